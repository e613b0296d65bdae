"""Timeline files: written by the exporter, opened again, and what is wrong with them said."""

import json
import tempfile
from concurrent.futures import Executor, Future
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.random_timelines import timelines
from timeline_app.errors import TimelineError
from timeline_app.exporters import export
from timeline_app.exporters.options import ExportOptions
from timeline_app.model.article import (
    ListedText,
    chosen,
)
from timeline_app.model.timespan import TimeKind
from timeline_app.pipeline.outcomes import Rejected
from timeline_app.workspace import Workspace


class Inline(Executor):
    """Runs each task at once, in this process."""

    def submit(self, fn, /, *args, **kwargs):
        future = Future()
        future.set_result(fn(*args, **kwargs))
        return future


def opened(*paths):
    workspace = Workspace(Inline())
    list(workspace.add(paths))
    assert not workspace.rejected
    return workspace.timeline()


def written(timeline, path, **options):
    export(timeline, ExportOptions(**options), path)
    return json.loads(path.read_text(encoding="utf-8"))


# Whatever the exporter writes is opened and written again alike


@given(st.data(), st.booleans())
def test_a_timeline_is_always_written_as_it_was_opened(data, with_text):
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home)
        made = data.draw(timelines(folder / "news"))
        options = {"roots": (folder / "news",), "with_text": with_text}
        (folder / "news").mkdir()
        before = written(made, folder / "first.json", **options)
        assert written(opened(folder / "first.json"), folder / "again.json") == before


# What is opened from files that people have

ARTICLE = "Bridge falls in storm\n6 September 2016\n\nThe old bridge fell on Monday.\n"
WEDNESDAY = "Tram line shut\n\nThe tram line was shut on Wednesday.\n"
DOCUMENT = {"doc": "a.txt", "title": "A", "published": None, "text": "It fell. It rose."}
QUOTE = {"doc": "a.txt", "start": 0, "end": 8, "text": "It fell."}
EVENT = {"id": "e1", "title": "It falls", "start": "2016-09-05", "end": "2016-09-06"}
UNTIMED = {**EVENT, "start": None, "end": None}


@pytest.fixture
def folder(tmp_path):
    """Two articles, and the timeline that was made of them beside them."""
    news = tmp_path / "news"
    news.mkdir()
    (news / "bridge.txt").write_text(ARTICLE)
    (news / "tram.txt").write_text(WEDNESDAY)
    written(opened(news), news / "timeline.json", roots=(news,))
    return news


def saved(path, document=DOCUMENT, event=EVENT, mention=QUOTE, **more):
    content = {"format": "timeline/1", "documents": [document], **more}
    content.setdefault("events", [{**event, "mentions": [mention]}])
    path.write_text(json.dumps(content))
    return path


def everything(timeline):
    return [*map(timeline.event, range(len(timeline))), *timeline.undated]


def test_a_text_that_the_file_lacks_is_taken_from_the_article_beside_it(folder):
    timeline = opened(folder / "timeline.json")
    assert {article.text for article in timeline.articles.values()} == {ARTICLE, WEDNESDAY}


def test_an_article_that_was_edited_since_is_not_taken_for_the_one_that_is_quoted(folder):
    (folder / "bridge.txt").write_text(ARTICLE.replace("fell", "stood"))
    timeline = opened(folder / "timeline.json")
    origins = {one.title: one.listing.text for one in timeline.articles.values()}
    assert origins["Bridge falls in storm"] is ListedText.QUOTES


def test_without_the_article_its_quotes_stand_at_their_places(folder, tmp_path):
    moved = (folder / "timeline.json").rename(tmp_path / "alone.json")
    timeline = opened(moved)
    quotes = {
        mention.span.of(timeline.articles[mention.article_id].text)
        for event in everything(timeline)
        for mention in event.mentions
    }
    assert "The old bridge fell on Monday." in quotes


def test_a_file_outside_the_timelines_folder_is_never_read(tmp_path):
    (tmp_path / "secret.txt").write_text("It fell. A secret.")
    (tmp_path / "below").mkdir()
    document = {"doc": "../secret.txt", "title": "A"}
    mention = {**QUOTE, "doc": "../secret.txt"}
    timeline = opened(saved(tmp_path / "below" / "t.json", document, mention=mention))
    assert [article.text for article in timeline.articles.values()] == ["It fell."]


def test_a_timeline_in_a_folder_of_articles_adds_nothing_to_them(folder):
    assert all(article.listing is None for article in opened(folder).articles.values())


def test_articles_beside_a_timeline_add_their_events(folder, tmp_path):
    (tmp_path / "road.txt").write_text("Road shut\n7 May 2017\n\nThe road was shut on Friday.\n")
    alone = everything(opened(folder / "timeline.json"))
    both = everything(opened(folder / "timeline.json", tmp_path / "road.txt"))
    assert [event for event in both if event in alone] == alone
    assert len(both) > len(alone)


