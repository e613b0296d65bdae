"""Adds events by hand: Event ▸ New, or D on selected words of an article."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from timeline_app.model.article import TextSpan
from timeline_app.model.records import Quote, UserEvent, put
from timeline_app.model.regrouping import on_one_line
from timeline_app.model.timespan import TimeSpan
from timeline_app.model.typed import Typed
from timeline_app.view.date_commands import DateCommands, Reading
from timeline_app.view.session import Session

if TYPE_CHECKING:
    from timeline_app.view.new_event_line import NewEventLine
    from timeline_app.view.reader import Reader
    from timeline_app.view.timeline_page import TimelinePage

_ID_BYTES = 8
_LONGEST_TITLE = 120


class NewEvents(QObject):
    """Asks for new events and adds them."""

    def __init__(self, session: Session, dates: DateCommands) -> None:
        super().__init__(session)
        self._session = session
        self._dates = dates
        self._page: TimelinePage | None = None
        self._line: NewEventLine | None = None
        self._quote: Quote | None = None
        self._span: TextSpan | None = None

    def attach(self, page: "TimelinePage") -> None:
        """Ask over what a page shows."""
        self._page = page

    def serve(self, reader: "Reader") -> None:
        """Make events of the words that are selected in a reader."""
        reader.event_wanted.connect(self.ask_about_words)
        reader.selection_missed.connect(self._say_what_to_do)

    def ask(self) -> None:
        """Ask for an event that no article tells."""
        self._quote, self._span = None, None
        self._ask(self.tr("New event"), "", "", self._session.read_date)

    def ask_about_words(self, article_id: str, span: TextSpan) -> None:
        """Ask for an event that words of an article tell, with the date that they give."""
        article = self._session.articles[article_id]
        counted_from = article.publication.day
        dates = [one for one in self._session.date_spans(article_id) if span.covers(one)]

        def read(words: str) -> Typed:
            return self._session.read_date(words, counted_from)

        said = (on_one_line(one.of(article.text)) for one in dates)
        words = next((one for one in said if read(one).times), "")
        quote = on_one_line(span.of(article.text))
        self._quote, self._span = Quote(article_id, quote), span
        caption = self.tr("New event from {0}").format(article.names[0])
        self._ask(caption, quote[:_LONGEST_TITLE], words, read)

    def _ask(self, caption: str, title: str, words: str, read: Reading) -> None:
        from timeline_app.view.new_event_line import NewEventLine

        if self._page is None:
            return
        if self._line is None:
            self._line = NewEventLine(self._page.middle)
            self._line.made.connect(self._add)
            self._line.previewed.connect(self._dates.show_ghost)
            self._line.left.connect(self._leave)
        self._line.ask(caption, title, words, read)

    def _add(self, title: str, time: TimeSpan | None) -> None:
        from secrets import token_hex

        key = token_hex(_ID_BYTES)
        made = UserEvent(title, time, self._quote, self._span)
        self._leave()
        records = self._session.records
        self._session.apply(put(records, self.tr("Add Event"), made={key: made}))
        self._session.select((key,))

    def _leave(self) -> None:
        self._dates.show_ghost(None)
        if self._page is not None:
            self._page.focus_middle()

    def _say_what_to_do(self) -> None:
        self._session.problem.emit(self.tr("Select the words of the event first, then press D."))
