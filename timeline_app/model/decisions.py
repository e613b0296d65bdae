"""Which records say that events are one, or that what is one are several."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from timeline_app.model.article import Article
from timeline_app.model.event import EventKind, Mention, TimelineEvent
from timeline_app.model.records import UNEDITED, Apart, Joined, Records
from timeline_app.model.regrouping import members, quote_of

_ID_BYTES = 8
_FOREVER = 1 << 62


@dataclass(slots=True)
class Decision:
    """What is to be said of events, by their ids; ``None`` takes back what was said."""

    joined: dict[str, Joined | None] = field(default_factory=dict)
    apart: dict[str, Apart | None] = field(default_factory=dict)


def leading(events: Sequence[TimelineEvent], records: Records) -> TimelineEvent:
    """Return the event whose title and date the others take over when they are put together.

    It is one that the person has worked on, that happened, with the most exact date, that most
    mentions tell; of equals the first.
    """

    def rank(event: TimelineEvent) -> tuple[bool, bool, int, int]:
        edit = records.edits.get(event.id, UNEDITED)
        is_untouched = edit.title is None and edit.date is None and not event.is_made
        is_plan = event.kind == EventKind.PLANNED
        return (is_untouched, is_plan, _length(event), -len(event.mentions))

    return min(events, key=rank)


def merged(events: Sequence[TimelineEvent], records: Records) -> tuple[str, Decision]:
    """Return which event others become a part of, and what says so.

    What was split off comes back instead of being joined.
    """
    first, decision = leading(events, records), Decision()
    known = members(records, first.id)
    for event in events:
        own = members(records, event.id)
        part = records.apart.get(event.id)
        if event is not first and part and part.of in known and own == (event.id,):
            decision.apart[event.id] = None
            continue
        decision.joined |= {one: Joined(first.id) for one in own if one != first.id}
    if first.id in records.joined:
        decision.joined[first.id] = None
    return first.id, decision


def is_one_of_several(event: TimelineEvent, records: Records) -> bool:
    """Tell whether an event can be split."""
    return len(event.mentions) > 1 or len(members(records, event.id)) > 1


def split(
    event: TimelineEvent, records: Records, articles: Mapping[str, Article]
) -> tuple[tuple[str, ...], Decision]:
    """Return the ids of what an event falls into, and what says so.

    What was put together falls into what it was; else each article's mentions stand alone, and
    those of one article each by itself.
    """
    own = members(records, event.id)
    if len(own) > 1:
        return own, Decision(joined={one: None for one in own if one in records.joined})
    told = _by_article(event.mentions)
    if len(told) == 1:
        told = [[mention] for mention in event.mentions]
    decision = Decision()
    for mentions in told[1:]:
        key, part = _part(event.id, mentions, articles)
        decision.apart[key] = part
    return (event.id, *decision.apart), decision


def split_off(
    event: TimelineEvent,
    article_id: str,
    records: Records,
    derived: Mapping[str, TimelineEvent],
    articles: Mapping[str, Article],
) -> Decision:
    """Return what says that the mentions of one article are an event by themselves.

    Args:
        event: is told by other articles too.
        article_id: the article.
        records: what the person made.
        derived: the events that were derived under the ids of what was put together.
        articles: all articles by their ids.
    """
    decision, left = Decision(), [one for one in event.mentions if one.article_id == article_id]
    for key in members(records, event.id)[1:]:
        own = _mentions_of(key, left, records, derived, articles)
        if own and own == list(derived[key].mentions if key in derived else own):
            decision.joined[key] = None
        elif own:
            part_key, part = _part(key, own, articles)
            decision.apart[part_key] = part
        left = [mention for mention in left if mention not in own]
    if left:
        part_key, part = _part(event.id, left, articles)
        decision.apart[part_key] = part
    return decision


def _mentions_of(
    key: str,
    mentions: Iterable[Mention],
    records: Records,
    derived: Mapping[str, TimelineEvent],
    articles: Mapping[str, Article],
) -> list[Mention]:
    """Return those of some mentions that one of the events has which were put together."""
    if key in derived:
        return [one for one in mentions if one in derived[key].mentions]
    part, made = records.apart.get(key), records.made.get(key)
    quotes = {*(part.quotes if part else ()), *((made.quote,) if made and made.quote else ())}
    return [one for one in mentions if quote_of(one, articles) in quotes]


def _part(
    of: str, mentions: Iterable[Mention], articles: Mapping[str, Article]
) -> tuple[str, Apart]:
    """Return the id and the record of what stands by itself; the same each time."""
    quotes = tuple(dict.fromkeys(quote_of(mention, articles) for mention in mentions))
    told = "\n".join((of, *(f"{quote.article_id} {quote.words}" for quote in quotes)))
    digest = hashlib.blake2b(told.encode("utf-8", "surrogatepass"), digest_size=_ID_BYTES)
    return digest.hexdigest(), Apart(of, quotes)


def _by_article(mentions: Iterable[Mention]) -> list[list[Mention]]:
    found: dict[str, list[Mention]] = {}
    for mention in mentions:
        found.setdefault(mention.article_id, []).append(mention)
    return list(found.values())


def _length(event: TimelineEvent) -> int:
    """Return how many seconds an event's date leaves open."""
    time = event.time
    if time is None or time.start is None or time.end is None or event.is_provisional:
        return _FOREVER
    return time.end - time.start
