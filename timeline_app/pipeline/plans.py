"""Knows a time that nothing happened at: one supposed, or planned for what fell through."""

from functools import cache

from timeline_app.pipeline.words import words_in
from timeline_app.tagger.language import Language


class Plans:
    """A language's words for what was supposed, planned and undone."""

    def __init__(self, language: Language) -> None:
        self._suppositions = frozenset(language.words("modal.suppositions"))
        self._had = frozenset(language.words("verbs.had"))
        self._planned = language.pattern("future.then")
        self._undone = language.pattern("future.undone")
        self._until = language.pattern("relations.until")

    def supposes(self, before: str) -> bool:
        """Tell whether the words of a sentence before a time suppose: "if he had left in May".

        So does "had he left in May".
        """
        _, comma, clause = before.rpartition(",")
        words = words_in(clause)
        opens = not comma and len(words) > 1 and words[0].text[0].isupper()
        inverted = opens and words[0].lower in self._had
        return inverted or any(word.lower in self._suppositions for word in words)

    def fell_through(self, before: str, after: str) -> bool:
        """Tell whether a sentence plans something for a time, and undoes it behind that."""
        return bool(self._planned.search(before)) and bool(self._undone.search(after))

    def put_off(self, before: str) -> bool:
        """Tell whether words end with a new time for something: "put off until"."""
        words = before.rstrip()
        until = next((m for m in self._until.finditer(words) if m.end() == len(words)), None)
        if until is None:
            return False
        done = words[: until.start()].rstrip()
        return any(match.end() == len(done) for match in self._undone.finditer(done))


@cache  # as large as the languages are many
def plans_of(language: Language) -> Plans:
    """Return a language's words for what was supposed, planned and undone."""
    return Plans(language)
