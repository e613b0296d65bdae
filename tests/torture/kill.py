"""Kills a window at random moments: ``python -m tests.torture kill N [--seed S]``."""

import argparse
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.torture.digest import digest
from timeline_app.keeping.library import InLibrary
from timeline_app.keeping.values import Kept
from timeline_app.store.library import Library
from timeline_app.store.rows import FileState

_ARTICLES = 120
_LIVES = 10
MOST_LINES = 600
_JITTER_SECONDS = 0.03
_ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Life:
    """A timeline whose window is killed again and again, and all that it was told is kept."""

    folder: Path
    seed: int
    articles: int = _ARTICLES
    files: set[str] = field(default_factory=set)
    is_expected: bool = False
    former: str = ""

    @property
    def path(self) -> Path:
        """The timeline's file."""
        return self.folder / "news.timeline"

    @property
    def stories(self) -> Path:
        """The articles."""
        return self.folder / "stories"

    def begin(self) -> None:
        """Write the articles."""
        self.stories.mkdir(parents=True)
        for number in range(self.articles):
            day = f"{number % 28 + 1} September 2016"
            text = f"Story {number}\n\nPublished: {day}\n\nFerry {number} sank on Monday.\n\n"
            more = (
                f"Bridge {number} was opened on {day}. It had been closed since 201{number % 5}."
            )
            (self.stories / f"{number}.txt").write_text(text + more)

    def run(self, *words: str) -> subprocess.Popen[str]:
        """Start a window."""
        return subprocess.Popen(
            [
                sys.executable,
                "-m",
                "tests.torture.victim",
                str(self.path),
                str(self.stories),
                str(self.seed),
                *words,
            ],
            cwd=_ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )


def kill_once(life: Life, random: Random, most_lines: int = MOST_LINES) -> Iterator[str]:
    """Kill a window at a random moment, and yield what is wrong with what it leaves behind."""
    life.seed += 1
    lines: list[str] = []
    with life.run() as process:
        assert process.stdout
        assert process.stderr
        for _ in range(random.randrange(1, most_lines)):
            lines.append(process.stdout.readline())
            if not lines[-1]:
                break
        with suppress(subprocess.TimeoutExpired):
            process.wait(random.random() * _JITTER_SECONDS)
        has_ended = process.poll() is not None
        process.kill()
        lines += process.stdout
        said = process.stderr.read()
    if has_ended or said:
        yield f"the window ended by itself: {said}"
    whole = [line.split() for line in lines if line.endswith("\n")]
    yield from (" ".join(line) for line in whole if line[0] == "problem")
    if life.path.exists():
        yield from _wrong(life, whole)


def outlive(life: Life) -> Iterator[str]:
    """Open the window once more, let it read to the end, and yield what is missing then."""
    with life.run("finish") as process:
        _, said = process.communicate()
    if said or process.returncode:
        yield f"the last window ended badly: {said}"
    with closing(Library(life.path)) as library:
        files = library.files()
        read = {one.path.name for one in files if one.state is FileState.READ}
    missing = {path.name for path in life.stories.iterdir()} - read
    if missing and life.is_expected:
        yield f"never read: {sorted(missing)}"


def run(arguments: argparse.Namespace) -> int:
    """Kill many times, print what went wrong, and return the exit status."""
    random, started = Random(arguments.seed), time.monotonic()
    wrong = Counter[str]()
    kills = 0
    while kills < arguments.count:
        with tempfile.TemporaryDirectory() as folder:
            life = Life(Path(folder), random.randrange(1 << 30))
            life.begin()
            for _ in range(min(_LIVES, arguments.count - kills)):
                kills += 1
                for words in kill_once(life, random):
                    wrong[words] += 1
                    print(f"{kills}: {words}", flush=True)
            print(f"{kills} kills", file=sys.stderr, flush=True)
            for words in outlive(life) if life.path.exists() else ():
                wrong[words] += 1
                print(f"after {kills}: {words}", flush=True)
    seconds = time.monotonic() - started
    print(f"{kills} kills, seed {arguments.seed}, {wrong.total()} faults, {seconds:,.0f} s")
    return 1 if wrong else 0


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add this command to the program's."""
    parser = commands.add_parser("kill", help="kill a window that reads and edits")
    parser.add_argument("count", type=int, metavar="N", help="how often")
    parser.add_argument(
        "--seed", type=int, default=0, metavar="S", help="other moments (default 0)"
    )
    parser.set_defaults(run=run)


def _wrong(life: Life, lines: list[list[str]]) -> Iterator[str]:
    """Yield what is wrong with the timeline, given what its last window told."""
    life.files |= {name for word, *rest in lines if word == "file" for name in rest}
    life.is_expected |= any(line[0] == "waiting" for line in lines)
    did = [line[2] for line in lines if line[0] == "did"]
    kept = max((int(line[1]) for line in lines if line[0] == "kept"), default=0)
    with closing(_opened(life.path)) as keeping:
        found = keeping.restored()
        assert found
        now = digest(found.records, found.journal)
        allowed = did[max(kept - 1, 0) :] if kept else [life.former, *did]
        if now not in allowed and (kept or life.former):
            yield f"not what was kept: {kept} of {len(did)} confirmed"
        life.former = now
        yield from _missing(life, keeping._library)
        yield from _torn(keeping, found)
    with closing(sqlite3.connect(life.path)) as connection:
        for check in ("integrity_check", "foreign_key_check"):
            answer = connection.execute(f"PRAGMA {check}").fetchall()
            if answer not in ([], [("ok",)]):
                yield f"{check}: {answer}"


def _opened(path: Path) -> InLibrary:
    return InLibrary(Library(path))


def _missing(life: Life, library: Library) -> Iterator[str]:
    files = {one.path.name: one for one in library.files()}
    ids = set(library.article_ids())
    for name in life.files:
        one = files.get(name)
        if one is None or one.state is not FileState.READ or not one.article_ids:
            yield f"{name} was read and is not there"
    if any(not ids.issuperset(one.article_ids) for one in files.values()):
        yield "a file without its articles"
    if life.is_expected and len(files) != life.articles:
        yield f"only {len(files)} files are known"


def _torn(keeping: InLibrary, found: Kept) -> Iterator[str]:
    if found.outlook is None:
        return
    ids = (*found.outlook.columns.ids, *found.outlook.undated)
    if len(keeping.events(ids)) != len(ids):
        yield "the timeline that was shown lacks events"
