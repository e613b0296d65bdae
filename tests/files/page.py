"""Web pages as sites make them and browsers save them."""

BODY = """<header><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav></header>
<main><article><h1>Bridge over the Arno closed</h1>
<p class="byline">Ann Marsh, <time datetime="2016-03-01T23:41:00-05:00">1 March 2016</time></p>
<p>The bridge over the river was <b>closed</b> on Monday, after an inspection had found cracks in
two of its piers, the council&nbsp;said.</p>
<figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""/></figure>
<p>Lorries have to take the road through the hills. It will open again in May 2016.</p>
</article></main>
<footer><p>© Lakeside Tribune</p></footer>"""
HEAD = """<meta property="article:published_time" content="2016-03-01T23:41:00-05:00"/>
<title>Bridge over the Arno closed – Lakeside Tribune</title>
<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2016-03-01"}</script>
"""
HTML = f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">{HEAD}</head><body>{BODY}</body></html>
"""
XHTML = f"""<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"
 "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head>{HEAD}</head><body>{BODY}</body>
</html>
"""


def good_html() -> bytes:
    """A page with what stands around an article."""
    return HTML.encode()


def good_xhtml() -> bytes:
    """The same as XML, with the document type that such pages name."""
    return XHTML.encode()
