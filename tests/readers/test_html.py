import socket
from datetime import date

import pytest

from timeline_app.model.article import UNKNOWN, Certainty
from timeline_app.readers import limits
from timeline_app.readers.html import HtmlReader
from timeline_app.readers.problems import UnreadableError

BODY = (
    "<p>The bridge over the river was closed on Monday, after an inspection had found cracks in "
    "two of its piers, the council said in a statement.</p>"
    "<p>Lorries have to take the road through the hills until May. The mayor called it a price "
    "worth paying, and promised a report before the summer.</p>"
)


def page(head="", body=BODY, title="Bridge closed"):
    return (
        f'<html lang="en"><head><title>{title}</title>{head}</head><body><nav><a href="/">Home</a>'
        f"</nav><article><h1>{title}</h1>{body}</article><footer>Imprint</footer></body></html>"
    )


def read(tmp_path, html, encoding="utf-8"):
    path = tmp_path / "a.html"
    path.write_bytes(html.encode(encoding))
    (draft,) = HtmlReader().read(path)
    return draft


def test_the_text_is_the_title_and_the_article(tmp_path):
    text = read(tmp_path, page()).text
    assert text.startswith("Bridge closed\n\nThe bridge over")


@pytest.mark.parametrize("control", ["\0", "\x01", "\x0c", "\x1f", "\ufffe", "&#1;", "&#xfffe;"])
def test_control_characters_are_spaces(tmp_path, control):
    body = BODY.replace("over the", f"over{control}the")
    navigation = f"<p><span>{control}</span><nav>{control}</nav>{control}</p>"
    text = read(tmp_path, page(body=navigation + body)).text
    assert "The bridge over the river" in text.replace("\ufffd", " ")


def test_what_stands_around_the_article_is_left_out(tmp_path):
    text = read(tmp_path, page()).text
    assert "Home" not in text


def test_each_paragraph_of_the_page_is_one(tmp_path):
    assert len(read(tmp_path, page()).paragraphs) == 2


def test_the_headline_stands_in_the_text(tmp_path):
    draft = read(tmp_path, page())
    assert draft.headline.of(draft.text) == "Bridge closed"


def test_a_meta_tag_gives_the_publication_date(tmp_path):
    head = '<meta property="article:published_time" content="2016-09-06T10:00:00Z">'
    assert read(tmp_path, page(head)).publication.day == date(2016, 9, 6)


def test_a_day_that_a_meta_tag_names_whole_is_certain(tmp_path):
    head = '<meta property="article:published_time" content="2016-09-06T10:00:00Z">'
    assert read(tmp_path, page(head)).publication.certainty == Certainty.HIGH


def test_the_words_of_a_meta_tag_are_the_evidence(tmp_path):
    head = '<meta property="article:published_time" content="2016-09-06T10:00:00Z">'
    assert read(tmp_path, page(head)).publication.evidence == "2016-09-06T10:00:00Z"


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ('<meta property="article:published_time" content="2020-06">', ""),
        ('<meta name="date" content="2020">', ""),
        ('<meta property="article:published_time" content="03/04/2020">', ""),
        ('<meta property="article:modified_time" content="2020-03-14T10:00:00Z">', ""),
        ('<script type="application/ld+json">{"dateModified": "2020-03-14"}</script>', ""),
        ('<script type="application/ld+json">{"datePublished": "2020"}</script>', ""),
        ('<link rel="stylesheet" href="/static/2022/03/04/x.css">', ""),
        ('<meta property="og:image" content="https://lakeside.example/2022/03/04/x.png">', ""),
        ("", "<p>© 2021 The Lakeside Tribune</p>"),
        ("", "<p>In May 2019 it was built.</p>"),
        ("", "<p>The bridge was opened on 5 May 2016, and a crowd came to see it.</p>"),
        ("", '<p>Last updated: <time datetime="2016-05-05">5 May 2016</time></p>'),
        ("", '<p class="date">Last updated 5 May 2016</p>'),
        ("", '<p class="date">03/04/2020</p>'),
        ("", '<a href="/2022/03/04/another-bridge">Another bridge</a>'),
        ("", '<aside><time datetime="2016-05-05">5 May 2016</time></aside>'),
    ],
)
def test_a_day_that_the_page_does_not_give_as_its_own_is_unknown(tmp_path, head, body):
    assert read(tmp_path, page(head, BODY + body)).publication == UNKNOWN


def test_a_year_in_the_footer_is_no_publication_date(tmp_path):
    html = page().replace("Imprint", "© 2021 The Lakeside Tribune")
    assert read(tmp_path, html).publication == UNKNOWN


