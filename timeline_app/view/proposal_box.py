"""When an article may have been published, why, and a button for each day that is left."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from timeline_app.model.article import Article, PublicationDate
from timeline_app.model.proposal import Proposal
from timeline_app.view.proposal_words import (
    day_in_words,
    proposal_in_words,
    reason_in_words,
    use_in_words,
)

MOST_BUTTONS = 8
_COLUMNS = 2
_HEIGHT_PX = 28


class ProposalBox(QFrame):
    """A proposal with its reasons. Nothing stands on a day before its button is pressed.

    Signals:
        taken: the id of the article and the publication date to take.
    """

    taken = Signal(str, object)

    def __init__(
        self,
        article_id: str,
        proposal: Proposal,
        articles: Mapping[str, Article],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("proposalBox")
        self._article_id = article_id
        claim = proposal_in_words(proposal)
        self.setAccessibleName(self.tr("Proposed publication date: {0}").format(claim))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 8, 8)
        layout.setSpacing(4)
        layout.addWidget(_line(claim, "proposalClaim"))
        for clue in proposal.clues:
            layout.addWidget(_line(reason_in_words(clue, articles), "mutedText"))
        days = proposal.days(MOST_BUTTONS)
        if days:
            layout.addLayout(self._buttons(days, proposal.taken))

    def _buttons(
        self, days: tuple[date, ...], taken: Callable[[date], PublicationDate]
    ) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(6)
        for number, day in enumerate(days):
            words = use_in_words(day) if len(days) == 1 else day_in_words(day)
            button = QPushButton(words, self)
            button.setObjectName("takeDay")
            name = self.tr("Use {0} as the publication date").format(day_in_words(day))
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.setMinimumHeight(_HEIGHT_PX)
            button.clicked.connect(partial(self.taken.emit, self._article_id, taken(day)))
            grid.addWidget(button, number // _COLUMNS, number % _COLUMNS)
        return grid


def _line(text: str, name: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(20)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
