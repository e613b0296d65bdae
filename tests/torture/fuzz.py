"""Reads damaged files of every format: ``python -m tests.torture fuzz N [--seed S]``."""

import argparse
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from random import Random

from tests.files.good import GOOD
from tests.files.plain import good_timeline
from tests.torture.guard import ForeignAccessError, allow_only
from tests.torture.mutations import mutate
from timeline_app.pipeline.ingest import read_file
from timeline_app.pipeline.outcomes import Rejected
from timeline_app.pipeline.workers import WorkerExecutor

_BATCH = 25
_IN_FLIGHT = 4
_SHOWN = 20

SEEDS = (*((suffix, make()) for suffix, make in GOOD.items()), (".json", good_timeline()))
"""The good files, by turns: each number of a damaged file has its format."""


class Fate(StrEnum):
    """What became of a damaged file; the first two are as it should be."""

    READ = "read"
    REJECTED = "rejected"
    LOST = "lost"
    FAULT = "fault"
    FOREIGN = "foreign"
    CRASHED = "crashed"
    HUNG = "hung"


@dataclass(frozen=True, slots=True)
class Victim:
    """A damaged file and its fate: ``seconds`` is what reading it took."""

    number: int
    fate: Fate
    why: str = ""
    seconds: float = 0.0

    @property
    def suffix(self) -> str:
        """The format that it was made of."""
        return SEEDS[self.number % len(SEEDS)][0]


def damaged_file(number: int, seed: int) -> tuple[str, bytes]:
    """Return the suffix and the bytes of a damaged file, always the same for a number."""
    suffix, data = SEEDS[number % len(SEEDS)]
    random = Random(f"{seed} {number}")
    _, other = random.choice(SEEDS)
    return suffix, mutate(data, other, random)


def read_damaged(numbers: Sequence[int], seed: int) -> tuple[Victim, ...]:
    """Make, read and judge damaged files; a function for a worker process."""
    with tempfile.TemporaryDirectory() as folder:
        return tuple(_judged(number, seed, Path(folder)) for number in numbers)


def fates(count: int, seed: int, executor: WorkerExecutor) -> Iterator[Victim]:
    """Yield what becomes of damaged files, read in worker processes.

    Several are read in one task; where that does not end well each is read in a task of its own,
    so that one alone is to blame.
    """
    waiting: list[tuple[tuple[int, ...], Future[tuple[Victim, ...]]]] = []
    for first in range(0, count, _BATCH):
        numbers = tuple(range(first, min(first + _BATCH, count)))
        waiting.append((numbers, executor.submit(read_damaged, numbers, seed)))
        if len(waiting) > _IN_FLIGHT:
            yield from _ended(*waiting.pop(0), seed, executor)
    for numbers, future in waiting:
        yield from _ended(numbers, future, seed, executor)


def run(arguments: argparse.Namespace) -> int:
    """Print a table by format and every file that went wrong; return the exit status."""
    executor = WorkerExecutor()
    victims: list[Victim] = []
    started = time.monotonic()
    try:
        for victim in fates(arguments.count, arguments.seed, executor):
            victims.append(victim)
            if victim.fate not in {Fate.READ, Fate.REJECTED}:
                print(f"{victim.number} {victim.suffix} {victim.fate}: {victim.why}", flush=True)
    finally:
        executor.shutdown(cancel_futures=True)
    _print_table(victims)
    print(f"{len(victims):,} files, seed {arguments.seed}, {time.monotonic() - started:,.0f} s")
    is_well = len(victims) == arguments.count and _wrong(victims) == 0
    return 0 if is_well else 1


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add this command to the program's."""
    parser = commands.add_parser("fuzz", help="read damaged files of every format")
    parser.add_argument("count", type=int, metavar="N", help="how many")
    parser.add_argument("--seed", type=int, default=0, metavar="S", help="other ones (default 0)")
    parser.set_defaults(run=run)


def _judged(number: int, seed: int, folder: Path) -> Victim:
    suffix, data = damaged_file(number, seed)
    path = folder / f"{number}{suffix}"
    path.write_bytes(data)
    started = time.monotonic()
    allow_only(path)
    try:
        items = read_file(path)
    except ForeignAccessError as error:
        return Victim(number, Fate.FOREIGN, str(error))
    except Exception as error:  # noqa: BLE001 - any is a fault of the program
        return Victim(number, Fate.FAULT, _fault(error))
    finally:
        allow_only(None)
    seconds = time.monotonic() - started
    path.unlink()
    if not items:
        return Victim(number, Fate.LOST, "neither an article nor a reason", seconds)
    rejected = [item for item in items if isinstance(item, Rejected)]
    if any(not _is_sentence(item.reason) for item in rejected):
        return Victim(number, Fate.FAULT, f"no sentence: {rejected[0].reason!r}", seconds)
    return Victim(number, Fate.REJECTED if rejected else Fate.READ, "", seconds)


def _fault(error: Exception) -> str:
    place = error.__traceback__
    while place and place.tb_next:
        place = place.tb_next
    where = f"{place.tb_frame.f_code.co_filename}:{place.tb_lineno}" if place else ""
    return f"{type(error).__name__}: {str(error)[:200]} at {where}"


def _is_sentence(reason: str) -> bool:
    return reason[:1].isupper() and reason.endswith(".") and "\n" not in reason


def _ended(
    numbers: tuple[int, ...],
    future: Future[tuple[Victim, ...]],
    seed: int,
    executor: WorkerExecutor,
) -> Iterator[Victim]:
    error = future.exception()
    if error is None:
        yield from future.result()
    elif len(numbers) > 1:
        for number in numbers:
            alone = executor.submit(read_damaged, (number,), seed)
            yield from _ended((number,), alone, seed, executor)
    else:
        fate = Fate.HUNG if isinstance(error, TimeoutError) else Fate.CRASHED
        yield Victim(numbers[0], fate, f"{type(error).__name__}: {error}")


def _wrong(victims: Sequence[Victim]) -> int:
    return sum(victim.fate not in {Fate.READ, Fate.REJECTED} for victim in victims)


def _print_table(victims: Sequence[Victim]) -> None:
    print(f"{'format':<12}" + "".join(f"{fate:>10}" for fate in Fate) + f"{'slowest':>10}")
    for suffix in dict.fromkeys(suffix for suffix, _ in SEEDS):
        found = [victim for victim in victims if victim.suffix == suffix]
        counts = Counter(victim.fate for victim in found)
        slowest = max((victim.seconds for victim in found), default=0.0)
        row = "".join(f"{counts[fate]:>10,}" for fate in Fate)
        print(f"{suffix:<12}{row}{slowest:>8.1f} s")
