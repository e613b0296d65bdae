"""The list: the strip's events as a table, with the same selection."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from timeline_app.model.search import Found, Query
from timeline_app.model.timeline import Timeline
from timeline_app.model.timespan import seconds_of
from timeline_app.painting.theme import Theme
from timeline_app.view.event_rows import RowsDelegate
from timeline_app.view.event_table import Column, EventTable

_WIDTHS = {Column.DATE: 23, Column.PRECISION: 16, Column.SOURCES: 19, Column.IMPORTANCE: 12}
"""In digits of the font."""
_LEAST_EVENT = 42
_DROPPED = (Column.PRECISION, Column.SOURCES, Column.IMPORTANCE)
"""What makes room for the titles in a narrow window, in this order."""
_ROW_PX = 30
_YEAR_DIGITS = 4
_TYPING_MS = 1_500
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
        menu_wanted(QPoint): what can be done with the selection was asked for, at a point of the
            screen.
    """

    selection_changed = Signal(object)
    event_activated = Signal(str)
    menu_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("list")
        self.setAccessibleName(self.tr("List of events"))
        self.table = EventTable(self)
        self.setModel(self.table)
        self._delegate = RowsDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self._ids: tuple[str, ...] = ()
        self._is_told = False
        self._typed = ""
        self._forget_typed = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._forget_typed.timeout.connect(self._forget)
        self._waiting: tuple[Timeline, Found | None] | None = None
        self._sorted_by: tuple[int, Qt.SortOrder] = (Column.DATE, _RISING)
        self._set_up()
        self.activated.connect(self._tell_activation)
        self.selectionModel().selectionChanged.connect(self._tell_selection)
        self.table.layoutChanged.connect(self._mark)

    def show_timeline(self, timeline: Timeline, found: Found | None = None) -> None:
        """Show these events instead of the former ones, and what was found among them.

        The rows in view stay where they are as long as they are there. A list that is not seen
        does nothing until it is.
        """
        if not self.isVisible():
            self._waiting = timeline, found
            return
        self._delegate.show_matches(found.query if found else Query(()))
        kept = self._kept_in_view()
        self.table.show_timeline(timeline, found.undated if found else frozenset())
        self.updateGeometries()  # now, so that there is something to scroll
        self._mark()
        self._put_back(kept)

    def select(self, ids: Sequence[str]) -> None:
        """Show these events as selected, without a signal; the last one is scrolled to."""
        if tuple(ids) != self._ids:
            self._ids = tuple(ids)
            self._mark()
            self._reveal()

    def selection(self) -> tuple[str, ...]:
        """Return the ids of the selected events."""
        return self._ids

    def sort_by(self, section: int) -> None:
        """Sort by date or importance; by the same again, the other way round."""
        if section in _FIRST_ORDERS:
            column, order = self._sorted_by
            first, second = _FIRST_ORDERS[section]
            order = second if section == column and order == first else first
            self._sorted_by = (section, order)
            self.table.sort(section, order)
            self._reveal()
        self.horizontalHeader().setSortIndicator(*self._sorted_by)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._delegate.set_theme(theme)
        self.viewport().update()

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
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(Column.EVENT, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(_ROW_PX)
        header.setSortIndicator(*self._sorted_by)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.sectionClicked.connect(self.sort_by)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Give each column room for its words, and drop some where the titles have too little."""
        digit = self.fontMetrics().horizontalAdvance("0")
        rows = self.verticalHeader()
        rows.setDefaultSectionSize(max(_ROW_PX, self.fontMetrics().height() + 12))
        room = self.viewport().width() - sum(_WIDTHS.values()) * digit
        for column in _DROPPED:
            is_dropped = room < _LEAST_EVENT * digit
            room += _WIDTHS[column] * digit * is_dropped
            self.setColumnHidden(column, is_dropped)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width * digit)

    def _kept_in_view(self) -> tuple[list[str], int] | None:
        """Return the events in view, the topmost first, and how far the first is scrolled out.

        There is nothing to keep at the top of the list.
        """
        bar = self.verticalScrollBar()
        top, height = self.rowAt(0), self.verticalHeader().defaultSectionSize()
        if not bar.value() or top < 0:
            return None
        last = min(top + self.viewport().height() // height + 1, self.table.rowCount())
        ids = [self.table.event_at(row).id for row in range(top, last)]
        return ids, bar.value() - top * height

    def _put_back(self, kept: tuple[list[str], int] | None) -> None:
        """Scroll so that the first of the events that were in view stands where it stood."""
        if kept is None:
            return
        ids, out = kept
        height = self.verticalHeader().defaultSectionSize()
        for number, event_id in enumerate(ids):
            row = self.table.row_of(event_id)
            if row is not None:
                self.verticalScrollBar().setValue((row - number) * height + out)
                return

    def _mark(self) -> None:
        """Select the rows of the selected events, wherever they stand now."""
        rows = [row for one in self._ids if (row := self.table.row_of(one)) is not None]
        self._is_told = True
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(self.table.selection_of(rows), flag.ClearAndSelect)
        if rows:
            index = self.table.index(rows[-1], Column.EVENT)
            self.selectionModel().setCurrentIndex(index, flag.NoUpdate)
        self._is_told = False

    def _reveal(self) -> None:
        """Scroll to the event chosen last."""
        row = self.table.row_of(self._ids[-1]) if self._ids else None
        if row is not None:
            self.scrollTo(self.table.index(row, Column.EVENT))

    def _tell_selection(self) -> None:
        if self._is_told:
            return
        chosen = self.selectionModel().selection()
        ranges = (chosen.at(number) for number in range(chosen.count()))
        rows = sorted({row for one in ranges for row in range(one.top(), one.bottom() + 1)})
        current = self.currentIndex().row()
        if current in rows:  # it was chosen last
            rows.append(rows.pop(rows.index(current)))
        self._ids = tuple(self.table.event_at(row).id for row in rows)
        self.selection_changed.emit(self._ids)

    def _tell_activation(self, index: QModelIndex) -> None:
        self.event_activated.emit(self.table.event_at(index.row()).id)

    def _go_to_row(self, row: int, modifiers: Qt.KeyboardModifier) -> None:
        """Select a row, with Shift all up to it."""
        index = self.table.index(row, Column.EVENT)
        flag = QItemSelectionModel.SelectionFlag
        first = self.currentIndex().row()
        if modifiers & Qt.KeyboardModifier.ShiftModifier and first >= 0:
            self._is_told = True
            self.selectionModel().setCurrentIndex(index, flag.NoUpdate)
            self._is_told = False
            low, high = self.table.index(min(first, row), 0), max(first, row)
            stretch = QItemSelection(low, self.table.index(high, len(Column) - 1))
            self.selectionModel().select(stretch, flag.Select)
        else:
            self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
        self.scrollTo(index)

    def _go_to_year(self, digit: str) -> None:
        """Go to the first event from a year on, whose figures are typed one after the other."""
        self._typed = (self._typed + digit)[-_YEAR_DIGITS:]
        self._forget_typed.start()
        if len(self._typed) == _YEAR_DIGITS:
            row = self.table.first_row_from(seconds_of(int(self._typed), 1, 1))
            self._typed = ""
            if row is not None:
                self._go_to_row(row, Qt.KeyboardModifier.NoModifier)

    def _forget(self) -> None:
        self._typed = ""

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear the selection with Esc, go to the ends, and to a year by its figures."""
        key, last = event.key(), self.table.rowCount() - 1
        if key == Qt.Key.Key_Escape:
            self.clearSelection()
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and last >= 0:
            self._go_to_row(0 if key == Qt.Key.Key_Home else last, event.modifiers())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's name
        """Go to a year; Qt would look through all rows, and letters are commands."""
        if search.isdecimal():
            self._go_to_year(search)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the selection, which a click on another row changes first."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.menu_wanted.emit(event.globalPos())
        else:
            middle = self.visualRect(self.currentIndex()).center()
            self.menu_wanted.emit(self.viewport().mapToGlobal(middle))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns."""
        super().resizeEvent(event)
        self._fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the columns to another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_columns()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what came while the list was not seen."""
        super().showEvent(event)
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            self.show_timeline(*waiting)
            self._reveal()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, or say that there are none."""
        super().paintEvent(event)
        if not self.table.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().placeholderText().color())
            words = self.tr("Nothing to list: the filters leave no event.")
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, words)
            painter.end()
