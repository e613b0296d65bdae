"""How the words begin that a match can hold, so that a rule is tried only where such stand."""

import re
from collections.abc import Callable

FIGURES = "0"
"""The opening of all figures."""
_CLASS = re.compile(r"\[(?:\\.|[^\]\\])+\]")
_ANY_LETTER = re.compile(r"\[\^|\\[wDSW]|[^\W\d_]-[^\W\d_]")
_ANY_FIGURE = re.compile(r"\\d|[0-9]")
_LETTER = re.compile(r"[^\W\d_]")
_ESCAPED = re.compile(r"\\.")
_TIMES = re.compile(r"\{[0-9]+(?:,[0-9]+)?\}")
_GROUP = re.compile(r"\(([^()]*)\)")
_LOOK_AROUND = re.compile(r"\?<?[!=]")
_RUN = re.compile(r"([^\W\d_]+)(\?)?")
_ANYTHING = "\0"


def openings(source: str, fold: Callable[[str], str] = str.casefold) -> frozenset[str]:
    """Return the first two letters, folded, of every word that a match can hold, or the first.

    Args:
        source: a pattern without slots. It may well hold less than this tells, never more;
            where it takes any letter there is an empty opening.
        fold: the case folding of its language.
    """
    taken = consumed(source)
    found = {_opening(*run.groups()) for run in _RUN.finditer(fold(taken))}
    if re.search("[0-9]", taken):
        found.add(FIGURES)
    return frozenset(found | {""} if _ANYTHING in taken else found)


def fits(word: str, begun: frozenset[str]) -> bool:
    """Tell whether a folded word has one of the openings."""
    return (
        word[:2] in begun
        or word[0] in begun
        or "" in begun
        or (FIGURES in begun and word[0].isnumeric())
    )


def consumed(source: str) -> str:
    """Return the letters, figures and slots that a pattern takes: nothing looked at only."""
    flat = _CLASS.sub(_letters, source)
    flat = re.sub(r"\\[wDSW]|(?<!\\)\.", _ANYTHING, flat)
    flat = _ESCAPED.sub(" ", flat.replace(r"\d", FIGURES))
    flat = _TIMES.sub("?", flat)
    flat = re.sub(r"\?P<\w+>|\?:|\?-i:", "", flat)
    while _GROUP.search(flat):
        flat = _GROUP.sub(_inside, flat)
    return flat


def _opening(run: str, times: str | None) -> str:
    return run[:1] if times and len(run) == len("ab") else run[:2]


def _letters(group: re.Match[str]) -> str:
    """Return the letters of a class, apart from each other and from what stands beside it."""
    if _ANY_LETTER.search(group[0]):
        return _ANYTHING
    figures = FIGURES if _ANY_FIGURE.search(group[0]) else ""
    return f" {' '.join(_LETTER.findall(_ESCAPED.sub('', group[0])))} {figures} "


def _inside(group: re.Match[str]) -> str:
    return " " if _LOOK_AROUND.match(group[1]) else f" {group[1]} "
