"""How far two tellings agree, by when they stand and by their words."""

from enum import Enum

from timeline_app.model.timespan import DAY, Granularity, TimeKind, TimeSpan
from timeline_app.pipeline.telling import Told
from timeline_app.pipeline.terms import Terms

ENOUGH = 1.0
"""The agreement from which two tellings tell one event."""

LEAST = 0.5
"""Less agreement than this is none."""

APART_DAYS = 3
REACH_DAYS = 7

_OF_ALL = 1.5
_KIND = 0.2
_OTHER_KIND = 0.4
_PLAIN_WORD = 0.03
_EARLY = 0.2
_EARLY_SENTENCES = 2
_SAME_ARTICLE = 0.2
_SAME_WORDING = 2.0
_UNDATED = 0.4
_FAR = 0.2
_FAR_DAYS = 30
_SUBJECT_SHARED = 2
_OTHER_SUBJECT_OVERLAP = 0.5
_APART_OVERLAP = 0.6
_LEAST_SHARED = 4
_HAPPENING = 2
"""As many words the same kind of happening stands for."""
_LOOSE_WEEK = 2 * DAY
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
    """Return how far two tellings agree, 0 when hardly or when they cannot tell one event.

    What counts is the share of the shorter's stems that both have (the overlap coefficient), their
    share of all stems (Jaccard), each kind of happening that both name, and each other word but
    names, which everybody has who tells the same story. It counts against them when each names
    kinds that the other does not. Early in articles stands what made them be written; further
    down one article seldom tells a thing twice. Where the days differ, or what the articles are
    about, the words must agree far more; where both give one time long before or after, less.
    """
    same_wording = one.wording == other.wording
    found = _likeness(one, other)
    if found < LEAST and not same_wording:
        return 0.0
    is_related = one.article_id == other.article_id or _may_share_subject(one, other)
    how = meeting(one, other) if is_related or same_wording else Meeting.NEVER
    if how == Meeting.NEVER or _are_listed(one, other) or _is_one_more(one, other):
        return 0.0
    if how == Meeting.APART and not _nearly_one_text(one, other, _APART_OVERLAP):
        return 0.0
    if same_wording and how != Meeting.REACHING:
        return _SAME_WORDING
    if how == Meeting.UNDATED:
        found -= _UNDATED
    if _is_far(one) and _is_far(other) and one.time == other.time:
        found += _FAR
    return found if is_related and found >= LEAST else 0.0


def meeting(one: Told, other: Told) -> Meeting:
    """Return how the times of two tellings meet."""
    if one.time is None or other.time is None:
        return Meeting.UNDATED
    ours, theirs = bounds(one.time), bounds(other.time)
    if overlap(ours, theirs):
        return Meeting.OVERLAPPING
    if one.article_id == other.article_id:
        return Meeting.NEVER
    if one.is_dated and other.is_dated:
        return Meeting.APART if are_near(ours, theirs) else Meeting.NEVER
    return Meeting.REACHING if overlap(reach(one), reach(other)) else Meeting.NEVER


def reach(told: Told) -> tuple[int, int]:
    """Return when what a telling tells may have happened, half-open.

    Told without a date of its own it may have happened in the week before, but not later.
    """
    if told.time is None:
        return (-_EVER, _EVER)
    start, end = bounds(told.time)
    return (start, end) if told.is_dated else (start - REACH_DAYS * DAY, end)


def bounds(time: TimeSpan) -> tuple[int, int]:
    """Return the stretch of a time, half-open; of what is open, the day or month that it names.

    A week reaches on a little: on a Saturday some call the Monday before it last week.
    """
    start, end, kind = time.start, time.end, time.kind
    if start is None:
        assert end is not None
        return (end - _open_seconds(time), end)
    if end is None or kind is TimeKind.SINCE or kind is TimeKind.AFTER:
        return (start, start + _open_seconds(time))
    return (start, end + _LOOSE_WEEK if time.granularity is Granularity.WEEK else end)


