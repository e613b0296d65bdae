"""Cards for the events that have no date, each with the reason."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QEvent,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from timeline_app.layout.labels import signs_of
from timeline_app.model.article import Article
from timeline_app.model.event import TimelineEvent
from timeline_app.model.search import Query
from timeline_app.painting.theme import Theme
from timeline_app.view.dock import roomy
from timeline_app.view.figures import in_figures
from timeline_app.view.marked_text import draw_paragraph, paragraph_height
from timeline_app.view.quoting import quoted, tip
from timeline_app.view.style import set_up_list, small
from timeline_app.view.why import speaking_mention, why, why_undated

if TYPE_CHECKING:
    from timeline_app.model.search import Found

_DRAGGED = "application/x-timeline-events"
_CARD_ROLE = int(Qt.ItemDataRole.UserRole)
_GAP_PX = 4
_PAD_PX = 8
_LINE_GAP_PX = 3
_MARGIN_PX = 10
_LEAST_PX = 150


def dragged_events(data: QMimeData) -> tuple[str, ...]:
    """Return the ids of the events whose cards are dragged, none where something else is."""
    return tuple(bytes(data.data(_DRAGGED).data()).decode().split())


@dataclass(frozen=True, slots=True)
class Card:
    """One undated event as it is shown.

    ``words`` are those for a time, in quotation marks; without any, the title leads.
    ``is_dimmed``: others were searched for.
    """

    event_id: str
    words: str
    title: str
    reason: str
    is_dimmed: bool = False

    @property
    def lead(self) -> str:
        """What stands first."""
        return self.words or self.title

    @property
    def told(self) -> str:
        """What stands below it, if anything."""
        return self.title if self.words else ""


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
        self.setMinimumWidth(roomy(_LEAST_PX))
        self._caption = QLabel(self)
        self._caption.setObjectName("caption")
        self._caption.setContentsMargins(_MARGIN_PX, 10, 4, 4)
        self._caption.setWordWrap(True)
        self._elsewhere: tuple[str, ...] = ()
        self._is_selecting = False
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
        self,
        events: Sequence[TimelineEvent],
        articles: Mapping[str, Article],
        found: "Found | None" = None,
    ) -> None:
        """Show a card for each of these events, and what was found among them."""
        caption = self.tr("UNDATED ({0})").format(in_figures(len(events)))
        if found is not None:
            here = sum(event.id in found.undated for event in events)
            caption = self.tr("UNDATED ({0} of {1})").format(
                in_figures(here), in_figures(len(events))
            )
        self._caption.setText(caption)
        self._delegate.show_matches(found.query if found else Query(()))
        chosen = self.chosen()
        self.model.show_cards(
            tuple(
                _card(event, articles, is_dimmed=bool(found and event.id not in found.undated))
                for event in events
            )
        )
        self.select(chosen)
        self.view.viewport().update()

    def select(self, ids: Sequence[str]) -> None:
        """Select the cards of these events, and no other."""
        here = {card.event_id for card in self.model.cards}
        self._elsewhere = tuple(one for one in ids if one not in here)
        if tuple(one for one in ids if one in here) == self.chosen():
            return
        wanted = frozenset(ids)
        self._is_selecting = True
        selection = self.view.selectionModel()
        selection.clearSelection()
        for number, card in enumerate(self.model.cards):
            if card.event_id in wanted:
                index = self.model.index(number)
                selection.select(index, QItemSelectionModel.SelectionFlag.Select)
                self.view.scrollTo(index)
        self._is_selecting = False

    def go_to(self) -> None:
        """Focus the cards, with the first one chosen if none is."""
        if self.model.cards and not self.chosen():
            self.selection_changed.emit((self.model.cards[0].event_id,))
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._delegate.set_theme(theme)
        self.view.viewport().update()

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        """Be wider for larger text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setMinimumWidth(roomy(_LEAST_PX))

    def _set_up_view(self) -> None:
        view = self.view
        view.setObjectName("undatedList")
        view.setAccessibleName(self.tr("Undated events"))
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        set_up_list(view)
        view.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        view.setDragEnabled(True)
        view.setDragDropMode(QListView.DragDropMode.DragOnly)
        view.setDefaultDropAction(Qt.DropAction.MoveAction)
        view.activated.connect(self._tell_activation)
        view.selectionModel().selectionChanged.connect(self._tell_selection)

    def chosen(self) -> tuple[str, ...]:
        """Return the ids of the events whose cards are chosen."""
        indexes = self.view.selectionModel().selectedIndexes()
        return tuple(self.model.cards[index.row()].event_id for index in indexes)

    def _tell_selection(self) -> None:
        """Tell what is chosen; with Ctrl or Shift it joins what is chosen on the strip."""
        if self._is_selecting:
            return
        held = QGuiApplication.keyboardModifiers()
        joins = held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        self.selection_changed.emit((*(self._elsewhere if joins else ()), *self.chosen()))

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
            return ". ".join(filter(None, (card.lead, card.told, card.reason)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(f"{card.title}\n{card.reason}")
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let cards be dragged to the strip."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802 - Qt's name
        """Return which events are dragged."""
        data = QMimeData()
        ids = " ".join(self.cards[index.row()].event_id for index in indexes)
        data.setData(_DRAGGED, QByteArray(ids.encode()))
        return data


class CardDelegate(QStyledItemDelegate):
    """Paints a card: the quoted words, the title, the reason."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._query = Query(())

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme

    def show_matches(self, query: Query) -> None:
        """Mark all that a search looks for."""
        self._query = query

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
        card: Card = index.data(_CARD_ROLE)
        ink = self._theme.muted if card.is_dimmed else self._theme.text
        inks = (ink, ink, self._theme.muted)
        lines = self._lines(option.font, card, option.rect.width())
        for (words, font, room), shade in zip(lines, inks, strict=True):
            painter.setFont(font)
            place = room.translated(option.rect.topLeft())
            draw_paragraph(painter, place, words, QColor(shade), self._query, self._theme)
        painter.restore()

    @staticmethod
    def _lines(font: QFont, card: Card, width: int) -> list[tuple[str, QFont, QRect]]:
        """Return the card's three texts, perhaps empty, with the font and the place of each."""
        leading = QFont(font)
        leading.setWeight(QFont.Weight.DemiBold)
        corner = QPoint(_MARGIN_PX + _PAD_PX, _GAP_PX + _PAD_PX)
        room_px = max(width - 2 * (_MARGIN_PX + _PAD_PX), 40)
        lines = []
        faces = ((card.lead, leading), (card.told, font), (card.reason, small(font)))
        for words, face in faces:
            height = paragraph_height(words, face, room_px) if words else 0
            lines.append((words, face, QRect(corner, QSize(room_px, height))))
            corner += QPoint(0, height + _LINE_GAP_PX * bool(words))
        return lines


def _card(event: TimelineEvent, articles: Mapping[str, Article], *, is_dimmed: bool) -> Card:
    title = f"{signs_of(event)}{event.title}"
    if event.is_dated or not event.mentions:
        reason = " ".join(why(event, articles).sentences[:1])
        return Card(event.id, "", title, reason, is_dimmed)
    mention = speaking_mention(event)
    article = articles[mention.article_id]
    words = quoted(mention.timex.span.of(article.text)) if mention.timex else ""
    return Card(event.id, words, title, why_undated(mention, article), is_dimmed)
