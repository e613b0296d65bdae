"""What lanes stand for beside articles: kinds of events, their status, their tags."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from timeline_app.model.columns import Flag
from timeline_app.model.event import EventKind
from timeline_app.model.filters import EventFilter
from timeline_app.model.records import Status
from timeline_app.model.tags import in_alphabet, tags_of
from timeline_app.model.timeline import Timeline

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_FLAGGED: Mapping[StrEnum, Flag] = {
    EventKind.STATE: Flag.LASTING,
    EventKind.PLANNED: Flag.PLANNED,
    Status.CONFIRMED: Flag.CONFIRMED,
}
_KIND, _STATUS, _TAG = "kind", "status", "tag"


def by_article(timeline: Timeline, added: str) -> Timeline:
    """Return the same timeline with a title for the lane of what no article tells."""
    if "" not in timeline.lane_ids:
        return timeline
    pairs = zip(timeline.lane_ids, timeline.lane_titles, strict=True)
    titles = [title if key else added for key, title in pairs]
    return timeline.replaced(lane_titles=titles)


def by_kind(timeline: Timeline, titles: Mapping[EventKind, str]) -> Timeline:
    """Return the same timeline with a lane for each kind of event, so titled."""
    return _by(_KIND, timeline, titles)


def by_status(timeline: Timeline, titles: Mapping[Status, str]) -> Timeline:
    """Return the same timeline with a lane for each status of events, so titled."""
    return _by(_STATUS, timeline, titles)


def by_tag(timeline: Timeline, untagged: str) -> Timeline:
    """Return the same timeline with a lane for each tag, and a last one for the other events.

    An event with several tags is drawn in the lane of the first; in the others' it has an echo.
    """
    import numpy as np

    tagged = tags_of(timeline)
    tags = sorted({tag for found in tagged.values() for tag in found}, key=in_alphabet)
    number = {tag: lane for lane, tag in enumerate(tags)}
    lane = np.full(len(timeline), len(tags), np.int32)
    echoes: dict[int, list[int]] = {}
    for place, (first, *others) in tagged.items():
        lane[place] = number[first]
        for tag in others:
            echoes.setdefault(number[tag], []).append(place)
    ids = [f"{_TAG}:{tag}" for tag in (*tags, "")]
    return timeline.replaced(lane=lane, lane_ids=ids, lane_titles=(*tags, untagged), echoes=echoes)


def only_lane(lane_id: str, chosen: EventFilter) -> EventFilter:
    """Return the filter that keeps what a lane holds which stands for no article."""
    what, _, name = lane_id.partition(":")
    match what:
        case "kind":
            return replace(chosen, kind=EventKind(name))
        case "status":
            return replace(chosen, is_confirmed=Status(name) is Status.CONFIRMED)
        case _:
            return replace(chosen, tag=name)


def _by(
    what: str, timeline: Timeline, titles: Mapping[EventKind, str] | Mapping[Status, str]
) -> Timeline:
    values: Sequence[StrEnum] = tuple(titles)
    return timeline.replaced(
        lane=_numbers(timeline, values),
        lane_ids=[f"{what}:{value}" for value in values],
        lane_titles=tuple(titles.values()),
        echoes={},
    )


def _numbers(timeline: Timeline, values: Sequence[StrEnum]) -> "NDArray[np.int32]":
    """Return the place of each event's value; what no flag tells of is the value without one."""
    import numpy as np

    usual = next(place for place, value in enumerate(values) if value not in _FLAGGED)
    lane = np.full(len(timeline), usual, np.int32)
    for place, value in enumerate(values):
        if value in _FLAGGED:
            lane[(timeline.flags & int(_FLAGGED[value])) > 0] = place
    return lane
