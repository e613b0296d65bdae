"""How far two tellings agree, by when they stand and by their words."""

from enum import Enum

from timeline_app.model.timespan import DAY, Granularity, TimeKind, TimeSpan
from timeline_app.pipeline.telling import Told

ENOUGH = 0.85
"""The agreement from which two tellings tell one event."""

APART_DAYS = 3
REACH_DAYS = 7

_KIND = 1 / 3
_PLAIN_WORD = 0.075
_MOST_KINDS = 4
_SAME_WORDING = 2.0
_UNDATED = 0.3
_SUBJECT_SHARED = 2
_OTHER_SUBJECT_OVERLAP = 0.5
_OTHER_SUBJECT_STEMS = 4
_APART_OVERLAP = 0.7
_APART_STEMS = 4
_EVER = 1 << 62
_OPEN_DAYS = {
    Granularity.WEEKEND: 2,
    Granularity.WEEK: 7,
    Granularity.MONTH: 31,
    Granularity.QUARTER: 92,
    Granularity.YEAR: 366,
}


class Meeting(Enum):
    """How the times of two tellings meet."""

    NEVER = "never"
    OVERLAPPING = "overlapping"
    REACHING = "reaching"
    """One has no date in its words, and was told in the days after the other."""
    APART = "apart"
    """Their words give dates a few days apart."""
    UNDATED = "undated"


def agreement(one: Told, other: Told) -> float:
    """Return how far two tellings agree, 0 when they cannot tell one event.

    It is the share of the shorter's stems that both have (the overlap coefficient), a third for
    each kind of happening that both name, and a little for each other word but names, which
    everybody shares who tells the same story. Where the days differ, or what the articles
    are about, the words must agree far more.
    """
    how = meeting(one, other)
    if how == Meeting.NEVER:
        return 0.0
    ours, theirs = one.terms, other.terms
    shared = len(ours.stems & theirs.stems)
    overlap = shared / (min(len(ours.stems), len(theirs.stems)) or 1)
    if how == Meeting.APART and (overlap < _APART_OVERLAP or shared < _APART_STEMS):
        return 0.0
    if how != Meeting.REACHING and one.wording == other.wording:
        return _SAME_WORDING
    if not shared or not _may_share_subject(one, other, overlap, shared):
        return 0.0
    kinds = min(_MOST_KINDS, len(ours.kinds & theirs.kinds))
    found = overlap + _KIND * kinds + _PLAIN_WORD * len(ours.plain & theirs.plain)
    return found - _UNDATED if how == Meeting.UNDATED else found


def meeting(one: Told, other: Told) -> Meeting:
    """Return how the times of two tellings meet."""
    if one.time is None or other.time is None:
        return Meeting.UNDATED
    ours, theirs = bounds(one.time), bounds(other.time)
    if _overlap(ours, theirs):
        return Meeting.OVERLAPPING
    if one.article_id == other.article_id:
        return Meeting.NEVER
    if one.is_dated and other.is_dated:
        near = (ours[0] - APART_DAYS * DAY, ours[1] + APART_DAYS * DAY)
        return Meeting.APART if _overlap(near, theirs) else Meeting.NEVER
    return Meeting.REACHING if _overlap(reach(one), reach(other)) else Meeting.NEVER


def reach(told: Told) -> tuple[int, int]:
    """Return when what a telling tells may have happened, half-open.

    Told without a date of its own it may have happened in the week before, but not later.
    """
    if told.time is None:
        return (-_EVER, _EVER)
    start, end = bounds(told.time)
    return (start, end) if told.is_dated else (start - REACH_DAYS * DAY, end)


def bounds(time: TimeSpan) -> tuple[int, int]:
    """Return the stretch of a time, half-open; of what is open, the day or month that it names."""
    length = _OPEN_DAYS.get(time.granularity, 1) * DAY
    if time.start is None:
        assert time.end is not None
        return (time.end - length, time.end)
    if time.end is None or time.kind in {TimeKind.SINCE, TimeKind.AFTER}:
        return (time.start, time.start + length)
    return (time.start, time.end)


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return max(one[0], other[0]) < min(one[1], other[1])


def _may_share_subject(one: Told, other: Told, overlap: float, shared: int) -> bool:
    """Tell whether both may be about one matter: one article, one subject, or nearly one text."""
    if one.article_id == other.article_id:
        return True
    if len(one.subject & other.subject) >= _SUBJECT_SHARED:
        return True
    alike = overlap >= _OTHER_SUBJECT_OVERLAP and shared >= _OTHER_SUBJECT_STEMS
    return alike and not one.terms.names.isdisjoint(other.terms.names)
