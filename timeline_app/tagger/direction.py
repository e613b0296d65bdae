"""Where the verb beside an expression points: into the past or the future."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from timeline_app.tagger.language import Language
from timeline_app.tagger.reading import Direction
from timeline_app.tagger.recogniser import Recognised

_CUE_WINDOW = 160
_OPENING = 30
_NEAR = 20
_JOINED_WORDS = 3
_LAST_WORDS = 2
_VERB = "verb"
_SENTENCE_END = re.compile(
    r"(?P<sign>[.!?])[\"'”“’)]?\s+(?=[\"'“„‘(]?(?P<first>[^\W\d_]))|\n\s*\n"
)
_WORD = re.compile(r"(?<!\w)[^\W\d_][\w'’-]{0,30}")
_OPPONENT = re.compile(r"\s[^\W\d_a-z]")
"""A name right behind a verb: one team plays another."""
_CLAUSE_MARK = re.compile(r"[,;:()—–]|--")
UNDIRECTED = frozenset(
    (
        *("value", "no_time", "set_of", "year", "decade", "century", "bc_year", "ad_year"),
        *("era_date", "duration", "duration_of_two_units", "ago", "day_offset", "shifted_unit"),
    )
)
"""Productions that read the same wherever the verb points."""


class _Cue(NamedTuple):
    """A word or phrase that points somewhere; ``end`` comes first since the last one counts."""

    end: int
    start: int
    direction: Direction


def direction_of(expression: Recognised, text: str, language: Language) -> Direction:
    """Tell where the nearest verb before an expression points, in the same sentence.

    Where the expression opens its sentence or its clause, the first verb after it tells.
    """
    if language.rules[expression.rule].production in UNDIRECTED:
        return Direction.UNKNOWN
    span = expression.span
    before = _since_sentence(text[max(0, span.start - _CUE_WINDOW) : span.start], language)
    after = _to_sentence_end(text[span.end : span.end + _CUE_WINDOW], language)
    if language.words("direction.clause_order")[-1] == _VERB:
        return _of_verb_behind(before, after, language)
    month = "month" in dict(expression.captures)
    if month and _match_start(language, "direction.months_ahead", after):
        return Direction.FUTURE
    cues = _cues(before, language)
    if month:
        cues = [_as_of_then(cue, before, language) for cue in cues]
        cues += _intended(before, language)
    cues += _cues_beside(before, cues, language, month=month)
    if "holiday" in dict(expression.captures):
        cues += _bounding(before, cues, language)
    if len(before) <= _OPENING and all(cue.start == cue.end for cue in cues):
        first = _first(after, language)
        if not cues or first == Direction.PAST:
            return first
    own = _from_own_clause(before, after, cues, language)
    return own if own is not None else _last(cues)


def begins_what_lasts(expression: Recognised, text: str, language: Language) -> bool:
    """Tell whether something has lasted since an expression: that lies behind."""
    span = expression.span
    before = text[max(0, span.start - _NEAR) : span.start].rstrip()
    after = text[span.end : span.end + _NEAR]
    if any(match.end() == len(before) for match in _matches(language, "relations.since", before)):
        return True
    return _match_start(language, "relations.since_behind", after)


def _of_verb_behind(before: str, after: str, language: Language) -> Direction:
    """Tell where the first verb behind an expression points, where clauses end with theirs."""
    cues = _cues(after, language)
    if cues:
        return min(cues, key=lambda cue: cue.start).direction
    told = _cues(before, language)
    return _last(told) if told else Direction.UNKNOWN


def _as_of_then(cue: _Cue, before: str, language: Language) -> _Cue:
    """Return what was planned in the past ("had planned to") as what leaves open if it is past."""
    then = (*language.words("verbs.be_past"), *language.words("verbs.had"))
    if cue.direction == Direction.FUTURE and _word_before(before[: cue.start], language) in then:
        return cue._replace(direction=Direction.PRESENT)
    return cue


def _last(cues: list[_Cue]) -> Direction:
    """Return where the last cue points; of two that end together the past one counts.

    A sentence that goes on for long without any is no tale.
    """
    if not cues:
        return Direction.PRESENT
    end = max(cues).end
    found = {cue.direction for cue in cues if cue.end == end}
    order = (Direction.PAST, Direction.FUTURE, Direction.PRESENT)
    return next(direction for direction in order if direction in found)


def _first(after: str, language: Language) -> Direction:
    cues = [
        _Cue(match.end(), match.start(), Direction.FUTURE)
        for match in _matches(language, "direction.future_after", after)
    ]
    cues += [cue for cue in _cues(after, language) if cue.direction != Direction.FUTURE]
    end = _clause_end(after.lstrip(","), language) + 1
    cues += _scheduled(after[:end], language)
    if not cues:
        return Direction.UNKNOWN
    first = min(cues, key=lambda cue: cue.start).direction
    ahead = any(cue.direction == Direction.FUTURE and cue.start < end for cue in cues)
    # "On 20 March is a fair planned" is how German puts it.
    return Direction.FUTURE if first == Direction.PRESENT and ahead else first


def _from_own_clause(
    before: str, after: str, cues: list[_Cue], language: Language
) -> Direction | None:
    """Return what the clause's verb tells where the expression, set off, stands before it."""
    opening = _clause_start(before, language)
    if len(before) - opening > _OPENING or any(cue.end > opening for cue in cues):
        return None
    rest = after.removeprefix(",")
    clause = rest[: _clause_end(rest, language)]
    first = _first(clause, language)
    if first == Direction.UNKNOWN or not _has_subject(clause, language):
        return None
    return first


