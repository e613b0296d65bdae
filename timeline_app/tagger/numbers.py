"""Numbers in words and figures, as captures of the ``{count}`` slot."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from timeline_app.tagger.patterns import NEVER, either

_HUNDRED, _THOUSAND = 100, 1000
_HALVES = ("1/2", "½")


@dataclass(frozen=True, slots=True)
class Numerals:
    """How a language writes numbers.

    ``amounts`` and ``halves`` are folded forms with their values ("a few": "X", "and a half":
    "0.5"); ``word`` finds one number word after another in what the slot captured, and
    ``between`` is a pattern of what may part two. ``decades`` are the endings that figures have
    as a decade, as in "1990s".
    """

    pattern: str
    between: str
    thousands: str
    decimals: str
    numbers: Mapping[str, str]
    amounts: Mapping[str, str]
    halves: Mapping[str, str]
    word: re.Pattern[str]
    decades: tuple[str, ...]

    def number_in(self, folded: str) -> str | None:
        """Return a number's decimal digits ("24", "2.5"), "X" if unspecified, or nothing."""
        if folded in self.amounts:
            return self.amounts[folded]
        for words, half in self.halves.items():
            if folded.endswith(words):
                whole = self.number_in(folded.removesuffix(words).rstrip(" -"))
                return whole if whole in {None, "X"} else f"{float(whole or 0) + float(half):g}"
        if folded[:1].isdigit():
            return self._figures(folded)
        return self._spelled(folded)

    def _spelled(self, folded: str) -> str | None:
        values = [int(self.numbers[word]) for word in self.word.findall(folded)]
        total = group = 0
        for value in values:
            if value >= _THOUSAND:
                total, group = total + max(group, 1) * value, 0
            elif value == _HUNDRED:
                group = max(group, 1) * value
            else:
                group += value
        return str(total + group) if values else None

    def _figures(self, folded: str) -> str | None:
        digits = re.sub(r"[\s-]*(?:1/2|½)$", "", folded) if folded.endswith(_HALVES) else folded
        half = digits != folded
        digits = digits.replace(self.thousands, "").replace(self.decimals, ".")
        try:
            number = Fraction(digits) + (Fraction(1, 2) if half else 0)
        except ValueError:
            return None
        return str(int(number)) if number.denominator == 1 else f"{float(number):g}"


def numerals(
    table: Mapping[str, Any], lexicon: Mapping[str, Mapping[str, str]], forms: Mapping[str, str]
) -> Numerals:
    """Return a language's numerals.

    Args:
        table: ``numerals`` of ``lexicon.toml``: ``thousands`` and ``decimals`` are signs,
            ``apart`` and ``and`` patterns of what parts number words, ``decades`` endings.
        lexicon: slot → folded form → value; ``number``, ``amount`` and ``and_half`` are used.
        forms: slot → pattern of its forms.
    """
    thousands, decimals = table["thousands"], table["decimals"]
    number, amount, half = (forms.get(s, NEVER) for s in ("number", "amount", "and_half"))
    grouped = rf"[0-9]{{1,3}}(?:{re.escape(thousands)}[0-9]{{3}}){{1,3}}"
    plain = rf"[0-9]{{1,6}}(?:{re.escape(decimals)}[0-9]{{1,2}})?(?:[\s-]1/2|[\s-]?½)?"
    between = rf"{table['apart']}(?:{table['and']})?"
    more = rf"{between}{number}"
    spelled = rf"{number}(?:{more}){{0,4}}(?:{table['apart']}{half})?"
    numbers = lexicon.get("number", {})
    return Numerals(
        pattern=rf"(?:{grouped}|{plain}|{amount}|{spelled})",
        between=between,
        thousands=thousands,
        decimals=decimals,
        numbers=numbers,
        amounts=lexicon.get("amount", {}),
        halves=lexicon.get("and_half", {}),
        word=re.compile(either(numbers)),
        decades=tuple(table["decades"]),
    )
