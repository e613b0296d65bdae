"""Tells a sentence's verb from the participles in its subject, and says the subject shorter."""

from collections.abc import Container, Iterator, Sequence

from timeline_app.pipeline.grammar import Grammar, Tense, Verb
from timeline_app.pipeline.words import Word, words_in
from timeline_app.tagger.language import Language


class Phrases:
    """A language's main clauses, as a title needs them."""

    def __init__(self, language: Language, grammar: Grammar) -> None:
        def words(key: str) -> frozenset[str]:
            return frozenset(language.words(key))

        self._grammar = grammar
        self._finite = words("headline.finite")
        self._unfinished = words("headline.unfinished")
        self._links = words("headline.name_links")
        self._owners = words("headline.owning")
        self._rough = words("headline.rough")
        self._trailing = words("headline.trailing")
        self._pronouns = words("pronouns.personal")
        opening = grammar.subordinators | words("reporting.that") | words("headline.asking")
        self._opening = opening | self._pronouns
        self._relatives = grammar.relatives
        self.breaks = self._opening | grammar.coordinators | grammar.relatives

    def main_verb(self, text: str, words: Sequence[Word]) -> Verb | None:
        """Return the verb of the main clause: "came" in "An update released in May came late".

        A past form that another finite verb follows, with nothing between that would open a
        clause, is the participle of what stands before it.
        """
        verb = self._grammar.main_verb(text, words)
        verbs = list(self._grammar.verbs(text, words))
        while verb in verbs and (later := self._later(text, words, verb, verbs)):
            verb = later
        return verb

    def plain_verb(self, text: str, words: Sequence[Word]) -> Verb | None:
        """Return the main verb if all that stands before it is its subject."""
        verb = self.main_verb(text, words)
        if verb is None or verb.first == 0 or "," in text[: words[verb.first].start]:
            return None
        opening = words[0].text.islower() and verb.first > 1
        if opening and words[0].lower.endswith(self._grammar.participle_endings):
            return None
        before = {word.lower for word in words[: verb.first]}
        return None if before & (self._opening | self._grammar.infinitive) else verb

    def opens_clause(self, text: str, verb: Verb) -> bool:
        """Tell whether a clause that begins behind a verb lacks its own.

        "Said that the mill" and "said the mill" are two such.
        """
        words = words_in(text)
        prepositions = self._grammar.prepositions - self.breaks
        places = [
            index
            for index in range(verb.last + 1, len(words))
            if words[index].lower in self.breaks and words[index - 1].lower not in prepositions
        ]
        later = [other for other in self._grammar.verbs(text, words) if other.first > verb.last]
        if places:
            return not any(other.first > places[-1] for other in later)
        behind = words[verb.last + 1 : verb.last + 2]
        return (
            verb.reporting and not later and any(w.lower in self._grammar.articles for w in behind)
        )

    def _later(
        self, text: str, words: Sequence[Word], verb: Verb, verbs: Sequence[Verb]
    ) -> Verb | None:
        bare = verb.first == verb.last and verb.first > 0 and verb.tense == Tense.PAST
        lower = words[verb.first].lower
        if not self._finite or not bare or verb.reporting or lower in self._finite:
            return None
        following = next((other for other in verbs if other.first > verb.last), None)
        if following is None or not self._adjoins(text, words, verb, following):
            return None
        return following if self._is_finite(words, following) else None

    def _adjoins(self, text: str, words: Sequence[Word], verb: Verb, following: Verb) -> bool:
        between = words[verb.last + 1 : following.first]
        if between and between[0].lower not in self._grammar.prepositions:
            return False
        if any(word.lower in self.breaks for word in between):
            return False
        return "," not in text[words[verb.last].end : words[following.first].start]

    def _is_finite(self, words: Sequence[Word], verb: Verb) -> bool:
        word = words[verb.first].lower
        if word in self._finite or word in self._grammar.auxiliaries or verb.reporting:
            return True
        after = words[verb.last + 1] if verb.last + 1 < len(words) else None
        return after is not None and after.lower in self._grammar.articles

    def shorter_subjects(self, text: str) -> Iterator[str]:
        """Yield the text with ever less of what stands between its subject's noun and its verb."""
        words = words_in(text)
        verb = self.plain_verb(text, words)
        if verb is None:
            return
        goes_on = text[words[verb.first].start :]
        places = [i for i in range(1, verb.first) if self._may_go(text, words, i, verb)]
        clauses = [i for i in places if words[i].lower not in self._openers - self._relatives]
        for index in reversed([i for i in places if i <= min(clauses, default=i)]):
            if any(word.lower in self._grammar.negation for word in words[index : verb.first]):
                continue
            yield f"{text[: words[index - 1].end]} {goes_on}"

    def _may_go(self, text: str, words: Sequence[Word], index: int, verb: Verb) -> bool:
        """Tell whether a subject's words from an index on only say more about its noun."""
        word, before, after = words[index], words[index - 1], words[index + 1]
        if text[before.end : word.start].strip() or before.lower in self._trailing:
            return False
        if word.lower in self._relatives:
            return True
        if word.lower in self._grammar.coordinators or word.lower not in self._openers:
            last = index == verb.first - 1
            return self._is_participle(word) and (last or after.lower in self._openers)
        if after.text[0].isdigit() and word.lower in self._rough:
            return False
        if word.lower in self._owners and before.lower in self._unfinished:
            return False
        capitals = before.text[:1].isupper() and word.lower in self._links
        return not capitals and index < verb.first - 1

    @property
    def _openers(self) -> frozenset[str]:
        return self._grammar.prepositions | self._grammar.infinitive

    def _is_participle(self, word: Word) -> bool:
        shaped = word.lower.endswith(self._grammar.participle_endings)
        past = self._grammar.is_past(word.lower) or word.lower in self._grammar.participles
        return word.text[:1].islower() and (shaped or past)


def without_asides(text: str, grammar: Grammar, adverbs: Container[str] = ()) -> str:
    """Drop what stands between commas before the verb: "The plan, called X, failed"."""
    parts = text.split(", ")
    words = [words_in(part) for part in parts]
    told = bool(list(grammar.verbs(parts[0], words[0])))
    for index in range(1, len(parts)):
        verb = next(grammar.verbs(parts[index], words[index]), None)
        before = words[index][: verb.first] if verb else ()
        if index > 1 and verb is not None and all(word.lower in adverbs for word in before):
            return f"{parts[0]} {', '.join(parts[index:])}"
        relative = bool(words[index]) and words[index][0].lower in grammar.relatives
        if verb is not None and (told or (verb.first > 0 and not relative)):
            break
    return text
