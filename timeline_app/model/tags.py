"""The tags that a person gives events: as they are typed, and which there are."""

from collections.abc import Iterable, Sequence

from timeline_app.model.columns import Flag
from timeline_app.model.timeline import Timeline

SEPARATOR = ","


def tags_typed(words: str, known: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the tags that are typed, each once; ``known`` ones are spelt as they were before."""
    spelling = {tag.casefold(): tag for tag in known}
    found: dict[str, str] = {}
    for part in words.split(SEPARATOR):
        tag = " ".join(part.split())
        if tag:
            found.setdefault(tag.casefold(), spelling.get(tag.casefold(), tag))
    return tuple(found.values())


def tags_in_words(tags: Iterable[str]) -> str:
    """Return tags as they are typed."""
    return f"{SEPARATOR} ".join(tags)


def shared_tags(tag_lists: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """Return the tags that all events have, in the order of the first."""
    first, *others = tag_lists or [()]
    return tuple(tag for tag in first if all(tag in tags for tags in others))


def retagged(
    tags: tuple[str, ...], former: Iterable[str], typed: Iterable[str]
) -> tuple[str, ...]:
    """Return an event's tags when those that it shares with others are replaced by typed ones."""
    kept = set(tags).difference(former)
    return tuple(dict.fromkeys((*typed, *(tag for tag in tags if tag in kept))))


def tags_of(timeline: Timeline) -> dict[int, tuple[str, ...]]:
    """Return the tags of the dated events that have any, by their places."""
    import numpy as np

    places = np.flatnonzero(timeline.flags & int(Flag.TAGGED)).tolist()
    return {place: timeline.event(place).tags for place in places}


def all_tags(timeline: Timeline) -> tuple[str, ...]:
    """Return every tag that an event of a timeline has, in order of the alphabet."""
    lists = (*tags_of(timeline).values(), *(event.tags for event in timeline.undated))
    return tuple(sorted({tag for tags in lists for tag in tags}, key=in_alphabet))


def in_alphabet(tag: str) -> tuple[str, str]:
    """Return what puts tags in order."""
    return tag.casefold(), tag
