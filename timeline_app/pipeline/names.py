"""What words look like when they are a name."""

from collections.abc import Sequence

from timeline_app.pipeline.words import Word
from timeline_app.tagger.language import Language


def is_name(words: Sequence[Word]) -> bool:
    """Tell whether words are a name: capitals all through, but for what links them."""
    capitals = sum(word.text[:1].isupper() for word in words)
    return bool(words) and words[-1].text[:1].isupper() and 2 * capitals > len(words)


def possessive(name: str, language: Language) -> str:
    """Return a name with what makes it an owner's."""
    usual, after_s = language.words("pronouns.owner_endings")
    return name + (after_s if name.endswith("s") else usual)
