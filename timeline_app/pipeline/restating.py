"""Puts a headline that nobody else tells on the card of its article's lead."""

from collections.abc import Mapping, Sequence

from timeline_app.pipeline.neighbours import Key
from timeline_app.pipeline.telling import Told

_LEAST = 2


def restated(told: Sequence[Told]) -> Mapping[Key, Key]:
    """Return an article's headline and its lead for one another, if both are of one time.

    Args:
        told: what the article tells, in reading order.
    """
    if len(told) < _LEAST or not (told[0].is_headline and told[1].is_lead):
        return {}
    if told[0].time is None or told[0].time != told[1].time:
        return {}
    headline, lead = told[0].key, told[1].key
    return {headline: lead, lead: headline}


def rejoin(
    groups: Sequence[tuple[Told, ...]], restated: Mapping[Key, Key]
) -> tuple[tuple[Told, ...], ...]:
    """Return the groups, headlines that are left alone put into the groups of their leads.

    A headline says in its own words what its article begins with. Where it agrees with nobody
    only the words keep it apart, and no article comes to stand beside another by it.

    Args:
        groups: tellings in groups.
        restated: each headline's lead, and each lead's headline.
    """
    moved = {
        restated[group[0].key]: group[0]
        for group in groups
        if len(group) == 1 and group[0].is_headline and group[0].key in restated
    }
    headlines = {one.key for one in moved.values()}
    return tuple(
        tuple(sorted((*group, *_of(group, moved)), key=lambda one: one.key))
        for group in groups
        if group[0].key not in headlines
    )


def _of(group: Sequence[Told], moved: Mapping[Key, Told]) -> list[Told]:
    return [moved[one.key] for one in group if one.key in moved]
