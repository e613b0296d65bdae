"""The events of a timeline as rows, fetched only where they are seen."""

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

from timeline_app.model.columns import tellers_of
from timeline_app.model.event import EventKind, TimelineEvent
from timeline_app.model.timeline import Timeline
from timeline_app.model.wording import how_exact, when_in_words

if TYPE_CHECKING:
    from timeline_app.model.timeline import Indices

_PERCENT = 100


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
        self._order: Indices | None = None
        self._place: Indices | None = None
        self._sorting = (Column.DATE, Qt.SortOrder.AscendingOrder)
        self._undated: dict[str, int] = {}

    def show_timeline(self, timeline: Timeline) -> None:
        """Show these events instead of the former ones, in the same sorting."""
        self.beginResetModel()
        self._timeline = timeline
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

    def _text(self, event: TimelineEvent, column: int) -> str:
        match column:
            case Column.DATE:
                return when_in_words(event) if event.time else self.tr("Undated")
            case Column.EVENT:
                return f"→ {event.title}" if event.kind == EventKind.PLANNED else event.title
            case Column.PRECISION:
                precision = how_exact(event) if event.time else ""
                return f"{precision} ≠".strip() if event.disputes else precision
            case Column.SOURCES:
                return str(tellers_of(event))
            case _:
                return str(round(event.salience * _PERCENT))

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
        if role == Qt.ItemDataRole.TextAlignmentRole and column in {
            Column.SOURCES,
            Column.IMPORTANCE,
        }:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._text(self.event_at(index.row()), column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            event = self.event_at(index.row())
            return ". ".join(
                part for part in (event.title, self._text(event, Column.DATE)) if part
            )
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
            Column.SOURCES: self.tr("Sources"),
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
