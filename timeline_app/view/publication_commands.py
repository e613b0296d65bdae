"""Changes when articles were published, after a look at what would move."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from timeline_app.model.article import PublicationDate
from timeline_app.model.typed import Typed
from timeline_app.view.date_commands import DateCommands
from timeline_app.view.ghosts import Ghost
from timeline_app.view.session import Session, Trial

if TYPE_CHECKING:
    from timeline_app.view.publication_line import PublicationLine
    from timeline_app.view.reader import Reader
    from timeline_app.view.sources_panel import SourcesPanel
    from timeline_app.view.timeline_page import TimelinePage

_MOST_GHOSTS = 200


class PublicationCommands(QObject):
    """Asks for publication dates over the strip, where ghosts show what would move.

    Signals:
        article_wanted(str): an article is about to be dated, and shall be shown.
    """

    article_wanted = Signal(str)
    _tried = Signal(object)

    def __init__(self, session: Session, dates: DateCommands) -> None:
        super().__init__(session)
        self._session = session
        self._dates = dates
        self._page: TimelinePage | None = None
        self._reader: Reader | None = None
        self._line: PublicationLine | None = None
        self._asked: tuple[str, ...] = ()
        self._wanted: tuple[PublicationDate | None] | None = None
        self._trial: Trial | None = None
        self._tried.connect(self._show_moves)
        session.timeline_changed.connect(self._try_again)
        session.publication_changed.connect(self._follow)

    def attach(self, page: "TimelinePage") -> None:
        """Ask over what a page shows."""
        self._page = page

    def serve(self, reader: "Reader", sources: "SourcesPanel") -> None:
        """Ask about the articles that a reader or the list of sources is asked to date."""
        self._reader = reader
        reader.publication_wanted.connect(self.ask)
        sources.publication_wanted.connect(self.ask)

    def ask_about_events(self, ids: Sequence[str]) -> None:
        """Ask for the publication dates of the articles that these events rest on."""
        events = (self._session.event_of(one) for one in ids)
        articles = (event.first_article for event in events if event is not None)
        self.ask(tuple(dict.fromkeys(filter(None, articles))))

    def ask(self, article_ids: Sequence[str]) -> None:
        """Ask when articles were published."""
        known = [self._session.articles[one] for one in article_ids]
        read_ones = [article for article in known if article.listing is None]
        if self._page is None or not known:
            return
        if not read_ones:
            self._session.publish(known[0].id, None)  # says why that cannot be
            return
        from timeline_app.view.publication_line import Asked, in_words

        self._asked = tuple(article.id for article in read_ones)
        name = read_ones[0].names[0]
        several = self.tr("Publication date of {0} articles").format(len(read_ones))
        caption = self.tr("Publication date of {0}").format(name)
        choices = self._session.records.publications
        found = [self._session.found_publication(one) for one in self._asked if one in choices]
        asked = Asked(
            several if len(read_ones) > 1 else caption,
            in_words([article.publication for article in read_ones]),
            (in_words(found) or self.tr("what the files say")) if found else "",
            any(article.publication.day for article in read_ones),
            self._session.proposals.get(self._asked[0]) if len(read_ones) == 1 else None,
            self._session.articles,
        )
        if len(read_ones) == 1:
            self.article_wanted.emit(self._asked[0])
        self._made_line(self._page).ask(asked, self._read)

    def _read(self, words: str) -> Typed:
        return self._session.read_date(words)

    def _made_line(self, page: "TimelinePage") -> "PublicationLine":
        from timeline_app.view.publication_line import PublicationLine

        if self._line is None:
            self._line = PublicationLine(page.middle)
            self._line.tried.connect(self._try)
            self._line.abandoned.connect(self._forget)
            self._line.chosen.connect(self._choose)
            self._line.left.connect(self._leave)
        return self._line

    def _try(self, publication: PublicationDate | None) -> None:
        self._wanted = (publication,)
        self._trial = self._session.try_publishing(dict.fromkeys(self._asked, publication))
        if self._trial is not None:
            self._trial.add_done_callback(self._tried.emit)

    def _try_again(self) -> None:
        """Try once more what could not be tried while events were made."""
        if self._wanted and self._trial is None and not self._session.is_deriving:
            self._try(self._wanted[0])

    def _show_moves(self, trial: Trial) -> None:
        if trial is not self._trial or self._line is None or trial.exception():
            return
        moves = self._session.moves(self._asked, trial)
        self._line.show_moves(moves)
        stands = [(move.event_id, move.to) for move in moves.moved[:_MOST_GHOSTS]]
        self._dates.show_ghosts([Ghost(*to, key) for key, to in stands if to])

    def _choose(self, publication: PublicationDate | None) -> None:
        self._leave()
        self._session.publish_all(dict.fromkeys(self._asked, publication))

    def _follow(self, article_id: str) -> None:
        """Let the reader say what its article's publication date is now."""
        if self._reader is not None and self._reader.article_id == article_id:
            self.article_wanted.emit(article_id)

    def _forget(self) -> None:
        self._wanted, self._trial = None, None
        self._dates.show_ghosts(())

    def _leave(self) -> None:
        self._forget()
        if self._page is not None:
            self._page.focus_middle()
