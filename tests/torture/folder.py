"""Drops a folder of hostile files on a window: ``python -m tests.torture folder [--small]``."""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.memory import peak_bytes
from tests.torture.hostile import SMALL, Folder, Sizes, make_folder

WINDOW_MEGABYTES = 600
WORKER_MEGABYTES = 1_500
PAUSE_MS = 50
_LOOK_SECONDS = 0.02
_PATIENCE_SECONDS = 1_200
_ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Watch:
    """What a window's process and its workers take: the most at any time, in megabytes."""

    window: float = 0.0
    worker: float = 0.0
    workers: set[int] = field(default_factory=set)

    def look(self, process: int) -> None:
        """Look at a process and all that it started."""
        parents = dict(_parents())
        self.window = max(self.window, _peak(process))
        for one in parents:
            if one != process and _descends(one, process, parents):
                self.workers.add(one)
                self.worker = max(self.worker, _peak(one))


def survive(folder: Folder, home: Path, watch: Watch) -> Mapping[str, Any]:
    """Drop a folder on a window while one of its files grows, and return what came of it.

    Raises:
        RuntimeError: the window ended badly, told of a fault, or never came to an end.
    """
    command = [sys.executable, "-m", "tests.torture.dropped", home, *folder.dropped]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=_ROOT, env=environment, stdout=pipe, stderr=pipe) as window:
        watching = threading.Thread(target=_watch, args=(window, folder.growing, watch))
        watching.start()
        try:
            told, faults = window.communicate(timeout=_PATIENCE_SECONDS)
        except subprocess.TimeoutExpired as error:
            window.kill()
            raise RuntimeError("The window never came to an end.") from error
        finally:
            watching.join()
    if faults or window.returncode:
        raise RuntimeError(f"The window told of a fault: {faults.decode()[-2_000:]}")
    found: dict[str, Any] = json.loads(told)
    return found


def wrong(folder: Folder, found: Mapping[str, Any]) -> Iterator[str]:
    """Yield what is wrong with what came of the files, in a sentence each."""
    read = {*found["articles"], *found["opened"]}
    listed = {path: rest for path, *rest in found["listed"]}
    for path in map(os.fsdecode, folder.good):
        if path not in read:
            yield f"A good file was not read: {path!r}: {listed.get(path)}"
    for path in map(os.fsdecode, folder.refused):
        if path not in listed:
            yield f"Not turned down: {path!r}"
    every = {os.fsdecode(path) for path in (*folder.good, *folder.refused, *folder.either)}
    for path in every | read | {*listed}:
        if path not in every or (path in read) == (path in listed):
            yield f"Not among the files, neither read nor turned down, or both: {path!r}"
    yield from _wrongly_said(listed)


def _wrongly_said(listed: Mapping[str, Sequence[str]]) -> Iterator[str]:
    for path, (name, reason, advice) in listed.items():
        if name != Path(path).name:
            yield f"Another name: {path!r}: {name!r}"
        if not _is_sentence(reason) or not _is_sentence(advice):
            yield f"No sentence: {path!r}: {reason!r} {advice!r}"


def run(arguments: argparse.Namespace) -> int:
    """Print what came of every file that was turned down, and the figures; return the status."""
    watch, started = Watch(), time.monotonic()
    with tempfile.TemporaryDirectory() as place:
        folder = make_folder(Path(place) / "folder", SMALL if arguments.small else Sizes())
        home = Path(place) / "home"
        home.mkdir()
        made = time.monotonic()
        try:
            found = survive(folder, home, watch)
        except RuntimeError as error:
            print(error)
            return 1
        faults = [*wrong(folder, found)]
        for path, _, reason, advice in found["listed"]:
            print(f"{os.path.relpath(path, folder.path)!r}: {reason} {advice}")
    print(*faults, sep="\n")
    print(f"made in {made - started:,.0f} s, read in {time.monotonic() - made:,.0f} s")
    print(f"{len(found['articles'])} paths with articles, {len(found['listed'])} turned down")
    is_well = all([*_figures(watch, found["pauses"]), not faults])
    print("survived" if is_well else "FAILED")
    return 0 if is_well else 1


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add this command to the program's."""
    parser = commands.add_parser("folder", help="drop a folder of hostile files on a window")
    parser.add_argument("--small", action="store_true", help="files just over the limits")
    parser.set_defaults(run=run)


def _figures(watch: Watch, pauses: Sequence[Sequence[float]]) -> Iterator[bool]:
    longest = max(pauses)[0] * 1000
    rows = (
        ("the window's process", watch.window, WINDOW_MEGABYTES, "MB"),
        ("the largest worker", watch.worker, WORKER_MEGABYTES, "MB"),
        ("the longest pause", longest, PAUSE_MS, "ms"),
    )
    for name, value, most, unit in rows:
        print(f"{name:<22}{value:>8,.0f} {unit}, at most {most:,} {unit}")
        yield value < most
    for *times, at in pauses:
        passed, worked, waited = (round(one * 1000) for one in times)
        print(f"  {passed} ms: worked {worked}, processor elsewhere {waited}, after {at:.1f} s")


def _watch(window: "subprocess.Popen[bytes]", growing: Path, watch: Watch) -> None:
    while window.poll() is None:
        watch.look(window.pid)
        with growing.open("a") as file:
            file.write("The ferry sank on 3 May 2016. ")
        time.sleep(_LOOK_SECONDS)


def _parents() -> Iterator[tuple[int, int]]:
    for place in Path("/proc").iterdir():
        if place.name.isdecimal():
            try:
                yield (
                    int(place.name),
                    int((place / "stat").read_text().rpartition(")")[2].split()[1]),
                )
            except (OSError, IndexError):
                continue


def _descends(one: int, process: int, parents: Mapping[int, int]) -> bool:
    while one in parents:
        one = parents[one]
        if one == process:
            return True
    return False


def _peak(process: int) -> float:
    """Return the most memory that a process had resident at any time, in megabytes."""
    try:
        return peak_bytes(process) / 1_000_000
    except OSError:
        return 0.0


def _is_sentence(words: str) -> bool:
    return words[:1].isupper() and words.endswith(".") and "\n" not in words
