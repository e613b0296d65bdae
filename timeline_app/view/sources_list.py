"""The rows of the sources panel: a list model and the delegate that paints them."""

from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QWidget

from timeline_app.painting.theme import Theme
from timeline_app.view.quoting import tip
from timeline_app.view.style import small

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

_ROW_ROLE = int(Qt.ItemDataRole.UserRole)
_LEFT_PX = 14
_RIGHT_PX = 10
_BOX_PX = 16
_SWATCH_PX = 5
_TEXT_PX = 52
_PAD_PX = 6
_LINK_GAP_PX = 14
_LINK_HEIGHT_PX = 24
_REMEMBERED = 2_000
_LINK = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class RowKind(IntEnum):
    """What a row is."""

    HEADING = 0
    ARTICLE = 1
    FAILURE = 2
    NOTE = 3


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it is shown. ``swatch`` is a colour's name or empty.

    ``found`` is how often an article's text says what is looked for.
    ``offer`` is what a link below an article says, and ``offers`` the days that it may be given.
    """

    kind: RowKind
    title: str
    detail: str = ""
    advice: str = ""
    tip: str = ""
    key: str = ""
    path: Path | None = None
    swatch: str = ""
    is_shown: bool = True
    is_doubtful: bool = False
    is_bad: bool = False
    found: int = 0
    offer: str = ""
    offers: tuple[date, ...] = ()


class SourcesModel(QAbstractListModel):
    """The rows, with a check state for articles.

    Signals:
        shown_changed: an article's id and whether its box was ticked.
    """

    shown_changed = Signal(str, bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these rows; only what differs is told to the views."""
        old = self.rows
        if [row.key or row.title for row in old] == [row.key or row.title for row in rows]:
            self.rows = rows
            for number, (before, after) in enumerate(zip(old, rows, strict=True)):
                if before != after:
                    self.dataChanged.emit(self.index(number), self.index(number))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def row_at(self, index: QModelIndex) -> Row | None:
        """Return the row of an index, or nothing."""
        return self.rows[index.row()] if index.isValid() else None

    def first_of(self, kind: RowKind) -> int | None:
        """Return the number of the first row of a kind."""
        return next((number for number, row in enumerate(self.rows) if row.kind is kind), None)

    # Qt overrides

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:  # noqa: N802
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return what a row is for its views and for screen readers."""
        row = self.rows[index.row()]
        if role == _ROW_ROLE:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            found = self.tr("found {0} times").format(row.found) if row.found else ""
            return ". ".join(filter(None, (row.title, found, row.detail, row.advice, row.offer)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(row.tip) or None
        if role == Qt.ItemDataRole.CheckStateRole and row.kind is RowKind.ARTICLE:
            return Qt.CheckState.Checked if row.is_shown else Qt.CheckState.Unchecked
        return None

    def setData(  # noqa: N802 - Qt's name
        self,
        index: QModelIndex | QPersistentModelIndex,
        value: Any,
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        """Tell that an article's box was ticked or cleared."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        row = self.rows[index.row()]
        self.shown_changed.emit(row.key, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Headings can neither be selected nor ticked."""
        kind = self.rows[index.row()].kind
        if kind in {RowKind.HEADING, RowKind.NOTE}:
            return Qt.ItemFlag.ItemIsEnabled
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if kind is RowKind.ARTICLE:
            return usual | Qt.ItemFlag.ItemIsUserCheckable
        return usual


class SourcesDelegate(QStyledItemDelegate):
    """Paints a row in two or more lines, and answers clicks on its box and links.

    Signals:
        link_clicked: the row's number and the link's: 0 retry, 1 show file, 2 remove.
        offer_taken: the row's number.
    """

    link_clicked = Signal(int, int)
    offer_taken = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._heights: dict[tuple[object, ...], int] = {}
        """Measured once: a list is laid out again whenever one of its rows is another."""
        self._links = (self.tr("Retry"), self.tr("Show file"), self.tr("Remove"))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme

    # Qt overrides

    def sizeHint(  # noqa: N802
        self,
        option: "QStyleOptionViewItem",  # noqa: ARG002
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        """Return the height that a row needs at the width of its view."""
        row: Row = index.data(_ROW_ROLE)
        view = self.parent()
        assert isinstance(view, QWidget)
        font, width = view.font(), view.width() - 4
        reason = _reason(row) if row.kind is RowKind.FAILURE else ""
        key = (row.kind, reason, bool(row.advice), bool(row.offer), font.key(), width)
        if key not in self._heights:
            if len(self._heights) >= _REMEMBERED:
                self._heights.clear()
            self._heights[key] = self._height(row, font, width)
        return QSize(60, self._heights[key])

    def paint(
        self,
        painter: QPainter,
        option: "QStyleOptionViewItem",
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        row: Row = index.data(_ROW_ROLE)
        painter.save()
        self._paint_ground(painter, option)
        area = option.rect.adjusted(_TEXT_PX, _PAD_PX, -_RIGHT_PX, -_PAD_PX)
        if row.kind in {RowKind.HEADING, RowKind.NOTE}:
            self._paint_heading(painter, option, row)
        elif row.kind is RowKind.ARTICLE:
            self._paint_box(painter, option.rect, row)
            self._paint_lines(painter, option.font, area, row)
            painter.setPen(QColor(self._theme.selection))
            painter.drawText(self._offer_rect(option, row), _LINK, row.offer)
        else:
            self._paint_failure(painter, option, row)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: "QStyleOptionViewItem",
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Tick the box on a click in it or on Space; follow a link on a click."""
        row: Row = index.data(_ROW_ROLE)
        if row.kind is RowKind.ARTICLE and _ticks(event, option.rect):
            state = Qt.CheckState.Unchecked if row.is_shown else Qt.CheckState.Checked
            return model.setData(index, state, Qt.ItemDataRole.CheckStateRole)
        if not _is_click(event):
            return False
        assert isinstance(event, QMouseEvent)
        if row.offer and self._offer_rect(option, row).contains(event.position().toPoint()):
            self.offer_taken.emit(index.row())
            return True
        if row.kind is RowKind.FAILURE:
            rects = self._link_rects(option)
            for number, rect in enumerate(rects):
                if rect.contains(event.position().toPoint()):
                    self.link_clicked.emit(index.row(), number)
                    return True
        return False

    def _height(self, row: Row, font: QFont, width: int) -> int:
        line = QFontMetrics(font).height()
        if row.kind is RowKind.FAILURE:
            words = self._wrapped(QFontMetrics(small(font)), row, width)
            links = self._link_places(font, width)[-1].bottom() + 1
            return line + words.height() + links + 2 * _PAD_PX
        if row.kind is RowKind.ARTICLE:
            link = _link_height(font) if row.offer else 0
            return (3 if row.advice else 2) * line + link + 2 * _PAD_PX
        return line + 3 * _PAD_PX

    def _paint_ground(self, painter: QPainter, option: "QStyleOptionViewItem") -> None:
        from PySide6.QtWidgets import QStyle

        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(self._theme.grid))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self._theme.selection), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))

    def _paint_heading(self, painter: QPainter, option: "QStyleOptionViewItem", row: Row) -> None:
        font = small(option.font)
        font.setBold(row.kind is RowKind.HEADING)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.error if row.is_bad else self._theme.muted))
        area = option.rect.adjusted(_LEFT_PX, _PAD_PX, -_RIGHT_PX, -_PAD_PX // 2)
        caption = QFontMetrics(font).elidedText(
            row.title, Qt.TextElideMode.ElideMiddle, area.width()
        )
        painter.drawText(area, Qt.AlignmentFlag.AlignBottom, caption)

    def _paint_box(self, painter: QPainter, area: QRect, row: Row) -> None:
        theme = self._theme
        box = QRect(area.left() + _LEFT_PX, area.top() + _PAD_PX + 2, _BOX_PX, _BOX_PX)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.setBrush(QColor(theme.background))
        painter.drawRect(box)
        if row.is_shown:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.text), 2))
            corner = box.topLeft()
            painter.drawPolyline([corner + QPoint(*point) for point in ((3, 8), (7, 12), (13, 4))])
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        if row.swatch:
            left = box.right() + 8
            height = area.height() - 2 * _PAD_PX
            swatch = QRect(left, area.top() + _PAD_PX, _SWATCH_PX, height)
            painter.fillRect(swatch, QColor(row.swatch))

    def _paint_lines(self, painter: QPainter, font: QFont, area: QRect, row: Row) -> None:
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text if row.is_shown else self._theme.muted))
        metrics = QFontMetrics(font)
        room = area.width() - self._paint_found(painter, font, area, row.found)
        title = metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(area, Qt.AlignmentFlag.AlignTop, title)
        aside = small(font)
        painter.setFont(aside)
        colour = self._theme.warning if row.is_doubtful else self._theme.muted
        painter.setPen(QColor(colour))
        below = area.adjusted(0, metrics.height(), 0, 0)
        for line in filter(None, (row.detail, row.advice)):
            shown = QFontMetrics(aside).elidedText(line, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(below, Qt.AlignmentFlag.AlignTop, shown)
            below.translate(0, metrics.height())

    def _paint_found(self, painter: QPainter, font: QFont, area: QRect, found: int) -> int:
        """Paint how often words are found at the right of a title; return what that takes."""
        if not found:
            return 0
        words, usual = str(found), painter.pen()
        width = QFontMetrics(font).horizontalAdvance(words) + 2 * _PAD_PX
        height = QFontMetrics(font).height()
        pill = QRect(area.right() + 1 - width, area.top(), width, height)
        painter.fillRect(pill, QColor(self._theme.match))
        painter.setPen(QColor(self._theme.text))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)
        painter.setPen(usual)
        return width + _PAD_PX

    def _paint_failure(self, painter: QPainter, option: "QStyleOptionViewItem", row: Row) -> None:
        area = option.rect.adjusted(_LEFT_PX, _PAD_PX, -_RIGHT_PX, -_PAD_PX)
        metrics = QFontMetrics(option.font)
        painter.setFont(option.font)
        painter.setPen(QColor(self._theme.text))
        name = metrics.elidedText(row.title, Qt.TextElideMode.ElideMiddle, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignTop, name)
        aside = small(option.font)
        painter.setFont(aside)
        painter.setPen(QColor(self._theme.error))
        words = self._wrapped(QFontMetrics(aside), row, option.rect.width())
        words.moveTopLeft(QPoint(area.left(), area.top() + metrics.height()))
        painter.drawText(words, Qt.TextFlag.TextWordWrap, _reason(row))
        painter.setPen(QColor(self._theme.selection))
        for text, rect in zip(self._links, self._link_rects(option), strict=True):
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)

    def _link_rects(self, option: "QStyleOptionViewItem") -> tuple[QRect, ...]:
        """Return where a failure's links stand, at the bottom of its row."""
        places = self._link_places(option.font, option.rect.width())
        height = places[-1].bottom() + 1
        corner = QPoint(option.rect.left(), option.rect.bottom() - _PAD_PX - height)
        return tuple(place.translated(corner) for place in places)

    def _link_places(self, font: QFont, width: int) -> list[QRect]:
        """Return where the links stand from the first, as many on a line as fit."""
        metrics, height = QFontMetrics(small(font)), _link_height(font)
        places: list[QRect] = []
        left, top = _LEFT_PX, 0
        for text in self._links:
            link_px = metrics.horizontalAdvance(text) + 4
            if places and left + link_px > width - _RIGHT_PX:
                left, top = _LEFT_PX, top + height
            places.append(QRect(left, top, link_px, height))
            left += link_px + _LINK_GAP_PX
        return places

    @staticmethod
    def _offer_rect(option: "QStyleOptionViewItem", row: Row) -> QRect:
        """Return where an article's link stands: its last line, as wide as its words."""
        height = _link_height(option.font)
        width = QFontMetrics(small(option.font)).horizontalAdvance(row.offer) + 4
        corner = option.rect.bottomLeft() + QPoint(_TEXT_PX, -_PAD_PX - height)
        return QRect(corner, QSize(width, height))

    @staticmethod
    def _wrapped(metrics: QFontMetrics, row: Row, width: int) -> QRect:
        room = QRect(0, 0, max(width - _LEFT_PX - _RIGHT_PX, 60), 400)
        needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, _reason(row))
        return QRect(0, 0, room.width(), needed.height())


def _reason(row: Row) -> str:
    return f"{row.detail} {row.advice}".strip()


def _link_height(font: QFont) -> int:
    return max(_LINK_HEIGHT_PX, QFontMetrics(font).height() + 4)


def _is_click(event: QEvent) -> bool:
    return (
        isinstance(event, QMouseEvent)
        and event.type() == QEvent.Type.MouseButtonRelease
        and event.button() == Qt.MouseButton.LeftButton
    )


def _ticks(event: QEvent, area: QRect) -> bool:
    if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
        return event.key() == Qt.Key.Key_Space
    if isinstance(event, QMouseEvent) and _is_click(event):
        target = QRect(area.left(), area.top(), _LEFT_PX + _BOX_PX + 6, area.height())
        return target.contains(event.position().toPoint())
    return False
