"""Sentences for the person in front of the program, which the window says in its language."""

import re
from collections.abc import Sequence
from typing import Self

Value = str | int | float
"""What fills a place of a sentence; a `Sentence` is put into the window's language too."""

_PLACE = re.compile(r"\{(\d)\}")


class Sentence(str):
    """An English sentence that remembers what it was made of.

    To everybody but the window it is a text. ``template`` has places for the ``values``, in
    braces and counted from 0. Numbers are counts: their thousands are set apart, and what is no
    whole number has one decimal.
    """

    __slots__ = ("template", "values")

    template: str
    values: tuple[Value, ...]

    def __new__(cls, template: str, *values: Value) -> Self:
        """Fill values into a template, which stands literally in the call for the translators."""
        self = super().__new__(cls, filled(template, [_in_english(value) for value in values]))
        self.template, self.values = str(template), values
        return self

    def __reduce__(self) -> tuple[type["Sentence"], tuple[Value, ...]]:
        return Sentence, (self.template, *self.values)


def in_order(*sentences: Sentence) -> Sentence:
    """Return sentences one after the other; those that say nothing are left out."""
    said = [one for one in sentences if one]
    return _joined(" ", said) if len(said) > 1 else said[0] if said else UNSAID


def listed(*values: Value) -> Sentence:
    """Return up to ten values with commas between them."""
    return _joined(", ", values)


def filled(template: str, values: Sequence[str]) -> str:
    """Return a template with its places filled, as far as there are values for them.

    Unlike `str.format` it does nothing else, whoever wrote the template.
    """

    def value(place: re.Match[str]) -> str:
        number = int(place[1])
        return values[number] if number < len(values) else place[0]

    return _PLACE.sub(value, template) if values else str(template)


def _joined(separator: str, values: Sequence[Value]) -> Sentence:
    return Sentence(separator.join(f"{{{place}}}" for place in range(len(values))), *values)


def _in_english(value: Value) -> str:
    if isinstance(value, str):
        return value
    return f"{value:,}" if isinstance(value, int) else f"{value:,.1f}"


UNSAID = Sentence("")
