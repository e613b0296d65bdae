"""Building blocks of rule patterns, and the check that a pattern is safe to run."""

import re
from collections.abc import Iterable

SPACE = r"(?:[^\S\n]{1,4}(?:\n[^\S\n]{0,4})?|\n[^\S\n]{0,4})"
"""White space between words: a line may end there, a paragraph may not."""
TIMEX_FIRST, TIMEX_REST = "\ue000", "\ue001"
"""What an expression already found is overwritten with for the rules that join some."""
TIMEX = f"{TIMEX_FIRST}{TIMEX_REST}{{0,100}}"


class UnsafePatternError(ValueError):
    """A pattern that could take long on a hostile text, or whose groups have no names."""


def check(source: str) -> None:
    """Refuse unbounded quantifiers and positional groups.

    Raises:
        UnsafePatternError: says what is wrong.
    """
    bare = re.sub(r"\\.", "", source)
    bare = re.sub(r"\[[^\]]*\]", "", bare)
    if re.search(r"[*+]|\{\d*,\}", bare):
        raise UnsafePatternError("a quantifier has no upper bound")
    if re.search(r"\((?!\?)", bare):
        raise UnsafePatternError("a group has no name")


def either(words: Iterable[str], *, capitals: bool = False) -> str:
    """Return an alternation of words, longest first, tolerant of white space between them.

    With ``capitals`` only forms with a capital first letter, or all in capitals, match.
    """
    written = sorted(set(words), key=lambda word: (-len(word), word))
    if capitals:
        written = [form for word in written for form in dict.fromkeys((word, word.upper()))]
    alternatives = "|".join(_tolerant(word) for word in written)
    return f"(?-i:{alternatives})" if capitals else f"(?:{alternatives})"


def _tolerant(word: str) -> str:
    return r"\s{1,4}".join(re.escape(part) for part in word.split(" "))
