"""The publication date of articles: a day, or none, or the one found, with what would move."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from timeline_app.model.article import UNKNOWN, Article, PublicationDate, chosen
from timeline_app.model.moving import Moves
from timeline_app.model.proposal import Proposal
from timeline_app.model.timespan import DAY, TimeKind, TimeSpan, date_of
from timeline_app.model.typed import Typed
from timeline_app.view.date_field import DateField
from timeline_app.view.over_line import OverLine
from timeline_app.view.proposal_box import MOST_BUTTONS
from timeline_app.view.proposal_words import day_in_words, proposal_in_words, reason_in_words

_WAIT_MS = 150
_COLUMNS = 2


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked about.

    Args:
        caption: the articles.
        words: the day that they have, in words.
        found: the day that their files give, in words, where a person chose another.
        has_day: one of them has a publication date.
        proposal: what its own words allow, of a single article.
        articles: all articles by their ids.
    """

    caption: str
    words: str
    found: str
    has_day: bool
    proposal: Proposal | None
    articles: Mapping[str, Article]


class PublicationLine(OverLine):
    """Asks when articles were published, and says what would come of it before it does.

    Signals:
        tried(PublicationDate | None): this is about to be chosen; what would move?
        abandoned: nothing is about to be chosen.
        chosen(PublicationDate | None): this it shall be; nothing stands for what the files give.
    """

    tried = Signal(object)
    abandoned = Signal()
    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        """Make it, hidden."""
        super().__init__(parent, "publicationLine", "", 420)
        self.setAccessibleName(self.tr("Publication date"))
        self.field = DateField(self, "publishedField")
        self.field.field.setAccessibleName(self.tr("Day of publication"))
        self.field.field.setPlaceholderText(self.tr("Day of publication, as 14 Oct 2023"))
        self.column.addWidget(self.field)
        self.allowed = QLabel(self)
        self.allowed.setObjectName("publicationAllowed")
        self.allowed.setWordWrap(True)
        self.allowed.setTextFormat(Qt.TextFormat.PlainText)
        self.column.addWidget(self.allowed)
        self._days = QGridLayout()
        self.column.addLayout(self._days)
        self._buttons: list[QPushButton] = []
        self.outcome = QLabel(self)
        self.outcome.setObjectName("publicationOutcome")
        self.outcome.setWordWrap(True)
        self.column.addWidget(self.outcome)
        self._apply = self.button("applyPublication", self.tr("Apply"), primary=True)
        self._unknown = self.button("unknownPublication", self.tr("Not known"))
        self._return = self.button("returnPublication", self.tr("As found"))
        self.row(self._apply, self._unknown, self._return)
        self._choice: tuple[PublicationDate | None] | None = None
        self._former = ""
        self._asked: Asked | None = None
        self._soon = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._soon.timeout.connect(self._try)
        self.field.changed.connect(self._take_typed)
        self.field.field.returnPressed.connect(self._choose)
        self._apply.clicked.connect(self._choose)
        self._unknown.clicked.connect(partial(self._take, UNKNOWN))
        self._return.clicked.connect(partial(self._take, None))

    def ask(self, asked: Asked, read: Callable[[str], Typed]) -> None:
        """Show the field; ``read`` says what typed words mean."""
        self.caption.setText(asked.caption)
        self._unknown.setVisible(asked.has_day)
        self._return.setVisible(bool(asked.found))
        self._return.setText(self.tr("As found: {0}").format(asked.found))
        self._asked = asked
        self._offer(asked.proposal)
        self._former = asked.words
        self.open()
        self.field.begin(asked.words, read)
        self.field.setFocus()

    def show_moves(self, moves: Moves) -> None:
        """Say what would come of the choice."""
        said = self.tr("{0} of {1} events move").format(len(moves.moved), moves.total)
        if moves.kept:
            said += self.tr("; {0} set by you stay").format(moves.kept)
        self.outcome.setText(f"{said}.")
        self.settle()

    def _offer(self, proposal: Proposal | None) -> None:
        days = proposal.days(MOST_BUTTONS) if proposal else ()
        proposed = {day: proposal.taken(day) for day in days} if proposal else {}
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        for number, (day, publication) in enumerate(proposed.items()):
            button = self.button("offeredDay", day_in_words(day))
            button.clicked.connect(partial(self._take, publication))
            self._days.addWidget(button, number // _COLUMNS, number % _COLUMNS)
            button.show()
            self._buttons.append(button)

    def _take_typed(self) -> None:
        """Take the day that is typed; a month is no day of publication."""
        time = self.field.time
        day = _day(time)
        if time is not None and day is None:
            said = self.field.meaning.text()
            self.field.meaning.setText(self.tr("{0}: name the day.").format(said))
        is_new = day is not None and self.field.field.text() != self._former
        self._show_choice((chosen(day),) if day and is_new else None)

    def _take(self, publication: PublicationDate | None) -> None:
        self._show_choice((publication,))
        if publication is None or publication.day is None:
            said = self.tr("No publication date") if publication else self._return.text()
        else:
            said = day_in_words(publication.day)
        self.field.meaning.setText(said)
        self._apply.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_allowed(self, day: date | None) -> None:
        """Say what the article's words allow, and which speak against a day."""
        asked = self._asked
        proposal = asked.proposal if asked else None
        words = proposal_in_words(proposal) if proposal else ""
        against = (
            [clue for clue in proposal.clues if day and not clue.allows(day)] if proposal else []
        )
        if asked and against:
            reason = reason_in_words(against[0], asked.articles)
            words = self.tr("The article speaks against this day. {0}").format(reason)
        self.allowed.setText(words)
        self.allowed.setVisible(bool(words))
        self.allowed.setProperty("warns", bool(against))
        self.allowed.style().polish(self.allowed)

    def _show_choice(self, choice: tuple[PublicationDate | None] | None) -> None:
        self._choice = choice
        self._show_allowed(choice[0].day if choice and choice[0] else None)
        self._apply.setEnabled(choice is not None)
        self.outcome.setText(self.tr("Looking what moves…") if choice else "")
        self.outcome.setVisible(choice is not None)
        self.settle()
        if choice:
            self._soon.start()
        else:
            self._soon.stop()
            self.abandoned.emit()

    def _try(self) -> None:
        if self._choice and self.isVisible():
            self.tried.emit(self._choice[0])

    def _choose(self) -> None:
        if self._choice:
            self.hide()
            self.chosen.emit(self._choice[0])


def _day(time: TimeSpan | None) -> date | None:
    """Return the one day that a time is."""
    if time is None or time.kind is not TimeKind.AT or time.start is None or time.approx:
        return None
    is_one = time.end is not None and time.end - time.start == DAY
    return date_of(time.start) if is_one else None


def in_words(publications: Sequence[PublicationDate]) -> str:
    """Return the day that all publication dates have, in words, or nothing."""
    days = {one.day for one in publications}
    day = days.pop() if len(days) == 1 else None
    return day_in_words(day) if day else ""
