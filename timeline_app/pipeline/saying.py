"""Parts what somebody says or announces from the saying."""

from timeline_app.model.article import TextSpan
from timeline_app.pipeline.clauses import Clause, rest_of
from timeline_app.pipeline.grammar import Grammar, Verb
from timeline_app.pipeline.words import Word, words_of_all
from timeline_app.tagger.language import Language


class Saying:
    """A language's verbs of saying, and what stands behind them."""

    def __init__(self, language: Language, grammar: Grammar) -> None:
        self._grammar = grammar
        self._announcements = frozenset(language.words("reporting.announcements"))
        self._tied = frozenset(
            (*language.words("reporting.addressing"), *language.words("reporting.doubting"))
        )
        self._that = frozenset(language.words("reporting.that"))

    def announces(self, text: str, clause: Clause, verb: Verb) -> bool:
        """Tell whether the saying itself is the news: "announced", not "said"."""
        word = _words(text, clause)[verb.last]
        return word.lower in self._announcements

    def is_tied(self, text: str, clause: Clause, verb: Verb) -> bool:
        """Tell whether what is said needs who says it: "told him", "claims", not "said"."""
        return _words(text, clause)[verb.last].lower in self._tied

    def content(
        self, text: str, clause: Clause, verb: Verb, timex: TextSpan | None = None
    ) -> Clause | None:
        """Return the clause behind a verb of saying that holds an expression, if any."""
        words = _words(text, clause)
        rest = words[verb.last + 1 :]
        if not rest or not (verb.reporting or self.announces(text, clause, verb)):
            return None
        first = 1 if rest[0].lower in self._that else 0
        if timex and timex.start < rest[0].start:
            return None
        if self._grammar.main_verb(text, rest[first:]) is None:
            return None
        return rest_of(text, clause, rest[first].start)


def _words(text: str, clause: Clause) -> tuple[Word, ...]:
    return words_of_all(text, clause.pieces)
