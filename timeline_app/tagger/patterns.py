"""Building blocks of rule patterns, and the check that a pattern is safe to run."""

import re
from collections.abc import Iterable
from typing import TypeAlias

SPACE = r"(?:[^\S\n]{1,4}(?:\n[^\S\n]{0,4})?|\n[^\S\n]{0,4})"
"""White space between words: a line may end there, a paragraph may not."""
TIMEX = "\ue000"
"""What stands for an expression already found where rules join some."""
NEVER = "(?!)"
"""What matches nowhere."""
_END = ""
_Tree: TypeAlias = dict[str, "_Tree"]
"""Letters, each with what may follow it; `_END` where a word may end."""


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
    """Return a pattern of words, the longest that fits, tolerant of white space inside them.

    It is a tree of their letters, since of a long alternation every word would be tried at
    every place. With ``capitals`` only forms with a capital first letter, or all in capitals,
    match. Of no words the pattern matches nothing.
    """
    written = set(words)
    if not written:
        return NEVER
    if capitals:
        written |= {word.upper() for word in written}
    tree: _Tree = {}
    for word in sorted(written):
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[_END] = {}
    return f"(?{'-i' if capitals else ''}:{_branches(tree)})"


def _branches(tree: _Tree) -> str:
    ways = [_letter(letter) + _rest(after) for letter, after in tree.items() if letter != _END]
    return "|".join(ways)


def _rest(tree: _Tree) -> str:
    ways = _branches(tree)
    if _END in tree:
        return f"(?:{ways})?" if ways else ""
    return ways if len(tree) == 1 else f"(?:{ways})"


def _letter(letter: str) -> str:
    return r"\s{1,4}" if letter == " " else re.escape(letter)
