"""Puts a text together from blocks and remembers where each of them stands."""

import re
from collections.abc import Sequence

from timeline_app.model.article import TextSpan

PAGE = "\f"
"""Stands in a block where a new page begins."""

_GAP = "\n\n"


def compose(blocks: Sequence[str]) -> tuple[str, tuple[TextSpan, ...]]:
    """Return the blocks as one text, a blank line between them, and each one's span."""
    spans = []
    start = 0
    for block in blocks:
        spans.append(TextSpan(start, start + len(block)))
        start += len(block) + len(_GAP)
    return _GAP.join(blocks), tuple(spans)


def compose_paged(
    blocks: Sequence[str],
) -> tuple[str, tuple[TextSpan, ...], tuple[int, ...]]:
    """Return the same for blocks with `PAGE` in them, and the offsets at which pages begin."""
    text, spans = compose([block.replace(PAGE, "") for block in blocks])
    breaks = {
        span.start + mark.start() - number
        for block, span in zip(blocks, spans, strict=True)
        for number, mark in enumerate(re.finditer(PAGE, block))
    }
    return text, spans, tuple(sorted(breaks - {0}))
