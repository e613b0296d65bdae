"""Keeps a workspace until the program ends."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from timeline_app.keeping.values import Arrival, Kept, Making
from timeline_app.model.event import TimelineEvent
from timeline_app.model.records import JournalMark, Records
from timeline_app.pipeline.steps import Known, event_in


class InMemory:
    """Keeps everything until the program ends."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._contents: dict[str, bytes] = {}
        self._events: dict[str, bytes] = {}
        self._leaving: Sequence[str] = ()
        self._states: dict[str, bytes] = {}

    def restored(self) -> Kept | None:
        """Return nothing; see `Keeping`."""
        return None

    def keep_read(self, arrival: Arrival) -> None:
        """Keep contents; see `Keeping`."""
        self._contents |= arrival.contents

    def keep_records(
        self, records: Records, revision: int, mark: JournalMark | None = None
    ) -> None:
        """Do nothing: the workspace has them; see `Keeping`."""

    def keep_waiting(self, paths: Iterable[Path]) -> None:
        """Do nothing; see `Keeping`."""

    def forget_files(self, paths: Iterable[Path]) -> None:
        """Do nothing; see `Keeping`."""

    def keep_derived(self, making: Making) -> None:
        """Keep events; see `Keeping`."""
        # One timeline longer than they are in it: somebody may still look at the former one.
        for key in self._leaving:
            self._events.pop(key, None)
        self._leaving = making.derived.gone
        self._events |= making.derived.records

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

    def close(self) -> None:
        """Do nothing; see `Keeping`."""
