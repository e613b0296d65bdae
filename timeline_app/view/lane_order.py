"""In which order a person has put the lanes, and which they have collapsed."""

from timeline_app.model.timeline import Timeline


class LaneOrder:
    """Remembers lanes by their ids, so that it holds while articles come and go."""

    def __init__(self) -> None:
        """Begin with the lanes as the timeline has them."""
        self._moved: list[str] = []
        self._collapsed: set[str] = set()

    def numbers(self, timeline: Timeline) -> tuple[int, ...]:
        """Return the numbers of a timeline's lanes from top to bottom."""
        if not self._moved:  # asked for in every frame
            return ()
        place = {lane_id: number for number, lane_id in enumerate(timeline.lane_ids)}
        moved = [place[lane_id] for lane_id in self._moved if lane_id in place]
        return (*moved, *sorted(set(place.values()).difference(moved)))

    def collapsed(self, timeline: Timeline) -> frozenset[int]:
        """Return the numbers of the collapsed lanes."""
        if not self._collapsed:
            return frozenset()
        ids = enumerate(timeline.lane_ids)
        return frozenset(number for number, lane_id in ids if lane_id in self._collapsed)

    def toggle(self, lane_id: str) -> None:
        """Collapse a lane, or expand it again."""
        self._collapsed ^= {lane_id}

    def collapse_all(self, timeline: Timeline, *, collapsed: bool) -> None:
        """Collapse all lanes, or expand all."""
        self._collapsed = set(timeline.lane_ids) if collapsed else set()

    def move(self, lane_id: str, by: int, timeline: Timeline) -> None:
        """Move a lane up if negative, or down, past the lanes that have events."""
        numbers = self.numbers(timeline) or range(len(timeline.lane_ids))
        filled = [timeline.lane_ids[at] for at in numbers if at in timeline.filled_lanes]
        if lane_id not in filled:
            return
        place = filled.index(lane_id)
        filled.insert(min(max(place + by, 0), len(filled) - 1), filled.pop(place))
        self._moved = [*filled, *(one for one in self._moved if one not in filled)]
