"""The list: the strip's events as a table, with the same selection."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from timeline_app.model.timeline import Timeline
from timeline_app.view.event_table import Column, EventTable

_WIDTHS_PX = {
    Column.DATE: 190,
    Column.PRECISION: 170,
    Column.SOURCES: 80,
    Column.IMPORTANCE: 100,
}
_ROW_PX = 30
_RISING, _FALLING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
_FIRST_ORDERS: dict[int, tuple[Qt.SortOrder, Qt.SortOrder]] = {
    Column.DATE: (_RISING, _FALLING),
    Column.IMPORTANCE: (_FALLING, _RISING),
}


class ListView(QTableView):
    """Shows a timeline as rows.

    Signals:
        selection_changed(tuple[str, ...]): ids of the selected events.
        event_activated(str): an event's id; Enter or a double click asks to open it.
    """

    selection_changed = Signal(object)
    event_activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("list")
        self.setAccessibleName(self.tr("List of events"))
        self.table = EventTable(self)
        self.setModel(self.table)
        self._ids: tuple[str, ...] = ()
        self._is_told = False
        self._sorted_by: tuple[int, Qt.SortOrder] = (Column.DATE, _RISING)
        self._set_up()
        self.activated.connect(self._tell_activation)
        self.selectionModel().selectionChanged.connect(self._tell_selection)
        self.table.modelReset.connect(self._mark)
        self.table.layoutChanged.connect(self._mark)

    def show_timeline(self, timeline: Timeline) -> None:
        """Show these events instead of the former ones."""
        self.table.show_timeline(timeline)

    def select(self, ids: Sequence[str]) -> None:
        """Show these events as selected, without a signal; the last one is scrolled to."""
        if tuple(ids) != self._ids:
            self._ids = tuple(ids)
            self._mark()

    def selection(self) -> tuple[str, ...]:
        """Return the ids of the selected events."""
        return self._ids

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(max(_ROW_PX, self.fontMetrics().height() + 12))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(Column.EVENT, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS_PX.items():
            self.setColumnWidth(column, width)
        header.setSortIndicator(*self._sorted_by)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.sectionClicked.connect(self._sort_by)

    def _sort_by(self, section: int) -> None:
        """Sort by date or importance, at a second click the other way round."""
        if section in _FIRST_ORDERS:
            column, order = self._sorted_by
            first, second = _FIRST_ORDERS[section]
            order = second if section == column and order == first else first
            self._sorted_by = (section, order)
            self.table.sort(section, order)
        self.horizontalHeader().setSortIndicator(*self._sorted_by)

    def _mark(self) -> None:
        """Select the rows of the selected events, wherever they stand now."""
        rows = [row for one in self._ids if (row := self.table.row_of(one)) is not None]
        self._is_told = True
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(self.table.selection_of(rows), flag.ClearAndSelect)
        if rows:
            index = self.table.index(rows[-1], Column.EVENT)
            self.selectionModel().setCurrentIndex(index, flag.NoUpdate)
            self.scrollTo(index)
        self._is_told = False

    def _tell_selection(self) -> None:
        if self._is_told:
            return
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        self._ids = tuple(self.table.event_at(row).id for row in rows)
        self.selection_changed.emit(self._ids)

    def _tell_activation(self, index: QModelIndex) -> None:
        self.event_activated.emit(self.table.event_at(index.row()).id)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear the selection with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.clearSelection()
        else:
            super().keyPressEvent(event)
