"""Reads the articles of a timeline again in the background when the rules are others than then."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from timeline_app.view.jobs import Job, Jobs
from timeline_app.workspace import Workspace

if TYPE_CHECKING:
    from timeline_app.model.article import Article
    from timeline_app.view.session import Session

_RULES = "rules"
_REST_MS = 100
"""How long after the opening of a timeline: its first picture comes before."""


class Renewal(QObject):
    """What a person made stays; the events are derived anew from the texts that are kept.

    Signals:
        renewed: an article was read again.
        ended: all articles are read by the rules of today.
    """

    renewed = Signal()
    ended = Signal()

    def __init__(self, session: "Session", workspace: Workspace, jobs: Jobs) -> None:
        super().__init__(session)
        self._session = session
        self._workspace = workspace
        self._jobs = jobs
        self._job: Job | None = None
        self._articles: list[Article] = []
        self._count = 0
        self._soon = QTimer(self, singleShot=True, interval=_REST_MS)
        self._soon.timeout.connect(self._begin)
        session.timeline_opened.connect(self._note)
        session.timeline_left.connect(self.stop)

    def stop(self) -> None:
        """Read no further."""
        self._soon.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _note(self) -> None:
        """Note what was read by other rules, perhaps; what comes later is not."""
        every = self._workspace.articles.values()
        self._articles = [article for article in every if article.listing is None]
        self._soon.start()

    def _begin(self) -> None:
        workspace, former = self._workspace, self._workspace.state(_RULES)
        articles, self._articles, self._count = self._articles, [], 0

        def read() -> Iterator[tuple[str, bytes]]:
            from timeline_app.pipeline.renewing import rules_version

            version = rules_version()
            if version != former:
                yield from workspace.renew(articles) if articles else ()
                yield "", version

        self._job = self._jobs.start(read, self._take, self._end)

    def _take(self, item: tuple[str, bytes]) -> None:
        article_id, value = item
        if article_id:
            self._workspace.take_renewed(article_id, value)
            self._count += 1
            self.renewed.emit()
        else:
            self._workspace.keep_state(_RULES, value)

    def _end(self) -> None:
        if self.sender() is not self._job:
            return
        self._job = None
        if self._count:
            words = self.tr("{0} articles were read again by better rules. What you did stays.")
            self._session.problem.emit(words.format(self._count))
        self.ended.emit()
