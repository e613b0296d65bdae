"""Says in sentences when an article may have been published, and what speaks for it."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from timeline_app.model.article import Article
from timeline_app.model.proposal import Clue, Hint, Proposal
from timeline_app.model.timespan import Granularity, TimeKind, TimeSpan
from timeline_app.view.figures import date_in_words, date_words
from timeline_app.view.quoting import quoted

_CONTEXT = "Proposal"


def proposal_in_words(proposal: Proposal) -> str:
    """Return what is proposed: "Probably published between 20 Nov 2023 and 23 Nov 2023"."""
    if proposal.is_contradiction:
        return _tr("What tells when it was published does not agree")
    two = proposal.days(2)
    days = _tr(" or ").join(_between(day, day) for day in two)
    between = _between(proposal.earliest, proposal.latest)
    return _tr("Probably published {0}").format(days or between)


def proposal_in_short(proposal: Proposal) -> str:
    """Return what is proposed for where there is little room: "? 20 Nov – 23 Nov 2023"."""
    if proposal.is_contradiction:
        return _tr("dates do not agree")
    if proposal.bounds is None:
        return f"? {_between(proposal.earliest, proposal.latest)}"
    if two := proposal.days(2):
        return "? " + _tr(" or ").join(map(_day, two))
    first, after = (TimeSpan.of_date(day).start for day in proposal.bounds)
    return f"? {date_in_words(TimeSpan(first, after, Granularity.INTERVAL, TimeKind.DURING))}"


def reason_in_words(clue: Clue, articles: Mapping[str, Article]) -> str:
    """Return a sentence about one clue: its words, what they are, which days they leave.

    Args:
        clue: it comes from the article's own words or from another article.
        articles: all articles by their ids, to name the other one.
    """
    other = articles.get(clue.article_id)
    known = date_in_words(clue.known) if clue.known else ""
    sentence = _tr(str(_REASONS[clue.hint])).format(
        words=quoted(clue.evidence),
        known=known,
        other=quoted(other.title) if other else _tr("another article"),
    )
    return f"{sentence} → {_days_left(clue)}"


def use_in_words(day: date) -> str:
    """Return what the button that takes a day says."""
    return _tr("Use {0}").format(day_in_words(day))


def day_in_words(day: date) -> str:
    """Return a day with the beginning of its weekday: "Mon 20 Nov 2023"."""
    weekday = date_words().weekdays_short[day.weekday()]
    return f"{weekday} {date_in_words(TimeSpan.of_date(day))}"


def _days_left(clue: Clue) -> str:
    if clue.weekdays:
        return _tr("a {0}").format(_tr(" or ").join(_weekdays_in_turn(clue.weekdays)))
    if clue.days:
        return _tr(" or ").join(map(day_in_words, sorted(clue.days)))
    if clue.month_day:
        month, day = clue.month_day
        return _tr("{0} {1} of some year").format(day, date_words().months[month - 1])
    return _between(clue.earliest, clue.latest)


def _weekdays_in_turn(weekdays: frozenset[int]) -> list[str]:
    """Return the weekdays in the order in which they follow each other, also over a Sunday."""
    first = next((day for day in sorted(weekdays) if (day - 2) % 7 + 1 not in weekdays), 1)
    ordered = sorted(weekdays, key=lambda day: (day - first) % 7)
    return [date_words().weekdays[day - 1] for day in ordered]


def _between(first: date | None, last: date | None) -> str:
    if first is None or last is None:
        said = _tr("on {0} or later") if last is None else _tr("on {0} or earlier")
        return said.format(_day(first or last or date.min))
    if first == last:
        return _tr("on {0}").format(day_in_words(first))
    return _tr("between {0} and {1}").format(_day(first), _day(last))


def _day(day: date) -> str:
    return date_in_words(TimeSpan.of_date(day))


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


_REASONS = {
    Hint.PAST: QT_TRANSLATE_NOOP("Proposal", "{words} is told as past"),
    Hint.PLANNED: QT_TRANSLATE_NOOP("Proposal", "{words} is told as still to come"),
    Hint.SAID: QT_TRANSLATE_NOOP("Proposal", "The news of {words} is at most two days old"),
    Hint.BESIDE: QT_TRANSLATE_NOOP("Proposal", "{words} names one time in two ways"),
    Hint.PICTURED: QT_TRANSLATE_NOOP(
        "Proposal", "{words} tells what the picture of {known} shows"
    ),
    Hint.SHARED: QT_TRANSLATE_NOOP("Proposal", "{words} tells of what {other} dates to {known}"),
    Hint.ANNIVERSARY: QT_TRANSLATE_NOOP("Proposal", "{words} counts from a year that is named"),
    Hint.DATE_LINE: QT_TRANSLATE_NOOP("Proposal", "The date line {words} can be read as two days"),
}