def _has_subject(clause: str, language: Language) -> bool:
    """Tell whether something stands before the clause's verb: not "on Friday, will appear".

    A phrase behind the expression is no subject either: "on Friday, for what is to be a week".
    """
    first = _WORD.search(clause)
    if first is None or first[0].casefold() in language.words("clauses.prepositions"):
        return False
    return not any(
        cue.start <= first.start()
        for cue in (*_cues(clause, language), *_scheduled(clause, language))
    )


def _clause_start(before: str, language: Language) -> int:
    marks = [mark.end() for mark in _CLAUSE_MARK.finditer(before)]
    marks += [match.end() for match in _matches(language, "direction.clause_openers", before)]
    return max(marks, default=0)


def _clause_end(after: str, language: Language) -> int:
    marks = [mark.start() for mark in _CLAUSE_MARK.finditer(after)]
    marks += [match.start() for match in _matches(language, "direction.clause_openers", after)]
    return min(marks, default=len(after))


def _cues_beside(before: str, cues: list[_Cue], language: Language, *, month: bool) -> list[_Cue]:
    """Return what the words right before an expression tell: "by", "until", "falls on"."""
    end = len(before.rstrip())
    beside = [
        key
        for key, fits in (
            ("direction.future_beside", True),
            ("direction.future_month", month),
            ("direction.bounds", bool(cues) and _last(cues) == Direction.PRESENT),
        )
        if fits and any(match.end() == end for match in _matches(language, key, before))
    ]
    return [_Cue(end, end, Direction.FUTURE)] if beside else []


def _bounding(before: str, cues: list[_Cue], language: Language) -> list[_Cue]:
    """Return what leaves open on which side of a past verb a feast lies: "hired for Christmas"."""
    end = len(before.rstrip())
    bounding = any(match.end() == end for match in _matches(language, "direction.feast", before))
    return [_Cue(end, end, Direction.PRESENT)] * (bounding and _last(cues) == Direction.PAST)


def _cues(text: str, language: Language) -> list[_Cue]:
    """Return the verbs and phrases that point somewhere."""
    now, _, _ = _verb_forms(language)
    future = [
        _Cue(match.end(), match.start(), Direction.FUTURE)
        for match in _matches(language, "direction.future", text)
        if not match[0][0].isupper() or match.start() == 0
    ]
    past = [
        _Cue(match.end(), match.start(), Direction.PAST)
        for match in _matches(language, "direction.past", text)
        if not _is_planned(text[: match.start()], language)
        and _word_before(text[: match.start()], language) not in now
    ]
    verbs = [
        cue
        for cue in _verbs(text, language)
        if not any(plan.start <= cue.start and cue.end <= plan.end for plan in future)
    ]
    return [*future, *past, *verbs, *_scheduled(text, language)]


def _verbs(text: str, language: Language) -> Iterator[_Cue]:
    """Yield past forms by their ending or from the list, and what is said to be so now."""
    now, pasts, not_past = _verb_forms(language)
    endings = language.words("direction.past_endings")
    future_endings = language.words("direction.future_endings")
    governed = 0
    for word in _WORD.finditer(text):
        folded = word[0].casefold()
        if folded in now and not _is_planned(text[: word.start()], language):
            yield _Cue(word.end(), word.start(), Direction.PRESENT)
        elif folded.endswith(future_endings):
            yield _Cue(word.end(), word.start(), Direction.FUTURE)
        elif folded in pasts or (folded.endswith(endings) and folded not in not_past):
            direction = _participle(text[: word.start()], now, language)
            last = len(text[word.end() :].split()) <= _LAST_WORDS
            if governed and last and _goes_on(text[governed : word.start()], language):
                direction = None
            governed = word.end() if direction is None else 0
            done_by = text[word.end() :].lstrip().startswith(language.words("direction.agents"))
            if direction is not None and not (direction == Direction.PAST and done_by):
                yield _Cue(word.end(), word.start(), direction)


