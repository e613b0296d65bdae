"""The timeline as a person sees it: what was derived, joined with what the person made of it."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from timeline_app.model.columns import Flag, as_of, flags_of, shown
from timeline_app.model.event import TimelineEvent
from timeline_app.model.records import EventEdit, Records, Status
from timeline_app.model.regrouping import regrouped
from timeline_app.model.timeline import Timeline

if TYPE_CHECKING:
    from timeline_app.model.timeline import Indices


def edited(timeline: Timeline, records: Records, *, with_hidden: bool = False) -> Timeline:
    """Return a timeline with its events as a person edited them.

    Edits of events that are not there are passed over. Only the columns are copied; an event is
    joined with its edit when it is fetched.

    Args:
        timeline: what was derived.
        records: what a person made.
        with_hidden: keep hidden events, with a flag; otherwise they are only counted.
    """
    if not (records.edits or records.joined or records.apart or records.made):
        return timeline
    undated = {event.id: event for event in timeline.undated}

    def find(key: str) -> TimelineEvent | None:
        index = timeline.index_of(key)
        return undated.get(key) if index is None else timeline.event(index)

    new = regrouped(records, find, timeline.articles)
    edits = new.edits
    deleted = {key for key, edit in edits.items() if edit.is_deleted}
    fresh = [
        with_edit(event, edits.get(key)) for key, event in new.events.items() if key not in deleted
    ]
    leaving = {*new.gone, *new.events, *deleted}
    joined = _replaced(_flagged(timeline, edits), edits, leaving, fresh)
    return joined if with_hidden else _without_hidden(joined)


def with_edit(event: TimelineEvent, edit: EventEdit | None) -> TimelineEvent:
    """Return an event as a person edited it."""
    if edit is None:
        return event
    title, hidden, note = edit.title, edit.is_hidden, edit.note
    return replace(
        event,
        title=event.title if title is None else title,
        time=event.time if edit.date is None else edit.date.time,
        is_provisional=event.is_provisional and edit.date is None,
        is_dated=event.is_dated or edit.date is not None,
        is_hidden=event.is_hidden if hidden is None else hidden,
        status=edit.status or event.status,
        tags=event.tags if edit.tags is None else edit.tags,
        note=event.note if note is None else note,
    )


def _flagged(timeline: Timeline, edits: Mapping[str, EventEdit]) -> Timeline:
    """Return the timeline with the flags of its edits; all stand where they stood."""
    flags = timeline.flags.copy()
    for key, edit in edits.items():
        index = timeline.index_of(key)
        if index is not None:
            flags[index] = _with_flags(int(flags[index]), edit)

    def fetch(index: int) -> TimelineEvent:
        event = timeline.event(index)
        return with_edit(event, edits.get(event.id))

    undated = [with_edit(event, edits.get(event.id)) for event in timeline.undated]
    return timeline.replaced(flags=flags, fetch=fetch, undated=undated)


def _with_flags(flags: int, edit: EventEdit) -> int:
    said = {
        Flag.HIDDEN: edit.is_hidden,
        Flag.CONFIRMED: None if edit.status is None else edit.status == Status.CONFIRMED,
        Flag.TAGGED: None if edit.tags is None else bool(edit.tags),
    }
    for flag, is_set in said.items():
        if is_set is not None:
            flags = flags | int(flag) if is_set else flags & ~int(flag)
    return flags


def _replaced(
    timeline: Timeline,
    edits: Mapping[str, EventEdit],
    leaving: Collection[str],
    fresh: Iterable[TimelineEvent],
) -> Timeline:
    """Return the timeline with what was given another date in its new place.

    Args:
        timeline: the events where they stood.
        edits: what was made of them.
        leaving: the ids of events that are gone, or that others take the place of.
        fresh: events that come.
    """
    redated = {key for key, edit in edits.items() if edit.date}.difference(leaving)
    gone = _places(timeline, leaving)
    moved = _places(timeline, redated)
    undated = [event for event in timeline.undated if event.id not in leaving]
    coming = [*map(timeline.event, moved), *undated, *fresh]
    left = [event for event in coming if event.time is None]
    rows, laned = _rows(timeline, [event for event in coming if event.time])
    if not moved and not gone and not rows:
        return timeline.replaced(undated=left)
    return _merged(laned.replaced(undated=left), [*gone, *moved], rows)


def _places(timeline: Timeline, ids: Iterable[str]) -> list[int]:
    """Return where dated events stand, in order."""
    return sorted(index for key in ids if (index := timeline.index_of(key)) is not None)


def _merged(timeline: Timeline, leaving: list[int], rows: "list[_Row]") -> Timeline:
    """Return the timeline without some of the dated events, and with others in their places."""
    import numpy as np

    is_staying = np.ones(len(timeline), np.bool_)
    is_staying[leaving] = False
    staying = is_staying.nonzero()[0]
    places = np.searchsorted(timeline.start[staying], [row.start for row in rows])
    order = np.insert(np.arange(len(staying)), places, len(staying) + np.arange(len(rows)))
    columns = {
        name: np.insert(
            getattr(timeline, name)[staying], places, [getattr(row, name) for row in rows]
        )
        for name in _COLUMNS
    }
    dated = [row.event for row in rows]
    return timeline.replaced(
        **columns,
        fetch=_fetching(timeline, staying, dated, order),
        index_of=_finding(timeline, staying, dated, order),
    )


class _Row(NamedTuple):
    """What the columns of a timeline hold of an event that is given a date."""

    start: int
    end: int
    salience: float
    lane: int
    flags: int
    event: TimelineEvent


_COLUMNS = _Row._fields[:-1]


def _rows(timeline: Timeline, dated: list[TimelineEvent]) -> tuple[list[_Row], Timeline]:
    """Return the rows of events in order of their start, and the timeline with their lanes."""
    number = {lane_id: lane for lane, lane_id in enumerate(timeline.lane_ids)}
    new = {event.first_article for event in dated}.difference(number)
    for lane_id in sorted(new):
        number[lane_id] = len(number)
    if new:
        titles = (*timeline.lane_titles, *("" for _ in new))
        timeline = timeline.replaced(lane_ids=tuple(number), lane_titles=titles)
    rows = [
        _Row(
            *shown(event.time, as_of(event, timeline.articles)),
            event.salience,
            number[event.first_article],
            flags_of(event),
            event,
        )
        for event in dated
        if event.time
    ]
    return sorted(rows, key=lambda row: (row.start, row.event.id)), timeline


def _fetching(
    timeline: Timeline, staying: "Indices", dated: list[TimelineEvent], order: "Indices"
) -> Callable[[int], TimelineEvent]:
    def fetch(index: int) -> TimelineEvent:
        row = int(order[index])
        kept = row < len(staying)
        return timeline.event(int(staying[row])) if kept else dated[row - len(staying)]

    return fetch


def _finding(
    timeline: Timeline, staying: "Indices", dated: list[TimelineEvent], order: "Indices"
) -> Callable[[str], int | None]:
    import numpy as np

    place = np.empty(len(order), np.intp)
    place[order] = np.arange(len(order))
    moved = {event.id: len(staying) + number for number, event in enumerate(dated)}

    def index_of(event_id: str) -> int | None:
        if event_id in moved:
            return int(place[moved[event_id]])
        index = timeline.index_of(event_id)
        row = 0 if index is None else int(np.searchsorted(staying, index))
        is_there = index is not None and row < len(staying) and int(staying[row]) == index
        return int(place[row]) if is_there else None

    return index_of


def _without_hidden(timeline: Timeline) -> Timeline:
    import numpy as np

    kept = np.flatnonzero((timeline.flags & int(Flag.HIDDEN)) == 0)
    undated = [event for event in timeline.undated if not event.is_hidden]
    if len(kept) == len(timeline) and len(undated) == len(timeline.undated):
        return timeline
    return timeline.kept(kept, undated)
