import json
from datetime import date

import pytest

from tests.files.records import ARTICLES, good_json, good_jsonl
from timeline_app.model.article import UNKNOWN, Certainty
from timeline_app.readers.problems import UnreadableError
from timeline_app.readers.records import RecordsReader

TEXT = "The bridge was closed on Monday."


@pytest.fixture
def read(tmp_path):
    def read(value):
        path = tmp_path / "a.json"
        path.write_bytes(value if isinstance(value, bytes) else json.dumps(value).encode())
        return list(RecordsReader().read(path))

    return read


def paragraphs(draft):
    return [span.of(draft.text) for span in draft.paragraphs]


def published(read, **fields):
    return read([{"text": TEXT, **fields}])[0].publication


@pytest.mark.parametrize("data", [good_json(), good_jsonl(), json.dumps(ARTICLES).encode()])
def test_each_object_with_a_text_is_an_article(read, data):
    assert [draft.title for draft in read(data)] == ["Bridge closed", "Ferry"]


def test_a_plain_text_keeps_its_paragraphs(read):
    assert paragraphs(read(good_json())[0]) == [
        "The bridge was closed on Monday.",
        "It will open again in May 2016.",
    ]


def test_a_text_in_html_is_read_without_its_markup(read):
    assert paragraphs(read(good_json())[1])[0] == "The ferry runs every hour."


def test_each_article_has_its_own_day(read):
    assert [draft.publication.day for draft in read(good_json())] == [
        date(2016, 3, 1),
        date(2016, 3, 2),
    ]


def test_an_article_may_name_its_language(read):
    assert read(good_json())[0].language == "en"


@pytest.mark.parametrize(
    "value",
    [
        {"text": TEXT},
        {"items": [{"content_text": TEXT}], "title": "A feed", "description": "All of it"},
        {"response": {"results": [{"webTitle": "x", "fields": {"bodyText": TEXT}}]}},
        {"hits": {"hits": [{"_id": "1", "_source": {"body": TEXT}}]}},
        {"@graph": [{"@type": "WebSite", "text": "x"}, {"@type": "Article", "articleBody": TEXT}]},
        [{"title": {"rendered": "x"}, "content": {"rendered": f"<p>{TEXT}</p>"}}],
        [{"headline": {"main": "x"}, "lead_paragraph": TEXT, "pub_date": "2016-03-01"}],
        {"a1": {"Volltext": TEXT}},
        [{"paragraphs": [{"text": TEXT}]}],
        {"content": [{"title": "x", "text": TEXT}]},
    ],
)
def test_an_article_is_found_where_exports_keep_it(read, value):
    (draft,) = read(value)
    assert paragraphs(draft) == [TEXT]


def test_what_stands_about_an_article_around_its_text_is_known(read):
    (draft,) = read(
        [{"webTitle": "Bridge", "fields": {"body": TEXT}, "webPublicationDate": "2016-03-01"}]
    )
    assert (draft.title, draft.publication.day) == ("Bridge", date(2016, 3, 1))


def test_what_stands_around_a_list_is_not_about_each_article_in_it(read):
    (draft,) = read({"title": "All", "date": "2016-03-01", "articles": [{"text": TEXT}]})
    assert (draft.title, draft.publication) == (None, UNKNOWN)


@pytest.mark.parametrize(
    "told",
    [
        {"date": "2016-03-01"},
        {"publication_date": "March 1, 2016"},
        {"publishedAt": "2016-03-01T23:41:00-05:00"},
        {"veröffentlicht": "2016-03-01"},
        {"created": {"$date": "2016-03-01T10:00:00Z"}},
        {"date": None, "published": "2016-03-01", "created_at": "2016-02-01"},
        {"published": "soon", "date": "2016-03-01"},
        {"timestamp": 1456830000},
        {"timestamp": 1456830000000},
        {"date": "25/12/2015", "published": "2016-03-01"},
    ],
)
def test_a_day_is_read_as_exports_write_it(read, told):
    assert published(read, **told).day == date(2016, 3, 1)


def test_a_count_of_seconds_is_less_certain(read):
    assert published(read, timestamp=1456830000).certainty == Certainty.MEDIUM


def test_figures_that_may_be_two_days_stay_both(read):
    found = published(read, date="03/04/2023")
    assert (found.day, found.readings) == (None, (date(2023, 3, 4), date(2023, 4, 3)))


def test_the_other_dates_of_a_file_show_which_part_is_the_day(read):
    drafts = read([{"text": TEXT, "date": day} for day in ("03/04/2023", "25/04/2023")])
    assert drafts[0].publication.day == date(2023, 4, 3)


def test_other_dates_that_disagree_show_nothing(read):
    days = ("03/04/2023", "25/04/2023", "04/25/2023")
    drafts = read([{"text": TEXT, "date": day} for day in days])
    assert drafts[0].publication.day is None


@pytest.mark.parametrize("value", [None, True, 5, "soon", [], {}, "2016", "2016-03"])
def test_what_is_no_day_is_none(read, value):
    assert published(read, date=value) == UNKNOWN


def test_half_a_letter_does_no_harm(read):
    assert read(b'[{"text": "The bridge \\ud800 was closed."}]')[0].text == (
        "The bridge ? was closed."
    )


def test_a_broken_line_costs_only_itself(read):
    drafts = read(good_jsonl() + b'{"text": "The br\n')
    assert (len(drafts), drafts[0].note) == (2, "1 of 3 lines could not be read.")


def test_a_file_that_breaks_off_is_read_as_far_as_it_goes(read):
    (draft,) = read(good_json()[:-100])
    assert draft.note == "The file breaks off or is damaged after 1 of its articles."


def test_an_article_without_words_costs_only_itself(read):
    drafts = read([*ARTICLES, {"title": "", "text": "<p></p>"}])
    assert (len(drafts), drafts[0].note) == (2, "1 of 3 articles could not be read.")


def test_what_is_no_json_says_where(read):
    with pytest.raises(UnreadableError, match=r"not JSON that can be read \(line 2\)"):
        read(b"[1,\noops]")


@pytest.mark.parametrize("value", [[], {}, 5, None, [1, 2], {"name": "x"}])
def test_json_without_an_article_says_so(read, value):
    with pytest.raises(UnreadableError, match="lists no articles"):
        read(value)


def test_json_nested_a_hundred_thousand_deep_is_refused(read):
    with pytest.raises(UnreadableError, match="nested too deeply"):
        read(b"[" * 100_000)
