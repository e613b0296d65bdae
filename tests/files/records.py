"""Exports of articles as archives, scrapers and databases write them."""

import json

ARTICLES = [
    {
        "headline": "Bridge closed",
        "datePublished": "2016-03-01T23:41:00-05:00",
        "articleBody": "The bridge was closed on Monday.\n\nIt will open again in May 2016.",
        "inLanguage": "en",
        "author": {"@type": "Person", "name": "Ann Marsh", "description": "Reporter"},
    },
    {
        "title": "Ferry",
        "published": "2016-03-02",
        "content": "<p>The <b>ferry</b> runs every hour.</p><p>It opens again in May 2016.</p>",
    },
]


def good_json() -> bytes:
    """Two articles in a list under a key, with the names that exports give their parts."""
    return json.dumps({"status": "ok", "articles": ARTICLES}, indent=1).encode()


def good_jsonl() -> bytes:
    """The same, one on each line."""
    return "".join(json.dumps(one) + "\n" for one in ARTICLES).encode()
