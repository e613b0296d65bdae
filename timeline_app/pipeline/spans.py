"""Looks up what lies where, among things that stand in reading order."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from timeline_app.model.article import TextSpan
from timeline_app.model.timex import Timex


def between(timexes: Sequence[Timex], span: TextSpan) -> tuple[Timex, ...]:
    """Return the expressions inside a span; they stand in reading order without overlaps."""
    first = bisect_left(timexes, span.start, key=lambda timex: timex.span.start)
    after = bisect_right(timexes, span.end, key=lambda timex: timex.span.end)
    return tuple(timexes[first:after])


def last_begun(spans: Sequence[TextSpan], offset: int) -> TextSpan | None:
    """Return the last of some sorted spans that begins at or before an offset."""
    index = bisect_right(spans, offset, key=lambda span: span.start)
    return spans[index - 1] if index else None
