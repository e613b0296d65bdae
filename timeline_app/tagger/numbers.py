"""Numbers in words and figures, as captures of the ``{count}`` slot."""

from collections.abc import Mapping
from fractions import Fraction

_HUNDRED = 100


def number_in(folded: str, lexicon: Mapping[str, Mapping[str, str]]) -> str | None:
    """Return a number's decimal digits ("24", "2.5"), "X" if unspecified, or nothing.

    Args:
        folded: what the ``{count}`` slot captured.
        lexicon: slot → folded form → value; ``number``, ``amount`` and ``and_half`` are used.
    """
    if folded in lexicon.get("amount", {}):
        return lexicon["amount"][folded]
    for words, half in lexicon.get("and_half", {}).items():
        if folded.endswith(words):
            whole = number_in(folded.removesuffix(words).rstrip(), lexicon)
            return whole if whole in {None, "X"} else f"{float(whole or 0) + float(half):g}"
    if folded[0].isdigit():
        return _figures(folded)
    total = last = 0
    for word in folded.replace("-", " ").split():
        if word not in lexicon["number"]:
            continue
        value = int(lexicon["number"][word])
        if value >= _HUNDRED:
            total += max(last, 1) * value
            last = 0
        else:
            last += value
    return str(total + last)


def _figures(folded: str) -> str | None:
    half = folded.endswith("1/2")
    digits = folded.removesuffix("1/2").rstrip(" -").replace(",", "")
    try:
        number = Fraction(digits) + (Fraction(1, 2) if half else 0)
    except ValueError:
        return None
    return str(int(number)) if number.denominator == 1 else f"{float(number):g}"
