"""Events as a person put them together, took them apart and added them."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from timeline_app.model.article import Article, TextSpan
from timeline_app.model.event import Dispute, EventKind, Mention, TimelineEvent
from timeline_app.model.records import (
    UNEDITED,
    Apart,
    EventEdit,
    Quote,
    Records,
    UserEvent,
)
from timeline_app.model.timespan import TimeSpan

_OWN_SALIENCE = 0.5


@dataclass(frozen=True, slots=True)
class Regrouping:
    """What becomes of the events that a person put together, took apart or added.

    Args:
        gone: the ids of derived events that are shown no more by themselves.
        events: those that are shown instead or anew, by their ids.
        edits: the edits of all events; those of one put together have what all of it was given.
    """

    gone: frozenset[str]
    events: Mapping[str, TimelineEvent]
    edits: Mapping[str, EventEdit]


def regrouped(
    records: Records,
    find: Callable[[str], TimelineEvent | None],
    articles: Mapping[str, Article],
) -> Regrouping:
    """Return what a person's decisions make of the events; the order of records does not matter.

    Args:
        records: all that the person made.
        find: gives a derived event by its id, if it is there.
        articles: all articles by their ids.
    """
    named = {*records.joined, *(one.into for one in records.joined.values())}
    named |= {one.of for one in records.apart.values()}
    found = {key: event for key in sorted(named) if (event := find(key)) is not None}
    derived = frozenset(found)
    events = _taken_apart(found, records.apart, articles)
    events |= {key: _event(key, one, articles) for key, one in records.made.items()}
    shown, edits = _put_together(events, records)
    changed = {key: event for key, event in shown.items() if found.get(key) is not event}
    return Regrouping(derived - shown.keys(), changed, edits)


def quote_of(mention: Mention, articles: Mapping[str, Article]) -> Quote:
    """Return by what a mention is known again; nothing is quoted of an article that is gone."""
    article = articles.get(mention.article_id)
    return Quote(mention.article_id, on_one_line(mention.span.of(article.text) if article else ""))


def on_one_line(text: str) -> str:
    """Return words with single spaces between them."""
    return " ".join(text.split())


def members(records: Records, event_id: str) -> tuple[str, ...]:
    """Return the ids of the events that are put together with one, itself first."""
    root = records.joined[event_id].into if event_id in records.joined else event_id
    others = sorted(key for key, one in records.joined.items() if one.into == root)
    return tuple(dict.fromkeys((event_id, root, *others)))


def _taken_apart(
    found: Mapping[str, TimelineEvent],
    apart: Mapping[str, Apart],
    articles: Mapping[str, Article],
) -> dict[str, TimelineEvent]:
    """Return the events without the mentions that are events by themselves, and those."""
    events, waiting = dict(found), dict(sorted(apart.items()))
    while ready := [key for key, one in waiting.items() if one.of in events]:
        for key in ready:
            one = waiting.pop(key)
            whole = events[one.of]
            taken, left = _parted(whole.mentions, one.quotes, articles)
            if taken:
                events[key] = _part(whole, taken, key)
                events[one.of] = _part(whole, left, one.of)
    emptied = {key for key, event in found.items() if event.mentions and not events[key].mentions}
    return {key: event for key, event in events.items() if key not in emptied}


def _parted(
    mentions: Sequence[Mention], quotes: Sequence[Quote], articles: Mapping[str, Article]
) -> tuple[tuple[Mention, ...], tuple[Mention, ...]]:
    """Return the mentions that are quoted, and the others.

    An article that was read again with other words has another id: then the words alone count.
    """
    exactly = set(quotes)
    anywhere = {quote.words for quote in quotes if quote.article_id not in articles}
    taken: list[Mention] = []
    left: list[Mention] = []
    for mention in mentions:
        quote = quote_of(mention, articles)
        (taken if quote in exactly or quote.words in anywhere else left).append(mention)
    return tuple(taken), tuple(left)


def _part(whole: TimelineEvent, mentions: tuple[Mention, ...], key: str) -> TimelineEvent:
    """Return an event of some of another's mentions."""
    told = {mention.article_id for mention in mentions}
    part = replace(whole, id=key, mentions=mentions)
    if mentions and mentions[0] != whole.mentions[0]:
        times = (mention.time for mention in mentions if mention.time is not None)
        time = whole.time if whole.is_provisional else next(times, None)
        part = replace(part, title=mentions[0].title, time=time, kind=mentions[0].kind)
    disputes = (one for one in whole.disputes if one.article_id in told and one.time != part.time)
    return replace(part, disputes=tuple(disputes))


