"""Decides which events a timeline shows: what only fills in a story gets no card of its own."""

from collections.abc import Sequence

from timeline_app.model.event import Mention
from timeline_app.model.timex import AnchorKind
from timeline_app.pipeline.telling import Told

_LEAD = 4
_LEAST_TELLERS = 2


def is_worth_a_card(group: Sequence[Told]) -> bool:
    """Tell whether a careful editor would put what a group of tellings tells on a timeline.

    Sentences that name no time fill in what their article tells of that day, however many they
    are. One of them makes an event of its own where a headline or a lead tells it, where several
    articles think it worth telling, or where the article tells nothing else of the day, as under
    the dates of a diary. A time in a telling's own words always does, and also one that only
    waits for the day of its article ("on Friday"): what cannot be dated yet is not hidden.

    Args:
        group: the tellings of one event.
    """
    if len({one.article_id for one in group}) >= _LEAST_TELLERS:
        return True
    return any(_stands_out(one) for one in group)


def _stands_out(told: Told) -> bool:
    if told.position < _LEAD:
        return True
    if told.time is None:
        return any(_waits_for_its_day(mention) for mention in told.mentions)
    return told.is_dated or told.is_first


def _waits_for_its_day(mention: Mention) -> bool:
    """Tell whether a mention's own expression has a date once the article's day is known."""
    timex = mention.timex
    if timex is None or not mention.span.covers(timex.span):
        return False
    return any(
        one.anchor.kind == AnchorKind.DCT and not one.anchor.value for one in (timex, *timex.parts)
    )
