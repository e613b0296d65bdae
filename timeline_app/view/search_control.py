"""Ties the search field to what shows events: strip, list, tray and reader."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from timeline_app.model.search import Found, IndexedTexts
from timeline_app.view.search import Search
from timeline_app.view.search_bar import FoundLine, SearchBar
from timeline_app.view.session import Session

if TYPE_CHECKING:
    from timeline_app.layout.timescale import Viewport
    from timeline_app.model.timeline import Timeline
    from timeline_app.view.reader import Reader
    from timeline_app.view.timeline_page import TimelinePage


class SearchControl(QObject):
    """Looks for what is typed, shows what is found, and goes from one to the next.

    Signals:
        found_changed(Found | None): what was found; nothing when no words are looked for.
        article_wanted(str): the id of an article to read.
    """

    found_changed = Signal(object)
    article_wanted = Signal(str)

    def __init__(
        self, bar: SearchBar, line: FoundLine, session: Session, reader: "Reader"
    ) -> None:
        """Tie a field to a reader.

        Args:
            bar: where the words are typed.
            line: what can be done with what is found.
            session: holds the events and articles.
            reader: shows the articles that say the words.
        """
        super().__init__(bar)
        self._bar = bar
        self._line = line
        self._session = session
        self._reader = reader
        self._page: TimelinePage | None = None
        self._before: Viewport | None = None
        self.search = Search(self, IndexedTexts(session.not_saying))
        self.search.changed.connect(self._show)
        bar.words_changed.connect(self._look_for)
        bar.left.connect(self.leave)
        line.only_found_changed.connect(self._show_again)
        line.articles_wanted.connect(self._read_also)
        for ways in (bar, line):
            ways.step_wanted.connect(self._step)

    def attach(self, page: "TimelinePage") -> None:
        """Show what is found on a page."""
        self._page = page

    def show_timeline(self, timeline: "Timeline") -> None:
        """Look through these events from now on."""
        hidden, articles = self._session.hidden_articles, timeline.articles
        shown = {one: articles[one] for one in articles if one not in hidden}
        self.search.show_timeline(timeline, shown)

    def begin(self) -> None:
        """Look for nothing, in a timeline that is not there yet."""
        self._before = None
        self._bar.field.clear()
        self._line.only.setChecked(False)

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

    def go_to_first(self) -> None:
        """Show the first place found in the article that was opened."""
        self._reader.begin_matches()
        self._reader.step_match(1)

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
        found = self.search.found
        if found is not None and (not found.count or self._is_reading()):
            self._step_in_articles(by)
            return
        latest = self._session.selection[-1:]
        event_id = self.search.beside(latest[0] if latest else None, by)
        if event_id is not None:
            self._session.select((event_id,))

    def _is_reading(self) -> bool:
        """Tell whether the reader has the focus, and so its places are gone through."""
        return self._reader.page.hasFocus() and self._reader.article_id is not None

    def _step_in_articles(self, by: int) -> None:
        """Go to the next place in the article being read, or the first of the next article."""
        articles = tuple(self.search.found.articles) if self.search.found else ()
        if not articles or self._reader.step_match(by):
            return
        self._read(beside(articles, self._reader.article_id, by), by)

    def _read_also(self) -> None:
        """Read the next of the articles that say the words beside the events found."""
        found = self.search.found
        if found is not None and found.also:
            self._read(beside(found.also, self._reader.article_id, 1), 1)
            self._reader.page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _read(self, article_id: str, by: int) -> None:
        self.article_wanted.emit(article_id)
        self._reader.begin_matches()
        self._reader.step_match(by)

    def _show_again(self) -> None:
        self._show(self.search.found)

    def _show(self, found: Found | None) -> None:
        timeline = self._session.timeline
        self._bar.show_found(found, timeline.total if timeline is not None else 0)
        self._reader.show_matches(self.search.query)
        if self._page is not None:
            self._page.show_found(found, only=self._line.only.isChecked())
            self._page.select(self._session.selection)
        self.found_changed.emit(found)


def beside(articles: Sequence[str], article_id: str | None, by: int) -> str:
    """Return the article after one of them, or before it; from any other, the first or last."""
    if article_id in articles:
        return articles[(articles.index(article_id) + by) % len(articles)]
    return articles[0 if by > 0 else -1]
