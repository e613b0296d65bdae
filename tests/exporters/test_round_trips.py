"""What an export carries of an event is there again when the file is opened."""

import tempfile
from concurrent.futures import Executor, Future
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import Phase, assume, given, settings
from hypothesis import strategies as st

from tests.random_timelines import timelines
from tests.timelines import every_kind
from timeline_app.exporters import ExportOptions, export, icalendar, timelinejs
from timeline_app.exporters.interchange import doc_names, event_fields, events_of, listed_fields
from timeline_app.model.tags import SEPARATOR
from timeline_app.model.timeline import Timeline
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
    assert not workspace.rejected, workspace.rejected
    return workspace.timeline()


def told(timeline, roots=(), has_place=lambda _: True):
    """Return the events in terms of timeline.json, by their ids."""
    names = doc_names(timeline.articles, roots)
    events = filter(has_place, events_of(timeline))
    return {event.id: event_fields(event, timeline.articles, names) for event in events}


def sources(timeline, roots=()):
    names = doc_names(timeline.articles, roots)
    return [listed_fields(article, names[key]) for key, article in timeline.articles.items()]


def _fit_for_a_table(timeline):
    """Give every event an id, and tags as they are typed; names of files have to be text."""
    assume(not any("\ud800" <= letter <= "\udfff" for key in timeline.articles for letter in key))
    events = []
    for number, event in enumerate(events_of(timeline)):
        tags = (" ".join(tag.replace(SEPARATOR, "").split()) for tag in event.tags)
        kept = tuple(dict.fromkeys(filter(None, tags)))
        events.append(replace(event, id=event.id or str(number), tags=kept))
    assume(len({event.id for event in events}) == len(events))
    return Timeline.from_events(events, timeline.articles)


@settings(max_examples=25, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(st.data(), st.sampled_from([".csv", ".tsv"]))
def test_a_table_always_opens_with_all_that_was_told_of_each_event(data, suffix):
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home, "news")
        made = _fit_for_a_table(data.draw(timelines(folder)))
        path = Path(home, f"out{suffix}")
        export(made, ExportOptions(roots=(folder,)), path)
        assert told(opened(path)) == told(made, (folder,))


@pytest.mark.parametrize(
    ("suffix", "has_place"),
    [(".ics", icalendar.has_place), (".timelinejs.json", timelinejs.has_place)],
)
@settings(max_examples=25, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(data=st.data())
def test_what_a_calendar_or_slides_have_place_for_always_opens_as_it_was(data, suffix, has_place):
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home, "news")
        made = data.draw(timelines(folder))
        path = Path(home, f"out{suffix}")
        export(made, ExportOptions(roots=(folder,)), path)
        assert told(opened(path)) == told(made, (folder,), has_place)


@pytest.mark.parametrize("suffix", [".ics", ".timelinejs.json"])
def test_the_sources_are_listed_again_with_titles_and_dates(suffix, tmp_path):
    made = every_kind()
    export(made, ExportOptions(), tmp_path / f"out{suffix}")
    assert sources(opened(tmp_path / f"out{suffix}")) == sources(made)