@pytest.mark.parametrize("turn", [1, -1])
def test_an_article_of_the_timeline_adds_nothing_to_it_whatever_comes_first(folder, turn):
    paths = [folder / "timeline.json", folder / "bridge.txt"][::turn]
    assert everything(opened(*paths)) == everything(opened(folder / "timeline.json"))


def test_an_event_of_an_article_told_alike_gets_an_id_of_its_own(folder, tmp_path):
    (tmp_path / "other.txt").write_text(f"{ARTICLE}\nNobody was hurt.\n")
    ids = [event.id for event in everything(opened(folder / "timeline.json", tmp_path))]
    assert len(ids) == len(set(ids))


def test_a_timeline_that_is_read_again_takes_the_place_of_what_it_was(tmp_path):
    path = saved(tmp_path / "t.json")
    workspace = Workspace(Inline())
    list(workspace.add([path]))
    saved(path, {**DOCUMENT, "text": "It fell. It fell."})
    list(workspace.add([path]))
    assert [article.text for article in workspace.articles.values()] == ["It fell. It fell."]


def test_taking_out_an_article_takes_out_what_it_alone_tells(tmp_path):
    workspace = Workspace(Inline())
    list(workspace.add([saved(tmp_path / "t.json")]))
    workspace.remove(next(iter(workspace.articles)))
    assert workspace.timeline().total == 0


def test_an_article_that_was_taken_out_and_added_by_itself_is_read_anew(folder):
    workspace = Workspace(Inline())
    list(workspace.add([folder / "timeline.json"]))
    for key in tuple(workspace.articles):
        workspace.remove(key)
    list(workspace.add([folder]))
    assert everything(workspace.timeline()) == everything(opened(folder))


@pytest.mark.parametrize("turn", [1, -1])
def test_a_copy_of_a_timeline_adds_nothing_to_it_whatever_comes_first(folder, turn):
    copy = folder / "copy.json"
    copy.write_bytes((folder / "timeline.json").read_bytes())
    both = opened(*[copy, folder / "timeline.json"][::turn])
    assert everything(both) == everything(opened(folder / "timeline.json"))


def test_two_timelines_make_the_same_one_in_any_order(tmp_path):
    first = saved(tmp_path / "first.json")
    second = saved(tmp_path / "second.json", event={**EVENT, "title": "It rises"})
    made = [opened(*order) for order in ((first, second), (second, first))]
    assert everything(made[0]) == everything(made[1])
    assert made[0].articles == made[1].articles


def test_events_of_one_id_in_two_timelines_are_told_apart(tmp_path):
    paths = [tmp_path / name for name in ("first.json", "second.json")]
    for path in paths:
        saved(path, event={**EVENT, "title": path.stem})
    assert {event.id for event in everything(opened(*paths))} == {"e1", "e1-2"}


def test_the_events_of_a_timeline_are_not_dated_anew(tmp_path):
    workspace = Workspace(Inline())
    list(workspace.add([saved(tmp_path / "t.json")]))
    with pytest.raises(TimelineError, match=r"t\.json"):
        workspace.publish(next(iter(workspace.articles)), chosen(date(2020, 1, 1)))


@pytest.mark.parametrize(
    ("start", "end", "kind"),
    [
        ("2016", "2017", TimeKind.WITHIN),
        ("2016-09", "2016-10", TimeKind.WITHIN),
        ("-0263", "-0262", TimeKind.WITHIN),
        ("2016-09-05", "2016-09-06", TimeKind.AT),
        ("2016-09-05T10:30Z", "2016-09-05T10:31Z", TimeKind.AT),
        ("2016-09-05", None, TimeKind.SINCE),
        (None, "2016-09-05", TimeKind.UNTIL),
    ],
)
def test_a_time_that_names_neither_unit_nor_kind_gets_those_of_its_ends(
    tmp_path, start, end, kind
):
    event = {**EVENT, "start": start, "end": end}
    (found,) = everything(opened(saved(tmp_path / "t.json", event=event)))
    assert found.time.kind is kind


# What cannot be opened