def _event(key: str, made: UserEvent, articles: Mapping[str, Article]) -> TimelineEvent:
    """Return the event that a person added, with the words that it was made of where they are."""
    kind = EventKind.HAPPENED
    mentions = tuple(
        Mention(article_id, span, made.time, None, kind, made.title)
        for article_id, span in _passage(made, articles)
    )
    return TimelineEvent(
        key,
        made.title,
        made.time,
        kind,
        _OWN_SALIENCE,
        mentions,
        is_dated=True,
        is_made=True,
    )


def _passage(made: UserEvent, articles: Mapping[str, Article]) -> Iterator[tuple[str, TextSpan]]:
    """Yield where the words stand that an event was made of, if they still do."""
    if made.quote is None or made.span is None:
        return
    article = articles.get(made.quote.article_id)
    if article and on_one_line(made.span.of(article.text)) == made.quote.words:
        yield article.id, made.span
        return
    for key, other in sorted(articles.items()):
        start = other.text.find(made.quote.words)
        if start >= 0:
            yield key, TextSpan(start, start + len(made.quote.words))
            return


def _put_together(
    events: Mapping[str, TimelineEvent], records: Records
) -> tuple[dict[str, TimelineEvent], Mapping[str, EventEdit]]:
    groups: dict[str, list[TimelineEvent]] = {}
    for key, event in events.items():
        root = records.joined[key].into if key in records.joined else key
        groups.setdefault(root, []).append(event)
    shown, edits = {}, dict(records.edits)
    for root, group in groups.items():
        first, *others = sorted(group, key=lambda event: (event.id != root, event.id))
        edit = edits.get(first.id, UNEDITED)
        time = edit.date.time if edit.date else first.time
        shown[first.id] = _joint(first, others, time) if others else first
        if others:
            edits[first.id] = _joint_edit(edit, shown[first.id], others, records.edits)
    return shown, edits


def _joint(
    first: TimelineEvent, others: Sequence[TimelineEvent], shown: TimeSpan | None
) -> TimelineEvent:
    """Return an event of all mentions, with title and time of the first that has them.

    Args:
        first: the event that the others are put together with.
        others: those, in the order of their ids.
        shown: when the first one stands, as the person has it.
    """
    timed = next((one for one in (first, *others) if one.time is not None), first)
    time = shown or timed.time
    other_dates = (
        Dispute(mention.time, mention.article_id)
        for one in others
        for mention in one.mentions[:1]
        if mention.time is not None and time is not None and not _overlap(mention.time, time)
    )
    disputes = (*first.disputes, *(d for one in others for d in one.disputes), *other_dates)
    return replace(
        first,
        time=timed.time,
        is_provisional=timed.is_provisional,
        salience=max(one.salience for one in (first, *others)),
        mentions=tuple(
            dict.fromkeys(mention for one in (first, *others) for mention in one.mentions)
        ),
        disputes=tuple(dict.fromkeys(disputes)),
    )


def _joint_edit(
    edit: EventEdit,
    event: TimelineEvent,
    others: Iterable[TimelineEvent],
    edits: Mapping[str, EventEdit],
) -> EventEdit:
    """Return the first one's edit with the tags and the notes of all."""
    tags = list(event.tags if edit.tags is None else edit.tags)
    notes = [event.note if edit.note is None else edit.note]
    for one in others:
        other = edits.get(one.id, UNEDITED)
        tags += one.tags if other.tags is None else other.tags
        notes.append(one.note if other.note is None else other.note)
    note = "\n".join(dict.fromkeys(filter(None, notes)))
    return replace(edit, tags=tuple(dict.fromkeys(tags)), note=note)


def _overlap(one: TimeSpan, other: TimeSpan) -> bool:
    starts = [time.start for time in (one, other) if time.start is not None]
    ends = [time.end for time in (one, other) if time.end is not None]
    return not starts or not ends or max(starts) < min(ends)
