"""Where the paragraphs of a plain text stand, whether its lines are wrapped or not."""

import itertools
import re

from timeline_app.model.article import TextSpan

_LINE = re.compile(r"[^\n\f]+")
_WRAP_WIDTHS = range(40, 101)
_WRAPPED_SHARE = 0.7
_FULL_SHARE = 0.75


def paragraphs_of(text: str) -> tuple[TextSpan, ...]:
    """Return the paragraphs in order, without the white space around them.

    One line is one paragraph, except in hard-wrapped text: there a line that is full goes on
    in the next.
    """
    lines = [span for match in _LINE.finditer(text) if (span := _trimmed(text, match.span()))]
    if not _is_wrapped(text, lines):
        return tuple(lines)
    width = max(line.end - line.start for line in lines)
    joined = lines[:1]
    for line in lines[1:]:
        last = joined[-1]
        if _stand_together(text, last, line) and _is_full(text, last, line, width):
            joined[-1] = TextSpan(last.start, line.end)
        else:
            joined.append(line)
    return tuple(joined)


def page_breaks_of(text: str) -> tuple[int, ...]:
    """Return the offsets after form feeds, where new pages begin."""
    return tuple(match.end() for match in re.finditer("\f", text))


def _trimmed(text: str, bounds: tuple[int, int]) -> TextSpan | None:
    start, end = bounds
    line = text[start:end]
    if not line.strip():
        return None
    return TextSpan(end - len(line.lstrip()), start + len(line.rstrip()))


def _is_wrapped(text: str, lines: list[TextSpan]) -> bool:
    if not lines:
        return False
    width = max(line.end - line.start for line in lines)
    pairs = [
        (line, after)
        for line, after in itertools.pairwise(lines)
        if _stand_together(text, line, after)
    ]
    full = sum(_is_full(text, line, after, width) for line, after in pairs)
    return width in _WRAP_WIDTHS and bool(pairs) and full >= len(pairs) * _WRAPPED_SHARE


def _stand_together(text: str, line: TextSpan, after: TextSpan) -> bool:
    gap = text[line.end : after.start]
    return gap.count("\n") == 1 and "\f" not in gap


def _is_full(text: str, line: TextSpan, after: TextSpan, width: int) -> bool:
    """Tell whether a line ended because the next word did not fit any more."""
    last_line = text.rfind("\n", line.start, line.end) + 1 or line.start
    first_word = after.of(text).split(maxsplit=1)[0]
    return line.end - last_line + 1 + len(first_word) > width * _FULL_SHARE
