"""Fields of a JSON object from elsewhere; what is missing or wrong is said in a sentence."""

from collections.abc import Sequence
from enum import StrEnum
from typing import TypeVar, cast

from timeline_app.readers import limits
from timeline_app.readers.problems import UnreadableError
from timeline_app.sentence import Sentence

_SHOWN_CHARACTERS = 60
_LABEL_CHARACTERS = 5_000

Choice = TypeVar("Choice", bound=StrEnum)


class Fields:
    """A JSON object, and what to call it in a sentence.

    Every method raises `UnreadableError` where a value is not of the kind that it returns.
    """

    def __init__(self, value: object, name: Sentence) -> None:
        self.name = name
        if not isinstance(value, dict):
            raise malformed(Sentence("{0} is not an object", name))
        self._values = cast("dict[str, object]", value)

    def has(self, key: str) -> bool:
        """Tell whether there is a value that is not null."""
        return self._values.get(key) is not None

    def text(self, key: str) -> str:
        """Return a text that has to be there."""
        found = self.text_or_nothing(key)
        if found is None:
            raise malformed(Sentence('{0} has no "{1}"', self.name, key))
        return found

    def text_or_nothing(self, key: str) -> str | None:
        """Return a text, or nothing where it is absent or null."""
        found = self._values.get(key)
        if found is not None and not isinstance(found, str):
            raise self._wrong(key, Sentence("a text"))
        return found

    def label(self, key: str) -> str:
        """Return a text that has to be there and is no longer than a title may be."""
        found = self.text(key)
        if len(found) > _LABEL_CHARACTERS:
            raise malformed(Sentence('"{0}" of {1} is too long', key, self.name))
        return found

    def label_or_nothing(self, key: str) -> str | None:
        """Return such a text, or nothing where it is absent or null."""
        return None if self.text_or_nothing(key) is None else self.label(key)

    def offset(self, key: str) -> int:
        """Return a place in a text."""
        found = self._values.get(key)
        if not isinstance(found, int) or isinstance(found, bool):
            raise self._wrong(key, Sentence("a whole number"))
        if not 0 <= found <= limits.TEXT_CHARACTERS:
            raise self._wrong(key, Sentence("a place in a text"))
        return found

    def fraction(self, key: str) -> float:
        """Return a number from 0 to 1; one that is absent is 0."""
        found = self._values.get(key)
        if found is None:
            return 0.0
        if not isinstance(found, int | float) or isinstance(found, bool) or not 0 <= found <= 1:
            raise self._wrong(key, Sentence("a number from 0 to 1"))
        return float(found)

    def flag(self, key: str) -> bool:
        """Return yes or no; what is absent is no."""
        found = self._values.get(key)
        if found is not None and not isinstance(found, bool):
            raise self._wrong(key, Sentence("true or false"))
        return bool(found)

    def items(self, key: str) -> Sequence[object]:
        """Return a list; one that is absent is empty."""
        found = self._values.get(key)
        if found is not None and not isinstance(found, list):
            raise self._wrong(key, Sentence("a list"))
        return found or ()

    def labels(self, key: str) -> tuple[str, ...]:
        """Return a list of texts no longer than a title may be; one that is absent is empty."""
        found = self.items(key)
        named = [Fields({key: one}, self.name).label(key) for one in found]
        return tuple(named)

    def part(self, key: str) -> "Fields":
        """Return an object; one that is absent or null is empty."""
        found = self._values.get(key)
        return Fields({} if found is None else found, Sentence('"{0}" of {1}', key, self.name))

    def choice(self, key: str, choices: type[Choice]) -> Choice | None:
        """Return one of some words, or nothing where it is absent or null."""
        found = self.text_or_nothing(key)
        if found is None:
            return None
        try:
            return choices(found)
        except ValueError as error:
            raise self._wrong(key, Sentence("one of {0}", ", ".join(choices))) from error

    def _wrong(self, key: str, wanted: Sentence) -> UnreadableError:
        return malformed(Sentence('"{0}" of {1} is not {2}', key, self.name, wanted))


def shown(words: str) -> str:
    """Return a name in quotation marks, fit for a sentence."""
    return f'"{words[:_SHOWN_CHARACTERS]}"'


def malformed(what: Sentence) -> UnreadableError:
    """Return the error of a timeline file that says something impossible."""
    return UnreadableError(
        Sentence("This timeline cannot be opened: {0}.", what),
        Sentence("Export the timeline again."),
    )
