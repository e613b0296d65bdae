"""What a person made outlives reading again: edited files, added ones, other articles."""

from datetime import date

import pytest

from tests.test_workspace import Inline
from tests.timelines import day
from timeline_app.model.article import chosen
from timeline_app.model.decisions import merged, split
from timeline_app.model.records import Dated, EventEdit, Status, edit_events, put
from timeline_app.workspace import Workspace

HARBOUR = (
    "Storm hits the harbour\n6 September 2016\n\n"
    "The old bridge fell on Monday.\n\nThe ferry sank near the mole on Sunday.\n"
)
OTHER = (
    "Bridge collapses\n7 September 2016\n\n"
    "The old bridge over the harbour fell on Monday in the storm.\n\n"
    "The quay was closed to lorries on Tuesday.\n"
)
MINE = EventEdit(
    title="Mine",
    date=Dated(day(2016, 9, 1)),
    status=Status.CONFIRMED,
    tags=("port",),
    note="Checked.",
)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "harbour.txt").write_text(HARBOUR)
    return tmp_path


@pytest.fixture
def workspace(folder):
    opened = Workspace(Inline())
    list(opened.add([folder]))
    return opened


def shown(workspace):
    timeline = workspace.timeline(with_hidden=True)
    dated = (timeline.event(index) for index in range(len(timeline)))
    return {event.id: event for event in (*dated, *timeline.undated)}


def told(workspace, words):
    """The event with a quote that says these words."""
    articles = workspace.articles
    return next(
        event
        for event in shown(workspace).values()
        if any(words in one.span.of(articles[one.article_id].text) for one in event.mentions)
    )


def edit(workspace, event, made=MINE):
    workspace.apply(edit_events(workspace.records, "Edit", {event.id: made}))


def decide(workspace, decision):
    records = workspace.records
    workspace.apply(put(records, "", joined=decision.joined, apart=decision.apart))


def reread(workspace, folder, text):
    (folder / "harbour.txt").write_text(text)
    list(workspace.add([folder / "harbour.txt"]))


def is_mine(event):
    return (event.title, event.time, event.status, event.tags, event.note) == (
        *(MINE.title, MINE.date.time, MINE.status, MINE.tags, MINE.note),
    )


def test_all_that_was_made_of_an_event_stays_when_its_file_is_edited(workspace, folder):
    edit(workspace, told(workspace, "ferry sank"))
    reread(workspace, folder, HARBOUR.replace("The old bridge", "A bridge of wood") + "More.\n")
    assert is_mine(told(workspace, "ferry sank"))


def test_it_stays_when_other_articles_come_and_go(workspace, folder):
    edit(workspace, told(workspace, "ferry sank"))
    (folder / "other.txt").write_text(OTHER)
    list(workspace.add([folder]))
    assert is_mine(told(workspace, "ferry sank"))
    workspace.remove(told(workspace, "quay").mentions[0].article_id)
    assert is_mine(told(workspace, "ferry sank"))


def test_it_stays_when_the_event_becomes_one_with_another_that_nobody_edited(folder):
    workspace = Workspace(Inline())
    (folder / "other.txt").write_text(OTHER)
    list(workspace.add([folder / "other.txt"]))
    edit(workspace, told(workspace, "bridge over the harbour"))
    list(workspace.add([folder / "harbour.txt"]))
    assert is_mine(told(workspace, "bridge over the harbour"))


def test_events_that_were_merged_stay_so(workspace, folder):
    bridge, ferry = told(workspace, "bridge fell"), told(workspace, "ferry sank")
    _, decision = merged([bridge, ferry], workspace.records)
    decide(workspace, decision)
    reread(workspace, folder, HARBOUR + "\nThe mole was built in May 1931.\n")
    assert told(workspace, "bridge fell") == told(workspace, "ferry sank")


def test_what_was_split_stays_so(workspace, folder):
    (folder / "copy.txt").write_text(HARBOUR.replace("on Sunday.", "on Sunday, all said."))
    list(workspace.add([folder]))
    ferry = told(workspace, "ferry sank")
    assert len({one.article_id for one in ferry.mentions}) == 2
    _, decision = split(ferry, workspace.records, workspace.articles)
    decide(workspace, decision)
    reread(workspace, folder, HARBOUR + "\nThe mole was built in May 1931.\n")
    telling = [one for one in shown(workspace).values() if "erry sank" in one.title]
    assert len(telling) == 2


def test_a_publication_date_stays_when_its_file_is_edited(workspace, folder):
    undated = "Tram stops\n\nThe tram line was shut on Wednesday.\n"
    reread(workspace, folder, undated)
    (key,) = workspace.articles
    workspace.publish(key, chosen(date(2020, 3, 12)))
    reread(workspace, folder, undated + "\nNobody was hurt.\n")
    (article,) = workspace.articles.values()
    assert article.publication.day == date(2020, 3, 12)


def test_a_day_that_the_edited_file_gives_itself_goes_before_it(workspace, folder):
    reread(workspace, folder, "Tram stops\n\nThe tram line was shut on Wednesday.\n")
    (key,) = workspace.articles
    workspace.publish(key, chosen(date(2020, 3, 12)))
    reread(workspace, folder, "Tram stops\n13 May 2021\n\nThe tram was shut on Wednesday.\n")
    (article,) = workspace.articles.values()
    assert article.publication.day == date(2021, 5, 13)
