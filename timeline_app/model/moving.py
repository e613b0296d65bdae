"""Which events would move if their articles had been published on another day."""

from collections.abc import Collection
from dataclasses import dataclass

from timeline_app.model.columns import Columns, Flag
from timeline_app.model.records import Records
from timeline_app.model.tellers import told_by
from timeline_app.model.timeline import Timeline

_WHEN = int(Flag.KIND | Flag.CLOCK | Flag.APPROX | Flag.PROVISIONAL)

_Place = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Move:
    """An event and where it would stand, from and to in civil seconds, or nowhere."""

    event_id: str
    to: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Moves:
    """What would become of the events of some articles.

    ``total`` is how many there are, ``moved`` those that would move, ``kept`` how many would if
    the person had not dated them.
    """

    total: int
    moved: tuple[Move, ...]
    kept: int


def moves(
    timeline: Timeline, article_ids: Collection[str], columns: Columns, records: Records
) -> Moves:
    """Return what would become of the events that some articles tell.

    Args:
        timeline: what was derived.
        article_ids: the articles.
        columns: what would be derived.
        records: what the person made; deleted and hidden events do not count, nor those that
            are part of another.
    """
    new = {key: _place(columns, index) for index, key in enumerate(columns.ids)}
    total, moved, kept = 0, list[Move](), 0
    for index, event in told_by(timeline, article_ids):
        key, place = event.id, None if index is None else _place(timeline, index)
        edit = records.edits.get(key)
        if key in records.joined or (edit and (edit.is_hidden or edit.is_deleted)):
            continue
        total += 1
        to = new.get(key)
        if to != place and edit and edit.date:
            kept += 1
        elif to != place:
            moved.append(Move(key, to[:2] if to else None))
    return Moves(total, tuple(moved), kept)


def _place(rows: Columns | Timeline, index: int) -> _Place:
    return int(rows.start[index]), int(rows.end[index]), int(rows.flags[index]) & _WHEN
