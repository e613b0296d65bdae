"""Opens timeline.json, the interchange format that `exporters.json` writes.

A timeline file is no article: it holds what was made of articles. So it has no drafts, and what
it says stands as it is: titles, times, publication dates and which mentions belong together are
neither found anew nor merged with others. The articles that it lists are articles as any, with
a `Listing` that keeps how they were listed, so that the timeline is written as it was read.
"""

import gc
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from timeline_app.model.article import (
    Article,
    Certainty,
    ListedText,
    Listing,
    PublicationDate,
    PublicationSource,
    TextSpan,
)
from timeline_app.model.event import Dispute, EventKind, Mention, TimelineEvent
from timeline_app.model.records import Status
from timeline_app.model.timespan import Granularity, TimeKind, TimeSpan
from timeline_app.readers import calendars, event_files, limits, slides, tables
from timeline_app.readers.fields import Fields, malformed, shown
from timeline_app.readers.paragraphs import page_breaks_of
from timeline_app.readers.problems import UnreadableError
from timeline_app.readers.quoted import Quote, QuotedText, digest, quoted_text
from timeline_app.readers.source import contents
from timeline_app.readers.timeline_dates import Moment, moment, span_between
from timeline_app.readers.timeline_file import TimelineFile
from timeline_app.sentence import Sentence

SUFFIX = ".json"
FORMAT = "timeline/1"

_FAMILY = "timeline/"
_MARK = re.compile(rb'"format"\s*:\s*"timeline/')
_HEAD_BYTES = 4096
_UNKNOWN_LANGUAGE = "und"
_MOST_CHARACTERS = 20 * limits.TEXT_CHARACTERS
_CERTAINTY = {PublicationSource.USER: Certainty.HIGH, PublicationSource.INFERRED: Certainty.LOW}
_MOST_PAGES = 100_000
_ANOTHER = Sentence("Choose a file that Timeline exported, or export it again.")


def is_timeline(path: Path) -> bool:
    """Tell by a file's name and its first words whether it is a timeline; never raises.

    So are a table of events, a calendar and slides for TimelineJS.
    """
    return _is_ours(path) or _other_form(path) is not None


def _is_ours(path: Path) -> bool:
    if path.suffix.lower() != SUFFIX or not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            return _MARK.search(file.read(_HEAD_BYTES)) is not None
    except OSError:
        return False


@dataclass(frozen=True, slots=True)
class _Told:
    """An event as the file has it, and its mentions with the names of their documents."""

    fields: Fields
    mentions: tuple[tuple[str, Quote], ...]


def read(path: Path) -> TimelineFile:
    """Return the timeline in a file. Keys that the format does not have are passed over.

    Raises:
        UnreadableError: the file cannot be read, is no timeline, or says something impossible.
    """
    with _uncollected():
        return _read(path)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Let nobody look for garbage: a hundred thousand events make none, and take twice as long."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _read(path: Path) -> TimelineFile:
    content_of = None if _is_ours(path) else _other_form(path)
    content = Fields(content_of(path), Sentence("the file")) if content_of else _content(path)
    documents = [
        Fields(value, Sentence("document {0}", str(number)))
        for number, value in enumerate(content.items("documents"), 1)
    ]
    told = [_told(value, number) for number, value in enumerate(content.items("events"), 1)]
    articles = _articles(documents, told, path)
    ids = {article.listing.name: article.id for article in articles if article.listing}
    events = tuple(_event(one, ids) for one in told)
    if len({event.id for event in events}) < len(events):
        raise malformed(Sentence("two events have the same id"))
    return TimelineFile(path, articles, events)


def _other_form(path: Path) -> Callable[[Path], dict[str, Any]] | None:
    """Return what reads a timeline in another form than ours, if a file is of such a form."""
    return next((content_of for holds, content_of in _OTHER_FORMS if holds(path)), None)


_OTHER_FORMS: tuple[tuple[Callable[[Path], bool], Callable[[Path], dict[str, Any]]], ...] = (
    (event_files.holds_events, event_files.content_of),
    (tables.holds_table, tables.content_of),
    (calendars.holds_calendar, calendars.content_of),
    (slides.holds_slides, slides.content_of),
)


