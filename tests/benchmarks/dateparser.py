"""How fast the tagger is beside dateparser's search for dates, which is told the language."""

import json
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from time import perf_counter

from tests.benchmarks.articles import articles
from tests.benchmarks.row import ReferenceMissingError, Row, row_at_least

_ROOT = Path(__file__).resolve().parents[2]
_WARM_DOCUMENTS, _WARM_ROUNDS = 60, 5
_PROCESS_DOCUMENTS, _PROCESS_ROUNDS = 1000, 3
_THEIRS = """
import json, sys
from dateparser.search import search_dates
for line in sys.stdin.buffer:
    document = json.loads(line)
    found = search_dates(document["text"], languages=["en"]) or ()
    values = [[words, day.isoformat()] for words, day in found]
    print(json.dumps({"id": document["id"], "timexes": values}), flush=True)
"""
_OURS = (str(_ROOT / "main.py"), "tag", "--jsonl")


def warm() -> Row:
    _require()
    from dateparser.search import search_dates

    from timeline_app.tagger.tagging import tag

    documents, what = articles(_WARM_DOCUMENTS)

    def ours() -> None:
        for one in documents:
            tag(one["text"], date.fromisoformat(one["dct"][:10]), "en")

    def theirs() -> None:
        for one in documents:
            search_dates(one["text"], languages=["en"])

    ours()
    theirs()
    ratio, words = _compared(ours, theirs, _WARM_ROUNDS)
    reference = f"{words}; {len(documents)} {what}"
    return row_at_least("tagger-dateparser", ratio, "times", 10, reference)


def process() -> Row:
    _require()
    documents, what = articles(_PROCESS_DOCUMENTS)
    lines = "".join(json.dumps(one) + "\n" for one in documents).encode()

    def ours() -> None:
        _run(lines, *_OURS)

    def theirs() -> None:
        _run(lines, "-c", _THEIRS)

    ratio, words = _compared(ours, theirs, _PROCESS_ROUNDS)
    reference = f"{words}; {len(documents)} {what}, start included"
    return row_at_least("tag-process-dateparser", ratio, "times", 8, reference)


def _require() -> None:
    if find_spec("dateparser") is None:
        raise ReferenceMissingError("dateparser is not installed: pip install '.[bench]'")


def _run(lines: bytes, *arguments: str) -> None:
    command = [sys.executable, *arguments]
    subprocess.run(command, input=lines, stdout=subprocess.DEVNULL, check=True)


def _compared(
    ours: Callable[[], None], theirs: Callable[[], None], rounds: int
) -> tuple[float, str]:
    """Measure both in turn; return how often ours is done in the other's time, and in words."""
    pairs = [(_seconds(ours), _seconds(theirs)) for _ in range(rounds)]
    our, their = (median(seconds) for seconds in zip(*pairs, strict=True))
    ratios = sorted(theirs / ours for ours, theirs in pairs)
    words = (
        f"dateparser {their:.2f} s; ours {our:.3f} s; {ratios[0]:.1f} to {ratios[-1]:.1f} times"
    )
    return their / our, words


def _seconds(action: Callable[[], None]) -> float:
    begun = perf_counter()
    action()
    return perf_counter() - begun
