"""Where a text quotes what somebody said or wrote."""

import re
from bisect import bisect_right
from functools import lru_cache

_QUOTED = re.compile(
    r"„[^„“”]{0,2000}[“”]|“[^“”]{0,2000}”|»[^»«]{0,2000}«|\"[^\"]{0,2000}\"|«[^«»]{0,2000}»"
)


def is_quoted(text: str, offset: int) -> bool:
    """Tell whether an offset stands in quotation marks that are closed."""
    starts, ends = _quotes(text)
    index = bisect_right(starts, offset) - 1
    return index >= 0 and offset < ends[index]


@lru_cache(maxsize=8)  # asked for each expression of a text
def _quotes(text: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    found = tuple(_QUOTED.finditer(text))
    return tuple(one.start() for one in found), tuple(one.end() for one in found)
