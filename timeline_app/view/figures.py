"""Dates and numbers as people write them in the language of the window."""

from PySide6.QtCore import QLocale

from timeline_app.model.wording import DateWords

_SHORT = QLocale.FormatType.ShortFormat
_LONG = QLocale.FormatType.LongFormat


def date_words() -> DateWords:
    """Return the names of months and weekdays; a week begins as it does where one is."""
    locale = QLocale()
    months, days = range(1, 13), range(1, 8)
    return DateWords(
        months=tuple(locale.standaloneMonthName(month, _LONG) for month in months),
        months_short=tuple(_short(locale.standaloneMonthName(one, _SHORT)) for one in months),
        weekdays=tuple(locale.standaloneDayName(day, _LONG) for day in days),
        weekdays_short=tuple(_short(locale.standaloneDayName(day, _SHORT)) for day in days),
        first_weekday=QLocale.system().firstDayOfWeek().value - 1,
    )


def in_figures(number: int) -> str:
    """Return a number with its thousands apart: "12,345"."""
    locale = QLocale()
    if locale.language() == QLocale.Language.C:  # it keeps no thousands apart
        locale = QLocale(QLocale.Language.English)
    return locale.toString(number)


def _short(name: str) -> str:
    return name.removesuffix(".")
