"""Ties the search field to what shows events: strip, list, tray and reader."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from timeline_app.model.search import Found
from timeline_app.view.search import Search
from timeline_app.view.search_bar import SearchBar
from timeline_app.view.session import Session

if TYPE_CHECKING:
    from timeline_app.layout.timescale import Viewport
    from timeline_app.model.timeline import Timeline
    from timeline_app.view.reader import Reader
    from timeline_app.view.timeline_page import TimelinePage


class SearchControl(QObject):
    """Looks for what is typed, shows what is found, and goes from one to the next."""

    def __init__(self, bar: SearchBar, session: Session, reader: "Reader") -> None:
        super().__init__(bar)
        self._bar = bar
        self._session = session
        self._reader = reader
        self._page: TimelinePage | None = None
        self._before: Viewport | None = None
        self.search = Search(self)
        self.search.changed.connect(self._show)
        bar.words_changed.connect(self._look_for)
        bar.only_found_changed.connect(self._show_again)
        bar.step_wanted.connect(self._step)
        bar.left.connect(self.leave)

    def attach(self, page: "TimelinePage") -> None:
        """Show what is found on a page."""
        self._page = page

    def show_timeline(self, timeline: "Timeline") -> None:
        """Look through these events from now on."""
        self.search.show_timeline(timeline)

    def focus(self) -> None:
        """Go to the field, its words ready to be typed over."""
        self._bar.field.setFocus()
        self._bar.field.selectAll()

    def go_on(self) -> None:
        """Select the next event found."""
        self._step(1)

    def go_back(self) -> None:
        """Select the event found before."""
        self._step(-1)

    def leave(self) -> None:
        """End the search and look again at what was shown before it."""
        before, self._before = self._before, None
        self._bar.field.clear()
        if self._page is not None:
            if before is not None:
                self._page.strip.camera.show_again(before)
            self._page.focus_middle()

    def _look_for(self, words: str) -> None:
        if self._before is None and words and self._page is not None:
            self._before = self._page.strip.viewport()
        if not words:
            self._before = None
        self.search.look_for(words)

    def _step(self, by: int) -> None:
        latest = self._session.selection[-1:]
        event_id = self.search.beside(latest[0] if latest else None, by)
        if event_id is not None:
            self._session.select((event_id,))

    def _show_again(self) -> None:
        self._show(self.search.found)

    def _show(self, found: Found | None) -> None:
        timeline = self._session.timeline
        self._bar.show_found(found, timeline.total if timeline is not None else 0)
        self._reader.show_matches(self.search.query)
        if self._page is not None:
            self._page.show_found(found, only=self._bar.only.isChecked())
            self._page.select(self._session.selection)
