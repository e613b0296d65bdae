"""One event: its title, its date in words, why it has that date, and its sources."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from timeline_app.model.article import Article, TextSpan
from timeline_app.model.event import Dispute, EventKind, Mention, TimelineEvent
from timeline_app.model.proposal import Proposal
from timeline_app.model.records import Status
from timeline_app.model.search import Query, places
from timeline_app.model.wording import date_in_words, how_exact, when_in_words
from timeline_app.painting.theme import Theme
from timeline_app.view.elided_label import ElidedLabel
from timeline_app.view.proposal_box import ProposalBox
from timeline_app.view.quoting import marked, quoted
from timeline_app.view.style import date_ground
from timeline_app.view.why import why

_MINIMUM_WIDTH_PX = 200
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class DetailPane(QScrollArea):
    """The pane of one event.

    Signals:
        passage_wanted: the mention whose place in its article is to be shown.
        pin_wanted: the event to keep open in a pane of its own.
        publication_taken: the id of an article and the proposed publication date to give it.
        confirm_wanted: the ids of events to confirm, or where they are, to take that back.
        hide_wanted: the ids of events to hide, or where they are, to show again.
        tag_wanted: the ids of events to tag.
        date_wanted: the ids of events to give another date.
    """

    passage_wanted = Signal(object)
    pin_wanted = Signal(object)
    publication_taken = Signal(str, object)
    confirm_wanted = Signal(tuple)
    hide_wanted = Signal(tuple)
    tag_wanted = Signal(tuple)
    date_wanted = Signal(tuple)

    def __init__(
        self, theme: Theme, *, can_pin: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("detailPane")
        self.setAccessibleName(self.tr("Event"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(_MINIMUM_WIDTH_PX)
        self._theme = theme
        self._can_pin = can_pin
        self._event: TimelineEvent | None = None
        self._articles: Mapping[str, Article] = {}
        self._proposal: Proposal | None = None
        self._query = Query(())
        self._refill()

    @property
    def event_id(self) -> str | None:
        """Which event is shown."""
        return self._event.id if self._event else None

    def show_event(
        self,
        event: TimelineEvent,
        articles: Mapping[str, Article],
        proposal: Proposal | None = None,
    ) -> None:
        """Show an event told by these articles.

        Args:
            event: the event.
            articles: all articles by their ids.
            proposal: when the article may have been published that tells an event without a
                sure date.
        """
        proposal = proposal if event.time is None or event.is_provisional else None
        if (event, proposal) != (self._event, self._proposal):
            is_other = event.id != self.event_id
            self._event, self._proposal = event, proposal
            told = {mention.article_id for mention in event.mentions}
            told.update(clue.article_id for clue in (proposal.clues if proposal else ()))
            self._articles = {key: articles[key] for key in told if key in articles}
            self._refill()
            if is_other:
                self.verticalScrollBar().setValue(0)

    def clear(self) -> None:
        """Show a hint instead of an event."""
        if self._event is not None:
            self._event = None
            self._refill()

    def show_matches(self, query: Query) -> None:
        """Mark all that a search looks for in the quotes of this event and those to come."""
        if query != self._query:
            self._query = query
            self._refill()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self._refill()

    def _refill(self) -> None:
        page = QWidget(self)
        page.setObjectName("detailPage")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(14, 10, 14, 14)
        layout.setSpacing(6)
        if self._event is None:
            layout.addWidget(_text(self._hint(), "mutedText"))
        else:
            self._fill(layout, self._event)
        layout.addStretch()
        buttons = self.findChildren(QPushButton)
        focused = next((one.objectName() for one in buttons if one.hasFocus()), None)
        self.setWidget(page)
        for button in page.findChildren(QPushButton, focused) if focused else ():
            button.setFocus()

    def _hint(self) -> str:
        return self.tr("Select an event to see its words, its sources and why it has its date.")

    def _fill(self, layout: QVBoxLayout, event: TimelineEvent) -> None:
        layout.addWidget(_text(event.title, "eventTitle"))
        layout.addLayout(self._date_line(event))
        if event.tags:
            layout.addWidget(
                _text(self.tr("Tags: {0}").format(", ".join(event.tags)), "eventTags")
            )
        if self._can_pin:
            layout.addLayout(self._actions(event))
        explanation = why(event, self._articles)
        box = _section(layout, self.tr("WHY THIS DATE") if event.time else self.tr("WHY NO DATE"))
        box.setObjectName("whyDate")
        box.setAccessibleName(self.tr("Why this date"))
        inside = box.layout()
        assert inside is not None
        inside.addWidget(_text(explanation.claim, "whyClaim"))
        for sentence in explanation.sentences:
            inside.addWidget(_text(sentence, "mutedText"))
        if self._proposal:
            layout.addWidget(self._proposed(self._proposal, event.first_article))
        _section(layout, self.tr("SOURCES ({0})").format(len(event.mentions)))
        for mention in event.mentions:
            layout.addWidget(self._source(mention))
        for dispute in event.disputes:
            layout.addWidget(_text(self._disagreement(dispute), "warningText"))

    def _proposed(self, proposal: Proposal, article_id: str) -> QWidget:
        box = ProposalBox(article_id, proposal, self._articles, self)
        # Queued: taking it fills this pane anew, and the button has to outlive its own click.
        box.taken.connect(self.publication_taken, Qt.ConnectionType.QueuedConnection)
        return box

    def _disagreement(self, dispute: Dispute) -> str:
        article = self._articles.get(dispute.article_id)
        title = quoted(article.title) if article else self.tr("Another article")
        return self.tr("≠ {0} says {1}").format(title, date_in_words(dispute.time))

    def _date_line(self, event: TimelineEvent) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        if event.time is None:
            line.addWidget(_text(self.tr("Undated"), "eventDate"), 1)
        else:
            words, precision = when_in_words(event, long=True), how_exact(event)
            line.addWidget(_text(f"{words} · {precision}", "eventDate"), 1)
        badge = {EventKind.PLANNED: self.tr("planned"), EventKind.STATE: self.tr("lasting")}
        if event.kind in badge:
            line.addWidget(_text(badge[event.kind], "kindBadge", wrap=False))
        if event.status == Status.CONFIRMED and not self._can_pin:
            line.addWidget(_text(self.tr("✓ confirmed"), "kindBadge", wrap=False))
        return line

    def _actions(self, event: TimelineEvent) -> QGridLayout:
        is_confirmed = event.status == Status.CONFIRMED
        confirm = self._button("confirm", self.tr("Confirm"), self.tr("This is right (C)"))
        if is_confirmed:
            confirm.setText(self.tr("✓ Confirmed"))
            confirm.setToolTip(self.tr("Take the confirmation back (C)"))
        hide = self._button("hide", self.tr("Hide"), self.tr("Leave this event out (H)"))
        if event.is_hidden:
            hide.setText(self.tr("Unhide"))
            hide.setToolTip(self.tr("Show this event again (H)"))
        date = self._button("editDate", self.tr("Edit date…"), self.tr("Give another date (E)"))
        date.clicked.connect(lambda: self.date_wanted.emit((event.id,)))
        tag = self._button("tag", self.tr("Tag…"), self.tr("Give this event tags (T)"))
        in_a_pane = self.tr("Keep this event open in a pane of its own")
        pin = self._button("pin", self.tr("Pin"), in_a_pane)
        pin.setAccessibleName(self.tr("Pin this event"))
        pin.clicked.connect(lambda: self.pin_wanted.emit(event))
        confirm.clicked.connect(lambda: self.confirm_wanted.emit((event.id,)))
        hide.clicked.connect(lambda: self.hide_wanted.emit((event.id,)))
        tag.clicked.connect(lambda: self.tag_wanted.emit((event.id,)))
        return _two_by_two(confirm, date, hide, tag, pin)

    def _button(self, name: str, words: str, tip: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setToolTip(tip)
        button.setMinimumHeight(28)
        return button

    def _source(self, mention: Mention) -> QWidget:
        article = self._articles[mention.article_id]
        card = SourceCard(mention, article.title, self)
        quote = marked(article.text, mention.span, self._grounds(mention, article))
        card.fill(", ".join(article.names), quote)
        card.chosen.connect(self.passage_wanted)
        return card

    def _grounds(self, mention: Mention, article: Article) -> Iterator[tuple[TextSpan, str]]:
        """Yield what stands out in an article: the words for the time, and what is looked for."""
        if mention.timex and mention.span.covers(mention.timex.span):
            yield mention.timex.span, date_ground(self._theme).name()
        quote, first = mention.span.of(article.text), mention.span.start
        for place in places(quote, self._query):
            yield TextSpan(first + place.start, first + place.end), self._theme.match


class SourceCard(QFrame):
    """A quote with its file; a click or Enter asks for its place in the article.

    Signals:
        chosen: the mention.
    """

    chosen = Signal(object)

    def __init__(self, mention: Mention, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sourceCard")
        self.setAccessibleName(self.tr("Source: {0}").format(title))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._mention = mention

    def fill(self, file_names: str, quote: str) -> None:
        """Show where the quote is from and the quote, which is rich text."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 8, 6)
        layout.setSpacing(2)
        name = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        name.setObjectName("sourceName")
        name.setText(file_names)
        layout.addWidget(name)
        words = _text("", "sourceQuote", selectable=False)
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setText(quote)
        layout.addWidget(words)

    # Qt overrides

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the passage."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.chosen.emit(self._mention)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the passage on Enter and Space."""
        if event.key() in _ENTER:
            self.chosen.emit(self._mention)
        else:
            super().keyPressEvent(event)


def _two_by_two(*buttons: QWidget) -> QGridLayout:
    grid = QGridLayout()
    for place, button in enumerate(buttons):
        grid.addWidget(button, place // 2, place % 2)
    return grid


def _section(layout: QVBoxLayout, caption: str) -> QWidget:
    layout.addSpacing(8)
    box = QWidget()
    inside = QVBoxLayout(box)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(4)
    inside.addWidget(_text(caption, "caption", selectable=False))
    layout.addWidget(box)
    return box


def _text(text: str, name: str, *, selectable: bool = True, wrap: bool = True) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wrap)
    label.setMinimumWidth(20)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