def _open_seconds(time: TimeSpan) -> int:
    """Return how long a time is taken to be whose end or start is open."""
    return _OPEN_DAYS.get(time.granularity, 1) * DAY


def _is_far(told: Told) -> bool:
    """Tell whether words give a time far from their article's day: few have it by chance."""
    if told.time is None or not told.is_dated or told.published is None:
        return False
    start, end = bounds(told.time)
    day = (told.published.toordinal() - 1) * DAY
    return not start - _FAR_DAYS * DAY <= day < end + _FAR_DAYS * DAY


def are_near(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Tell whether two stretches are at most as many days apart as sources may differ by."""
    return overlap((one[0] - APART_DAYS * DAY, one[1] + APART_DAYS * DAY), other)


def overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Tell whether two stretches, half-open, have a moment in common."""
    return max(one[0], other[0]) < min(one[1], other[1])


def _likeness(one: Told, other: Told) -> float:
    """Return how alike two tellings are by their words and their places in their articles."""
    found = _wording_likeness(one.terms, other.terms)
    if one.position < _EARLY_SENTENCES and other.position < _EARLY_SENTENCES:
        return found + _EARLY
    return found - _SAME_ARTICLE if one.article_id == other.article_id else found


def _wording_likeness(ours: Terms, theirs: Terms) -> float:
    """Return how alike the words of two tellings are; names alone make none alike."""
    shared = len(ours.stems & theirs.stems)
    named = len(ours.kinds & theirs.kinds)
    plain = len(ours.plain & theirs.plain)
    if not (shared and (named or plain)):
        return 0.0
    shorter, longer = sorted((len(ours.stems), len(theirs.stems)))
    alike = shared / shorter + _OF_ALL * shared / (shorter + longer - shared)
    differ = bool(ours.kinds and theirs.kinds) and not named
    return alike + _KIND * named + _PLAIN_WORD * plain - _OTHER_KIND * differ


def _may_share_subject(one: Told, other: Told) -> bool:
    """Tell whether two articles may be about one matter, or else tell nearly one text.

    Of articles that name hardly anybody nothing else tells what they are about; then it weighs
    that both tell of the same kind of happening at one time.
    """
    if len(one.subject & other.subject) >= _SUBJECT_SHARED:
        return True
    is_known = min(len(one.subject), len(other.subject)) >= _SUBJECT_SHARED
    if is_known and one.terms.names.isdisjoint(other.terms.names):
        return False
    is_alike = not is_known and bool(one.terms.kinds & other.terms.kinds)
    is_alike = is_alike and meeting(one, other) == Meeting.OVERLAPPING
    least = _LEAST_SHARED - _HAPPENING if is_alike else _LEAST_SHARED
    return _nearly_one_text(one, other, _OTHER_SUBJECT_OVERLAP, least)


def _nearly_one_text(
    one: Told, other: Told, least_overlap: float, least_shared: int = _LEAST_SHARED
) -> bool:
    ours, theirs = one.terms.stems, other.terms.stems
    shared = len(ours & theirs)
    enough = shared >= least_overlap * min(len(ours), len(theirs))
    return enough and shared >= least_shared


def _are_listed(one: Told, other: Told) -> bool:
    """Tell whether they say one thing of different names, as in a list.

    In one article numbers tell apart too, and be it only that each has one that the other lacks;
    two articles may differ in how many were hurt.
    """
    differing = one.frame.differing(other.frame)
    if any(not word.isdigit() for words in differing for word in words):
        return True
    if one.article_id != other.article_id:
        return False
    ours, theirs = one.terms.numbers, other.terms.numbers
    return bool(differing) or (bool(ours - theirs) and bool(theirs - ours))


def _is_one_more(one: Told, other: Told) -> bool:
    """Tell "another minister resigned" from who resigned before, unless one name is in both."""
    ours, theirs = one.terms.another, other.terms.another
    if ours is not None and theirs is None:
        return ours.isdisjoint(other.terms.names)
    return theirs is not None and ours is None and theirs.isdisjoint(one.terms.names)