def test_a_day_that_is_linked_to_a_word_in_a_sentence_is_unknown(tmp_path):
    opened = BODY.replace(
        "on Monday,", 'on <time datetime="2016-05-05">5 May 2016</time>, a Thursday,'
    )
    assert read(tmp_path, page(body=opened)).publication == UNKNOWN


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ('<meta name="date" content="2016-09-06">', ""),
        ('<meta name="pubdate" content="Tue, 06 Sep 2016 09:40:00 GMT">', ""),
        ('<meta itemprop="datePublished" content="2016-09-06">', ""),
        ('<script type="application/ld+json">[{"datePublished": "2016-09-06"}]</script>', ""),
        ("", '<p><time datetime="2016-09-06T10:00">6 September 2016</time></p>'),
        ("", "<p><time pubdate>6 September 2016</time></p>"),
        ("", '<p class="date">6 September 2016</p>'),
        ("", '<p class="published">Published: 6 September 2016</p>'),
        ("", '<div class="meta"><span class="date">Published 6 September 2016</span></div>'),
        ("", '<p class="byline">By Ann Marsh, September 6, 2016</p>'),
        ('<link rel="canonical" href="https://lakeside.example/2016/09/06/bridge-closed">', ""),
        ('<meta property="og:url" content="https://lakeside.example/2016/09/06/bridge">', ""),
    ],
)
def test_a_day_that_the_page_gives_as_its_own_is_its_publication_date(tmp_path, head, body):
    assert read(tmp_path, page(head, body + BODY)).publication.day == date(2016, 9, 6)


def test_broken_structured_data_do_not_stop_the_reading(tmp_path):
    head = '<script type="application/ld+json">{"datePublished": "2016-09-06",,}</script>'
    assert "cracks in two of its piers" in read(tmp_path, page(head)).text


def test_structured_data_give_the_publication_date(tmp_path):
    head = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "dateModified": '
        '"2016-09-08T10:00:00Z", "datePublished": "2016-09-06T10:00:00Z"}</script>'
    )
    assert read(tmp_path, page(head)).publication.day == date(2016, 9, 6)


def test_a_page_without_any_date_has_none(tmp_path):
    assert read(tmp_path, page()).publication.day is None


def test_a_declared_encoding_is_used(tmp_path):
    head = '<meta charset="windows-1254">'
    body = BODY.replace("the council", "Türkiye'nin elçisi")
    assert "Türkiye'nin elçisi" in read(tmp_path, page(head, body), "cp1254").text


def test_embedded_pictures_do_not_count_as_page(tmp_path):
    picture = f'<img src="data:image/png;base64,{"A" * (limits.HTML_BYTES + 1)}">'
    assert "cracks in two of its piers" in read(tmp_path, page(body=picture + BODY)).text


