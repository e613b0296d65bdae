"""Puts headlines and leads that the words keep apart on one card."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache

from timeline_app.pipeline.neighbours import Key
from timeline_app.pipeline.telling import Told
from timeline_app.pipeline.worth import Story, story

_LEAST = 2
_SEVERAL = 2

_Group = tuple[Told, ...]


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


def rejoin(groups: Sequence[_Group], restated: Mapping[Key, Key]) -> tuple[_Group, ...]:
    """Return the groups, headlines and leads put together that the words alone keep apart.

    A headline says in its own words what its article begins with: told by nobody else, it joins
    the group of its lead, and no article comes to stand beside another by it. What several
    articles begin with, and none tells further down, is their story: it joins the larger group
    where one of them has its headline, if that group has its words.

    Args:
        groups: tellings in groups.
        restated: each headline's lead, and each lead's headline.
    """
    alone = {
        restated[group[0].key]: group
        for group in groups
        if len(group) == 1 and group[0].is_headline and group[0].key in restated
    }
    kept = [group for group in groups if group not in alone.values()]
    joined = [
        group + tuple(one for told in group for one in alone.get(told.key, ())) for group in kept
    ]
    return tuple(tuple(sorted(group, key=lambda one: one.key)) for group in _led(joined, restated))


def _led(groups: Sequence[_Group], restated: Mapping[Key, Key]) -> list[_Group]:
    """Return the groups, those that several articles begin with joined to their headlines'."""
    at = {one.key: number for number, group in enumerate(groups) for one in group}
    story_at = cache(lambda number: story(groups[number]))
    homes = [_home(group, at, restated, story_at) for group in groups]
    joined = [list(group) for group in groups]
    for group, home in zip(groups, homes, strict=True):
        if home is not None and homes[home] is None:
            joined[home].extend(group)
    return [
        tuple(group)
        for group, home in zip(joined, homes, strict=True)
        if home is None or homes[home] is not None
    ]


def _home(
    group: _Group,
    at: Mapping[Key, int],
    restated: Mapping[Key, Key],
    story_at: Callable[[int], Story | None],
) -> int | None:
    """Return the largest group that has a headline of these leads, and their words."""
    tellers = len({one.article_id for one in group})
    if tellers < _SEVERAL or not all(one.is_headline or one.is_lead for one in group):
        return None
    headlines = (restated[one.key] for one in group if one.is_lead and one.key in restated)
    found = {at[key] for key in headlines if key in at}
    stories = [(number, whole) for number in found if (whole := story_at(number))]
    for number, whole in sorted(stories, key=lambda pair: (-pair[1].size, pair[0])):
        if len(whole.articles) > tellers and all(map(whole.says, group)):
            return number
    return None
