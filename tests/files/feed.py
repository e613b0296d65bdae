"""News feeds as sites offer them."""

RSS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE rss>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><channel>
<title>The Lakeside Tribune</title><link>https://lakeside.example/</link><language>en-gb</language>
<pubDate>Fri, 05 Aug 2016 10:00:00 GMT</pubDate>
<atom:link href="https://lakeside.example/feed" rel="self"/>
<item><title>Bridge &amp;amp; ferry closed</title><link>https://lakeside.example/1</link>
<pubDate>Tue, 01 Mar 2016 23:41:00 -0500</pubDate>
<description>In short: closed.</description>
<content:encoded><![CDATA[<p>The bridge was closed on <b>Monday</b>, the council said.</p>
<img src="https://lakeside.example/x.png"><p>It will open again in May&nbsp;2016.</p>
<script>alert(1)</script>]]></content:encoded>
<media:content url="https://lakeside.example/x.png"/></item>
<item><title>Tunnel closed</title><pubDate>Wed, 02 Mar 2016 08:00:00 GMT</pubDate>
<description>The tunnel &mdash; too &mdash; was closed; R & D.</description></item>
</channel></rss>
"""
ATOM = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Seeblatt</title>
<updated>2016-08-05T10:00:00Z</updated>
<entry><title type="html">Br&amp;uuml;cke gesperrt</title>
<published>2016-03-01T23:41:00-05:00</published><updated>2016-03-09T10:00:00Z</updated>
<summary>Kurz: gesperrt.</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Die Brücke ist seit
Montag gesperrt.</p><p>It will open again in May 2016.</p></div></content></entry>
<entry><title>Fähre</title><updated>2016-03-09T10:00:00Z</updated>
<content type="html">&lt;p&gt;Die Fähre fährt &lt;i&gt;stündlich&lt;/i&gt;.&lt;/p&gt;
</content></entry>
</feed>
"""


def good_rss() -> bytes:
    """Two items: one with a summary and its whole text, one with a summary alone."""
    return RSS.encode()


def good_atom() -> bytes:
    """Two entries: one with its day of publication, one with that of its change."""
    return ATOM.encode()
