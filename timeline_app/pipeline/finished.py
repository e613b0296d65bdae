"""Events out of timeline files: they stand as they are, as far as their articles are shown."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from itertools import count

from timeline_app.model.event import TimelineEvent
from timeline_app.readers.timeline_file import TimelineFile


def finished_events(
    files: Iterable[TimelineFile], shown: Collection[str]
) -> dict[str, TimelineEvent]:
    """Return the events of timeline files by their ids, in the order of the files' paths.

    An event goes without the mentions and the disputes of articles that are not shown, and is
    left out when it has no mention then. What two files hold alike comes once; where they give
    one id to different events, the second is numbered.

    Args:
        files: the timelines that are open.
        shown: the ids of the articles that are in out of timeline files and not hidden.
    """
    found: dict[str, TimelineEvent] = {}
    for file in sorted(files, key=lambda file: file.path):
        for event in file.events:
            kept = _part(event, shown)
            if kept and found.get(kept.id) != kept:
                key = next(key for key in _ids(kept.id) if key not in found)
                found[key] = kept if key == kept.id else replace(kept, id=key)
    return found


def _part(event: TimelineEvent, shown: Collection[str]) -> TimelineEvent | None:
    mentions = tuple(mention for mention in event.mentions if mention.article_id in shown)
    disputes = tuple(dispute for dispute in event.disputes if dispute.article_id in shown)
    if len(mentions) == len(event.mentions) and len(disputes) == len(event.disputes):
        return event
    return replace(event, mentions=mentions, disputes=disputes) if mentions else None


def _ids(plain: str) -> Iterable[str]:
    yield plain
    yield from (f"{plain}-{number}" for number in count(2))
