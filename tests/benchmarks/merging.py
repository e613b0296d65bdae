"""How the time to merge grows with the number of articles."""

import random
from bisect import bisect
from datetime import date, timedelta
from itertools import accumulate
from math import log
from time import process_time

from tests.benchmarks.row import Row, row
from timeline_app.model.article import TextSpan
from timeline_app.model.event import EventKind, Mention
from timeline_app.model.timespan import TimeSpan
from timeline_app.pipeline.merging import Merger
from timeline_app.pipeline.telling import Told
from timeline_app.pipeline.terms import Terms, frame

_FEW, _MANY = 400, 3200
_ARTICLES_A_DAY = 10
_TELLINGS = 8
_STEMS = 16
_KEPT_STEMS = 10
_SUBJECT_STEMS = 12
_LIMIT = 1.25
_STORY_FEW, _STORY_MANY = 100, 400
_STORY_WORDS = 150
_TOPIC_WORDS = 12
_STORY_LIMIT = 1.25
_FIRST_DAY = date(2015, 1, 1)
_SHARES = tuple(accumulate(1 / (rank + 20) for rank in range(30_000)))


def growth() -> Row:
    """Return the log-log slope of the time to merge articles, as many each day."""
    few, many = (_seconds(_articles(count)) for count in (_FEW, _MANY))
    slope = log(many / few) / log(_MANY / _FEW)
    reference = f"{many:.1f} s for {_MANY * _TELLINGS} tellings, {few:.1f} s for an eighth"
    return row("merge-growth", slope, "slope", _LIMIT, reference)


def story() -> Row:
    """Return the log-log slope of the time to merge articles that all tell one story."""
    few, many = (_seconds(_story(count)) for count in (_STORY_FEW, _STORY_MANY))
    slope = log(many / few) / log(_STORY_MANY / _STORY_FEW)
    reference = f"{many:.1f} s for {_STORY_MANY} articles, {few:.1f} s for a quarter"
    return row("merge-story", slope, "slope", _STORY_LIMIT, reference)


def _seconds(told: dict[str, tuple[Told, ...]]) -> float:
    merger = Merger()
    began = process_time()
    merger.follow(told)
    merger.events()
    return process_time() - began


def _articles(count: int) -> dict[str, tuple[Told, ...]]:
    """Return articles of which every second takes up half of what another tells."""
    dice = random.Random(7)
    found: dict[str, tuple[Told, ...]] = {}
    for number in range(count):
        key = f"{dice.getrandbits(64):016x}"
        former = dice.choice(list(found.values())) if number % 2 else ()
        day = _FIRST_DAY + timedelta(days=dice.randrange(count // _ARTICLES_A_DAY))
        subject = former[0].subject if former else _stems(dice, _SUBJECT_STEMS)
        retold = former[: _TELLINGS // 2]
        told = [_told(key, place, one, subject, dice) for place, one in enumerate(retold)]
        while len(told) < _TELLINGS:
            told.append(_told(key, len(told), day, subject, dice))
        found[key] = tuple(told)
    return found


def _story(count: int) -> dict[str, tuple[Told, ...]]:
    """Return articles with few words between them, of three days."""
    dice = random.Random(3)
    subject = _stems(dice, _SUBJECT_STEMS)
    found: dict[str, tuple[Told, ...]] = {}
    for _ in range(count):
        key = f"{dice.getrandbits(64):016x}"
        days = [_FIRST_DAY + timedelta(days=dice.randrange(3)) for _ in range(_TELLINGS)]
        found[key] = tuple(
            _made(key, number, _story_stems(dice, number), TimeSpan.of_date(day), subject, dice)
            for number, day in enumerate(days)
        )
    return found


def _story_stems(dice: random.Random, number: int) -> frozenset[str]:
    """Return words of one of four happenings, among those of the whole story."""
    topic = number % 4 * _TOPIC_WORDS
    own = (topic + dice.randrange(_TOPIC_WORDS) for _ in range(_STEMS // 3))
    shared = (dice.randrange(_STORY_WORDS) for _ in range(_STEMS // 3))
    return frozenset(f"w{word}" for word in (*own, *shared))


def _told(
    key: str, number: int, about: Told | date, subject: frozenset[str], dice: random.Random
) -> Told:
    if isinstance(about, Told):
        kept = sorted(about.terms.stems)[:_KEPT_STEMS]
        stems = _stems(dice, _STEMS - _KEPT_STEMS).union(kept)
        time = about.time
    else:
        stems, time = _stems(dice, _STEMS), TimeSpan.of_date(about)
    return _made(key, number, stems, time, subject, dice)


def _made(  # noqa: PLR0913, PLR0917 - one for each thing that differs
    key: str,
    number: int,
    stems: frozenset[str],
    time: TimeSpan | None,
    subject: frozenset[str],
    dice: random.Random,
) -> Told:
    words = f"{key} {number}"
    mention = Mention(key, TextSpan(number, number + 1), time, None, EventKind.HAPPENED, words)
    terms = Terms(stems, frozenset(), stems, frozenset(), frozenset())
    dated = dice.random() < 1 / 2
    return Told(
        article_id=key,
        number=number,
        mentions=(mention,),
        wording=words,
        frame=frame(words, "en"),
        terms=terms,
        subject=subject,
        anchor=words,
        anchors=frozenset([words]),
        position=number,
        is_headline=False,
        is_lead=not number,
        published=_FIRST_DAY,
        is_dated=dated,
        is_first=True,
    )


def _stems(dice: random.Random, count: int) -> frozenset[str]:
    """Return random words, as often as words of their rank are in a language."""
    drawn = (bisect(_SHARES, dice.random() * _SHARES[-1]) for _ in range(count))
    return frozenset(f"w{rank}" for rank in drawn)
