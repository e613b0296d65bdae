"""How fast the tagger is beside a plain scan for words, and how its time grows."""

import re
from collections.abc import Callable
from datetime import date
from statistics import median
from time import perf_counter

from tests.benchmarks.articles import articles
from tests.benchmarks.row import Row, row
from timeline_app.tagger import language
from timeline_app.tagger.recogniser import recognise
from timeline_app.tagger.resolver import resolve

_DCT = date(2024, 3, 8)
_ROUNDS = 5
_ARTICLES = 150
_LEAST_SECONDS = 0.3
_WORDS = (
    *("january", "february", "march", "april", "may", "june", "july", "august", "september"),
    *("october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept"),
    *("sep", "oct", "nov", "dec", "monday", "tuesday", "wednesday", "thursday", "friday"),
    *("saturday", "sunday", "mondays", "tuesdays", "wednesdays", "thursdays", "fridays"),
    *("saturdays", "sundays", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "second"),
    *(
        "seconds",
        "minute",
        "minutes",
        "hour",
        "hours",
        "day",
        "days",
        "week",
        "weeks",
        "fortnight",
    ),
    *("month", "months", "quarter", "quarters", "year", "years", "decade", "decades", "century"),
    *("centuries", "millennium", "weekend", "weekends", "today", "yesterday", "tomorrow"),
    *("tonight", "overnight", "morning", "afternoon", "evening", "night", "spring", "summer"),
    *("autumn", "fall", "winter", "now", "currently", "current", "recent", "recently", "ago"),
    *("earlier", "later", "daily", "weekly", "monthly", "yearly", "annually", "hourly", "noon"),
    *("midnight", "christmas", "easter", "thanksgiving", "period", "past", "future", "last"),
    *("next", "this", "early", "late", "mid", "former", "soon", "half"),
)
_PLAIN = re.compile(
    r"\b(?:" + "|".join(sorted(_WORDS, key=len, reverse=True)) + r")\b", re.IGNORECASE
)
_HALF = 500_000
_SAMPLE = 20_000
_SAMPLES = _HALF // _SAMPLE
_SUSPECTS = 3
_DENSE = (
    "On Friday, March 5, 2021, at 5:30 p.m. EST, three days before the end of the third quarter, "
    "he said last year's talks, held from March to May 2020, would go on until early next week. "
)
HOSTILE = {
    "digits": "1234567890",
    "last last last": "last ",
    "open brackets": "([{(",
    "newlines": "\n",
    "spaces": " ",
    "a a a": "a ",
    "1 1 1": "1 ",
    "Monday Monday": "Monday ",
    "and and": "and ",
    "in in": "in ",
    "2020-2020-2020": "2020-",
    "January 1 January 1": "January 1 ",
    "quotes": "\"'“’",
    "of the of the": "of the ",
    "mixed scripts": "e\u0301\U00010348\u202e\u05d0\u0662\u00bd\u017f\u200d ",
    "said Monday said Monday": "said Monday ",
    "no sentence end": "word and ",
    "many paragraphs": "\n\nA line.",
    "dense dates": _DENSE,
}
"""What texts that could take long are made of, repeated."""


def scan() -> Row:
    pack = language.load("en")
    documents, what = articles(_ARTICLES)
    texts = [(one["text"], date.fromisoformat(one["dct"][:10])) for one in documents]
    size = sum(len(text) for text, _ in texts)

    def ours() -> None:
        for text, dct in texts:
            resolve(recognise(text, pack), text, dct, pack)

    def plain() -> None:
        for text, _ in texts:
            for _match in _PLAIN.finditer(text):
                pass

    ours()
    pairs = [(_seconds(ours), _seconds(plain)) for _ in range(_ROUNDS)]
    our, scanned = (median(seconds) for seconds in zip(*pairs, strict=True))
    ratios = sorted(mine / theirs for mine, theirs in pairs)
    words = (
        f"scan {size / scanned / 1e6:.1f} MB/s; ours {size / our / 1e6:.1f} MB/s; "
        f"{ratios[0]:.2f} to {ratios[-1]:.2f} times; {len(texts)} {what}"
    )
    return row("tagger-scan", our / scanned, "scans", 4, words)


def doubling() -> Row:
    """Measure all texts once, and those that grew most as often as the limit asks."""
    pack = language.load("en")
    _read(_DENSE, pack)
    once = {name: _growth(piece, pack, 1) for name, piece in HOSTILE.items()}
    suspects = sorted(once, key=lambda name: -once[name][0])[:_SUSPECTS]
    grown = {name: _growth(HOSTILE[name], pack, _ROUNDS)[0] for name in suspects}
    worst = max(grown, key=lambda name: grown[name])
    slowest = max(once, key=lambda name: once[name][1])
    words = (
        f"1 MB beside 0.5 MB, worst: {worst}; slowest: {slowest}, "
        f"{once[slowest][1]:.1f} s for 1 MB"
    )
    return row("tagger-doubling", grown[worst], "times", 2.3, words)


def _growth(piece: str, pack: language.Language, rounds: int) -> tuple[float, float]:
    """Return the median of how much longer twice a text takes, and the seconds it takes."""
    half, whole = ((piece * (size // len(piece) + 1))[:size] for size in (_HALF, 2 * _HALF))
    times = 1 + int(_LEAST_SECONDS / _seconds(lambda: _read(half[:_SAMPLE], pack)) / _SAMPLES)
    pairs = [
        [_seconds(lambda text=text: _read_often(text, times, pack)) for text in (half, whole)]
        for _ in range(rounds)
    ]
    return median(long / short for short, long in pairs), median(long for _, long in pairs) / times


def _read_often(text: str, times: int, pack: language.Language) -> None:
    for _ in range(times):
        _read(text, pack)


def _read(text: str, pack: language.Language) -> None:
    resolve(recognise(text, pack), text, _DCT, pack)


def _seconds(action: Callable[[], None]) -> float:
    begun = perf_counter()
    action()
    return perf_counter() - begun
