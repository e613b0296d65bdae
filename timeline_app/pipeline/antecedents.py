"""Finds whom a pronoun means: the names and things that the sentences before were about."""

import re
from collections.abc import Callable, Sequence

from timeline_app.pipeline.grammar import Grammar
from timeline_app.pipeline.names import is_name, possessive
from timeline_app.pipeline.words import Word, words_in
from timeline_app.tagger.language import Language

_REMEMBERED = 6
_OWNER_WORDS = 3
_FULL_NAME = re.compile(r"[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)+")
_CAPITAL = re.compile(r"\b[A-ZÀ-Þ]\w*")
_RUN = re.compile(r"\w+")
_MOST_PLACES = 40
_REACH_BEFORE, _REACH_AFTER = 60, 40
"""How many characters before and after a name tell what it is."""


class Antecedents:
    """What an article's pronouns mean, as far as it has been read.

    What sentences were about is worked out once a pronoun asks for it: few do.

    A pronoun of a person means the last person named; "it" the last thing that is no person;
    "they" the last subject in the plural. Where two persons of different sex come into question
    the one that the text itself has called "he" or "she" before is taken, and where none fits
    the pronoun stays.
    """

    def __init__(self, text: str, language: Language, grammar: Grammar) -> None:
        self._text = text
        self._language = language
        self._grammar = grammar
        roles = language.pattern("headline.roles").pattern
        self._ranked = re.compile(rf"(?i:{roles})\.?\s+((?:[A-ZÀ-Þ][\w'’-]*\.?\s*){{1,3}})")
        self._people: list[str] = []
        self._sex: dict[str, str] = {}
        self._several, self._one = "", ""
        self._agreeing: dict[str, str] = {}
        self._places: dict[str, list[int]] = {}
        self._persons: dict[str, bool] = {}
        self._things: dict[str, bool] = {}
        self._thing = ""
        self._unread: list[Callable[[], str]] = []

    def follow(self, subject: Callable[[], str]) -> None:
        """Take in the next sentence.

        Args:
            subject: gives what it is about, nothing where that is not understood.
        """
        self._unread.append(subject)

    @property
    def thing(self) -> str:
        """What the text was about last, if that was somebody or something."""
        self._catch_up()
        return self._thing

    def _catch_up(self) -> None:
        unread, self._unread = self._unread, []
        for subject in unread:
            self._note(subject())

    def _note(self, subject: str) -> None:
        """Note what a sentence was about.

        What agrees is forgotten where that is not known: it may be what a pronoun would mean.
        """
        words = words_in(subject)
        if not words:
            self._agreeing.clear()
            return
        pronoun = self._sex_of(words[0].lower)
        if pronoun and self._person(pronoun):
            self._sex[self._person(pronoun)] = pronoun
        weak = self._language.words("headline.trailing")
        if self.is_empty(words[0]) or (len(words) == 1 and words[0].lower in weak):
            return
        self._thing = subject
        self._note_agreeing(subject, words)
        if not self._are_many(subject):
            self._one = subject
        if self.is_plural(subject):
            self._several = subject
        elif is_name(words):
            self._people = [*[name for name in self._people if name != subject], subject]
            self._people = self._people[-_REMEMBERED:]

    def _note_agreeing(self, subject: str, words: Sequence[Word]) -> None:
        pairs = [pair.split() for pair in self._words("agreeing")]
        pronouns = {pronoun for pronoun, article in pairs if article == words[0].lower}
        if not pronouns and len(words) > 1 and all(word.text[:1].isupper() for word in words):
            pronouns = set(self._words("person"))
        self._agreeing |= dict.fromkeys(pronouns, subject)

    def named(self, text: str, thing: str) -> str:
        """Return the text with a name for the pronoun that it begins with, where one is known.

        Args:
            text: a clause.
            thing: what "it" and "they" mean first of all; nothing for what was noted last.
        """
        words = words_in(text)
        if not words or self._points_ahead(words):
            return text
        first = words[0].lower
        rest = text[words[0].end :].lstrip()
        if self._words("agreeing") and first in self._words("personal"):
            self._catch_up()
            return f"{self._agreeing[first]} {rest}" if first in self._agreeing else text
        if first in self._words("possessive"):
            name = self._owner(first, thing)
            return f"{possessive(name, self._language)} {rest}" if name else text
        if first not in self._words("personal") or first in self._words("speaking"):
            return text
        name = self._meant(first, thing)
        return f"{name} {rest}" if name else text

    def other(self, before: str, text: str) -> str | None:
        """Return whom a pronoun means behind one of the other sex; nothing where there is none.

        "He married Ann Lee in 1963; she died in 2011": the last full name before, if there is one.
        """
        said, words = words_in(text)[:1], words_in(before)
        persons = self._words("person")
        if not said or not words or said[0].lower not in persons or self._words("agreeing"):
            return None
        if words[0].lower not in persons or words[0].lower == said[0].lower:
            return None
        names = _FULL_NAME.findall(before[words[0].end :])
        return names[-1] if names else ""

    def is_lost(self, text: str) -> bool:
        """Tell whether the text begins with a pronoun whose meaning is not known."""
        words = words_in(text)
        first = words[0].lower if words else ""
        told = first not in self._words("speaking") and not self._points_ahead(words)
        agreeing = bool(self._words("agreeing"))
        return first in self._words("personal") and told and not agreeing

    def _meant(self, pronoun: str, thing: str) -> str:
        self._catch_up()
        thing = thing or self._thing
        if pronoun in self._words("person"):
            return self._person(pronoun)
        if pronoun in self._words("thing"):
            things = (one for one in (thing, self._thing, self._one) if one)
            return next(
                (it for it in things if not (self._are_many(it) or self._is_person(it))), ""
            )
        return thing if self.is_plural(thing) else self._several

    def _owner(self, pronoun: str, thing: str) -> str:
        """Return the name that a possessive stands for; only a short one can own."""
        owners = (pair.split() for pair in self._words("owners"))
        personal = next((owner for mine, owner in owners if mine == pronoun), "")
        if personal and personal not in self._words("person") + self._words("thing"):
            return ""  # "their" may be that of any two
        name = self._meant(personal, thing) if personal else self._person("")
        words = words_in(name)
        return name if is_name(words) and len(words) <= _OWNER_WORDS else ""

    def person(self) -> str:
        """Return the last person named."""
        return self._person("")

    def _person(self, pronoun: str) -> str:
        """Return the last name that a pronoun may mean, one that reads as a person's."""
        self._catch_up()
        fitting = [
            name for name in self._people if self._sex.get(name, pronoun) == pronoun or not pronoun
        ]
        people = [name for name in fitting if self._is_person(name) or self._is_full(name)]
        called = [name for name in people if name in self._sex] if pronoun else []
        others = any(name not in fitting for name in self._people[-2:])
        return next(iter([*(called if others else ())[-1:], *people[-1:]]), "")

    def _is_full(self, name: str) -> bool:
        """Tell a surname that stands with a first name somewhere, and names no thing."""
        last = re.escape(name.rsplit(maxsplit=1)[-1])
        full = rf"\b[A-ZÀ-Þ][\w'’-]*[a-zß-ÿ]\.?\s+(?:[A-ZÀ-Þ]\.\s+)?{last}\b"
        return not self._is_thing(name) and bool(re.search(full, self._around(name)))

    def _around(self, name: str) -> str:
        """Return what stands around the name's last word, wherever the text has it."""
        if not self._places:
            for match in _CAPITAL.finditer(self._text):
                self._places.setdefault(match[0], []).append(match.start())
        runs = _RUN.findall(name)
        places = self._places.get(runs[-1], ())[:_MOST_PLACES] if runs else ()
        return "\n\n".join(
            self._text[max(0, place - _REACH_BEFORE - len(name)) : place + _REACH_AFTER]
            for place in places
        )

    def _is_thing(self, name: str) -> bool:
        if name not in self._things:
            self._things[name] = self._reads_as_thing(name)
        return self._things[name]

    def _is_person(self, name: str) -> bool:
        if name not in self._persons:
            self._persons[name] = self._reads_as_person(name)
        return self._persons[name]

    def _reads_as_thing(self, name: str) -> bool:
        """Tell whether the text treats a name as a thing's or a place's: "the", "in", "which"."""
        before, after = (self._words(key) for key in ("before_things", "after_things"))
        if not before or name.rsplit(maxsplit=1)[-1] in after:
            return bool(before)
        if any(word in self._words("in_things") for word in name.split()):
            return True
        around = self._around(name)
        if not re.search(rf"[\w,;]\s+{re.escape(name)}\b", around):
            return len(name.split()) == 1  # its capital is only a sentence's first letter
        stands = rf"\b(?i:{'|'.join(before)})\s+{re.escape(name)}\b(?!['’])"
        goes_on = rf"\b{re.escape(name)},?\s+(?:{'|'.join(after)})\b"
        return bool(re.search(stands, around) or re.search(goes_on, around))

    def _reads_as_person(self, name: str) -> bool:
        """Tell whether the text treats a name as a person's: by a rank, an age, "who"."""
        words = words_in(name)
        if not is_name(words) or self._is_thing(name):
            return False
        last = re.escape(words[-1].text)
        who = "|".join(map(re.escape, self._words("of_persons")))
        shaped = rf"\b{last}\b(?:\s+[JS]r\.)?,?\s+(?:\d{{1,3}},|(?:{who})\b)" if who else "(?!)"
        around = self._around(name)
        ranked = (match[1].split() for match in self._ranked.finditer(around))
        return bool(re.search(shaped, around)) or any(words[-1].text in names for names in ranked)

    def _sex_of(self, word: str) -> str:
        owners = dict(pair.split() for pair in self._words("owners"))
        word = owners.get(word, word)
        return word if word in self._words("person") else ""

    def _points_ahead(self, words: Sequence[Word]) -> bool:
        """Tell "it is unclear whether …", where "it" means nothing that was named."""
        if not words or words[0].lower not in self._words("thing"):
            return False
        text = " ".join(word.lower for word in words)
        ahead = self._language.pattern("pronouns.ahead").match(text)
        if ahead is None:
            cleft = self._language.pattern("pronouns.cleft").match(text)
            after = text[cleft.end() :].split()[:1] if cleft else []
            done = self._grammar.participles | frozenset(filter(self._grammar.is_past, after))
            joined = any(word.lower in self._words("cleft_joins") for word in words)
            return joined and bool(after) and after[0] not in done
        after = text[ahead.end() :].split()[:1]
        return not any(word in self._words("not_ahead") for word in after)

    def is_plural(self, subject: str) -> bool:
        """Tell whether a subject is several."""
        words = words_in(subject)
        plural = self._grammar.coordinators | frozenset(self._words("plural"))
        endings = self._words("plural_endings")
        several = any(word.lower in plural for word in words)
        named = is_name(words) and not several and self._is_person(subject)
        ends = bool(words) and words[-1].lower.endswith(endings)
        return several or (ends and not named)

    def _are_many(self, subject: str) -> bool:
        """Tell "the Romans" and "troops", which are several, from General Motors, which is one."""
        words = words_in(subject)
        first = words[0].lower in self._grammar.articles if words else False
        named = not first and all(word.text[:1].isupper() for word in words)
        return self.is_plural(subject) and not named

    def is_empty(self, word: Word) -> bool:
        """Tell a subject that names nobody."""
        kinds = ("personal", "empty", "possessive")
        return any(word.lower in self._words(kind) for kind in kinds)

    def _words(self, kind: str) -> tuple[str, ...]:
        return self._language.words(f"pronouns.{kind}")
