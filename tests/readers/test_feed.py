from datetime import date

import pytest

from tests.files.feed import ATOM, RSS, good_atom, good_rss
from timeline_app.model.article import Certainty
from timeline_app.readers.feed import FeedReader
from timeline_app.readers.problems import UnreadableError


@pytest.fixture
def read(tmp_path):
    def read(data):
        path = tmp_path / "a.xml"
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return list(FeedReader().read(path))

    return read


def paragraphs(draft):
    return [span.of(draft.text) for span in draft.paragraphs]


def test_each_item_is_an_article(read):
    assert [draft.title for draft in read(good_rss())] == [
        "Bridge & ferry closed",
        "Tunnel closed",
    ]


def test_the_whole_text_goes_before_the_summary(read):
    assert paragraphs(read(good_rss())[0]) == [
        "The bridge was closed on Monday, the council said.",
        "It will open again in May 2016.",
    ]


def test_a_summary_will_do(read):
    assert paragraphs(read(good_rss())[1]) == ["The tunnel — too — was closed; R & D."]


def test_each_item_has_its_own_day_in_its_own_zone(read):
    days = [draft.publication.day for draft in read(good_rss())]
    assert days == [date(2016, 3, 1), date(2016, 3, 2)]


def test_each_entry_of_atom_is_an_article(read):
    assert [draft.title for draft in read(good_atom())] == ["Brücke gesperrt", "Fähre"]


def test_text_that_is_made_of_elements_is_read(read):
    assert paragraphs(read(good_atom())[0])[0] == "Die Brücke ist seit Montag gesperrt."


def test_the_day_of_publication_goes_before_that_of_a_change(read):
    assert read(good_atom())[0].publication.day == date(2016, 3, 1)


def test_the_day_of_a_change_alone_is_less_certain(read):
    found = read(good_atom())[1].publication
    assert (found.day, found.certainty) == (date(2016, 3, 9), Certainty.MEDIUM)


def test_the_language_is_the_feeds(read):
    assert [draft.language for draft in read(good_atom())] == ["de", "de"]


def test_a_feed_in_another_encoding_is_read(read):
    data = ATOM.replace('"utf-8"', '"iso-8859-1"').encode("iso-8859-1")
    assert read(data)[1].title == "Fähre"


def test_a_feed_that_breaks_off_is_read_as_far_as_it_goes(read):
    drafts = read(RSS[: RSS.index(" closed</title><pubDate>Wed")])
    assert ([draft.title for draft in drafts], drafts[0].note) == (
        ["Bridge & ferry closed", "Tunnel"],
        "The feed is damaged or breaks off: items may be missing or cut short.",
    )


def test_a_feed_with_a_tag_that_is_not_closed_is_read(read):
    assert len(read(RSS.replace("<language>en-gb</language>", "<language>"))) == 2


def test_an_item_without_words_costs_only_itself(read):
    drafts = read(RSS.replace("</channel>", "<item><link>x</link></item></channel>"))
    assert (len(drafts), drafts[0].note) == (2, "1 of 3 items could not be read.")


def test_another_kind_of_xml_is_refused(read):
    with pytest.raises(UnreadableError, match="no news feed"):
        read("<html><item><title>x</title></item></html>")


def test_a_feed_without_items_says_so(read):
    with pytest.raises(UnreadableError, match="lists no items"):
        read("<rss><channel/></rss>")


@pytest.mark.parametrize(
    "trap",
    ['<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">', '<!ENTITY a SYSTEM "file:///etc/hosts">'],
)
def test_a_feed_that_defines_entities_is_refused(read, trap):
    data = RSS.replace("<!DOCTYPE rss>", f"<!DOCTYPE rss [{trap}]>").replace("In short", "&a;")
    with pytest.raises(UnreadableError, match="trap"):
        read(data)
