"""The timeline as a person sees it: what was derived, joined with what the person made of it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from timeline_app.model.columns import Flag, as_of, flags_of, shown
from timeline_app.model.event import TimelineEvent
from timeline_app.model.records import EventEdit, Status
from timeline_app.model.timeline import Timeline

if TYPE_CHECKING:
    from timeline_app.model.timeline import Indices


def edited(
    timeline: Timeline, edits: Mapping[str, EventEdit], *, with_hidden: bool = False
) -> Timeline:
    """Return a timeline with its events as a person edited them.

    Edits of events that are not there are passed over. Only the columns are copied; an event is
    joined with its edit when it is fetched.

    Args:
        timeline: what was derived.
        edits: what a person made of events, by their ids.
        with_hidden: keep hidden events, with a flag; otherwise they are only counted.
    """
    if not edits:
        return timeline
    placed = {
        index: edit for key, edit in edits.items() if (index := timeline.index_of(key)) is not None
    }
    undated = [with_edit(event, edits.get(event.id)) for event in timeline.undated]
    joined = _redated(_flagged(timeline, placed, edits), placed, undated)
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
        is_hidden=event.is_hidden if hidden is None else hidden,
        status=edit.status or event.status,
        tags=event.tags if edit.tags is None else edit.tags,
        note=event.note if note is None else note,
    )


def _flagged(
    timeline: Timeline, placed: Mapping[int, EventEdit], edits: Mapping[str, EventEdit]
) -> Timeline:
    """Return the timeline with the flags of its edits; all stand where they stood."""
    flags = timeline.flags.copy()
    for index, edit in placed.items():
        flags[index] = _with_flags(int(flags[index]), edit)

    def fetch(index: int) -> TimelineEvent:
        event = timeline.event(index)
        return with_edit(event, edits.get(event.id))

    return timeline.replaced(flags=flags, fetch=fetch)


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


def _redated(
    timeline: Timeline, placed: Mapping[int, EventEdit], undated: Sequence[TimelineEvent]
) -> Timeline:
    """Return the timeline with what was given another date in its new place."""
    import numpy as np

    moved = {index: timeline.event(index) for index, edit in placed.items() if edit.date}
    rows = _rows(timeline, moved, undated)
    lost = (event for event in moved.values() if event.time is None)
    left = (*(event for event in undated if event.time is None), *lost)
    if not moved and not rows:
        return timeline.replaced(undated=left)
    is_staying = np.ones(len(timeline), np.bool_)
    is_staying[list(moved)] = False
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
        undated=left,
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


def _rows(
    timeline: Timeline, moved: Mapping[int, TimelineEvent], undated: Iterable[TimelineEvent]
) -> list[_Row]:
    """Return the rows of the events that have a date now, in order of their start."""
    number = {lane_id: lane for lane, lane_id in enumerate(timeline.lane_ids)}
    laned = [(event, int(timeline.lane[index])) for index, event in moved.items()]
    laned += [(event, number[event.mentions[0].article_id]) for event in undated if event.time]
    rows = [
        _Row(
            *shown(event.time, as_of(event, timeline.articles)),
            event.salience,
            lane,
            flags_of(event),
            event,
        )
        for event, lane in laned
        if event.time
    ]
    return sorted(rows, key=lambda row: row.start)


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
