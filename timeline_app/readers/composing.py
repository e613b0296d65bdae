"""Puts a text together from blocks and remembers where each of them stands."""

from collections.abc import Sequence

from timeline_app.model.article import TextSpan

_GAP = "\n\n"


def compose(blocks: Sequence[str]) -> tuple[str, tuple[TextSpan, ...]]:
    """Return the blocks as one text, a blank line between them, and each one's span."""
    spans = []
    start = 0
    for block in blocks:
        spans.append(TextSpan(start, start + len(block)))
        start += len(block) + len(_GAP)
    return _GAP.join(blocks), tuple(spans)
