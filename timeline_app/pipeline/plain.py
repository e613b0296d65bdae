"""Makes plain words of a sentence: what surrounds and interrupts them taken out."""

import re
from functools import lru_cache

from timeline_app.pipeline.shortening import tidy

_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]{0,300}[)\]]")
_UNCLOSED = re.compile(r"\s*[(\[][^()\[\]]*$|^[^()\[\]]{0,20}[)\]]\s*(?=[a-z])|[()\[\]]")
_BRACKET = re.compile(r"[()\[\]]")
_QUOTES = re.compile(r"[\"“”„«»‟]|(?<!\w)['‘]|(?<![\w.])’|’(?!\w)(?<![sS]’)")
_AGE = re.compile(r",\s*\d{1,3}\s*(?=,)(,(?=\s+(?!an?\s|the\s|who))|)|,\s*\d{1,3}$")
_DATELINE = re.compile(
    r"^[A-ZÀ-Þ][A-ZÀ-Þ.,’' -]{2,40}(?:\([^)]{2,30}\)\s*)?[—–:-]{1,2}\s+"
    r"|^[^—–]{2,40}\([A-Z][^)]{1,30}\)\s*[—–-]{1,2}\s+"
)


@lru_cache(maxsize=256)
def plain(text: str) -> str:
    """Return a text on one line, without date line, brackets, quotation marks and ages."""
    text = " ".join(text.split())
    if not text:
        return ""
    text = _DATELINE.sub("", text)
    if _BRACKET.search(text):
        text = _UNCLOSED.sub("", _BRACKETS.sub("", text))
    text = _QUOTES.sub("", text)
    return tidy(_AGE.sub("", text) if "," in text else text)


def without_kicker(text: str) -> str:
    """Return the words behind what names the kind of an article: "Obituary: Ruth Adler"."""
    kicker, _, rest = text.partition(": ")
    return rest if rest and " " not in kicker else text


def capitalised(text: str) -> str:
    """Begin with a capital, but for names such as iPhone."""
    return text if text[1:2].isupper() else text[:1].upper() + text[1:]
