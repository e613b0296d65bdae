"""Ties the dates in an article to the events on the strip: by a click, and under the pointer."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QMouseEvent

from timeline_app.model.article import TextSpan
from timeline_app.model.columns import shown
from timeline_app.model.tellers import event_at
from timeline_app.view.date_commands import DateCommands
from timeline_app.view.ghosts import Ghost
from timeline_app.view.session import Session

if TYPE_CHECKING:
    from timeline_app.view.reader import Reader
    from timeline_app.view.timeline_page import TimelinePage


class ReaderLinks(QObject):
    """Selects the event that a date tells, and points out each where the other is pointed at."""

    def __init__(self, session: Session, dates: DateCommands) -> None:
        super().__init__(session)
        self._session = session
        self._dates = dates
        self._page: TimelinePage | None = None
        self._reader: Reader | None = None

    def attach(self, page: "TimelinePage") -> None:
        """Follow the pointer on a page's strip."""
        self._page = page
        page.strip.installEventFilter(self)

    def serve(self, reader: "Reader") -> None:
        """Follow what is done in a reader."""
        self._reader = reader
        reader.date_chosen.connect(self._select)
        reader.date_pointed.connect(self._point_out)

    def _select(self, article_id: str, span: TextSpan) -> None:
        timeline = self._session.timeline
        event = event_at(timeline, article_id, span) if timeline is not None else None
        if event is not None:
            self._session.select((event.id,))

    def _point_out(self, article_id: str, span: TextSpan | None) -> None:
        """Frame the event on the strip that a date tells, unless something is asked there."""
        timeline = self._session.timeline
        if timeline is None or self._dates.is_asking:
            return
        event = event_at(timeline, article_id, span) if span is not None else None
        if event is None or event.time is None:
            self._dates.show_ghost(None)
        else:
            where = shown(event.time, timeline.as_of(event))
            self._dates.show_ghosts((Ghost(*where, event.id),))

    def _follow(self, point: QPointF) -> None:
        """Outline in the article what dates the event at a point of the strip."""
        from timeline_app.layout.lanes import Placed
        from timeline_app.layout.scene import Echo

        if self._page is None or self._reader is None:
            return
        strip, article_id = self._page.strip, self._reader.article_id
        found = strip.hit(point)
        event_id = strip.id_of(found.place) if isinstance(found, Placed | Echo) else ""
        event = self._session.event_of(event_id) if event_id else None
        told = (one for one in event.mentions if one.article_id == article_id) if event else ()
        spans = (one.timex.span if one.timex else one.span for one in told)
        self._reader.page.point_out(next(iter(spans), None))

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's
        """Follow the pointer on the strip."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            if not event.buttons():
                self._follow(event.position())
        elif event.type() == QEvent.Type.Leave and self._reader is not None:
            self._reader.page.point_out(None)
        return False
