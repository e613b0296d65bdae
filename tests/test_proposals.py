"""What the workspace proposes for articles that do not say when they were published."""

import json
from datetime import date

import pytest

from tests.test_workspace import Inline
from timeline_app.exporters import export
from timeline_app.exporters.options import ExportOptions
from timeline_app.model.article import chosen
from timeline_app.workspace import Workspace

BRIDGE = "The old Miller Bridge collapsed in a heavy storm over Ostend"
UNDATED = f"Bridge gone\n\n{BRIDGE} on Tuesday. It fell yesterday (21 November 2023).\n"
SPAN = f"Bridge gone\n\n{BRIDGE} on Tuesday.\n"
DATED = f"Storm\n24 November 2023\n\n{BRIDGE} on 21 November 2023.\n"


@pytest.fixture
def workspace():
    return Workspace(Inline())


def proposals_of(workspace):
    """What is proposed once the events are made."""
    workspace.timeline()
    return workspace.proposals


def add(workspace, folder, **texts):
    for name, text in texts.items():
        path = folder / f"{name}.txt"
        path.write_text(text)
        list(workspace.add([path]))
    return {article.sources[0].stem: key for key, article in workspace.articles.items()}


def exported(workspace, folder):
    export(workspace.timeline(), ExportOptions(), folder / "out.json")
    documents = json.loads((folder / "out.json").read_text())["documents"]
    return {document["doc"]: document for document in documents}


def test_one_day_that_is_left_is_proposed(workspace, tmp_path):
    ids = add(workspace, tmp_path, a=UNDATED)
    assert proposals_of(workspace)[ids["a"]].day == date(2023, 11, 22)


def test_a_proposal_alone_dates_no_mention(workspace, tmp_path):
    ids = add(workspace, tmp_path, a=SPAN, b="Rain\n24 November 2023\n\nIt rained.\n", c=DATED)
    timeline = workspace.timeline()
    events = [*map(timeline.event, range(len(timeline))), *timeline.undated]
    mentions = [mention for event in events for mention in event.mentions]
    assert {one.time for one in mentions if one.article_id == ids["a"]} == {None}


def test_a_proposal_leaves_the_article_without_a_date(workspace, tmp_path):
    ids = add(workspace, tmp_path, a=UNDATED)
    workspace.timeline()
    assert workspace.articles[ids["a"]].publication.day is None


def test_an_article_with_a_date_has_no_proposal(workspace, tmp_path):
    add(workspace, tmp_path, b=DATED)
    assert proposals_of(workspace) == {}


def test_a_proposal_that_is_taken_is_none_any_more(workspace, tmp_path):
    ids = add(workspace, tmp_path, a=UNDATED)
    workspace.publish(ids["a"], chosen(proposals_of(workspace)[ids["a"]].day))
    assert proposals_of(workspace) == {}


def test_a_date_taken_back_is_proposed_again(workspace, tmp_path):
    ids = add(workspace, tmp_path, a=UNDATED)
    workspace.publish(ids["a"], chosen(date(2023, 11, 22)))
    workspace.publish(ids["a"], None)
    assert proposals_of(workspace)[ids["a"]].day == date(2023, 11, 22)


def test_another_article_added_later_bounds_the_day(workspace, tmp_path):
    ids = add(workspace, tmp_path, a=SPAN)
    add(workspace, tmp_path, b=DATED)
    assert proposals_of(workspace)[ids["a"]].bounds == (date(2023, 11, 21), date(2023, 11, 29))


def test_taking_the_other_article_out_takes_its_bounds_away(workspace, tmp_path):
    add(workspace, tmp_path, a=SPAN)
    ids = add(workspace, tmp_path, b=DATED)
    workspace.remove(ids["b"])
    assert proposals_of(workspace) == {}


def test_hiding_the_other_article_leaves_its_bounds(workspace, tmp_path):
    ids = add(workspace, tmp_path, a=SPAN, b=DATED)
    workspace.timeline(frozenset({ids["b"]}))
    assert ids["a"] in proposals_of(workspace)


def test_the_order_of_adding_changes_no_proposal(workspace, tmp_path):
    first = add(workspace, tmp_path, a=SPAN, b=DATED)
    other = Workspace(Inline())
    add(other, tmp_path, b=DATED, a=SPAN)
    assert proposals_of(other)[first["a"]] == proposals_of(workspace)[first["a"]]


