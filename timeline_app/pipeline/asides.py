"""Finds what stands beside an article's telling: quotations and the captions of pictures."""

import re
from collections.abc import Iterator
from functools import lru_cache

from timeline_app.model.article import Article, TextSpan
from timeline_app.pipeline.spans import last_begun
from timeline_app.tagger.language import Language

_CREDIT_REACH = 40
_QUOTED = re.compile(
    r"„[^“”]{0,2000}(?:[“”]|$)|“[^”]{0,2000}(?:”|$)|»[^«]{0,2000}(?:«|$)"
    r"|(?<![\w.,!?…])\"[^\"]{0,2000}(?:\"|$)"
    r"|(?<![\w.,!?…])['‘](?=\w)(?:[^'’\n]|['’](?=\w)){0,2000}[.,!?…]['’](?!\w)"
)
_GOING_ON = re.compile(r"[^\"“]{0,2000}[\w.,!?…][\"”](?=\s|$)")


class Asides:
    """The quotations of an article, and its captions.

    A quotation left open ends with its paragraph; one that is only closed begins with it.
    """

    def __init__(self, article: Article, language: Language) -> None:
        self._text = article.text
        self._credits = language.pattern("caption.credits")
        self._quotes = _all_quotes(article.text, article.paragraphs)

    def quotes(self, offset: int) -> bool:
        """Tell whether a place lies inside a quotation."""
        quote = last_begun(self._quotes, offset)
        return quote is not None and offset < quote.end

    def captions(self, sentence: TextSpan) -> bool:
        """Tell whether a sentence has the credit of a picture in brackets at its end."""
        near = self._text[sentence.start : sentence.end + _CREDIT_REACH].partition("\n")[0]
        bracket = near.rfind("(")
        return bracket >= 0 and self._credits.search(near, bracket) is not None


@lru_cache(maxsize=1)  # an article's are asked for by who dates and by who tells
def _all_quotes(text: str, paragraphs: tuple[TextSpan, ...]) -> tuple[TextSpan, ...]:
    return tuple(
        TextSpan(match.start(), match.end())
        for part in paragraphs
        for match in _quotes(text, part)
    )


def _quotes(text: str, paragraph: TextSpan) -> Iterator[re.Match[str]]:
    """Yield the quotations of a paragraph in order."""
    start = paragraph.start
    going_on = _GOING_ON.match(text, start, paragraph.end)
    if going_on:
        yield going_on
        start = going_on.end()
    yield from _QUOTED.finditer(text, start, paragraph.end)
