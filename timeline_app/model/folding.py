"""Text as a search compares it: without case, accents, ligatures and kinds of quotation marks."""

import re
import unicodedata
from collections.abc import Iterator

_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")
_SPACE = re.compile(r"\s")
_PART_SIGNS = 32_000
_TOKEN = re.compile(r"\s+|[!-~]+|.", re.DOTALL)
_PLAIN = str.maketrans(
    {
        # Letters that Unicode does not take apart.
        "\u0131": "i",
        "\u0142": "l",
        "œ": "oe",
        "æ": "ae",
        "ø": "o",
        "đ": "d",
        # What a keyboard lacks and a typesetter puts.
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u02bc\u2032", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
        # What is not seen.
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\u2066\u2067\u2068\u2069\ufeff", ""),
    }
)


def folded(text: str) -> str:
    """Return a text in lower case without accents, and with single spaces.

    A sharp s is two, ligatures are their letters, and quotation marks and dashes the typewriter's.
    """
    if not text.isascii():
        text = _BEYOND_ASCII.sub(_bare_match, unicodedata.normalize("NFKD", text))
    return " ".join(text.casefold().split())


def folded_in_parts(text: str, signs: int = _PART_SIGNS) -> Iterator[str]:
    """Yield what `folded` gives a part at a time; with single spaces between they are the whole.

    Args:
        text: as it was written.
        signs: how many characters a part has at least, but for the last one; it ends with a word.
    """
    first = 0
    while first < len(text):
        space = _SPACE.search(text, first + signs)
        last = space.start() if space else len(text)
        if part := folded(text[first:last]):
            yield part
        first = last


def folded_with_origins(text: str) -> tuple[str, list[int]]:
    """Return a text folded, and for each of its characters the offset that it came from."""
    signs: list[str] = []
    origins: list[int] = []
    for said, first, step in _folded_tokens(text):
        if said == " " and signs and signs[-1].endswith(" "):
            continue
        if said:
            signs.append(said)
            origins += range(first, first + len(said)) if step else [first] * len(said)
    return "".join(signs), origins


def _folded_tokens(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield folded stretches, where each begins, and 1 where they are as long as they were."""
    for match in _TOKEN.finditer(text):
        token = match[0]
        if token.isspace():
            yield " ", match.start(), 0
        elif token.isascii():
            yield token.casefold(), match.start(), 1
        else:
            bare = _bare(unicodedata.normalize("NFKD", token)).casefold()
            yield " " if bare.isspace() else bare, match.start(), 0


def _bare_match(match: re.Match[str]) -> str:
    return _bare(match[0])


def _bare(taken_apart: str) -> str:
    """Return what is left of characters that were taken apart, without accents, in lower case."""
    signs = (sign for sign in taken_apart if not unicodedata.combining(sign))
    return "".join(signs).casefold().translate(_PLAIN)