def test_the_export_gives_the_bounds_and_no_day(workspace, tmp_path):
    add(workspace, tmp_path, a=SPAN, b=DATED)
    found = exported(workspace, tmp_path)["a.txt"]
    assert (found["published"], found["published_bounds"]) == (None, ["2023-11-21", "2023-11-29"])


def test_one_day_is_exported_as_bounds_of_one_day(workspace, tmp_path):
    add(workspace, tmp_path, a=UNDATED)
    found = exported(workspace, tmp_path)["a.txt"]
    assert (found["published"], found["published_bounds"]) == (None, ["2023-11-22", "2023-11-23"])


def test_bounds_are_exported_as_inferred(workspace, tmp_path):
    add(workspace, tmp_path, a=UNDATED)
    assert exported(workspace, tmp_path)["a.txt"]["published_source"] == "inferred"


def test_an_open_side_is_exported_as_unknown(workspace, tmp_path):
    add(workspace, tmp_path, a="Bridge\n\nThe bridge was closed in 2021.\n")
    found = exported(workspace, tmp_path)["a.txt"]
    assert (found["published_source"], found["published_bounds"]) == (None, None)


def test_an_article_that_tells_nothing_has_no_proposal_once_it_is_dated(workspace, tmp_path):
    ids = add(workspace, tmp_path, a="The bridge was not closed. In Ghent, he left in May 2021.\n")
    workspace.timeline()
    workspace.publish(ids["a"], chosen(date(2023, 11, 22)))
    assert proposals_of(workspace) == {}


FIGURES = "Bridge gone\n03/04/2023\n\nThe bridge was closed on 20 March 2023. Police came.\n"


def test_a_date_line_of_two_readings_keeps_the_one_that_the_text_allows(workspace, tmp_path):
    ids = add(workspace, tmp_path, a=FIGURES)
    assert proposals_of(workspace)[ids["a"]].day == date(2023, 4, 3)


def test_a_date_line_of_two_readings_alone_leaves_both(workspace, tmp_path):
    ids = add(workspace, tmp_path, a="Bridge gone\n03/04/2023\n\nThe bridge fell.\n")
    assert proposals_of(workspace)[ids["a"]].days(2) == (date(2023, 3, 4), date(2023, 4, 3))


def test_bounds_keep_what_the_export_says_of_a_date_line(workspace, tmp_path):
    add(workspace, tmp_path, a=FIGURES)
    assert exported(workspace, tmp_path)["a.txt"]["published_source"] == "date line"


def events_of(workspace, key):
    timeline = workspace.timeline()
    events = [*map(timeline.event, range(len(timeline))), *timeline.undated]
    return [event for event in events if any(one.article_id == key for one in event.mentions)]


def test_what_counts_from_a_bounded_day_is_provisional(workspace, tmp_path):
    ids = add(workspace, tmp_path, a=UNDATED)
    assert any(event.is_provisional for event in events_of(workspace, ids["a"]))


def test_a_provisional_event_is_exported_without_a_time(workspace, tmp_path):
    add(workspace, tmp_path, a=UNDATED)
    export(workspace.timeline(), ExportOptions(), tmp_path / "out.json")
    events = json.loads((tmp_path / "out.json").read_text())["events"]
    starts = [event["start"] for event in events if "provisional" in event]
    assert starts
    assert set(starts) == {None}


def test_a_provisional_event_is_opened_as_one_again(workspace, tmp_path):
    add(workspace, tmp_path, a=UNDATED)
    export(workspace.timeline(), ExportOptions(with_text=True), tmp_path / "o.json")
    before = [event.time for event in stood(workspace)]
    opened = Workspace(Inline())
    list(opened.add([tmp_path / "o.json"]))
    assert [event.time for event in stood(opened)] == before


def test_taking_the_day_leaves_nothing_provisional(workspace, tmp_path):
    ids = add(workspace, tmp_path, a=UNDATED)
    workspace.publish(ids["a"], chosen(date(2023, 11, 22)))
    assert stood(workspace) == []


def test_a_telling_that_another_article_dates_is_not_provisional(workspace, tmp_path):
    add(workspace, tmp_path, a=UNDATED, c=DATED)
    timeline = workspace.timeline()
    events = [*map(timeline.event, range(len(timeline))), *timeline.undated]
    merged = [event for event in events if len({one.article_id for one in event.mentions}) > 1]
    assert merged
    assert not any(event.is_provisional for event in merged)


def stood(workspace):
    timeline = workspace.timeline()
    events = map(timeline.event, range(len(timeline)))
    return [event for event in events if event.is_provisional]
