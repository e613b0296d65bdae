"""Writes a mention's title: at most 60 characters that read as a headline."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from timeline_app.model.article import Article, TextSpan
from timeline_app.pipeline.clauses import ClauseKind, Grammar, Word, words_of
from timeline_app.tagger.language import Language

LONGEST = 60

_GAP = "\0"
"""Stands where a time expression was left out."""
_SHORTEST_WORDS = 2
_NAME_WORDS = 6
_TITLE_CASE = 0.65
"""The share of capitals from which they no longer tell names."""
_RELATION_REACH = 40
_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]{0,300}[)\]]")
_QUOTES = re.compile(r"[\"“”„«»‟]|(?<!\w)['‘]|(?<![\w.])’|’(?!\w)(?<![sS]’)")
_AGE = re.compile(r",\s*\d{1,3}\s*,(?=\s)|,\s*\d{1,3}$")
_DATELINE = re.compile(
    r"^[A-ZÀ-Þ][A-ZÀ-Þ.,’' -]{2,40}(?:\([^)]{2,30}\)\s*)?[—–:-]{1,2}\s+"
    r"|^[^—–]{2,40}\([A-Z][^)]{1,30}\)\s*[—–-]{1,2}\s+"
)
_QUOTATION = re.compile(
    r"[\"“](?P<quote>[^\"“”]{3,600}?)[,.!?…]{0,3}[\"”],?\s+(?P<after>[^\"“”]{3,200})$"
)
_SPACE = re.compile(r"\s+")
_BEFORE_PUNCTUATION = re.compile(r"\s+(?=[,.;:!?])")
_DOUBLED = re.compile(r"[,;:](?=\s*[,;:.])")
_EDGES = " ,;:.!–—-…/"


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
        self._leading = language.pattern("headline.leading")
        self._sources = language.pattern("reporting.sources")
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
        words = _words(subject)
        if not words or words[0].lower in self._pronouns("personal"):
            return
        self._thing = subject
        if self._is_plural(subject):
            self._several = subject
        if _is_name(words):
            self._person = subject

    def title(self, telling: Telling) -> str:
        """Return the title of what is told."""
        if telling.sentence == self._headline:
            return self._within_length(_SPACE.sub(" ", telling.sentence.of(self._text)))
        said = self._saying(telling)
        if said:
            return said
        before = self._plain(self._before(telling))
        thing = self._subject(before) or self._thing
        text = self._plain(self._without_dates(telling.pieces, telling.timexes))
        if telling.kind != ClauseKind.MAIN:
            thing = self._antecedent(before) or thing
            text = self._freed(text, telling, thing)
        text = self._without_opening(self._without_attribution(text))
        for step in (
            lambda text: self._with_subject(text, thing),
            self._without_article,
            self._without_trailing,
            self._within_length,
        ):
            text = step(text)
        return text[:1].upper() + text[1:]

    def _saying(self, telling: Telling) -> str:
        """Return "Speaker: words" for a sentence that is a quotation, else nothing."""
        text = self._without_dates((telling.sentence,), telling.timexes)
        match = _QUOTATION.match(text.strip())
        if match is None:
            return ""
        speaker, _, _ = match["after"].partition(",")
        words = [w for w in _words(speaker) if w.lower not in self._grammar.reporting]
        if not words or len(words) == len(_words(speaker)):
            return ""
        quote = self._plain(match["quote"]).strip(_EDGES)
        if words[0].lower in self._pronouns("personal"):
            who = self._person
        else:
            speaker = self._without_article(speaker[words[0].start : words[-1].end])
            who = self._first_phrase(self._without_roles(speaker))
        return self._within_length(f"{who[:1].upper()}{who[1:]}: {quote}" if who else quote)

    def _first_phrase(self, text: str) -> str:
        words = _words(text)
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
                if self._text.startswith(("'s ", "’s "), place):
                    place += 2
                if not before.strip(_EDGES) and self._text.startswith(",", place):
                    place += 1
            parts.append(self._text[place : piece.end].rstrip(", "))
            parts.append(" ")
        return self._without_dated_asides("".join(parts)).replace(_GAP, "")

    def _without_dated_asides(self, text: str) -> str:
        """Drop what only a date held together: "The launch, set for May, took place"."""
        parts = text.split(", ")
        inner = [i for i in range(1, len(parts) - 1) if _GAP in parts[i]]
        short = [i for i in inner if len(_words(parts[i])) <= _SHORTEST_WORDS]
        if not short:
            return text
        kept = [part for index, part in enumerate(parts) if index not in short]
        return f"{kept[0]} {', '.join(kept[1:])}"

    def _plain(self, text: str) -> str:
        text = _SPACE.sub(" ", text).strip()
        text = _DATELINE.sub("", text)
        text = _QUOTES.sub("", _BRACKETS.sub("", text))
        return _tidy(_AGE.sub("", text))

    def _before(self, telling: Telling) -> str:
        before = TextSpan(telling.sentence.start, telling.pieces[0].start)
        return self._without_dates((before,), telling.timexes)

    def _freed(self, text: str, telling: Telling, antecedent: str) -> str:
        """Make a dependent clause stand alone: "which began …" becomes "war began …"."""
        words = _words(text)
        grammar = self._grammar
        if not words or words[0].lower not in grammar.relatives | grammar.adjuncts:
            return text
        rest = text[words[0].end :].strip()
        if telling.kind != ClauseKind.RELATIVE:
            return rest
        after = _words(rest)
        verbs = list(grammar.verbs(rest, after))
        if not verbs:
            return f"{antecedent} {rest}"
        if verbs[0].first == 0 or after[0].lower not in self._pronouns("personal"):
            return f"{antecedent} {rest}"
        end = after[verbs[0].last].end
        return f"{rest[:end]} {antecedent}{rest[end:]}"

    def _antecedent(self, text: str) -> str:
        """Return the noun phrase at the end of some words, as far back as its preposition."""
        words = _words(text.rstrip(_EDGES))
        first = len(words)
        stops = self._grammar.prepositions | self._grammar.coordinators | {"to"}
        while first and len(words) - first < _NAME_WORDS:
            word = words[first - 1]
            if word.lower in stops or self._grammar.is_past(word.lower):
                break
            if text[word.end : words[first].start if first < len(words) else word.end].strip():
                break
            first -= 1
        return text[words[first].start : words[-1].end] if first < len(words) else ""

    # What a headline leaves out

    def _without_attribution(self, text: str) -> str:
        text = self._without_source(text)
        parts = text.split(", ")
        for index in range(1, len(parts)):
            if self._is_attribution(parts[index]):
                return ", ".join(parts[:index])
        return self._without_speaker(text)

    def _without_source(self, text: str) -> str:
        match = self._sources.search(text)
        if match is None:
            return text
        if match.start() > 0:
            return text[: match.start()].rstrip(_EDGES)
        _, comma, rest = text.partition(", ")
        return rest if comma else text

    def _is_attribution(self, part: str) -> bool:
        """Tell "diplomatic sources said" from a part of the story."""
        words = _words(part)
        says = [i for i, word in enumerate(words) if word.lower in self._grammar.reporting]
        if not says:
            return False
        return says[0] == 0 or len(words) - says[0] <= _SHORTEST_WORDS + 1

    def _without_speaker(self, text: str) -> str:
        """Turn "A said that B did" into "B did"."""
        words = _words(text)
        verb = self._grammar.main_verb(text, words)
        if verb is None or not verb.reporting or verb.last + 1 >= len(words):
            return text
        rest = words[verb.last + 1 :]
        that = [i for i, word in enumerate(rest[:_NAME_WORDS]) if word.lower in self._that]
        rest = rest[that[0] + 1 :] if that else rest
        if not self._stands_alone(text, rest):
            return text
        speaker = text[words[0].start : words[verb.first].start].strip(_EDGES)
        told = text[rest[0].start :]
        after = told[len(rest[0].text) :]
        if _is_name(_words(speaker)) and rest[0].lower in self._pronouns("person"):
            return speaker + after
        if _is_name(_words(speaker)) and rest[0].lower in self._pronouns("possessive"):
            return _possessive(speaker) + after
        return told

    def _stands_alone(self, text: str, rest: Sequence[Word]) -> bool:
        """Tell whether what follows "said" is a sentence of its own."""
        if rest[0].lower in self._grammar.prepositions:
            return False
        inner = list(self._grammar.verbs(text, rest))
        long_enough = len(rest) > _SHORTEST_WORDS and self._begins_clause(rest[0])
        return long_enough or bool(inner and inner[0].first > 0)

    def _begins_clause(self, word: Word) -> bool:
        return word.text[:1].isupper() or word.lower in self._grammar.articles

    @property
    def _that(self) -> frozenset[str]:
        return frozenset(self._language.words("reporting.that"))

    def _without_opening(self, text: str) -> str:
        """Drop what leads up to the subject: "Meanwhile, ", "As part of the tour, "."""
        for _ in range(3):
            match = self._leading.match(text)
            if match:
                text = text[match.end() :].lstrip(_EDGES)
            words = _words(text)
            _, comma, rest = text.partition(", ")
            openers = self._grammar.prepositions | self._grammar.subordinators
            opens = words and (
                words[0].lower in openers or words[0].lower.endswith(self._participle_endings)
            )
            if not (comma and opens and list(self._grammar.verbs(rest, _words(rest)))):
                break
            text = rest
        return text

    @property
    def _participle_endings(self) -> tuple[str, ...]:
        return self._language.words("verbs.participle_endings")

    def _without_article(self, text: str) -> str:
        words = _words(text)
        if len(words) > 1 and words[0].lower in self._language.words("headline.articles"):
            kept = words[1].lower in self._language.words("headline.after_kept_articles")
            return text if kept else text[words[1].start :]
        return text

    # Who

    def _with_subject(self, text: str, thing: str) -> str:
        """Put a name where a pronoun stands, or where a verb has no subject."""
        words = _words(text)
        skipped = self._language.words("headline.adverbs")
        if not words:
            return text
        first = words[0].lower
        rest = text[words[0].end :].lstrip()
        if first in self._pronouns("person"):
            return f"{self._person} {rest}" if self._person else rest
        if first in self._pronouns("personal"):
            if first not in self._pronouns("thing") and not self._is_plural(thing):
                thing = self._several
            return f"{thing} {rest}" if thing else self._without_be(rest)
        if first in self._pronouns("possessive") and self._person:
            return f"{_possessive(self._person)} {rest}"
        verbs = list(self._grammar.verbs(text, words))
        bare = bool(verbs) and all(word.lower in skipped for word in words[: verbs[0].first])
        begins = bare and words[0].text[:1].islower()
        return f"{thing} {text}" if begins and thing else text

    def _without_be(self, text: str) -> str:
        words = _words(text)
        be = self._grammar.be | self._grammar.be_past
        return text[words[1].start :] if len(words) > 1 and words[0].lower in be else text

    def _is_plural(self, subject: str) -> bool:
        words = _words(subject)
        plural = self._grammar.coordinators | frozenset(self._language.words("pronouns.plural"))
        endings = self._language.words("pronouns.plural_endings")
        several = any(word.lower in plural for word in words)
        return several or (bool(words) and words[-1].lower.endswith(endings))

    def _pronouns(self, kind: str) -> tuple[str, ...]:
        return self._language.words(f"pronouns.{kind}")

    def _subject(self, text: str) -> str:
        """Return the words before the main verb, without what leads up to them."""
        text = self._without_opening(self._without_attribution(text))
        words = _words(text)
        verb = self._grammar.main_verb(text, words)
        if verb is None or verb.first == 0:
            return ""
        subject = text[words[0].start : words[verb.first - 1].end].partition(",")[0]
        return subject if len(_words(subject)) <= _NAME_WORDS else ""

    # How long

    def _within_length(self, text: str) -> str:
        text = text.strip(_EDGES)
        for shorten in (self._without_adverbs, self._without_roles, self._without_asides):
            if len(text) <= LONGEST:
                return text
            text = shorten(text)
        return text if len(text) <= LONGEST else self._cut(text)

    def _without_trailing(self, text: str) -> str:
        """Drop the function words that a left-out date or a cut leaves at the end."""
        trailing = self._language.words("headline.trailing")
        words = _words(text)
        verb = self._grammar.main_verb(text, words)
        least = verb.last + 1 if verb else 1
        while len(words) > max(1, least) and words[-1].lower in trailing:
            words = words[:-1]
            text = text[: words[-1].end]
        return text

    def _without_adverbs(self, text: str) -> str:
        return _tidy(self._language.pattern("headline.adverbs").sub("", text))

    def _without_roles(self, text: str) -> str:
        """Drop ranks before a name of two words or more."""
        words = _words(text)
        roles = self._language.pattern("headline.roles")
        for match in reversed(list(roles.finditer(text))):
            after = [word for word in words if word.start >= match.end()][:2]
            named = len(after) > 1 and all(word.text[:1].isupper() for word in after)
            if named and not text[match.end() : after[0].start].strip(" ."):
                start = match.start()
                before = [word for word in words if word.end < start][-1:]
                if (
                    before
                    and before[0].text[:1].isupper()
                    and "," not in text[before[0].end : start]
                ):
                    start = before[0].start
                text = text[:start] + text[after[0].start :]
        return text

    def _without_asides(self, text: str) -> str:
        """Drop what stands between two commas near the beginning."""
        first, _, others = text.partition(", ")
        aside, comma, rest = others.partition(", ")
        words = _words(rest)
        if not comma or list(self._grammar.verbs(aside, _words(aside))):
            return text
        verb = self._grammar.main_verb(rest, words)
        goes_on = verb is not None and verb.first == 0
        return f"{first} {rest}" if goes_on else text

    def _cut(self, text: str) -> str:
        """Cut at the last boundary between phrases that fits, else between two words."""
        words = _words(text)
        verb = self._grammar.main_verb(text, words)
        least = words[verb.last].end if verb else 0
        trailing = frozenset(self._language.words("headline.trailing"))
        fallback = ""
        for index in range(len(words) - 1, 0, -1):
            end = words[index - 1].end
            if end > LONGEST or self._parts_name(text, words, index):
                continue
            if words[index - 1].lower in trailing:
                continue
            if self._is_boundary(text, words, index) and end >= least:
                return self._whole_phrases(text[:end], least)
            fallback = fallback or text[:end]
        return fallback or text[: LONGEST - 1].rstrip() + "…"

    def _whole_phrases(self, text: str, least: int) -> str:
        """Drop a last phrase after a comma that the cut left without its verb."""
        head, comma, tail = text.rpartition(", ")
        whole = list(self._grammar.verbs(tail, _words(tail)))
        return text if not comma or whole or len(head) < least else head

    def _is_boundary(self, text: str, words: Sequence[Word], index: int) -> bool:
        between = text[words[index - 1].end : words[index].start]
        openers = self._grammar.prepositions | self._grammar.infinitive
        return between.strip() != "" or words[index].lower in openers

    def _parts_name(self, text: str, words: Sequence[Word], index: int) -> bool:
        """Tell whether a cut before a word would part a name or a number from its unit."""
        before, after = words[index - 1], words[index]
        capitals = sum(word.text[:1].isupper() for word in words)
        if capitals > _TITLE_CASE * len(words):
            return not self._is_boundary(text, words, index)
        if text[before.end : after.start].strip(" "):
            return False
        if before.text[-1].isdigit():
            return True
        if after.text[:1].isupper():
            return before.text[:1].isupper()
        following = words[index + 1] if index + 1 < len(words) else None
        links = after.lower in self._language.words("headline.name_links")
        return bool(
            links and before.text[:1].isupper() and following and following.text[:1].isupper()
        )


def _words(text: str) -> tuple[Word, ...]:
    return words_of(text, TextSpan(0, len(text)))


def _is_name(words: Sequence[Word]) -> bool:
    """Tell whether words are a name: capitals all through, but for what links them."""
    capitals = sum(word.text[:1].isupper() for word in words)
    return bool(words) and words[-1].text[:1].isupper() and 2 * capitals > len(words)


def _possessive(name: str) -> str:
    return f"{name}'" if name.endswith("s") else f"{name}'s"


def _tidy(text: str) -> str:
    text = _BEFORE_PUNCTUATION.sub("", _SPACE.sub(" ", text))
    return _DOUBLED.sub("", text).strip()
