"""Whether the figures of a document's dates put the day or the month first."""

from collections.abc import Sequence

from timeline_app.tagger.language import Language
from timeline_app.tagger.recogniser import Recognised

_MONTHS = 12


def day_first(recognised: Sequence[Recognised], language: Language) -> bool | None:
    """Tell the order of dates in figures from those that allow only one.

    Returns:
        ``None`` where there are none such, or they disagree.
    """
    orders = {
        first > _MONTHS
        for first, second in _figures(recognised, language)
        if (first > _MONTHS) != (second > _MONTHS)
    }
    return orders.pop() if len(orders) == 1 else None


def _figures(recognised: Sequence[Recognised], language: Language) -> list[tuple[int, int]]:
    found = [
        dict(one.captures)
        for expression in recognised
        for one in (expression, *(part for _, part in expression.parts))
        if language.rules[one.rule].production == "numeric_date"
    ]
    return [(int(captures["first"]), int(captures["second"])) for captures in found]
