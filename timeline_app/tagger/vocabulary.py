"""How the words begin that a match can hold, so that a rule is tried only where such stand."""

import re

_CLASS = re.compile(r"\[(?:\\.|[^\]\\])+\]")
_ANY_LETTER = re.compile(r"\[\^|\\[wDSW]|[^\W\d_]-[^\W\d_]")
_GROUP = re.compile(r"\(([^()]*)\)")
_LOOK_AROUND = re.compile(r"\?<?[!=]")
_RUN = re.compile(r"([^\W\d_]+)([?{])?")
_LETTER = re.compile(r"[^\W\d_]")
_ESCAPED = re.compile(r"\\.")
_ANYTHING = "\0"


def openings(source: str) -> frozenset[str]:
    """Return the first two letters, folded, of every word that a match can hold, or the first.

    Args:
        source: a pattern without slots. It may well hold less than this tells, never more;
            where it takes any letter there is an empty opening.
    """
    taken = consumed(source)
    found = {_opening(*run.groups()) for run in _RUN.finditer(taken.casefold())}
    return frozenset(found | {""} if _ANYTHING in taken else found)


def consumed(source: str) -> str:
    """Return what of a pattern takes letters: no classes, no groups, nothing looked at only."""
    flat = _CLASS.sub(_letters, source)
    flat = re.sub(r"\\[wDSW]|(?<!\\)\.", _ANYTHING, flat)
    flat = re.sub(_ESCAPED, " ", flat)
    flat = re.sub(r"\?P<\w+>|\?:|\?-i:", "", flat)
    while _GROUP.search(flat):
        flat = _GROUP.sub(_inside, flat)
    return flat


def fits(word: str, begun: frozenset[str]) -> bool:
    """Tell whether a folded word has one of the openings; figures always may stand in a match."""
    return word[:2] in begun or word[0] in begun or word[0].isnumeric() or "" in begun


def _opening(run: str, times: str | None) -> str:
    return run[:1] if times and len(run) == len("ab") else run[:2]


def _letters(group: re.Match[str]) -> str:
    """Return the letters of a class, apart from each other and from what stands beside it."""
    if _ANY_LETTER.search(group[0]):
        return _ANYTHING
    return f" {' '.join(_LETTER.findall(re.sub(_ESCAPED, '', group[0])))} "


def _inside(group: re.Match[str]) -> str:
    return " " if _LOOK_AROUND.match(group[1]) else f" {group[1]} "
