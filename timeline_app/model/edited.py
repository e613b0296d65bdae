"""The timeline as a person sees it: what was derived, joined with what the person made of it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

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
    timeline: Timeline, placed: Mapping[int, EventEdit], undated: list[TimelineEvent]
) -> Timeline:
    """Return the timeline with what was given another date in its new place."""
    import numpy as np

    moved = {index: timeline.event(index) for index, edit in placed.items() if edit.date}
    lost = [event for event in moved.values() if event.time is None]
    dated = [event for event in (*moved.values(), *undated) if event.time is not None]
    left = (*(event for event in undated if event.time is None), *lost)
    if not moved and not dated:
        return timeline.replaced(undated=left)
    staying = np.setdiff1d(np.arange(len(timeline)), np.array(list(moved), np.intp))
    rows = [shown(event.time, as_of(event, timeline.articles)) for event in dated if event.time]
    start = np.append(timeline.start[staying], np.array([row[0] for row in rows], np.int64))
    order = np.argsort(start, kind="stable")
    number = {lane_id: lane for lane, lane_id in enumerate(timeline.lane_ids)}
    added = {
        "end": [row[1] for row in rows],
        "salience": [event.salience for event in dated],
        "lane": [number[event.mentions[0].article_id] for event in dated],
        "flags": [flags_of(event) for event in dated],
    }
    columns = {
        name: np.append(column[staying], np.array(values, column.dtype))[order]
        for name, values in added.items()
        if (column := getattr(timeline, name)) is not None
    }
    return timeline.replaced(
        start=start[order],
        **columns,
        fetch=_fetching(timeline, staying, dated, order),
        index_of=_finding(timeline, staying, dated, order),
        undated=left,
    )


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
