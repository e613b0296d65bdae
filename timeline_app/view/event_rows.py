"""Paints the cells of the list of events."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from timeline_app.model.search import Query, reason
from timeline_app.painting.theme import Theme
from timeline_app.view.event_table import ROW_ROLE, Column, EventRow
from timeline_app.view.marked_text import draw_line

_PAD_PX = 8
_GAP_PX = 12
_TITLE_SHARE = 0.6
_BAR_PX = 6
_FOCUS_PX = 4


class RowsDelegate(QStyledItemDelegate):
    """Draws a row: what is not looked for steps back, what is doubtful has its colour."""

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(parent)
        self._view = parent
        self._theme = theme
        self._query = Query(())

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme

    def show_matches(self, query: Query) -> None:
        """Mark all that a search looks for."""
        self._query = query

    def ink(self, row: EventRow, column: int, *, selected: bool) -> QColor:
        """Return the colour of a cell's words."""
        theme = self._theme
        if selected:
            return QColor(theme.on_selection)
        if row.event.is_provisional and column in {Column.DATE, Column.PRECISION}:
            return QColor(theme.warning)
        is_aside = column in {Column.PRECISION, Column.SOURCES} or (
            column == Column.DATE and (row.is_same_date or row.event.time is None)
        )
        return QColor(theme.muted if row.is_dimmed or is_aside else theme.text)

    # Qt overrides

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell."""
        row: EventRow = index.data(ROW_ROLE)
        self._paint_ground(painter, option, index)
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setFont(option.font)
        area = option.rect.adjusted(_PAD_PX, 0, -_PAD_PX, 0)
        ink = self.ink(row, index.column(), selected=selected)
        if index.column() == Column.IMPORTANCE:
            self._paint_importance(painter, area, row.event.salience, ink)
        elif index.column() == Column.EVENT:
            self._paint_event(painter, area, row, str(index.data()), selected=selected)
        elif index.column() == Column.SOURCES:
            self._paint_sources(painter, area, row, ink)
        else:
            draw_line(painter, area, str(index.data()), ink, Query(()), self._theme)
        painter.restore()

    def _paint_ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint what lies under the words, and a bar before the row that the keys are at."""
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        ground.state &= ~QStyle.StateFlag.State_HasFocus
        view, element = self._view, QStyle.ControlElement.CE_ItemViewItem
        view.style().drawControl(element, ground, painter, view)
        is_current = view.hasFocus() and view.currentIndex().row() == index.row()
        if is_current and index.column() == Column.DATE:
            bar = QRect(option.rect.topLeft(), QSize(_FOCUS_PX, option.rect.height() - 1))
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            shade = self._theme.text if selected else self._theme.selection
            painter.fillRect(bar, QColor(shade))

    def _paint_sources(self, painter: QPainter, area: QRect, row: EventRow, ink: QColor) -> None:
        """Draw the first source, and at the right how many more there are."""
        if row.other_sources:
            more, right = f"+{row.other_sources}", Qt.AlignmentFlag.AlignRight
            painter.setPen(ink)
            painter.drawText(area, right | Qt.AlignmentFlag.AlignVCenter, more)
            area = area.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(more) - _PAD_PX, 0)
        draw_line(painter, area, row.source, ink, self._query, self._theme)

    def _paint_event(
        self, painter: QPainter, area: QRect, row: EventRow, title: str, *, selected: bool
    ) -> None:
        """Draw the title, and where it does not say what is looked for, the words that do."""
        why = "" if row.is_dimmed else reason(row.event, row.articles, self._query)
        if why == row.source and not self._view.isColumnHidden(Column.SOURCES):
            why = ""  # it is marked in its own column
        room = round(area.width() * _TITLE_SHARE) if why else area.width()
        shown = QRect(area.left(), area.top(), room, area.height())
        ink = self.ink(row, Column.EVENT, selected=selected)
        used = draw_line(painter, shown, title, ink, self._query, self._theme)
        if why:
            rest = area.adjusted(used + _GAP_PX, 0, 0, 0)
            aside = ink if selected else QColor(self._theme.muted)
            draw_line(painter, rest, why, aside, self._query, self._theme)

    @staticmethod
    def _paint_importance(painter: QPainter, area: QRect, salience: float, ink: QColor) -> None:
        room = QRect(area.left(), area.center().y() - _BAR_PX // 2, area.width(), _BAR_PX)
        faint = QColor(ink)
        faint.setAlphaF(0.15)
        painter.fillRect(room, faint)
        strong = QColor(ink)
        strong.setAlphaF(0.7)
        painter.fillRect(room.adjusted(0, 0, round((salience - 1) * room.width()), 0), strong)
