"""Writes a mention's title: at most 60 characters that read as a headline."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from timeline_app.model.article import Article, TextSpan
from timeline_app.pipeline.antecedents import Antecedents
from timeline_app.pipeline.attribution import EDGES, Attribution
from timeline_app.pipeline.clauses import ClauseKind
from timeline_app.pipeline.gaps import Gaps
from timeline_app.pipeline.grammar import Grammar
from timeline_app.pipeline.inversion import subject_first
from timeline_app.pipeline.names import is_name
from timeline_app.pipeline.openings import Openings
from timeline_app.pipeline.phrases import Phrases
from timeline_app.pipeline.plain import capitalised, plain, without_kicker
from timeline_app.pipeline.shortening import LONGEST, Shortener
from timeline_app.pipeline.words import words_in, words_of
from timeline_app.tagger.language import Language

_NAME_WORDS = 6
_SPEAKER_LENGTH = 26
_CLOSING = re.compile(r"[\"”“«]")
"""What ends a quotation: one is needed for `_QUOTATION`."""
_QUOTATION = re.compile(
    r"[\"“„»](?P<quote>[^\"“”„«»]{3,600}?)[,.!?…]{0,3}[\"”“«],?\s+(?P<after>[^\"“”„«»]{3,200})$"
)


# As many of each as there are languages.
_openings_of, _attribution_of = cache(Openings), cache(Attribution)
_phrases_of, _shortener_of = cache(Phrases), cache(Shortener)


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
        self._who = Antecedents(article.text, language, grammar)
        self._openings = _openings_of(language, grammar)
        self._gaps = Gaps(article.text, language, grammar)
        self._attribution = _attribution_of(language, grammar)
        self._phrases = _phrases_of(language, grammar)
        self._shortener = _shortener_of(language, grammar)
        if article.headline:
            self.remember(article.headline, ())

    def remember(self, sentence: TextSpan, timexes: Sequence[TextSpan]) -> None:
        """Note whom a pronoun in the next sentence would mean: this one's subject."""
        self._who.follow(lambda: self._about(sentence, timexes))

    def _about(self, sentence: TextSpan, timexes: Sequence[TextSpan]) -> str:
        text = self._gaps.without_dates((sentence,), timexes)
        return self._quoted(text) or self._subject(plain(text))

    def _quoted(self, text: str) -> str:
        """Return the name of who is quoted: "We won," Governor Ann Tate said in Rome."""
        match = _QUOTATION.match(text.strip())
        if match is None:
            return ""
        speaker, _, _ = match["after"].partition(",")
        words = words_in(speaker)
        said = next((i for i, w in enumerate(words) if w.lower in self._grammar.reporting), None)
        if not said:  # "said Ann Tate" comes rarely before a pronoun that means her
            return ""
        name = self._shortener.without_roles(speaker[words[0].start : words[said - 1].end])
        return name if is_name(words_in(name)) else ""

    def title(self, telling: Telling) -> str:
        """Return the title of what is told."""
        if telling.sentence == self._headline:
            return self._shortener.within_length(" ".join(telling.sentence.of(self._text).split()))
        said = self._saying(telling)
        if said:
            return said
        before = plain(self._before(telling))
        inherited = self._inherited(before)
        thing = inherited  # else what was noted last, which only few need
        text = plain(self._gaps.without_dates(self._whole(telling.pieces), telling.timexes))
        if telling.kind != ClauseKind.MAIN:
            thing = self._thing_of(telling, text, before) or inherited or self._who.thing
            if telling.kind == ClauseKind.RELATIVE and self._begins_with_doing(text, before):
                inherited = thing  # "the levee, built in 1936"
            freed = self._dependent(telling, text, before, thing)
            if freed is None:
                return self._whole_sentence(telling, before)
            text = freed
        opened = self._openings.without_opening(text)
        thing = self._openings.subject_before(text, opened) or thing
        doubt = self._attribution.doubt(opened)
        thing = self._attribution.speaker(opened) or thing
        said = self._attribution.without_attribution(opened)
        told = self._openings.without_opening(said)
        thing = self._openings.subject_before(said, told) or thing
        told = self._attribution.without_attribution(told)
        text = self._in_order(self._openings.without_pointing(told))
        text = self._without_article(self._with_subject(text, thing, inherited, before))
        text = self._shortener.without_trailing(text)
        # Where the claim does not fit, the text begins anew, with its article.
        text = self._without_article(self._with_doubt(text, doubt, opened))
        sentence = telling.sentence.of(self._text)
        text = text or self._shortener.within_length(plain(sentence)) or sentence[:LONGEST]
        return capitalised(text)

    def _thing_of(self, telling: Telling, text: str, before: str) -> str:
        """Return what a dependent clause tells of, as far as its sentence says so."""
        behind = self._behind(telling, before)
        return behind or ("" if self._begins_with_place(text) else self._antecedent(before))

    def _dependent(self, telling: Telling, text: str, before: str, thing: str) -> str | None:
        """Return a dependent clause that stands alone; nothing where it cannot."""
        if telling.kind == ClauseKind.RELATIVE and self._begins_with_doing(text, before):
            text = text if before else text[:1].lower() + text[1:]
            text = f"{thing} {text}" if thing else text
        if self._only_refers(text, telling, thing):
            return None
        text = self._freed(text, telling, thing)
        if not before.strip(EDGES):
            text = self._behind_phrase(text)
        text = self._with_doer(text, before)
        return None if self._only_names(text) else text

    def _whole_sentence(self, telling: Telling, before: str) -> str:
        """Return the title of what stands before a clause that has none of its own.

        That is told as a main clause, which never comes back here.
        """
        if not before.strip(EDGES):
            return capitalised(
                self._shortener.within_length(plain(telling.sentence.of(self._text)))
            )
        place = telling.pieces[0].start
        piece = TextSpan(self._last_clause(telling.sentence.start, place), place)
        return self.title(Telling(telling.sentence, (piece,), ClauseKind.MAIN, telling.timexes))

    def _last_clause(self, start: int, end: int) -> int:
        """Return where the last clause of some words begins."""
        opened = start
        for word in words_of(self._text, TextSpan(start, end)):
            rest = self._text[word.end : end]
            if word.lower in self._grammar.subordinators and list(
                self._grammar.verbs(rest, words_in(rest))
            ):
                opened = word.end + 1
        return opened

    def _begins_with_place(self, text: str) -> bool:
        places = self._language.words("clauses.relative_places")
        return any(word.lower in places for word in words_in(text)[:1])

    def _begins_with_doing(self, text: str, before: str) -> bool:
        text = text if before else text[:1].lower() + text[1:]
        first = words_in(text)[:1]
        born = any(word.lower in self._grammar.participles for word in first)
        return born or self._gaps.begins_with_verb(text)

    def _only_refers(self, text: str, telling: Telling, antecedent: str) -> bool:
        """Tell "which took place", whose event is in the words before, from a telling."""
        happening = self._language.pattern("headline.happening")
        _, _, rest = text.partition(" ")
        refers = telling.kind == ClauseKind.RELATIVE and happening.fullmatch(rest.strip(EDGES))
        return bool(refers) and is_name(words_in(antecedent))

    def _only_names(self, text: str) -> bool:
        """Tell a bare name of a place or a court, which is no headline."""
        words = words_in(text)
        capitals = all(word.text[:1].isupper() for word in words)
        return bool(words) and capitals and bool(self._grammar.participle_endings)

    def _with_doer(self, text: str, before: str) -> str:
        """Name who does what a participle tells: "fleeing on foot"."""
        words = words_in(text)
        endings = self._grammar.participle_endings
        if not words or not words[0].text.islower() or not words[0].lower.endswith(endings):
            return text
        clauses = [part for part in before.split(", ") if self._subject(part)]
        doer = self._inherited(clauses[-1]) if clauses else ""
        return f"{doer} {text}" if doer and is_name(words_in(doer)) else text

    def _with_doubt(self, text: str, doubt: str, claimed: str) -> str:
        """Return the text within its length, with who claims it where that is doubtful."""
        if not doubt:
            return self._shortener.within_length(text)
        told = self._shortener.within_length(text, LONGEST - len(doubt))
        if told.endswith("…"):
            return self._shortener.within_length(claimed)
        return f"{told}{doubt}"

    def _whole(self, pieces: tuple[TextSpan, ...]) -> tuple[TextSpan, ...]:
        """Return the pieces up to one that gives a clause with a verb a second one."""
        kept = pieces[:1]
        for piece in pieces[1:]:
            before = " ".join(one.of(self._text) for one in kept)
            verb = self._phrases.main_verb(before, words_in(before))
            open_end = verb is not None and self._phrases.opens_clause(before, verb)
            if (
                verb is not None
                and not open_end
                and self._gaps.begins_with_verb(piece.of(self._text))
            ):
                break
            kept = (*kept, self._resumed(piece))
        return kept

    def _resumed(self, piece: TextSpan) -> TextSpan:
        """Return a piece that goes on with its clause, from the clause's verb on.

        A participle that ends the clause between ("who wished not to be named, left") is none.
        """
        first, comma, rest = piece.of(self._text).partition(", ")
        verb = self._phrases.main_verb(first, words_in(first))
        bare = verb is not None and verb.first == verb.last == 0
        said = words_in(rest)[:1]
        told = any(word.lower in self._grammar.reporting for word in said)
        if not comma or not bare or told or not self._gaps.begins_with_verb(rest):
            return piece
        return TextSpan(piece.end - len(rest), piece.end)

    def _saying(self, telling: Telling) -> str:
        """Return "Speaker: words" for a sentence that is a quotation, else nothing."""
        if _CLOSING.search(self._text, telling.sentence.start, telling.sentence.end) is None:
            return ""
        text = self._gaps.without_dates((telling.sentence,), telling.timexes)
        match = _QUOTATION.match(text.strip())
        if match is None:
            return ""
        speaker, _, _ = match["after"].partition(",")
        words = [w for w in words_in(speaker) if w.lower not in self._grammar.reporting]
        if not words or len(words) == len(words_in(speaker)):
            return ""
        quote = plain(match["quote"]).strip(EDGES)
        if words[0].lower in self._language.words("pronouns.personal"):
            who = self._who.person()
        else:
            speaker = self._without_article(speaker[words[0].start : words[-1].end])
            who = self._first_phrase(self._shortener.without_roles(speaker))
        return self._shortener.within_length(
            f"{who[:1].upper()}{who[1:]}: {quote}" if who else quote
        )

    def _first_phrase(self, text: str) -> str:
        words = words_in(text)
        owning = self._language.words("headline.owning") if len(text) <= _SPEAKER_LENGTH else ()
        opening = self._grammar.prepositions.difference(owning)
        ends = [word.start for word in words[1:] if word.lower in opening]
        return text[: ends[0]].strip() if ends else text

    # From the sentence to plain words

    def _before(self, telling: Telling) -> str:
        before = TextSpan(telling.sentence.start, telling.pieces[0].start)
        if before.start >= before.end:
            return ""
        return self._gaps.without_dates((before,), telling.timexes)

    def _behind(self, telling: Telling, before: str) -> str:
        """Return the subject behind an opening: "Built in 1931, the bridge collapsed"."""
        after = TextSpan(telling.pieces[-1].end, telling.sentence.end)
        words = words_in(before)
        if telling.kind != ClauseKind.RELATIVE or (words and not self._grammar.may_open(words)):
            return ""
        rest = self._gaps.without_dates((after,), telling.timexes)
        return self._inherited(rest.lstrip(EDGES))

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
        if verbs[0].first and (self._begins_with_place(text) or after[0].text[:1].isupper()):
            return rest  # it has a subject of its own
        if verbs[0].first == 0 or after[0].lower not in self._language.words("pronouns.personal"):
            return f"{antecedent} {rest}"
        end = after[verbs[0].last].end
        return f"{rest[:end]} {antecedent}{rest[end:]}"

    def _behind_phrase(self, text: str) -> str:
        """Return the clause of "the fire, the school reopened", that two years stood before."""
        head, _, tail = text.partition(", ")
        verb = next(self._grammar.verbs(tail, words_in(tail)), None)
        leads = not list(self._grammar.verbs(head, words_in(head)))
        return tail if leads and verb is not None and verb.first else text

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

    def _in_order(self, text: str) -> str:
        return subject_first(text, self._language, self._grammar)

    def _without_article(self, text: str) -> str:
        words = words_in(text)
        if len(words) > 1 and words[0].lower in self._language.words("headline.articles"):
            after, grammar = words[1].lower, self._grammar
            kept = after in self._language.words("headline.after_kept_articles")
            pronoun = after in grammar.reporting or after in grammar.auxiliaries
            rest = text[words[0].end :].lstrip()  # with the sign of "a $3 million repair"
            return text if kept or pronoun else self._inflected(words[0].lower, rest)
        return text

    def _inflected(self, article: str, text: str) -> str:
        """Give an adjective the ending that it has without its article: "alter Turm"."""
        word = words_in(text)[0]
        for rule in self._language.words("headline.endings_without_article"):
            lost, weak, strong = rule.split()
            if lost == article and word.text.islower() and word.text.endswith(weak):
                return f"{word.text.removesuffix(weak)}{strong}{text[word.end :]}"
        return text

    # Who

    def _with_subject(self, text: str, thing: str, inherited: str, before: str = "") -> str:
        """Put a name where a pronoun stands, or where a verb has no subject."""
        words = words_in(text)
        if not words:
            return text
        other = self._who.other(before, text)
        if other is not None:
            return f"{other} {text[words[0].end :].lstrip()}".lstrip()
        named = self._who.named(text, thing)
        if named != text:
            return named
        first = words[0].lower
        rest = text[words[0].end :].lstrip()
        verbs = list(self._grammar.verbs(text, words))
        if self._who.is_lost(text):
            return (
                rest
                if first in self._language.words("pronouns.person")
                else self._without_be(rest)
            )
        skipped = self._language.words("headline.adverbs")
        bare = bool(verbs) and all(word.lower in skipped for word in words[: verbs[0].first])
        begins = bare and words[0].text[:1].islower()
        return f"{inherited} {text}" if begins and inherited else text

    def _without_be(self, text: str) -> str:
        words = words_in(text)
        be = self._grammar.be | self._grammar.be_past
        return text[words[1].start :] if len(words) > 1 and words[0].lower in be else text

    def _inherited(self, before: str) -> str:
        """Return the subject that a sentence's first clause gives to the next."""
        subject = self._subject(before)
        return self._with_subject(subject, "", "").strip() if subject else ""

    def _subject(self, text: str) -> str:
        """Return the words before the main verb, without what leads up to them."""
        if not text:
            return ""
        text = self._openings.without_opening(self._attribution.without_attribution(text))
        text = self._in_order(without_kicker(text))
        words = words_in(text)
        verb = self._phrases.main_verb(text, words)
        if verb is None or verb.first == 0:
            return ""
        adverbs = self._language.words("headline.adverbs")
        before = words[: verb.first]
        while len(before) > 1 and before[-1].lower in adverbs:
            before = before[:-1]
        subject = text[before[0].start : before[-1].end]
        opened = self._grammar.may_open(words)  # "Born in Riga, she studied in Rome"
        subject = subject.rpartition(", ")[2] if opened else subject.partition(",")[0]
        return subject if len(words_in(subject)) <= _NAME_WORDS else ""
