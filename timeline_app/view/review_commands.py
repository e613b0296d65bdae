"""Tells of edits whose events are found no more, and keeps or drops them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from timeline_app.model.records import put
from timeline_app.model.reviewing import Lost, kept, lost_edits
from timeline_app.view.session import Session

if TYPE_CHECKING:
    from timeline_app.view.review_line import ReviewLine
    from timeline_app.view.timeline_page import TimelinePage


class ReviewCommands(QObject):
    """Keeps the list of what needs review up to date, and the menu's action with it."""

    def __init__(self, action: QAction, session: Session) -> None:
        super().__init__(session)
        self._action = action
        self._session = session
        self._page: TimelinePage | None = None
        self._line: ReviewLine | None = None
        self._lost: tuple[Lost, ...] = ()
        action.triggered.connect(self.ask)
        session.timeline_changed.connect(self._look)
        self._show_count()

    def attach(self, page: "TimelinePage") -> None:
        """Ask over what a page shows."""
        self._page = page

    @property
    def lost(self) -> tuple[Lost, ...]:
        """What needs review."""
        return self._lost

    def ask(self) -> None:
        """List what needs review."""
        from timeline_app.view.review_line import ReviewLine

        if self._page is None or not self._lost:
            return
        if self._line is None:
            self._line = ReviewLine(self._page.middle)
            self._line.kept.connect(self._keep)
            self._line.dropped.connect(self._drop)
            self._line.left.connect(self._page.focus_middle)
        self._line.ask(self._lost)

    def _look(self) -> None:
        session = self._session
        hidden = session.hidden_articles
        articles = (one for key, one in session.articles.items() if key not in hidden)
        former, self._lost = self._lost, lost_edits(session.records, self._is_there, articles)
        self._show_count()
        if self._line is not None and self._lost != former:
            self._line.show_lost(self._lost)
        if len(self._lost) > len(former) and not session.is_deriving:
            words = self.tr(
                "Words of events that you edited are gone ({0}): Event ▸ Needs Review."
            )
            session.problem.emit(words.format(len(self._lost)))

    def _is_there(self, event_id: str) -> bool:
        session = self._session
        shown = session.event_of(event_id) or session.found_event(event_id)
        return shown is not None or event_id in session.records.apart

    def _show_count(self) -> None:
        self._action.setEnabled(bool(self._lost))
        self._action.setText(self.tr("Needs &Review ({0})…").format(len(self._lost)))

    def _keep(self, lost: Lost) -> None:
        label = self.tr("Keep Event")
        made = {lost.event_id: kept(lost)}
        self._session.apply(put(self._session.records, label, made=made))
        self._session.select((lost.event_id,))

    def _drop(self, lost: Lost) -> None:
        label = self.tr("Drop Edits")
        self._session.apply(put(self._session.records, label, edits={lost.event_id: None}))
