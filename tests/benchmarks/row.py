"""One line of the table."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """What is held against a limit; ``reference`` says what it was measured with."""

    name: str
    value: float
    unit: str
    reference: str
    limit: float
    ok: bool


class ReferenceMissingError(Exception):
    """What a row is measured with is not installed; the message says how to get it."""


def row(name: str, value: float, unit: str, limit: float, reference: str) -> Row:
    return Row(name, round(value, 4), unit, reference, limit, value <= limit)


def row_at_least(name: str, value: float, unit: str, limit: float, reference: str) -> Row:
    return Row(name, round(value, 4), unit, reference, limit, value >= limit)