def test_a_page_over_the_limit_is_told_the_limit(tmp_path):
    with pytest.raises(UnreadableError, match="the limit is 5 MB"):
        read(tmp_path, page(body="<p>word</p>" * (limits.HTML_BYTES // 11 + 1)))


def test_a_page_nested_a_thousand_deep_still_gives_its_text(tmp_path):
    html = page(body="<div>" * 1000 + BODY + "</div>" * 1000)
    assert "cracks in two of its piers" in read(tmp_path, html).text


def test_a_page_too_deep_for_the_parser_is_refused_rather_than_cut(tmp_path):
    with pytest.raises(UnreadableError, match="2,048 levels deep"):
        read(tmp_path, page(body="<div>" * 5000 + BODY + "</div>" * 5000))


def test_a_page_never_fetches_what_it_refers_to(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        there = f"http://127.0.0.1:{server.getsockname()[1]}/x"
        head = (
            f'<base href="{there}"><link rel="stylesheet" href="{there}">'
            f'<link rel="canonical" href="{there}"><script src="{there}"></script>'
        )
        body = f'<img src="{there}"><iframe src="{there}"></iframe><object data="{there}"/>'
        read(tmp_path, f'<!DOCTYPE html SYSTEM "{there}">' + page(head, body + BODY))
        with pytest.raises(BlockingIOError):
            server.accept()


def test_a_page_without_words_has_no_text(tmp_path):
    with pytest.raises(UnreadableError, match="no text"):
        read(tmp_path, "<html><body><img src='a.png'></body></html>")


def test_a_short_page_is_read_too(tmp_path):
    assert "Closed on Monday." in read(tmp_path, "<p>Closed on Monday.</p>").text


def data(text):
    return f'<script type="application/ld+json">{text}</script>'


@pytest.mark.parametrize(
    "head",
    [
        data(
            '{"@graph": [{"@type": "WebSite", "datePublished": "2001-02-03"}, '
            '{"@type": "NewsArticle", "datePublished": "2016-09-06"}]}'
        ),
        data(
            '{"@graph": [{"@type": "NewsArticle", "datePublished": "2016-09-06"}, '
            '{"@type": "WebSite", "datePublished": "2001-02-03"}]}'
        ),
        data('{"@type": "Comment", "datePublished": "2016-09-09"}')
        + data('{"@type": "NewsArticle", "datePublished": "2016-09-06"}'),
        data('{"@type": ["NewsArticle", "Thing"], "datePublished": "2016-09-06T23:41:00-05:00"}'),
        data(
            '{"@type": "WebPage", "mainEntity": {"@type": "Article", '
            '"datePublished": "2016-09-06"}}'
        ),
        data(
            '{"@type": "BlogPosting", "dateCreated": "2016-09-06", "dateModified": "2016-09-09"}'
        ),
        data('//<![CDATA[\n{"@type": "Article", "datePublished": "2016-09-06"}\n//]]>'),
        data('{"@type": "Article", "name": "a\nb", "datePublished": "2016-09-06"}'),
    ],
)
def test_structured_data_give_the_articles_own_date(tmp_path, head):
    assert read(tmp_path, page(head)).publication.day == date(2016, 9, 6)


@pytest.mark.parametrize(
    "text",
    [
        '{"@type": "WebSite", "datePublished": "2016-09-06"}',
        '{"@type": "Comment", "datePublished": "2016-09-06"}',
        '{"@type": "ImageObject", "dateCreated": "2016-09-06"}',
        '{"@type": "Event", "startDate": "2016-09-06"}',
        '{"@type": "Article", "image": {"@type": "ImageObject", "datePublished": "2016-09-06"}}',
        '{"@type": "Article", "isPartOf": {"@type": "CreativeWork", "dateCreated": "2016-09-06"}}',
        '{"@type": "Article", "publisher": {"@type": "Thing", "datePublished": "2016-09-06"}}',
        '{"@type": "Article", "comment": [{"@type": "Comment", "dateCreated": "2016-09-06"}]}',
    ],
)
def test_the_date_of_what_is_not_the_article_is_not_its_own(tmp_path, text):
    assert read(tmp_path, page(data(text))).publication == UNKNOWN


@pytest.mark.parametrize(
    "name",
    [
        *("dc.date", "DC.date.issued", "dcterms.created", "parsely-pub-date", "sailthru.date"),
        *("citation_date", "citation_publication_date", "publish-date", "DISPLAYDATE", "ptime"),
    ],
)
def test_each_name_for_a_publication_date_counts(tmp_path, name):
    head = f'<meta name="{name}" content="2016-09-06">'
    assert read(tmp_path, page(head)).publication.day == date(2016, 9, 6)


@pytest.mark.parametrize(
    "time", ["2016-09-06T23:41:00-05:00", "2016-09-06T00:10:00+14:00", "2016-09-06 23:59 EST"]
)
def test_the_day_is_the_one_that_the_page_prints_in_its_own_zone(tmp_path, time):
    head = f'<meta property="article:published_time" content="{time}">'
    assert read(tmp_path, page(head)).publication.day == date(2016, 9, 6)


@pytest.mark.parametrize(
    "body",
    [
        '<p>On <time datetime="2016-09-06">6.</time> Updated <time datetime="2016-09-09">9</time>',
        '<p class="updated">9 Sep 2016</p><p class="published">6 Sep 2016</p>',
        '<abbr class="published" title="2016-09-06T18:41:00">Tue</abbr>',
        '<span itemprop="datePublished" content="2016-09-06">6th</span>',
    ],
)
def test_the_published_time_goes_before_the_updated_one(tmp_path, body):
    assert read(tmp_path, page(body=body + BODY)).publication.day == date(2016, 9, 6)


@pytest.mark.parametrize(
    "body",
    [
        '<div id="comments"><p class="date">Sep 6, 2016</p><p>Nice bridge!</p></div>',
        '<div class="comment-list"><time datetime="2016-09-06">6 Sep</time> Nice bridge!</div>',
        '<ul class="related-articles"><li><time datetime="2016-09-06">6 Sep</time> Dam</li></ul>',
        "<figure><figcaption>The bridge, Sep 6, 2016. (File photo)</figcaption></figure>",
    ],
)
def test_the_date_of_a_comment_a_link_or_a_picture_is_not_the_articles(tmp_path, body):
    assert read(tmp_path, page(body=BODY + body)).publication == UNKNOWN


def test_a_server_time_is_no_publication_date(tmp_path):
    head = '<meta http-equiv="date" content="Tue, 06 Sep 2016 18:41:07 GMT">'
    assert read(tmp_path, page(head)).publication == UNKNOWN


def test_an_address_with_the_name_of_a_month_gives_the_day(tmp_path):
    head = '<meta property="og:url" content="https://lakeside.example/2016/sep/06/bridge">'
    assert read(tmp_path, page(head)).publication.day == date(2016, 9, 6)
