"""Reads files and kept articles in worker processes, until it is told to stop."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor
from functools import partial
from pathlib import Path
from threading import Event

from timeline_app.model.article import Article
from timeline_app.pipeline.outcomes import Read


def files_under(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Return the files under the paths, in the order in which they would be read."""
    from timeline_app.pipeline import ingest

    return tuple(file for group in ingest.files_in(paths) for file in group)


class Reading:
    """The worker processes that read, started on first use."""

    def __init__(self, executor: Executor | None = None) -> None:
        """Take what runs the reading; without one, worker processes that `close` ends."""
        self._executor = executor
        self._owns_executor = executor is None
        self._stop = Event()

    def warm_up(self) -> None:
        """Start the worker processes now, so that the first file need not wait for them."""
        if self._executor is None:
            from timeline_app.pipeline.workers import WorkerExecutor

            workers = WorkerExecutor()
            workers.warm_up()
            self._executor = workers

    def read(
        self, files: Sequence[Path], language: str | None, look: Callable[[Path], None]
    ) -> Iterator[Read]:
        """Yield what is in each file, the first to be done first, or why nothing is.

        Args:
            files: what `files_under` returned; no folder is looked into.
            language: the code of the articles' language; without it, each one's is detected.
            look: called with each file before it is read.
        """
        from timeline_app.pipeline import ingest

        def looked_at() -> Iterator[Path]:
            for path in files:
                look(path)
                yield path

        read = partial(ingest.read_file, language=language)
        yield from ingest.ingest(looked_at(), self._workers(), self._stop.is_set, read=read)

    def recognise(self, paths: Sequence[Path], language: str | None) -> Iterator[Read]:
        """Yield the articles in the order of the files, without mentions; timelines are rejected.

        Args:
            paths: files and folders.
            language: the code of the articles' language; without it, each one's is detected.
        """
        from timeline_app.pipeline import ingest

        read = partial(ingest.read_file, language=language, with_mentions=False)
        stop, files = self._stop, files_under(paths)
        yield from ingest.ingest(files, self._workers(), stop.is_set, in_order=True, read=read)

    def renew(self, articles: Iterable[Article]) -> Iterator[tuple[str, bytes]]:
        """Read kept articles again by the rules of today; see `renewed`."""
        from timeline_app.pipeline.renewing import renewed

        yield from renewed(articles, self._workers(), self._stop.is_set)

    def stop(self) -> None:
        """End all reading that is under way within a second, even during a slow file."""
        self._stop.set()
        self._stop = Event()

    def close(self) -> None:
        """End the worker processes that were started here."""
        if self._executor and self._owns_executor:
            self._executor.shutdown(wait=True, cancel_futures=True)
            self._executor = None

    def _workers(self) -> Executor:
        self.warm_up()
        assert self._executor
        return self._executor
