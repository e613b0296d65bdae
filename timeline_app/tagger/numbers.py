"""Numbers in words and figures, as captures of the ``{count}`` slot."""

from collections.abc import Mapping
from fractions import Fraction

_HUNDRED = 100


def number_in(folded: str, numbers: Mapping[str, str], amounts: Mapping[str, str]) -> str | None:
    """Return a number's decimal digits ("24", "2.5"), "X" if unspecified, or nothing."""
    if folded in amounts:
        return amounts[folded]
    if folded[0].isdigit():
        return _figures(folded)
    total = last = 0
    for word in folded.replace("-", " ").split():
        if word not in numbers:
            continue
        value = int(numbers[word])
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
