"""Articles as people type or copy them."""

TEXT = """Bridge over the Arno closed

Lakeside, 1 March 2016 – The bridge was closed on Monday, after an inspection had found cracks in
two of its piers, the council said.

Lorries have to take the road through the hills. It will open again in May 2016.
"""
MARKDOWN = """---
title: Bridge over the Arno closed
date: 2016-03-01
lang: en
---

# Bridge over the Arno closed

The bridge was **closed** on Monday, after an *inspection* had found cracks in two of its piers,
the [council](https://lakeside.example/council) said.

- Lorries take the road through the hills.
- It will open again in May 2016.

> Nobody was hurt – “luckily”.
"""
TIMELINE = """{
 "format": "timeline/1",
 "documents": [
  {"doc": "bridge.txt", "title": "Bridge closed", "published": "2016-03-01",
   "published_source": "user"}
 ],
 "events": [
  {"id": "e1", "title": "The bridge was closed", "start": "2016-02-29", "end": "2016-03-01",
   "precision": "day", "kind": "happened", "salience": 0.5,
   "mentions": [{"doc": "bridge.txt", "start": 0, "end": 32,
                 "text": "The bridge was closed on Monday."}]}
 ]
}
"""


def good_text() -> bytes:
    """A headline, a date line and two paragraphs."""
    return TEXT.encode()


def good_markdown() -> bytes:
    """Front matter, a heading, a link, a list and a quotation."""
    return MARKDOWN.encode()


def good_timeline() -> bytes:
    """A finished timeline of one event, whose suffix is that of exports of articles too."""
    return TIMELINE.encode()
