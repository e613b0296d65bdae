"""The files of a timeline: which were read, how they looked then, and which are still to be."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from timeline_app.keeping.values import UNSEEN, File, Stamp, stamp_of
from timeline_app.pipeline.collection import Collection
from timeline_app.pipeline.outcomes import Read, is_whole


class Files:
    """What is known of files beside the articles in them."""

    def __init__(self) -> None:
        """Begin with none."""
        self.expected: set[Path] = set()
        """Those that are still to be read."""
        self._known: dict[Path, Stamp] = {}
        self._looked_at: dict[Path, Stamp] = {}
        self._done: set[Path] = set()

    @property
    def known(self) -> Mapping[Path, Stamp]:
        """Those that were read or turned down, and how they looked then."""
        return self._known

    def restore(self, known: Mapping[Path, Stamp]) -> None:
        """Know these files, and no others."""
        self._known = dict(known)

    def look_at(self, path: Path) -> None:
        """Note how a file looks that is about to be read; any thread may."""
        self._looked_at[path] = stamp_of(path)

    def note(self, item: Read) -> None:
        """Note that something of a file was read, perhaps the last of it."""
        if is_whole(item):
            self._done.add(item.path)
            self.expected.discard(item.path)

    def forget(self, path: Path) -> None:
        """Know a file no more."""
        self._known.pop(path, None)

    def take_done(self, paths: Iterable[Path], collection: Collection) -> Iterator[File]:
        """Yield what is to be kept of those of some files that are done."""
        for path in paths:
            if path in self._done:
                self._known[path] = self._looked_at.pop(path, UNSEEN)
                yield File(
                    path,
                    self._known[path],
                    collection.held_by(path),
                    collection.rejected_at(path),
                    collection.opened.get(path),
                )
        self._done.clear()