def _content(path: Path) -> Fields:
    try:
        text = contents(path).decode("utf-8-sig")
        value = json.loads(text, parse_constant=_refuse)
    except json.JSONDecodeError as error:
        if error.pos >= len(error.doc.rstrip()) or error.msg.startswith("Unterminated"):
            raise UnreadableError(
                Sentence("The timeline breaks off."), Sentence("Export it again.")
            ) from error
        raise UnreadableError(
            Sentence("This is not JSON (line {0}).", str(error.lineno)), _ANOTHER
        ) from error
    except ValueError as error:  # not UTF-8, NaN, thousands of digits
        raise UnreadableError(Sentence("This is not JSON that can be read."), _ANOTHER) from error
    name = value.get("format") if isinstance(value, dict) else None
    if name == FORMAT:
        return Fields(value, Sentence("the file"))
    if isinstance(name, str) and name.startswith(_FAMILY):
        raise UnreadableError(
            Sentence("This timeline was written by a newer Timeline ({0}).", shown(name)),
            Sentence("Update Timeline to open it."),
        )
    raise UnreadableError(Sentence("This is not a timeline."), _ANOTHER)


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)


def _told(value: object, number: int) -> _Told:
    fields = Fields(value, Sentence("event {0}", str(number)))
    mentions = tuple(_quotes(fields))
    if not mentions and not fields.part("edits").flag("added"):
        raise malformed(Sentence("{0} has no mention", fields.name))
    return _Told(fields, mentions)


def _quotes(event: Fields) -> Iterator[tuple[str, Quote]]:
    for number, value in enumerate(event.items("mentions"), 1):
        mention = Fields(value, Sentence("mention {0} of {1}", str(number), event.name))
        span = TextSpan(mention.offset("start"), mention.offset("end"))
        words = mention.text("text")
        if span.end - span.start != len(words):
            raise malformed(
                Sentence("the words of {0} are not as long as their place", mention.name)
            )
        page = mention.offset("page") if mention.has("page") else 0
        yield mention.text("doc"), Quote(span, words, page)


def _articles(
    documents: Sequence[Fields], told: Sequence[_Told], path: Path
) -> tuple[Article, ...]:
    quotes: dict[str, list[Quote]] = {document.label("doc"): [] for document in documents}
    if len(quotes) < len(documents):
        raise malformed(Sentence("two documents have the same name"))
    for one in told:
        for name, quote in one.mentions:
            if name not in quotes:
                raise malformed(
                    Sentence("{0} quotes {1}, which is not listed", one.fields.name, shown(name))
                )
            quotes[name].append(quote)
    ends = (max((one.span.end for one in found), default=0) for found in quotes.values())
    if sum(ends) > _MOST_CHARACTERS:
        raise malformed(Sentence("its texts are too long"))
    taken: set[str] = set()
    articles = []
    for number, document in enumerate(documents):
        article = _article(document, number, quotes[document.label("doc")], path)
        if article.id in taken:  # two documents of one text
            name = document.label("doc")
            article = replace(article, id=digest(f"{name}\0{article.text}"))
        taken.add(article.id)
        articles.append(article)
    return tuple(articles)


def _article(document: Fields, number: int, quotes: Sequence[Quote], path: Path) -> Article:
    name = document.label("doc")
    found = quoted_text(name, document.text_or_nothing("text"), quotes, path)
    title = document.label_or_nothing("title")
    headline, paragraphs = None, found.paragraphs
    if paragraphs and " ".join(paragraphs[0].of(found.text).split()) == title:
        headline, paragraphs = paragraphs[0], paragraphs[1:]
    return Article(
        id=found.identity(name),
        sources=(found.file or path,),
        title=name if title is None else title,
        text=found.text,
        headline=headline,
        paragraphs=paragraphs,
        page_breaks=_page_breaks(found, quotes),
        language=_UNKNOWN_LANGUAGE,
        publication=_publication(document),
        listing=Listing(path, number, name, found.origin),
    )


