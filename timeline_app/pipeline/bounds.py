"""Proposes when an article was published that does not say so, from all that bounds it."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import combinations

from timeline_app.model.article import PublicationDate
from timeline_app.model.proposal import Clue, Hint, Proposal

_LONGEST_DAYS = 20 * 366
_NO_CALENDAR: tuple[object, ...] = (frozenset(), frozenset(), None)


def propose(clues: Iterable[Clue]) -> Proposal | None:
    """Return what is left when all clues hold, with those that it needs as its reasons.

    The result does not depend on the order of the clues. Clues without an edge (weekdays, a day
    of each year) only count between two edges.

    Returns:
        ``None`` when nothing bounds the day.
    """
    ordered = _tightest(sorted(set(clues), key=_place))
    found = _span(ordered)
    if found is None:
        return _contradiction(ordered)
    if found == (None, None):
        return None
    needed = list(ordered)
    for clue in ordered:
        fewer = [one for one in needed if one is not clue]
        if _span(fewer) == found:
            needed = fewer
    return Proposal(*found, tuple(reversed(needed)))


def clues_of_readings(publication: PublicationDate) -> tuple[Clue, ...]:
    """Return that one of the days is meant that a date line can be read as, if there are any."""
    if not publication.readings:
        return ()
    days = frozenset(publication.readings)
    return (Clue(Hint.DATE_LINE, publication.evidence, publication.span, days=days),)


def _place(clue: Clue) -> tuple[bool, int, str, str]:
    """Return the order in which doing without clues is tried: other articles', then the last."""
    start = clue.span.start if clue.span else -1
    return (not clue.article_id, -start, clue.article_id, repr(clue))


def _tightest(ordered: Sequence[Clue]) -> list[Clue]:
    """Return the clues without those that others like them make idle; the last of equals stays."""
    edges = [clue for clue in ordered if _calendar(clue) == _NO_CALENDAR]
    first = max((c.earliest for c in edges if c.earliest), default=None)
    last = min((c.latest for c in edges if c.latest), default=None)
    firsts = [clue for clue in edges if first and clue.earliest == first]
    lasts = [clue for clue in edges if last and clue.latest == last]
    alike = {(clue.earliest, clue.latest, *_calendar(clue)): clue for clue in ordered}
    stay = [
        *firsts[-1:],
        *lasts[-1:],
        *(one for one in alike.values() if _calendar(one) != _NO_CALENDAR),
    ]
    ids = {id(clue) for clue in stay}
    return [clue for clue in ordered if id(clue) in ids]


def _calendar(clue: Clue) -> tuple[object, ...]:
    return (clue.weekdays, clue.days, clue.month_day)


def _span(clues: Sequence[Clue]) -> tuple[date | None, date | None] | None:
    """Return the first and last day that all clues allow, nothing when there is none."""
    earliest = max((clue.earliest for clue in clues if clue.earliest), default=None)
    latest = min((clue.latest for clue in clues if clue.latest), default=None)
    listed = [clue.days for clue in clues if clue.days]
    if listed:
        days = sorted(frozenset.intersection(*listed))
    elif earliest is None or latest is None or (latest - earliest).days > _LONGEST_DAYS:
        return (earliest, latest)
    else:
        days = list(_days(earliest, latest))
    left = [day for day in days if all(clue.allows(day) for clue in clues)]
    return (left[0], left[-1]) if left else None


def _days(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=number) for number in range((last - first).days + 1))


def _contradiction(clues: Sequence[Clue]) -> Proposal | None:
    """Return the two clues that cannot both hold, if it takes no more than two."""
    for pair in combinations(clues, 2):
        if _span(pair) is None:
            return Proposal(None, None, pair, is_contradiction=True)
    return Proposal(None, None, tuple(clues), is_contradiction=True)
