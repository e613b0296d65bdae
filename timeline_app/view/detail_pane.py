"""One event: its title, its date in words, why it has that date, and its sources."""

from collections.abc import Iterator, Mapping
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QDockWidget,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from timeline_app.model.article import Article, TextSpan
from timeline_app.model.columns import tellers_of
from timeline_app.model.event import Dispute, EventKind, Mention, TimelineEvent
from timeline_app.model.proposal import Proposal
from timeline_app.model.records import Status
from timeline_app.model.search import Query, places
from timeline_app.painting.theme import Theme
from timeline_app.view.confidence import (
    confidence_in_words,
    other_readings,
    rests_on_publication,
)
from timeline_app.view.figures import date_in_words, how_exact, when_in_words
from timeline_app.view.pane_parts import PaneText, section, text
from timeline_app.view.proposal_box import ProposalBox
from timeline_app.view.quoting import marked, quoted
from timeline_app.view.source_card import SourceCard
from timeline_app.view.style import date_ground
from timeline_app.view.why import why
from timeline_app.view.wrapping_button import WrappingButton

_MINIMUM_WIDTH_PX = 200


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
        date_taken(str, TimeSpan): another reading of an event's date was chosen.
        title_edited(str, str), note_edited(str, str): an event was titled or noted anew.
        publication_wanted: the id of an article to be dated.
        parting_wanted(str, str): an event, and its article that shall tell one by itself.
        more_wanted(QPoint): what else can be done was asked for, at a place of the screen.
    """

    passage_wanted = Signal(object)
    pin_wanted = Signal(object)
    publication_taken = Signal(str, object)
    confirm_wanted = Signal(tuple)
    hide_wanted = Signal(tuple)
    tag_wanted = Signal(tuple)
    date_wanted = Signal(tuple)
    date_taken = Signal(str, object)
    title_edited = Signal(str, str)
    note_edited = Signal(str, str)
    publication_wanted = Signal(str)
    parting_wanted = Signal(str, str)
    more_wanted = Signal(object)

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
        self._history: tuple[str, ...] = ()
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
        history: tuple[str, ...] = (),
    ) -> None:
        """Show an event told by these articles.

        Args:
            event: the event.
            articles: all articles by their ids.
            proposal: when the article may have been published that tells an event without a
                sure date.
            history: what a person did to it, the latest first.
        """
        proposal = proposal if event.time is None or event.is_provisional else None
        if (event, proposal, history) != (self._event, self._proposal, self._history):
            is_other = event.id != self.event_id
            self._event, self._proposal, self._history = event, proposal, history
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
            layout.addWidget(text(self._hint(), "mutedText"))
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
        layout.addWidget(self._title(event))
        layout.addLayout(self._date_line(event))
        if event.tags:
            layout.addWidget(text(self.tr("Tags: {0}").format(", ".join(event.tags)), "eventTags"))
        if self._can_pin:
            layout.addLayout(self._actions(event))
        self._fill_why(layout, event)
        if self._proposal:
            layout.addWidget(self._proposed(self._proposal, event.first_article))
        section(layout, self.tr("SOURCES ({0})").format(len(event.mentions)))
        for mention in event.mentions:
            layout.addWidget(self._source(mention, event))
        for dispute in event.disputes:
            layout.addWidget(text(self._disagreement(dispute), "warningText"))
        self._fill_notes(layout, event)
        if self._history:
            section(layout, self.tr("HISTORY"))
            for line in self._history:
                layout.addWidget(text(line, "historyLine"))

    def _fill_why(self, layout: QVBoxLayout, event: TimelineEvent) -> None:
        explanation = why(event, self._articles)
        box = section(layout, self.tr("WHY THIS DATE") if event.time else self.tr("WHY NO DATE"))
        box.setObjectName("whyDate")
        box.setAccessibleName(self.tr("Why this date"))
        inside = box.layout()
        assert inside is not None
        inside.addWidget(text(explanation.claim, "whyClaim"))
        for sentence in (*explanation.sentences, confidence_in_words(event, self._articles)):
            if sentence:
                inside.addWidget(text(sentence, "mutedText"))
        if not self._can_pin:
            return
        for time in other_readings(event):
            words = self.tr("Use {0} instead").format(date_in_words(time))
            inside.addWidget(self._link("useReading", words, self.date_taken, event.id, time))
        article = self._articles.get(event.first_article)
        if article and article.listing is None and rests_on_publication(event):
            words = self.tr("Set the publication date… (P)")
            if article.publication.day:
                words = self.tr("Change the publication date… (P)")
            link = self._link("changeAnchor", words, self.publication_wanted, article.id)
            inside.addWidget(link)

    def _link(self, name: str, words: str, signal: SignalInstance, *values: object) -> QPushButton:
        button = WrappingButton(words, self)
        button.setObjectName(name)
        button.setFlat(True)
        # Queued: the pane is filled anew, and the button has to outlive its own click.
        tell = partial(signal.emit, *values)
        button.clicked.connect(tell, Qt.ConnectionType.QueuedConnection)
        return button

    def _title(self, event: TimelineEvent) -> QWidget:
        if not self._can_pin:
            return text(event.title, "eventTitle")
        title = PaneText(event.title, "eventTitle", self.tr("Title"), has_lines=False)
        title.setToolTip(self.tr("Click to edit the title"))
        self._tell_edits(title, self.title_edited, event)
        return title

    def _fill_notes(self, layout: QVBoxLayout, event: TimelineEvent) -> None:
        if not self._can_pin and not event.note:
            return
        section(layout, self.tr("NOTES"))
        if not self._can_pin:
            layout.addWidget(text(event.note, "noteText"))
            return
        note = PaneText(event.note, "noteField", self.tr("Note"), has_lines=True)
        note.setPlaceholderText(self.tr("Write a note (N)"))
        self._tell_edits(note, self.note_edited, event)
        layout.addWidget(note)

    @staticmethod
    def _tell_edits(field: PaneText, signal: SignalInstance, event: TimelineEvent) -> None:
        queued = Qt.ConnectionType.QueuedConnection
        field.edited.connect(partial(signal.emit, event.id), queued)

    def write_note(self) -> None:
        """Put the cursor into the event's note."""
        self._write("noteField")

    def write_title(self) -> None:
        """Put the cursor into the event's title."""
        self._write("eventTitle")

    def _write(self, name: str) -> None:
        field, dock = self.findChild(PaneText, name), self.parentWidget()
        if isinstance(dock, QDockWidget):
            dock.show()
        if field is not None:
            self.ensureWidgetVisible(field)
            field.setFocus()
            field.moveCursor(QTextCursor.MoveOperation.End)

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
            line.addWidget(text(self.tr("Undated"), "eventDate"), 1)
        else:
            words, precision = when_in_words(event, long=True), how_exact(event)
            line.addWidget(text(f"{words} · {precision}", "eventDate"), 1)
        badge = {EventKind.PLANNED: self.tr("planned"), EventKind.STATE: self.tr("lasting")}
        if event.kind in badge:
            line.addWidget(text(badge[event.kind], "kindBadge", wrap=False))
        if event.status == Status.CONFIRMED and not self._can_pin:
            line.addWidget(text(self.tr("✓ confirmed"), "kindBadge", wrap=False))
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
        more = self._button("more", self.tr("More ▾"), self.tr("Merge, split, delete and others"))
        more.setAccessibleName(self.tr("More"))
        corner = QPoint(0, more.minimumHeight())
        more.clicked.connect(lambda: self.more_wanted.emit(more.mapToGlobal(corner)))
        confirm.clicked.connect(lambda: self.confirm_wanted.emit((event.id,)))
        hide.clicked.connect(lambda: self.hide_wanted.emit((event.id,)))
        tag.clicked.connect(lambda: self.tag_wanted.emit((event.id,)))
        return _two_by_two(confirm, date, hide, tag, pin, more)

    def _button(self, name: str, words: str, tip: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setToolTip(tip)
        button.setMinimumHeight(28)
        return button

    def _source(self, mention: Mention, event: TimelineEvent) -> QWidget:
        article = self._articles[mention.article_id]
        card = SourceCard(mention, article.title, self)
        quote = marked(article.text, mention.span, self._grounds(mention, article))
        can_part = self._can_pin and tellers_of(event) > 1
        card.fill(", ".join(article.names), quote, can_part=can_part)
        part = partial(self.parting_wanted.emit, event.id, article.id)
        card.parting_wanted.connect(part, Qt.ConnectionType.QueuedConnection)
        card.chosen.connect(self.passage_wanted)
        return card

    def _grounds(self, mention: Mention, article: Article) -> Iterator[tuple[TextSpan, str]]:
        """Yield what stands out in an article: the words for the time, and what is looked for."""
        if mention.timex and mention.span.covers(mention.timex.span):
            yield mention.timex.span, date_ground(self._theme).name()
        quote, first = mention.span.of(article.text), mention.span.start
        for place in places(quote, self._query):
            yield TextSpan(first + place.start, first + place.end), self._theme.match


def _two_by_two(*buttons: QWidget) -> QGridLayout:
    grid = QGridLayout()
    for place, button in enumerate(buttons):
        grid.addWidget(button, place // 2, place % 2)
    return grid
