"""Cards for the events that have no date, each with the reason."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from timeline_app.model.article import Article
from timeline_app.model.event import TimelineEvent
from timeline_app.painting.theme import Theme
from timeline_app.view.quoting import quoted, tip
from timeline_app.view.style import set_up_list, small
from timeline_app.view.why import why_undated

_CARD_ROLE = int(Qt.ItemDataRole.UserRole)
_WRAP = Qt.TextFlag.TextWordWrap
_GAP_PX = 4
_PAD_PX = 8
_MARGIN_PX = 10


@dataclass(frozen=True, slots=True)
class Card:
    """One undated event as it is shown."""

    event_id: str
    words: str
    title: str
    reason: str


class UndatedTray(QWidget):
    """The undated events.

    Signals:
        selection_changed: the ids of the chosen cards.
        event_activated: the id of a card that was double-clicked or entered.
    """

    selection_changed = Signal(object)
    event_activated = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("undatedTray")
        self.setAccessibleName(self.tr("Undated events"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._caption = QLabel(self)
        self._caption.setObjectName("caption")
        self._caption.setContentsMargins(_MARGIN_PX, 10, 4, 4)
        self.model = CardsModel(self)
        self.view = CardsView(self)
        self._delegate = CardDelegate(theme, self.view)
        self._set_up_view()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._caption)
        layout.addWidget(self.view, 1)

    def show_events(
        self, events: Sequence[TimelineEvent], articles: Mapping[str, Article]
    ) -> None:
        """Show a card for each of these events."""
        self._caption.setText(self.tr("UNDATED ({0})").format(len(events)))
        chosen = self._chosen()
        self.model.show_cards(tuple(_card(event, articles) for event in events))
        self.select(chosen)

    def select(self, ids: Sequence[str]) -> None:
        """Select the cards of these events, and no other."""
        if tuple(ids) == self._chosen():
            return
        wanted = frozenset(ids)
        selection = self.view.selectionModel()
        selection.clearSelection()
        for number, card in enumerate(self.model.cards):
            if card.event_id in wanted:
                index = self.model.index(number)
                selection.select(index, QItemSelectionModel.SelectionFlag.Select)
                self.view.scrollTo(index)

    def go_to(self) -> None:
        """Focus the cards, with the first one chosen if none is."""
        if self.model.cards and not self._chosen():
            self.selection_changed.emit((self.model.cards[0].event_id,))
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._delegate.set_theme(theme)
        self.view.viewport().update()

    def _set_up_view(self) -> None:
        view = self.view
        view.setObjectName("undatedList")
        view.setAccessibleName(self.tr("Undated events"))
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        set_up_list(view)
        view.clicked.connect(self._tell_selection)
        view.activated.connect(self._tell_activation)
        view.selectionModel().currentChanged.connect(self._tell_current)

    def _chosen(self) -> tuple[str, ...]:
        indexes = self.view.selectionModel().selectedIndexes()
        return tuple(self.model.cards[index.row()].event_id for index in indexes)

    def _tell_selection(self) -> None:
        self.selection_changed.emit(self._chosen())

    def _tell_current(self, current: QModelIndex, former: QModelIndex) -> None:
        """Select what the arrow keys go to; to come here for the first time selects nothing."""
        if current.isValid() and former.isValid() and self.view.hasFocus():
            self.selection_changed.emit((self.model.cards[current.row()].event_id,))

    def _tell_activation(self, index: QModelIndex) -> None:
        self.event_activated.emit(self.model.cards[index.row()].event_id)


class CardsView(QListView):
    """The list of cards; a card's height depends on the list's width."""

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out again for another width, which Qt does only for another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


class CardsModel(QAbstractListModel):
    """The cards as a list."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.cards: tuple[Card, ...] = ()

    def show_cards(self, cards: tuple[Card, ...]) -> None:
        """Show these cards instead of the former ones."""
        if cards != self.cards:
            self.beginResetModel()
            self.cards = cards
            self.endResetModel()

    # Qt overrides

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:  # noqa: N802
        """Return the number of cards."""
        return 0 if parent is not None and parent.isValid() else len(self.cards)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return what a card says, for its view and for screen readers."""
        card = self.cards[index.row()]
        if role == _CARD_ROLE:
            return card
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{card.words}. {card.title}. {card.reason}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(f"{card.title}\n{card.reason}")
        return None


class CardDelegate(QStyledItemDelegate):
    """Paints a card: the quoted words, the title, the reason."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme

    # Qt overrides

    def sizeHint(  # noqa: N802
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        """Return the height that the words need at the width of the tray."""
        view = self.parent()
        assert isinstance(view, QListView)
        width = view.viewport().width()
        lines = self._lines(view.font(), index.data(_CARD_ROLE), width)
        return QSize(60, lines[-1][2].bottom() + 1 + _PAD_PX + _GAP_PX)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one card."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = option.rect.adjusted(_MARGIN_PX, _GAP_PX, -_MARGIN_PX, -_GAP_PX)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        border = QColor(self._theme.selection if chosen else self._theme.border)
        painter.setPen(QPen(border, 2 if chosen else 1))
        painter.setBrush(QColor(self._theme.background))
        painter.drawRoundedRect(area, 4, 4)
        lines = self._lines(option.font, index.data(_CARD_ROLE), option.rect.width())
        for (words, font, room), colour in zip(
            lines, (self._theme.text, self._theme.text, self._theme.muted), strict=True
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(room.translated(option.rect.topLeft()), _WRAP, words)
        painter.restore()

    @staticmethod
    def _lines(font: QFont, card: Card, width: int) -> list[tuple[str, QFont, QRect]]:
        """Return the card's three texts with the font and the place of each."""
        bold = QFont(font)
        bold.setBold(True)
        corner = QPoint(_MARGIN_PX + _PAD_PX, _GAP_PX + _PAD_PX)
        room_px = max(width - 2 * (_MARGIN_PX + _PAD_PX), 40)
        lines = []
        for words, face in ((card.words, bold), (card.title, font), (card.reason, small(font))):
            room = QRect(corner, QSize(room_px, 1000))
            needed = QFontMetrics(face).boundingRect(room, _WRAP, words)
            lines.append((words, face, QRect(corner, QSize(room_px, needed.height()))))
            corner += QPoint(0, needed.height() + 2)
        return lines


def _card(event: TimelineEvent, articles: Mapping[str, Article]) -> Card:
    mention = event.mentions[0]
    article = articles[mention.article_id]
    expression = mention.timex.span if mention.timex else mention.span
    reason = why_undated(mention, article)
    return Card(event.id, quoted(expression.of(article.text)), event.title, reason)
