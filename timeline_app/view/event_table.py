"""The events of a timeline as rows, fetched only where they are seen."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from timeline_app.layout.labels import signs_of
from timeline_app.model.article import Article
from timeline_app.model.columns import Flag, tellers_of
from timeline_app.model.event import EventKind, TimelineEvent
from timeline_app.model.records import Status
from timeline_app.model.timeline import Timeline
from timeline_app.view.figures import date_words, how_exact, when_in_words
from timeline_app.view.quoting import tip

if TYPE_CHECKING:
    from timeline_app.model.timeline import Indices

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
_PERCENT = 100
_FOUND = int(Flag.FOUND)


@dataclass(frozen=True, slots=True)
class EventRow:
    """What a row shows.

    ``is_dimmed``: others were searched for. ``is_same_date``: the row above it says the same.
    """

    event: TimelineEvent
    articles: Mapping[str, Article]
    is_dimmed: bool
    is_same_date: bool

    @property
    def source(self) -> str:
        """The title of the article that its own title rests on."""
        first = self.event.mentions[0].article_id if self.event.mentions else ""
        return self.articles[first].title if first in self.articles else ""

    @property
    def other_sources(self) -> int:
        """How many more articles tell it."""
        return max(0, tellers_of(self.event) - 1)


class Column(IntEnum):
    """What stands in a column."""

    DATE = 0
    EVENT = 1
    PRECISION = 2
    SOURCES = 3
    IMPORTANCE = 4


class EventTable(QAbstractTableModel):
    """All events of a timeline; the undated ones come after the dated, or by their importance."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timeline: Timeline | None = None
        self._words = date_words()
        self._order: Indices | None = None
        self._place: Indices | None = None
        self._sorting = (Column.DATE, Qt.SortOrder.AscendingOrder)
        self._undated: dict[str, int] = {}
        self._found: frozenset[str] = frozenset()

    def show_timeline(
        self, timeline: Timeline, found_undated: frozenset[str] = frozenset()
    ) -> None:
        """Show these events instead of the former ones, in the same sorting.

        Args:
            timeline: its dated events say themselves whether they were found.
            found_undated: the ids of its undated events that were found.
        """
        self.beginResetModel()
        self._timeline, self._found = timeline, found_undated
        self._undated = {
            event.id: len(timeline) + number for number, event in enumerate(timeline.undated)
        }
        self._arrange()
        self.endResetModel()

    def event_at(self, row: int) -> TimelineEvent:
        """Return the event of a row."""
        assert self._timeline is not None
        assert self._order is not None
        number = int(self._order[row])
        if number < len(self._timeline):
            return self._timeline.event(number)
        return self._timeline.undated[number - len(self._timeline)]

    def row_of(self, event_id: str) -> int | None:
        """Return the row of an event, if it has one."""
        if self._timeline is None or self._place is None:
            return None
        number = self._timeline.index_of(event_id)
        if number is None:
            number = self._undated.get(event_id)
        return None if number is None else int(self._place[number])

    def selection_of(self, rows: list[int]) -> QItemSelection:
        """Return the selection of these rows, each whole."""
        selection = QItemSelection()
        for row in rows:
            selection.select(self.index(row, 0), self.index(row, len(Column) - 1))
        return selection

    def _arrange(self) -> None:
        import numpy as np

        assert self._timeline is not None
        timeline, (column, direction) = self._timeline, self._sorting
        count = len(timeline) + len(timeline.undated)
        order = np.arange(count)
        if column == Column.IMPORTANCE:
            undated = np.array([event.salience for event in timeline.undated], np.float32)
            order = np.argsort(np.concatenate((timeline.salience, undated)), kind="stable")
        elif direction == Qt.SortOrder.DescendingOrder:
            # What has no date stays at the end, whichever way time runs.
            order[: len(timeline)] = order[: len(timeline)][::-1].copy()
        if column == Column.IMPORTANCE and direction == Qt.SortOrder.DescendingOrder:
            order = order[::-1]
        self._order = order
        self._place = np.empty(count, np.intp)
        self._place[order] = np.arange(count)

    def first_row_from(self, moment: int) -> int | None:
        """Return the row of the first event that starts at a moment in civil seconds or later.

        There is none where all start before, or where the rows are not in order of time.
        """
        import numpy as np

        column, direction = self._sorting
        if self._timeline is None or self._place is None or column != Column.DATE:
            return None
        if direction == Qt.SortOrder.DescendingOrder:
            place = int(np.searchsorted(self._timeline.start, moment, side="right")) - 1
        else:
            place = int(np.searchsorted(self._timeline.start, moment))
        return int(self._place[place]) if 0 <= place < len(self._timeline) else None

    def _row(self, row: int) -> EventRow:
        assert self._timeline is not None
        event = self.event_at(row)
        is_same = (
            self._sorting[0] == Column.DATE
            and row > 0
            and event.time is not None
            and self.event_at(row - 1).time == event.time
        )
        is_dimmed = self._timeline.is_searched and not self._is_found(row, event)
        return EventRow(event, self._timeline.articles, is_dimmed, is_same)

    def _is_found(self, row: int, event: TimelineEvent) -> bool:
        assert self._timeline is not None
        assert self._order is not None
        number = int(self._order[row])
        if number < len(self._timeline):
            return bool(self._timeline.flags[number] & _FOUND)
        return event.id in self._found

    def _text(self, event: TimelineEvent, column: int) -> str:
        match column:
            case Column.DATE:
                return when_in_words(event, self._words) if event.time else self.tr("Undated")
            case Column.EVENT:
                disputed = "≠ " if event.disputes else ""
                return f"{signs_of(event)}{disputed}{event.title}"
            case Column.PRECISION:
                return how_exact(event) if event.time else self.tr("no date")
            case Column.SOURCES:
                return str(tellers_of(event))
            case _:
                return str(round(event.salience * _PERCENT))

    def _spoken(self, event: TimelineEvent) -> Iterator[str]:
        """Yield what a screen reader says of an event."""
        yield event.title
        yield self._text(event, Column.DATE)
        yield self._text(event, Column.PRECISION)
        if event.kind == EventKind.PLANNED:
            yield self.tr("planned")
        if event.status == Status.CONFIRMED:
            yield self.tr("confirmed")
        if event.disputes:
            yield self.tr("the sources disagree")
        tellers = tellers_of(event)
        yield (self.tr("{0} source") if tellers == 1 else self.tr("{0} sources")).format(tellers)

    # Qt overrides

    def rowCount(  # noqa: N802 - Qt's name
        self, parent: QModelIndex | QPersistentModelIndex | None = None
    ) -> int:
        """Return how many events there are."""
        if self._order is None or (parent is not None and parent.isValid()):
            return 0
        return len(self._order)

    def columnCount(  # noqa: N802 - Qt's name
        self, parent: QModelIndex | QPersistentModelIndex | None = None
    ) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return what a cell shows."""
        column = index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(self.event_at(index.row()), column)
            case Qt.ItemDataRole.ToolTipRole:
                return tip("\n".join(self._spoken(self.event_at(index.row()))))
            case Qt.ItemDataRole.AccessibleTextRole if column == Column.EVENT:
                return ". ".join(self._spoken(self.event_at(index.row())))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._text(self.event_at(index.row()), column)
            case _ if role == ROW_ROLE:
                return self._row(index.row())
            case _:
                return None

    def headerData(  # noqa: N802 - Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return the caption of a column."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        captions = {
            Column.DATE: self.tr("Date"),
            Column.EVENT: self.tr("Event"),
            Column.PRECISION: self.tr("How exact"),
            Column.SOURCES: self.tr("Source"),
            Column.IMPORTANCE: self.tr("Importance"),
        }
        return captions[Column(section)]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by date or by importance; other columns leave the order as it is."""
        if column not in {Column.DATE, Column.IMPORTANCE} or self._timeline is None:
            return
        self.layoutAboutToBeChanged.emit()
        self._sorting = (Column(column), order)
        self._arrange()
        self.layoutChanged.emit()
