"""How much of each page's article is found, and how much else, as token F1."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from tests.pages import english, german
from tests.pages.page import Page
from timeline_app.readers.page import page_of, tree_of

PAGES: tuple[Page, ...] = tuple(make() for make in (*english.PAGES, *german.PAGES))


@dataclass(frozen=True, slots=True)
class Score:
    """Token F1 of a page by our reader and by the library alone, 0 to 1.

    ``paragraphs`` is the F1 of whole paragraphs, by our reader.
    """

    page: Page
    ours: float
    library: float
    paragraphs: float


def scores() -> tuple[Score, ...]:
    """Return the score of each page."""
    return tuple(
        Score(
            page, f1(found(page), page.paragraphs), f1(library(page), page.paragraphs), whole(page)
        )
        for page in PAGES
    )


def whole(page: Page) -> float:
    """Return the F1 of paragraphs that are found exactly as they stand, in any order."""
    blocks = found(page)
    return 2 * len(set(blocks) & set(page.paragraphs)) / (len(blocks) + len(page.paragraphs))


def mean(values: Iterable[float]) -> float:
    """Return the mean of some scores."""
    every = tuple(values)
    return sum(every) / len(every)


def found(page: Page) -> tuple[str, ...]:
    """Return the paragraphs that our reader finds."""
    return page_of(page.html).blocks


def library(page: Page) -> tuple[str, ...]:
    """Return the lines that trafilatura finds by itself, without the headline."""
    from trafilatura import bare_extraction

    extracted = bare_extraction(tree_of(page.html), include_comments=False, with_metadata=True)
    lines = ((extracted.text if extracted else "") or "").splitlines()
    return tuple(line for line in lines if line != page.title)


def f1(found: Iterable[str], gold: Iterable[str]) -> float:
    """Return the harmonic mean of precision and recall of words, each counted as often as it is."""
    ours, theirs = tokens(found), tokens(gold)
    shared = (ours & theirs).total()
    return 2 * shared / (ours.total() + theirs.total())


def tokens(texts: Iterable[str]) -> Counter[str]:
    """Return the words of some texts."""
    return Counter(word for text in texts for word in re.findall(r"\w+", text.casefold()))
