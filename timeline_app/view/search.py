"""Searching as one types: in slices, so that the window never waits."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from timeline_app.model.search import ArticleTexts, Finder, FoldedTexts, Found, Query
from timeline_app.model.timeline import Timeline

if TYPE_CHECKING:
    from timeline_app.model.article import Article
    from timeline_app.model.timeline import Indices

_TYPING_MS = 120
_SLICE_MS = 8
_REST_MS = 1_000
_PREPARING_MS = 5
_BETWEEN_MS = 15


class Search(QObject):
    """Looks for words in a timeline and in its articles.

    What they say is made ready a little at a time while nothing else happens, so that the first
    search is as quick as any.

    Signals:
        changed(Found | None): what was found; nothing when no words are looked for.
    """

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None, texts: ArticleTexts | None = None) -> None:
        """Look for nothing yet. ``texts`` knows what the articles say."""
        super().__init__(parent)
        self.found: Found | None = None
        self._timeline: Timeline | None = None
        self._texts = FoldedTexts() if texts is None else texts
        self._finder: Finder | None = None
        self._query = Query(())
        self._looking: Iterator[Found | None] = iter(())
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self._begin)
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._go_on)
        self._preparing: Iterator[None] = iter(())
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.prepare)
        self._between = QTimer(self, interval=_BETWEEN_MS)
        self._between.timeout.connect(self._prepare_more)

    @property
    def is_looking(self) -> bool:
        """Tell whether the answer is still to come."""
        return self._typing.isActive() or self._slices.isActive()

    @property
    def is_looking_through(self) -> bool:
        """Tell whether the typing rests and the events are being looked through."""
        return self._slices.isActive()

    @property
    def query(self) -> Query:
        """What is looked for."""
        return self._query

    @property
    def is_ready(self) -> bool:
        """Tell whether all that can be made ready is."""
        return not (self._rest.isActive() or self._between.isActive())

    def show_timeline(
        self, timeline: Timeline, articles: "Mapping[str, Article] | None" = None
    ) -> None:
        """Look through these events and articles from now on, by default the timeline's."""
        self._timeline = timeline
        self._finder = Finder(timeline, articles, self._texts)
        self._between.stop()
        self._rest.start()
        if self._query.parts:
            self.found = None
            self._begin()

    def prepare(self) -> None:
        """Begin to make ready what will be looked through."""
        self._rest.stop()
        if self._finder is not None:
            self._preparing = self._finder.prepare()
            self._between.start()

    def look_for(self, words: str) -> None:
        """Look for words once the typing rests; none ends the search at once."""
        self._query = Query.of(words)
        if self._query.parts:
            self._typing.start()
        else:
            self.end()

    def end(self) -> None:
        """Look for nothing."""
        self._query = Query(())
        self._typing.stop()
        self._slices.stop()
        self._tell(None)

    def beside(self, event_id: str | None, by: int) -> str | None:
        """Return the id of the next event found after one in order of time, or before it.

        After the last comes the first. Undated events come after all others.
        """
        found, timeline = self.found, self._timeline
        if found is None or timeline is None or not found.count:
            return None
        undated = [event.id for event in timeline.undated if event.id in found.undated]
        places = found.dated.nonzero()[0]
        here = self._rank_of(event_id, places, undated, by)
        rank = (here + by) % found.count
        if rank < len(places):
            return timeline.event(int(places[rank])).id
        return undated[rank - len(places)]

    def _rank_of(
        self, event_id: str | None, places: "Indices", undated: list[str], by: int
    ) -> int:
        """Return which of the events found an event is, or where one that is not would stand."""
        before_all = -1 if by > 0 else 0
        if event_id is None or self._timeline is None:
            return before_all
        if event_id in undated:
            return len(places) + undated.index(event_id)
        index = self._timeline.index_of(event_id)
        if index is None:
            return before_all
        rank = int(places.searchsorted(index))
        is_found = rank < len(places) and int(places[rank]) == index
        return rank if is_found or by < 0 else rank - 1

    def _begin(self) -> None:
        self._typing.stop()
        if self._finder is not None:
            self._looking = self._finder.look(self._query)
            self._slices.start()

    def _go_on(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        for answer in self._looking:
            if answer is not None:
                self._slices.stop()
                self._tell(answer)
                return
            if clock.elapsed() >= _SLICE_MS:
                return

    def _prepare_more(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        for _ in self._preparing:
            if self.is_looking or clock.elapsed() >= _PREPARING_MS:
                return
        self._between.stop()

    def _tell(self, found: Found | None) -> None:
        if found is not self.found:
            self.found = found
            self.changed.emit(found)
