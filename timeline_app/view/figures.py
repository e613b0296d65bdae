"""Dates and numbers as people write them in the language of the window."""

from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from timeline_app.model import wording
from timeline_app.model.event import TimelineEvent
from timeline_app.model.timespan import TimeSpan
from timeline_app.model.wording import DateWords
from timeline_app.sentence import Sentence
from timeline_app.view.sentences import in_figures, said

__all__ = [
    "date_in_words",
    "date_words",
    "how_exact",
    "in_figures",
    "precision_in_words",
    "when_in_words",
]

_SHORT = QLocale.FormatType.ShortFormat
_LONG = QLocale.FormatType.LongFormat


def date_words() -> DateWords:
    """Return how dates are put into words; a week begins as it does where one is."""
    return _date_words(QLocale().name())


def date_in_words(time: TimeSpan, words: DateWords | None = None, *, long: bool = False) -> str:
    """Return a date in the language of the window; see `timeline_app.model.wording`."""
    return wording.date_in_words(time, words or date_words(), long=long)


def when_in_words(
    event: TimelineEvent, words: DateWords | None = None, *, long: bool = False
) -> str:
    """Return when an event was in the language of the window."""
    return wording.when_in_words(event, words or date_words(), long=long)


def how_exact(event: TimelineEvent) -> str:
    """Return how exact an event's time is in the language of the window."""
    return wording.how_exact(event, date_words())


def precision_in_words(time: TimeSpan) -> str:
    """Return how exact a span is in the language of the window."""
    return wording.precision_in_words(time, date_words())


def _short(name: str) -> str:
    return name.removesuffix(".")


@cache
def _date_words(_language: str) -> DateWords:
    locale = QLocale()
    months, days = range(1, 13), range(1, 8)
    return DateWords(
        months=tuple(locale.standaloneMonthName(month, _LONG) for month in months),
        months_short=tuple(_short(locale.standaloneMonthName(one, _SHORT)) for one in months),
        weekdays=tuple(locale.standaloneDayName(day, _LONG) for day in days),
        weekdays_short=tuple(_short(locale.standaloneDayName(day, _SHORT)) for day in days),
        first_weekday=QLocale.system().firstDayOfWeek().value - 1,
        say=_said,
    )


def _said(phrase: str) -> str:
    if isinstance(phrase, Sentence):
        return said(phrase)
    return QCoreApplication.translate("Dates", phrase)


_PHRASES = (
    QT_TRANSLATE_NOOP("Dates", "since {0}"),
    QT_TRANSLATE_NOOP("Dates", "after {0}"),
    QT_TRANSLATE_NOOP("Dates", "until {0}"),
    QT_TRANSLATE_NOOP("Dates", "before {0}"),
    QT_TRANSLATE_NOOP("Dates", "early {0}"),
    QT_TRANSLATE_NOOP("Dates", "mid-{0}"),
    QT_TRANSLATE_NOOP("Dates", "late {0}"),
    QT_TRANSLATE_NOOP("Dates", "spring {0}"),
    QT_TRANSLATE_NOOP("Dates", "summer {0}"),
    QT_TRANSLATE_NOOP("Dates", "autumn {0}"),
    QT_TRANSLATE_NOOP("Dates", "winter {0}"),
    QT_TRANSLATE_NOOP("Dates", "morning"),
    QT_TRANSLATE_NOOP("Dates", "midday"),
    QT_TRANSLATE_NOOP("Dates", "afternoon"),
    QT_TRANSLATE_NOOP("Dates", "evening"),
    QT_TRANSLATE_NOOP("Dates", "night"),
    QT_TRANSLATE_NOOP("Dates", "daytime"),
    QT_TRANSLATE_NOOP("Dates", "exact time"),
    QT_TRANSLATE_NOOP("Dates", "hour known"),
    QT_TRANSLATE_NOOP("Dates", "exact day"),
    QT_TRANSLATE_NOOP("Dates", "stretch of time"),
    QT_TRANSLATE_NOOP("Dates", "provisional"),
    QT_TRANSLATE_NOOP("Dates", "end not given"),
    QT_TRANSLATE_NOOP("Dates", "beginning not given"),
    QT_TRANSLATE_NOOP("Dates", "from beginning to end"),
    QT_TRANSLATE_NOOP("Dates", "approximate"),
    QT_TRANSLATE_NOOP("Dates", "day unknown"),
    QT_TRANSLATE_NOOP("Dates", "{0} (day unknown)"),
    QT_TRANSLATE_NOOP("Dates", "{0} (publication date unknown)"),
    QT_TRANSLATE_NOOP("Dates", "{0} BCE"),
    QT_TRANSLATE_NOOP("Dates", "{0} CE"),
    QT_TRANSLATE_NOOP("Dates", "week of {0}"),
    QT_TRANSLATE_NOOP("Dates", "weekend of {0}"),
    QT_TRANSLATE_NOOP("Dates", "Q{0} {1}"),
    QT_TRANSLATE_NOOP("Dates", "Q{0}"),
    QT_TRANSLATE_NOOP("Dates", "{0} {1}"),  # a weekday and the day of a month
    QT_TRANSLATE_NOOP("Dates", "{1} {0}"),  # a month and a day of it
    QT_TRANSLATE_NOOP("Dates", "first half of {0}"),
    QT_TRANSLATE_NOOP("Dates", "second half of {0}"),
    QT_TRANSLATE_NOOP("Dates", "{0}s"),
    QT_TRANSLATE_NOOP("Dates", "{0} century"),
    QT_TRANSLATE_NOOP("Dates", "{0} century BCE"),
    QT_TRANSLATE_NOOP("Dates", "{0} millennium"),
    QT_TRANSLATE_NOOP("Dates", "{0} millennium BCE"),
    QT_TRANSLATE_NOOP("Dates", "{0} {1} {2} {3}"),
    QT_TRANSLATE_NOOP("Dates", "{0} {1} {2}"),
    QT_TRANSLATE_NOOP("Dates", "no date"),
    QT_TRANSLATE_NOOP("Dates", "Today"),
    QT_TRANSLATE_NOOP("Dates", "✓ confirmed"),
    QT_TRANSLATE_NOOP("Dates", "tags: {0}"),
    QT_TRANSLATE_NOOP("Dates", "planned: {0}"),
    QT_TRANSLATE_NOOP("Dates", "{0} (as of {1})"),
)
"""What dates are put into words with: `timeline_app.model.wording` and the layout."""