BAD_MENTIONS = {
    "another document": {**QUOTE, "doc": "b.txt"},
    "words at another place": {**QUOTE, "start": 1, "end": 9},
    "a place of another length": {**QUOTE, "end": 9},
    "a place before the text": {**QUOTE, "start": -1, "end": 7},
    "a place far behind any text": {**QUOTE, "start": 10**30, "end": 10**30 + 8},
    "a place that is no number": {**QUOTE, "start": True},
    "no words": {"doc": "a.txt", "start": 0, "end": 8},
    "not an object": "It fell.",
}
BAD_EVENTS = {
    "no id": {"title": "It falls"},
    "an id that is a number": {**EVENT, "id": 1},
    "a title that is a list": {**EVENT, "title": ["It falls"]},
    "a day that does not exist": {**EVENT, "start": "2016-02-30"},
    "words for a time": {**EVENT, "start": "Monday"},
    "digits of another script": {**EVENT, "start": "\u0662\u0660\u0661\u0666-09-05"},
    "an end before its start": {**EVENT, "end": "2016-09-01"},
    "a day that has no end": {**EVENT, "end": None, "time_kind": "at"},
    "an end of what has none": {**EVENT, "end": None, "time_kind": "until"},
    "a title without end": {**EVENT, "title": "a" * 10_000},
    "half a provisional time": {**UNTIMED, "provisional": ["2016-09-05"]},
    "a provisional time in no order": {**UNTIMED, "provisional": ["2016-09-05", "2016-09-01"]},
    "a provisional day that does not exist": {**UNTIMED, "provisional": ["2016-02-30", "2017"]},
    "an unknown precision": {**EVENT, "precision": "fortnight"},
    "an unknown kind": {**EVENT, "kind": "rumour"},
    "a salience above all": {**EVENT, "salience": 2},
    "a dispute without a source": {**EVENT, "disputed": [["2016", "2017"]]},
    "a dispute without a time": {**EVENT, "disputed": [[None, None, "a.txt"]]},
    "edits that are a list": {**EVENT, "edits": []},
    "an unknown status": {**EVENT, "edits": {"status": "liked"}},
    "a tag that is a number": {**EVENT, "edits": {"tags": [1]}},
    "a dispute of nobody": {**EVENT, "disputed": [["2016", "2017", "b.txt"]]},
}
BAD_DOCUMENTS = {
    "no name": {"title": "A"},
    "a publication date that is none": {**DOCUMENT, "published": "yesterday"},
    "an unknown source of it": {**DOCUMENT, "published_source": "gossip"},
    "bounds of one day": {**DOCUMENT, "published_bounds": ["2016-01-01"]},
    "bounds in no order": {**DOCUMENT, "published_bounds": ["2016-01-02", "2016-01-01"]},
    "a text that is a number": {**DOCUMENT, "text": 5},
}


def refused(path):
    (item,) = Workspace(Inline()).read([path])
    assert isinstance(item, Rejected)
    return f"{item.reason} {item.advice}"


@pytest.mark.parametrize("mention", BAD_MENTIONS.values(), ids=BAD_MENTIONS.keys())
def test_a_mention_that_cannot_be_is_refused(tmp_path, mention):
    assert "cannot be opened" in refused(saved(tmp_path / "t.json", mention=mention))


@pytest.mark.parametrize("event", BAD_EVENTS.values(), ids=BAD_EVENTS.keys())
def test_an_event_that_cannot_be_is_refused(tmp_path, event):
    assert "cannot be opened" in refused(saved(tmp_path / "t.json", event=event))


@pytest.mark.parametrize("document", BAD_DOCUMENTS.values(), ids=BAD_DOCUMENTS.keys())
def test_a_document_that_cannot_be_is_refused(tmp_path, document):
    assert "cannot be opened" in refused(saved(tmp_path / "t.json", document))


def test_events_of_one_id_are_refused(tmp_path):
    twice = [{**EVENT, "mentions": [QUOTE]}] * 2
    assert "same id" in refused(saved(tmp_path / "t.json", events=twice))


def test_an_event_without_a_mention_is_refused(tmp_path):
    assert "no mention" in refused(saved(tmp_path / "t.json", events=[EVENT]))


def test_quotes_that_contradict_each_other_are_refused(tmp_path):
    other = {**QUOTE, "start": 1, "end": 9}
    events = [{**EVENT, "mentions": [QUOTE, other]}]
    path = saved(tmp_path / "t.json", {"doc": "a.txt", "title": "A"}, events=events)
    assert "does not stand at its place" in refused(path)


def test_a_timeline_of_many_endless_texts_is_refused(tmp_path):
    documents = [{"doc": f"{number}", "title": ""} for number in range(30)]
    far = {"start": 4_999_999, "end": 5_000_000, "text": "x"}
    mentions = [{**far, "doc": one["doc"]} for one in documents]
    events = [{**EVENT, "mentions": mentions}]
    assert "too long" in refused(saved(tmp_path / "t.json", documents=documents, events=events))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'{"format": "timeline/2"}', "newer Timeline"),
        (b'{"name": "a-package"}', "not a timeline"),
        (b"[1, 2]", "not a timeline"),
        (b'{"format": "timeline/1", "documents": [{"doc": "a.t', "breaks off"),
        (b'{"format": "timeline/1",', "breaks off"),
        (b"Dear diary", "not JSON"),
        (b"\xff\xfe{", "not JSON"),
        (b'{"format": "timeline/1", "a": NaN}', "not JSON"),
        (b'{"format": ' + b"9" * 5000 + b"}", "not JSON"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"format": "timeline/1", "documents": 5}', "not a list"),
        (b"", "empty"),
    ],
)
def test_a_file_that_is_no_timeline_is_said_to_be_none(tmp_path, content, said):
    path = tmp_path / "t.json"
    path.write_bytes(content)
    assert said in refused(path)


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists))
def test_no_value_in_a_timeline_ever_breaks_its_reading(value):
    with tempfile.TemporaryDirectory() as home:
        for key in ("documents", "events"):
            saved(Path(home, "t.json"), **{key: [value]})
            (item,) = Workspace(Inline()).read([Path(home, "t.json")])
            assert isinstance(item, Rejected)
