"""Keeps a workspace until the program ends."""

import tempfile
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from timeline_app.errors import TimelineError
from timeline_app.keeping.values import Arrival, File, Keeping, Kept, Making
from timeline_app.model.article import Article
from timeline_app.model.event import TimelineEvent
from timeline_app.model.records import NOTHING, Change, JournalMark, Records
from timeline_app.model.search import Query
from timeline_app.pipeline.steps import Known, event_in


class InMemory:
    """Keeps everything until the program ends, or until it is moved to a file."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._articles: dict[str, Article] = {}
        self._contents: dict[str, bytes] = {}
        self._files: dict[Path, File] = {}
        self._waiting: dict[Path, None] = {}
        self._records = NOTHING
        self._journal: list[tuple[Change, bool]] = []
        self._revision = 0
        self._making: Making | None = None
        self._events: dict[str, bytes] = {}
        self._states: dict[str, bytes] = {}

    def restored(self) -> Kept | None:
        """Return nothing; see `Keeping`."""
        return None

    def keep_read(self, arrival: Arrival) -> None:
        """Keep articles, contents and files; see `Keeping`."""
        self._articles |= {article.id: article for article in arrival.articles}
        self._contents |= arrival.contents
        self._files |= {file.path: file for file in arrival.files}
        self._revision = arrival.revision
        for file in arrival.files:
            self._waiting.pop(file.path, None)

    def keep_records(
        self, records: Records, revision: int, mark: JournalMark | None = None
    ) -> None:
        """Keep what the person made, and the journal; see `Keeping`."""
        self._records, self._revision = records, revision
        if mark and mark.change is not None:
            self._journal[mark.place :] = [(mark.change, mark.is_done)]
        elif mark:
            self._journal[mark.place] = (self._journal[mark.place][0], mark.is_done)

    def keep_waiting(self, paths: Iterable[Path]) -> None:
        """Keep in mind that files are to be read."""
        self._waiting |= dict.fromkeys(paths)

    def forget_files(self, paths: Iterable[Path]) -> None:
        """Drop files that will not be read, or could not be."""
        for path in paths:
            self._waiting.pop(path, None)
            self._files.pop(path, None)

    def keep_derived(self, making: Making) -> None:
        """Keep events; see `Keeping`."""
        self._events |= making.derived.records
        self._making = making

    def keep_state(self, name: str, value: bytes) -> None:
        """Keep something about how the timeline is shown."""
        self._states[name] = value

    def state(self, name: str) -> bytes | None:
        """Return what `keep_state` kept."""
        return self._states.get(name)

    def content(self, article_id: str) -> bytes:
        """Return an article's encoded content."""
        return self._contents.get(article_id, b"")

    def events(self, event_ids: Sequence[str]) -> dict[str, TimelineEvent]:
        """Return events of the timeline that is shown, by their ids."""
        return {key: event_in(self._events[key]) for key in event_ids}

    def known(self) -> tuple[Known, ...]:
        """Return nothing; see `Keeping`."""
        return ()

    def not_saying(self, query: Query) -> frozenset[str]:  # noqa: ARG002 - there is no index
        """Return nothing; see `Keeping`."""
        return frozenset()

    def moved_to(self, path: Path, on_problem: Callable[[TimelineError], None]) -> Keeping:
        """Write all to a file, whole or not at all, and go on there; see `Keeping`."""
        from timeline_app.keeping.library import open_library

        with tempfile.TemporaryDirectory() as folder:
            keeping, _ = open_library(Path(folder) / path.name, on_problem)
            with closing(keeping):
                self._give_to(keeping)
                keeping.moved_to(path, on_problem)
        return open_library(path, on_problem)[0]

    def close(self) -> None:
        """Do nothing; see `Keeping`."""

    def _give_to(self, keeping: Keeping) -> None:
        keeping.keep_waiting(self._waiting)
        keeping.keep_read(
            Arrival(
                tuple(self._articles.values()),
                self._contents,
                tuple(self._files.values()),
                self._revision,
            )
        )
        keeping.keep_records(self._records, self._revision)
        for place, (change, is_done) in enumerate(self._journal):
            mark = JournalMark(place, is_done, change)
            keeping.keep_records(self._records, self._revision, mark)
        for name, value in self._states.items():
            keeping.keep_state(name, value)
        if self._making:
            derived = replace(self._making.derived, records=self._events, gone=())
            keeping.keep_derived(replace(self._making, derived=derived))