def _page_breaks(found: QuotedText, quotes: Sequence[Quote]) -> tuple[int, ...]:
    """Return where pages begin; where only quotes are known, so that each is on its page."""
    if found.origin is not ListedText.QUOTES:
        return page_breaks_of(found.text)
    breaks: list[int] = []
    for quote in sorted(quotes, key=lambda one: one.span.start):
        breaks += [quote.span.start] * min(quote.page - 1 - len(breaks), _MOST_PAGES)
    has_pages = any(quote.page for quote in quotes)
    return (*breaks, len(found.text)) if has_pages else ()


def _publication(document: Fields) -> PublicationDate:
    day = document.text_or_nothing("published")
    bounds = document.items("published_bounds")
    source = document.choice("published_source", PublicationSource)
    days = tuple(_day(one, document) for one in bounds)
    if days and (len(days) != len(("first", "last")) or days[0] >= days[1]):
        raise malformed(
            Sentence('"published_bounds" of {0} are not two days in order', document.name)
        )
    return PublicationDate(
        day=None if day is None else _day(day, document),
        bounds=(days[0], days[1]) if days else None,
        source=source,
        certainty=_CERTAINTY.get(source, Certainty.MEDIUM) if source else Certainty.LOW,
    )


def _day(value: object, document: Fields) -> date:
    try:
        return date.fromisoformat(str(value))
    except ValueError as error:
        raise malformed(
            Sentence("{0} in {1} is not a day", shown(str(value)), document.name)
        ) from error


def _event(told: _Told, ids: Mapping[str, str]) -> TimelineEvent:
    fields = told.fields
    title, time = fields.label("title"), _time(fields)
    provisional = _provisional(fields) if time is None else None
    kind = fields.choice("kind", EventKind) or EventKind.HAPPENED
    edits = fields.part("edits")
    return TimelineEvent(
        id=fields.label("id"),
        title=title,
        time=time or provisional,
        kind=kind,
        salience=fields.fraction("salience"),
        mentions=tuple(
            Mention(ids[name], quote.span, time, None, kind, title)
            for name, quote in told.mentions
        ),
        disputes=tuple(_dispute(value, fields, ids) for value in fields.items("disputed")),
        is_provisional=provisional is not None,
        status=edits.choice("status", Status) or Status.UNREVIEWED,
        tags=tuple(dict.fromkeys(filter(None, edits.labels("tags")))),
        note=edits.text_or_nothing("note") or "",
        is_dated=edits.flag("dated"),
        is_made=edits.flag("added"),
    )


def _time(event: Fields) -> TimeSpan | None:
    first, last = (_moment(event.text_or_nothing(key), event) for key in ("start", "end"))
    if first is None and last is None:
        return None
    granularity = event.choice("precision", Granularity)
    kind = event.choice("time_kind", TimeKind)
    try:
        span = span_between(first, last, granularity, kind, approx=event.flag("approx"))
        return replace(span, zone=event.label_or_nothing("zone") or span.zone)
    except ValueError as error:
        raise malformed(
            Sentence("the time of {0} ends too early or not at all", event.name)
        ) from error


def _provisional(event: Fields) -> TimeSpan | None:
    match event.items("provisional"):
        case []:
            return None
        case [str() as start, str() as end]:
            first, last = _moment(start, event), _moment(end, event)
        case _:
            raise malformed(Sentence('"provisional" of {0} is not made of two times', event.name))
    try:
        return span_between(first, last, Granularity.INTERVAL, TimeKind.WITHIN)
    except ValueError as error:
        raise malformed(
            Sentence("the provisional time of {0} is in no order", event.name)
        ) from error


def _dispute(value: object, event: Fields, ids: Mapping[str, str]) -> Dispute:
    match value:
        case [str() | None as start, str() | None as end, str() as name] if name in ids:
            first, last = _moment(start, event), _moment(end, event)
        case _:
            raise malformed(
                Sentence('"disputed" of {0} is not made of two times and a document', event.name)
            )
    try:
        return Dispute(span_between(first, last), ids[name])
    except ValueError as error:
        raise malformed(
            Sentence("a disputed time of {0} has no end or is in no order", event.name)
        ) from error


def _moment(words: str | None, event: Fields) -> Moment | None:
    if words is None:
        return None
    try:
        return moment(words)
    except ValueError as error:
        raise malformed(Sentence("{0} in {1} is not a time", shown(words), event.name)) from error