@cache
def _verb_forms(language: Language) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Return the present forms of "be" and "do", the past forms, and what only looks like one."""
    now = {*language.words("verbs.be"), *language.words("verbs.do")}
    now.difference_update(language.words("direction.auxiliaries"))
    pasts, not_past = (frozenset(language.words(f"verbs.{key}")) for key in ("past", "not_past"))
    return frozenset(now), pasts, not_past


def _participle(before: str, now: frozenset[str], language: Language) -> Direction | None:
    """Tell where a past form points behind other words: not at all in "be held", "the late"."""
    last = _word_before(before, language)
    if last in now:
        return Direction.PRESENT
    if _is_planned(before, language) or last in _articles(language):
        return None
    return Direction.PAST


@cache
def _articles(language: Language) -> frozenset[str]:
    articles = language.words("relations.articles")
    return frozenset(articles).difference(language.words("reporting.that"))


def _goes_on(between: str, language: Language) -> bool:
    """Tell whether a second participle hangs on what the first did: "be shut down and sold"."""
    words = between.split()
    joined = bool(words) and words[-1].casefold() in language.words("direction.joining")
    return joined and len(words) <= _JOINED_WORDS and _CLAUSE_MARK.search(between) is None


def _is_planned(before: str, language: Language) -> bool:
    return _word_before(before, language) in language.words("direction.auxiliaries")


def _word_before(before: str, language: Language) -> str:
    """Return the last word, folded, adverbs left out."""
    words = before.rsplit(maxsplit=3)[-3:]
    adverbs = language.words("direction.adverbs")
    endings = language.words("direction.adverb_endings")
    for word in reversed(words):
        folded = word.casefold()
        if folded not in adverbs and not (endings and folded.endswith(endings)):
            return folded
    return ""


def _scheduled(text: str, language: Language) -> Iterator[_Cue]:
    """Yield present forms that tell what is on the calendar: "the shop opens", "shops open"."""
    for key in ("direction.schedule", "direction.schedule_plural"):
        for match in _matches(language, key, text):
            last = _head(text[: match.start()], language)
            plural = key == "direction.schedule_plural"
            side = plural and last[:1].isupper() and _OPPONENT.match(text, match.end())
            may = side or _may_do(last.casefold(), language, plural=plural)
            if match[0].islower() and may:
                yield _Cue(match.end(), match.start(), Direction.FUTURE)


def _head(before: str, language: Language) -> str:
    """Return the noun that a verb behind belongs to: "days" of "three days of mourning"."""
    *head, of, last = ("", "", *before.split())[-3:]
    return "".join(head) if of.casefold() in language.words("relations.of") else last


def _may_do(last: str, language: Language, *, plural: bool) -> bool:
    """Tell whether a present form may follow a word: the plural's only where that is one."""
    owning = language.words("direction.possessive_endings")
    if last in language.words("direction.before_nouns") or (owning and last.endswith(owning)):
        return False
    if not plural:
        return True
    keys = ("pronouns.personal", "pronouns.plural", "direction.collectives")
    subjects = {word for key in keys for word in language.words(key)}
    return last in subjects or last.endswith(language.words("pronouns.plural_endings"))


def _intended(text: str, language: Language) -> Iterator[_Cue]:
    """Yield what somebody intends: an infinitive after "voted", "agreement" and the like."""
    first = next(_matches(language, "direction.intentions", text), None)
    if first is None:
        return
    marks = language.words("clauses.infinitive")
    nominal = {*_articles(language), *language.words("clauses.prepositions")}
    previous = ""
    for word in _WORD.finditer(text, first.end()):
        if previous in marks and word[0].islower() and word[0] not in nominal:
            yield _Cue(word.end(), word.start(), Direction.PRESENT)
        previous = word[0]


def _matches(language: Language, key: str, text: str) -> Iterator[re.Match[str]]:
    return language.pattern(key).finditer(text) if language.words(key) else iter(())


def _match_start(language: Language, key: str, after: str) -> bool:
    return any(not after[: match.start()].strip() for match in _matches(language, key, after))


def breaks(between: str, language: Language) -> bool:
    """Tell whether a verb, a clause or a sentence stands between two expressions."""
    apart = between.replace("(", "").replace(")", "")
    return bool(
        _cues(between, language)
        or _clause_start(apart, language)
        or next(sentence_ends(between, language), None)
    )


def _since_sentence(before: str, language: Language) -> str:
    ends = [end.end() for end in sentence_ends(before, language)]
    return before[ends[-1] :] if ends else before


def _to_sentence_end(after: str, language: Language) -> str:
    end = next(sentence_ends(after, language), None)
    return after[: end.start()] if end else after


def sentence_ends(text: str, language: Language) -> Iterator[re.Match[str]]:
    """Yield where the sentences and paragraphs of a text end."""
    ordinal_signs = language.words("sentences.ordinal_signs")
    for end in _SENTENCE_END.finditer(text):
        last = text[max(0, end.start() - 1) : end.start()]
        ordinal = end["sign"] in ordinal_signs and last.isdigit()
        if end["first"] is None or (end["first"].isupper() and not ordinal):
            yield end
