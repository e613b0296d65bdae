"""Writes a mention's title: at most 60 characters that read as a headline."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from timeline_app.model.article import Article, TextSpan
from timeline_app.pipeline.attribution import EDGES, Attribution
from timeline_app.pipeline.clauses import ClauseKind, Grammar, Word, words_in
from timeline_app.pipeline.inversion import subject_first
from timeline_app.pipeline.names import is_name, possessive
from timeline_app.pipeline.shortening import LONGEST, Shortener, tidy
from timeline_app.tagger.language import Language

_GAP = "\0"
"""Stands where a time expression was left out."""
_SHORTEST_WORDS = 2
_NAME_WORDS = 6
_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]{0,300}[)\]]")
_QUOTES = re.compile(r"[\"“”„«»‟]|(?<!\w)['‘]|(?<![\w.])’|’(?!\w)(?<![sS]’)")
_AGE = re.compile(r",\s*\d{1,3}\s*,(?=\s)|,\s*\d{1,3}$")
_DATELINE = re.compile(
    r"^[A-ZÀ-Þ][A-ZÀ-Þ.,’' -]{2,40}(?:\([^)]{2,30}\)\s*)?[—–:-]{1,2}\s+"
    r"|^[^—–]{2,40}\([A-Z][^)]{1,30}\)\s*[—–-]{1,2}\s+"
)
_QUOTATION = re.compile(
    r"[\"“„»](?P<quote>[^\"“”„«»]{3,600}?)[,.!?…]{0,3}[\"”“«],?\s+(?P<after>[^\"“”„«»]{3,200})$"
)
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Telling:
    """What a title is made of: pieces of a sentence, and the expressions to leave out."""

    sentence: TextSpan
    pieces: tuple[TextSpan, ...]
    kind: ClauseKind
    timexes: tuple[TextSpan, ...]


class Titler:
    """Writes the titles of one article's mentions, in reading order."""

    def __init__(self, article: Article, language: Language, grammar: Grammar) -> None:
        self._text = article.text
        self._headline = article.headline
        self._language = language
        self._grammar = grammar
        self._person = ""
        self._thing = ""
        self._several = ""
        self._agreeing: dict[str, str] = {}
        self._leading = language.pattern("headline.leading")
        self._attribution = Attribution(language, grammar)
        self._shortener = Shortener(language, grammar)
        self._relation = re.compile(
            rf"(?:{language.pattern('headline.before_dates').pattern}\s+)?"
            rf"(?:{language.pattern('relations.fillers').pattern}\s+){{0,2}}$",
            re.IGNORECASE,
        )
        if article.headline:
            self.remember(article.headline, ())

    def remember(self, sentence: TextSpan, timexes: Sequence[TextSpan]) -> None:
        """Note whom a pronoun in the next sentence would mean: this one's subject."""
        text = self._without_dates((sentence,), timexes)
        subject = self._subject(self._plain(text))
        words = words_in(subject)
        if not words:
            self._agreeing.clear()  # what a pronoun would mean may stand in this sentence
        if not words or self._is_empty(words[0]):
            return
        self._thing = subject
        self._remember_gender(subject, words)
        if self._is_plural(subject):
            self._several = subject
        if is_name(words):
            self._person = subject

    def _remember_gender(self, subject: str, words: Sequence[Word]) -> None:
        pairs = [pair.split() for pair in self._pronouns("agreeing")]
        pronouns = {pronoun for pronoun, article in pairs if article == words[0].lower}
        if not pronouns and len(words) > 1 and all(word.text[:1].isupper() for word in words):
            pronouns = set(self._pronouns("person"))
        self._agreeing |= dict.fromkeys(pronouns, subject)

    def title(self, telling: Telling) -> str:
        """Return the title of what is told."""
        if telling.sentence == self._headline:
            return self._shortener.within_length(_SPACE.sub(" ", telling.sentence.of(self._text)))
        said = self._saying(telling)
        if said:
            return said
        before = self._plain(self._before(telling))
        inherited = self._inherited(before)
        thing = inherited or self._thing
        text = self._plain(self._without_dates(telling.pieces, telling.timexes))
        if telling.kind != ClauseKind.MAIN:
            thing = self._antecedent(before) or thing
            text = self._freed(text, telling, thing)
        text = self._without_opening(self._attribution.without_attribution(text))
        text = self._in_order(self._without_pointing(text))
        for step in (
            lambda text: self._with_subject(text, thing, inherited),
            self._without_article,
            self._shortener.without_trailing,
            self._shortener.within_length,
            self._without_article,
        ):
            text = step(text)
        sentence = telling.sentence.of(self._text)
        text = text or self._shortener.within_length(self._plain(sentence)) or sentence[:LONGEST]
        return _capitalised(text)

    def _saying(self, telling: Telling) -> str:
        """Return "Speaker: words" for a sentence that is a quotation, else nothing."""
        text = self._without_dates((telling.sentence,), telling.timexes)
        match = _QUOTATION.match(text.strip())
        if match is None:
            return ""
        speaker, _, _ = match["after"].partition(",")
        words = [w for w in words_in(speaker) if w.lower not in self._grammar.reporting]
        if not words or len(words) == len(words_in(speaker)):
            return ""
        quote = self._plain(match["quote"]).strip(EDGES)
        if words[0].lower in self._pronouns("personal"):
            who = self._person
        else:
            speaker = self._without_article(speaker[words[0].start : words[-1].end])
            who = self._first_phrase(self._shortener.without_roles(speaker))
        return self._shortener.within_length(
            f"{who[:1].upper()}{who[1:]}: {quote}" if who else quote
        )

    def _first_phrase(self, text: str) -> str:
        words = words_in(text)
        ends = [word.start for word in words[1:] if word.lower in self._grammar.prepositions]
        return text[: ends[0]].strip() if ends else text

    # From the sentence to plain words

    def _without_dates(self, pieces: Sequence[TextSpan], timexes: Sequence[TextSpan]) -> str:
        """Return the words without the expressions and the prepositions before them."""
        parts = []
        for piece in pieces:
            place = piece.start
            for span in timexes:
                if not piece.covers(span):
                    continue
                before = self._relation.sub("", self._text[place : span.start], count=1)
                parts.append(f"{before}{_GAP}")
                place = span.end
                place += self._owner_mark_at(place)
                if not before.strip(EDGES) and self._text.startswith(",", place):
                    place += 1
            parts.append(self._text[place : piece.end].rstrip(", "))
            parts.append(" ")
        return self._without_dated_asides("".join(parts)).replace(_GAP, "")

    def _owner_mark_at(self, place: int) -> int:
        """Return how long the owner's mark is that stands behind a left-out expression."""
        marks = self._language.words("pronouns.owner_marks")
        return next((len(m) for m in marks if self._text.startswith(f"{m} ", place)), 0)

    def _without_dated_asides(self, text: str) -> str:
        """Drop what only a date held together: "The launch, set for May, took place"."""
        parts = text.split(", ")
        inner = [i for i in range(1, len(parts) - 1) if _GAP in parts[i]]
        short = [
            i
            for i in inner
            if len(words_in(parts[i])) <= _SHORTEST_WORDS and self._begins_with_verb(parts[i + 1])
        ]
        if not short:
            return text
        kept = [part for index, part in enumerate(parts) if index not in short]
        return f"{kept[0]} {', '.join(kept[1:])}"

    def _begins_with_verb(self, text: str) -> bool:
        verb = next(self._grammar.verbs(text, words_in(text)), None)
        return verb is not None and verb.first == 0

    def _plain(self, text: str) -> str:
        text = _SPACE.sub(" ", text).strip()
        text = _DATELINE.sub("", text)
        text = _QUOTES.sub("", _BRACKETS.sub("", text))
        return tidy(_AGE.sub("", text))

    def _before(self, telling: Telling) -> str:
        before = TextSpan(telling.sentence.start, telling.pieces[0].start)
        return self._without_dates((before,), telling.timexes)

    def _freed(self, text: str, telling: Telling, antecedent: str) -> str:
        """Make a dependent clause stand alone: "which began …" becomes "war began …"."""
        words = words_in(text)
        grammar = self._grammar
        if not words or words[0].lower not in grammar.relatives | grammar.adjuncts:
            return text
        rest = text[words[0].end :].strip()
        if telling.kind != ClauseKind.RELATIVE:
            return rest
        after = words_in(rest)
        verbs = list(grammar.verbs(rest, after))
        if not verbs:
            return f"{antecedent} {rest}"
        if verbs[0].first == 0 or after[0].lower not in self._pronouns("personal"):
            return f"{antecedent} {rest}"
        end = after[verbs[0].last].end
        return f"{rest[:end]} {antecedent}{rest[end:]}"

    def _antecedent(self, text: str) -> str:
        """Return the noun phrase at the end of some words, as far back as its preposition."""
        words = words_in(text.rstrip(EDGES))
        first = len(words)
        stops = self._grammar.prepositions | self._grammar.coordinators | self._grammar.infinitive
        while first and len(words) - first < _NAME_WORDS:
            word = words[first - 1]
            if word.lower in stops or self._grammar.is_past(word.lower):
                break
            if words[-1].text[:1].isupper() and not word.text[:1].isupper():
                break
            if text[word.end : words[first].start if first < len(words) else word.end].strip():
                break
            first -= 1
        return text[words[first].start : words[-1].end] if first < len(words) else ""

    def _without_opening(self, text: str) -> str:
        """Drop what leads up to the subject: "Meanwhile, ", "As part of the tour, "."""
        for _ in range(3):
            match = self._leading.match(text)
            if match:
                text = text[match.end() :].lstrip(EDGES)
            words = words_in(text)
            _, comma, rest = text.partition(", ")
            openers = self._grammar.prepositions | self._grammar.subordinators
            opens = words and (
                words[0].lower in openers or words[0].lower.endswith(self._participle_endings)
            )
            if not (comma and opens and list(self._grammar.verbs(rest, words_in(rest)))):
                break
            text = rest
        return text

    def _without_pointing(self, text: str) -> str:
        """Begin with what is told: "There were 300 guests" becomes "300 guests"."""
        pattern = self._language.pattern
        pointing = pattern("headline.existing").match(text)
        if pointing is None:
            pointing = pattern("headline.pointing").match(text)
            place = pointing.end() + 1 if pointing else 0
            if pointing is None or not pattern("headline.pointed").match(text, place):
                return text
        told = text[pointing.end() :].lstrip(EDGES)
        dropped = pattern("headline.pointed_dropped").match(told)
        told = told[dropped.end() :].lstrip(EDGES) if dropped else told
        return told if len(words_in(told)) >= _SHORTEST_WORDS else text

    def _in_order(self, text: str) -> str:
        return subject_first(text, self._language, self._grammar)

    @property
    def _participle_endings(self) -> tuple[str, ...]:
        return self._language.words("verbs.participle_endings")

    def _without_article(self, text: str) -> str:
        words = words_in(text)
        if len(words) > 1 and words[0].lower in self._language.words("headline.articles"):
            after, grammar = words[1].lower, self._grammar
            kept = after in self._language.words("headline.after_kept_articles")
            pronoun = after in grammar.reporting or after in grammar.auxiliaries
            return text if kept or pronoun else text[words[1].start :]
        return text

    # Who

    def _with_subject(self, text: str, thing: str, inherited: str) -> str:
        """Put a name where a pronoun stands, or where a verb has no subject."""
        words = words_in(text)
        skipped = self._language.words("headline.adverbs")
        if not words:
            return text
        first = words[0].lower
        rest = text[words[0].end :].lstrip()
        if self._pronouns("agreeing") and first in self._pronouns("personal"):
            return f"{self._agreeing[first]} {rest}" if first in self._agreeing else text
        if first in self._pronouns("person"):
            return f"{self._person} {rest}" if self._person else rest
        if first in self._pronouns("personal"):
            if first not in self._pronouns("thing") and not self._is_plural(thing):
                thing = self._several
            return f"{thing} {rest}" if thing else self._without_be(rest)
        if first in self._pronouns("possessive") and self._person:
            return f"{possessive(self._person, self._language)} {rest}"
        verbs = list(self._grammar.verbs(text, words))
        bare = bool(verbs) and all(word.lower in skipped for word in words[: verbs[0].first])
        begins = bare and words[0].text[:1].islower()
        return f"{inherited} {text}" if begins and inherited else text

    def _without_be(self, text: str) -> str:
        words = words_in(text)
        be = self._grammar.be | self._grammar.be_past
        return text[words[1].start :] if len(words) > 1 and words[0].lower in be else text

    def _is_plural(self, subject: str) -> bool:
        words = words_in(subject)
        plural = self._grammar.coordinators | frozenset(self._language.words("pronouns.plural"))
        endings = self._language.words("pronouns.plural_endings")
        several = any(word.lower in plural for word in words)
        return several or (bool(words) and words[-1].lower.endswith(endings))

    def _inherited(self, before: str) -> str:
        """Return the subject that a sentence's first clause gives to the next."""
        subject = self._subject(before)
        words = words_in(subject)
        return self._with_subject(subject, self._thing, "").strip() if words else ""

    def _is_empty(self, word: Word) -> bool:
        """Tell a subject that names nobody."""
        return word.lower in (*self._pronouns("personal"), *self._pronouns("empty"))

    def _pronouns(self, kind: str) -> tuple[str, ...]:
        return self._language.words(f"pronouns.{kind}")

    def _subject(self, text: str) -> str:
        """Return the words before the main verb, without what leads up to them."""
        text = self._without_opening(self._attribution.without_attribution(text))
        text = self._in_order(text)
        words = words_in(text)
        verb = self._grammar.main_verb(text, words)
        if verb is None or verb.first == 0:
            return ""
        subject = text[words[0].start : words[verb.first - 1].end].partition(",")[0]
        return subject if len(words_in(subject)) <= _NAME_WORDS else ""


def _capitalised(text: str) -> str:
    """Begin with a capital, but for names such as iPhone."""
    return text if text[1:2].isupper() else text[:1].upper() + text[1:]
