"""What articles say, looked up in the library's index instead of folding every text."""

from collections.abc import Iterator, Mapping

from timeline_app.model.article import Article
from timeline_app.model.search import FoldedTexts, Query
from timeline_app.store.library import Library
from timeline_app.store.problems import LibraryError


class IndexedTexts:
    """Knows which articles say words; `ArticleTexts` of a timeline that is kept in a library.

    It finds what `FoldedTexts` finds, and folds only the texts that the index names and those
    that are not written yet.
    """

    def __init__(self, library: Library) -> None:
        """Look into a library's index, which stays the caller's to close."""
        self._library = library
        self._texts = FoldedTexts()
        self._folded: set[str] = set()

    def prepare(self, articles: Mapping[str, Article]) -> Iterator[None]:
        """Forget what is not among these articles; see `ArticleTexts`."""
        self._folded &= articles.keys()
        yield from self._texts.prepare({key: articles[key] for key in self._folded})

    def saying(
        self, query: Query, articles: Mapping[str, Article]
    ) -> Iterator[Mapping[str, int] | None]:
        """Look for articles that say a query, some at a time; see `ArticleTexts`."""
        left_out = self._left_out(query)
        yield None
        asked = {key: one for key, one in articles.items() if key not in left_out}
        self._folded |= asked.keys()
        yield from self._texts.saying(query, asked)

    def _left_out(self, query: Query) -> frozenset[str]:
        """Return the articles of which the index says that they cannot say a query."""
        try:
            return self._library.not_saying(query)
        except LibraryError:
            return frozenset()  # the texts are there, whatever has become of the file
