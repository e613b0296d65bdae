"""Which events of a strip are selected, in the order in which they were chosen."""

from collections.abc import Iterable

from PySide6.QtCore import QRect

from timeline_app.layout.lanes import Placed
from timeline_app.layout.scene import Scene
from timeline_app.model.timeline import Timeline
from timeline_app.painting.layers import Lit
from timeline_app.painting.marks import cut


class StripSelection:
    """The ids of the selected events, the latest chosen last; each method returns new ones."""

    def __init__(self) -> None:
        """Begin with nothing selected."""
        self.ids: tuple[str, ...] = ()

    @property
    def latest(self) -> str | None:
        """The event chosen last."""
        return self.ids[-1] if self.ids else None

    def toggled(self, event_id: str) -> tuple[str, ...]:
        """Return the selection with an event added, or taken out where it is in."""
        rest = tuple(one for one in self.ids if one != event_id)
        return rest if event_id in self.ids else (*rest, event_id)

    def extended(self, event_id: str, timeline: Timeline) -> tuple[str, ...]:
        """Return the selection with all events added from the latest to this one."""
        first = timeline.index_of(self.ids[-1]) if self.ids else None
        last = timeline.index_of(event_id)
        if first is None or last is None:
            return (event_id,)
        step = 1 if last >= first else -1
        return self.joined(timeline.event(at).id for at in range(first, last + step, step))

    def joined(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Return the selection with these events added at its end, in this order."""
        added = tuple(ids)
        taken = set(added)
        return (*(one for one in self.ids if one not in taken), *added)

    def indices(self, timeline: Timeline) -> list[int]:
        """Return where the selected events stand in a timeline; those not in it are left out."""
        found = (timeline.index_of(event_id) for event_id in self.ids)
        return [index for index in found if index is not None]

    def span(self, timeline: Timeline) -> tuple[int, int] | None:
        """Return the first and the last moment of the selected events."""
        indices = self.indices(timeline)
        if not indices:
            return None
        return int(timeline.start[indices].min()), int(timeline.end[indices].max())

    def lit(self, scene: Scene, hovered: Placed | None) -> Lit:
        """Return what stands out in a scene."""
        indices = self.indices(scene.timeline)
        places = [scene.packing.place_of(index) for index in indices]
        elsewhere = [
            scene.viewport.column(int(scene.timeline.start[index]))
            for index, place in zip(indices, places, strict=True)
            if place is None
        ]
        last = indices[-1] if indices and places[-1] is None else None
        return Lit([place for place in places if place is not None], hovered, elsewhere, last)


def ids_within(scene: Scene, rect: QRect) -> list[str]:
    """Return the events whose marks reach into a rectangle of a scene, in order of time."""
    places = sorted(
        mark.place for mark in scene.marks if rect.intersects(cut(scene.mark_rect(mark)))
    )
    return [scene.timeline.event(place).id for place in places]
