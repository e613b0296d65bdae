"""A document with metadata, as PDF, Word and OpenDocument files are, becomes a draft."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from timeline_app.model.article import UNKNOWN, Certainty, PublicationDate
from timeline_app.readers import limits
from timeline_app.readers.composing import PAGE, compose_paged
from timeline_app.readers.draft import Draft
from timeline_app.readers.flow import Block
from timeline_app.readers.header_date import publication_of
from timeline_app.readers.wording import words
from timeline_app.readers.xml_stream import Begin, Event
from timeline_app.sentence import UNSAID, Sentence

_FIRST_BLOCKS = 5
_TITLE_CHARACTERS = 300
_PROGRAM = re.compile(r"^Microsoft \w+ - ")
_FILE = re.compile(r"\.[a-z]\w{1,4}$", re.IGNORECASE)
_CODE = re.compile(r"\S*[_\d]\S*")
_ADDRESS = re.compile(r"^\w+:(?://|\S+$)")
_DIVIDER = re.compile(r"\s[|·•–—-]+\s")
_SENTENCE_END = re.compile(r"[.!?…]\W*$")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Facts:
    """What a file's metadata say; ``made`` is the day on which they say it was made."""

    title: str = ""
    language: str | None = None
    made: str = ""


def facts_in(events: Iterable[Event], made: str) -> Facts:
    """Return what the part of a package says that holds the metadata.

    Args:
        events: that part.
        made: the name of its element for the day on which the document was begun.
    """
    said: dict[str, str] = {}
    within = ""
    for event in events:
        if isinstance(event, str):
            said[within] = said.get(within, "") + event
        else:
            within = event.name if isinstance(event, Begin) else ""
    return Facts(
        title=" ".join(said.get("title", "").split()),
        language=said.get("language", "").strip() or None,
        made=said.get(made, ""),
    )


def draft_of(blocks: Sequence[Block], facts: Facts, name: str, note: Sentence = UNSAID) -> Draft:
    """Return a document as a draft.

    The title is the one of the metadata if the text begins with it, else a heading at the
    beginning, else that of the metadata if the text has no headline of its own.

    Args:
        blocks: its text.
        facts: its metadata.
        name: the file's name without suffix, which is no title.
        note: what there is to tell about the reading.

    Raises:
        UnreadableError: there is no text, or too much.
    """
    text, spans, breaks = compose_paged([block.words for block in blocks])
    limits.check_text(text)
    plain = [span.of(text) for span in spans]
    place = _place_of(facts.title, plain)
    if place is None:
        place = _heading(blocks)
    title: str | None = None
    if place is not None:
        title = " ".join(plain[place].split())
    elif _SENTENCE_END.search(plain[0]):  # else the first line may be the headline
        title = _unsaid(facts.title, name)
    return Draft(
        text=text,
        title=title,
        headline=None if place is None else spans[place],
        paragraphs=tuple(span for index, span in enumerate(spans) if index != place),
        page_breaks=breaks,
        language=facts.language,
        publication=made_on(facts.made),
        note=note,
    )


def made_on(field: str) -> PublicationDate:
    """Return the day on which a file was made, as a publication day that hardly counts.

    A file is made when somebody prints, converts or begins it, which may be long after the
    article was published or before.
    """
    found = publication_of(field)
    return replace(found, certainty=Certainty.LOW) if found.day else UNKNOWN


def is_title(named: str, name: str) -> bool:
    """Tell whether a title in metadata is one and not what a program put there.

    Args:
        named: the metadata's title.
        name: the file's name without suffix.
    """
    bare = _PROGRAM.sub("", named.strip())
    if not any(map(str.isalpha, bare)) or len(bare) > _TITLE_CHARACTERS:
        return False
    if _FILE.search(bare) or _CODE.fullmatch(bare) or _ADDRESS.match(bare):
        return False
    stand_ins = {_folded(one) for one in (name, *words("document", "untitled"))}
    return stand_ins.isdisjoint((_folded(bare), _folded(bare).rstrip(" 0123456789")))


def _place_of(named: str, plain: Sequence[str]) -> int | None:
    """Return which of the first blocks is the title that the metadata name.

    They may name the site or the paper behind it.
    """
    title = _PROGRAM.sub("", named[: 2 * _TITLE_CHARACTERS])
    ends = [match.start() for match in _DIVIDER.finditer(title)] + [len(title)]
    titles = {_folded(title[:end]) for end in ends} - {""}
    first = (_folded(block[: 2 * _TITLE_CHARACTERS]) for block in plain[:_FIRST_BLOCKS])
    return next((place for place, block in enumerate(first) if block in titles), None)


def _heading(blocks: Sequence[Block]) -> int | None:
    """Return which block is a heading that only short lines go before."""
    for place, block in enumerate(blocks[:_FIRST_BLOCKS]):
        if len(block.words) > _TITLE_CHARACTERS:
            return None
        if block.is_heading:
            return place
    return None


def _unsaid(named: str, name: str) -> str | None:
    title = " ".join(named.replace(PAGE, " ").split())
    return title if is_title(title, name) else None


def _folded(said: str) -> str:
    return " ".join(_WORD.findall(said.casefold()))
