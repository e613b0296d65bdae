"""Which events are shown: by how exact their date is, their kind, their sources and their time."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline_app.model.columns import KINDS, Flag, is_told_by_several
from timeline_app.model.event import EventKind, TimelineEvent
from timeline_app.model.records import Status
from timeline_app.model.tags import tags_of
from timeline_app.model.timeline import Timeline
from timeline_app.model.timespan import TimeKind

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_UNSURE = int(Flag.APPROX | Flag.PROVISIONAL)
_KIND_FLAGS = {EventKind.PLANNED: int(Flag.PLANNED), EventKind.STATE: int(Flag.LASTING)}


@dataclass(frozen=True, slots=True)
class EventFilter:
    """What an event must be to be shown; what is not set does not matter.

    Attributes:
        is_exact: whether its date is known to the day or better.
        kind: what kind of event it is.
        is_several: told by two articles or more.
        span: overlaps this half-open stretch of time, in civil seconds.
        is_provisional: stands only where the bounds of a publication date allow.
        is_confirmed: whether a person has confirmed it.
        tag: it has this tag, or with an empty one, none at all.
        is_hidden: a person has hidden it.
    """

    is_exact: bool | None = None
    kind: EventKind | None = None
    is_several: bool = False
    span: tuple[int, int] | None = None
    is_provisional: bool = False
    is_confirmed: bool | None = None
    tag: str | None = None
    is_hidden: bool = False

    def apply(self, timeline: Timeline) -> tuple[Timeline, "NDArray[np.bool_]"]:
        """Return the timeline of what is kept, and for each dated event whether it is."""
        kept = self._kept(timeline)
        undated = (event for event in timeline.undated if self._keeps_undated(event))
        return timeline.kept(kept.nonzero()[0], undated), kept

    def count(self, timeline: Timeline) -> int:
        """Return how many events are kept, dated or not."""
        return int(self._kept(timeline).sum()) + sum(map(self._keeps_undated, timeline.undated))

    def _kept(self, timeline: Timeline) -> "NDArray[np.bool_]":
        import numpy as np

        kept = np.ones(len(timeline), np.bool_)
        for condition in self._conditions(timeline):
            kept &= condition
        return kept

    def _conditions(self, timeline: Timeline) -> "list[NDArray[np.bool_]]":
        flags, conditions = timeline.flags, []
        if self.is_exact is not None:
            at = (flags & int(Flag.KIND)) == KINDS.index(TimeKind.AT)
            exact = at & ((flags & _UNSURE) == 0)
            conditions.append(exact == self.is_exact)
        if self.kind is not None:
            both = sum(_KIND_FLAGS.values())
            conditions.append((flags & both) == _KIND_FLAGS.get(self.kind, 0))
        for flag, is_set in (
            (Flag.SEVERAL, self.is_several or None),
            (Flag.PROVISIONAL, self.is_provisional or None),
            (Flag.CONFIRMED, self.is_confirmed),
            (Flag.HIDDEN, self.is_hidden or None),
        ):
            if is_set is not None:
                conditions.append(((flags & int(flag)) > 0) == is_set)
        if self.tag is not None:
            conditions.append(_has_tag(timeline, self.tag))
        if self.span is not None:
            conditions.append((timeline.start < self.span[1]) & (timeline.end > self.span[0]))
        return conditions

    def _keeps_undated(self, event: TimelineEvent) -> bool:
        """Tell whether an undated event is kept: its date is unsure, and lies in no stretch."""
        return (
            self.is_exact is not True
            and self.span is None
            and not self.is_provisional
            and self.kind in {None, event.kind}
            and (not self.is_several or is_told_by_several(event))
            and self.is_confirmed in {None, event.status is Status.CONFIRMED}
            and (self.tag is None or self.tag in (event.tags or {""}))
            and (not self.is_hidden or event.is_hidden)
        )


def _has_tag(timeline: Timeline, tag: str) -> "NDArray[np.bool_]":
    """Tell for each dated event whether it has a tag, or with an empty one, none."""
    import numpy as np

    found = np.zeros(len(timeline), np.bool_)
    if not tag:
        np.equal(timeline.flags & int(Flag.TAGGED), 0, out=found)
        return found
    found[[place for place, tags in tags_of(timeline).items() if tag in tags]] = True
    return found


OPEN = EventFilter()
