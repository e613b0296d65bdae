"""Where the publication date is only bounded, events stand over all that the bounds allow."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.stories import story
from timeline_app.model.article import UNKNOWN
from timeline_app.model.event import EventKind, TimelineEvent
from timeline_app.model.proposal import Clue, Hint, Proposal
from timeline_app.model.timespan import TimeKind, TimeSpan
from timeline_app.pipeline import ingest
from timeline_app.pipeline.content import Content, told_in
from timeline_app.pipeline.provisional import Provisional
from timeline_app.tagger import language
from timeline_app.tagger.recogniser import recognise

MONDAY = date(2023, 10, 16)
EVENTS = Path(__file__).resolve().parents[3] / "shared" / "bench" / "events" / "dev"
_ARTICLES = sorted(EVENTS.glob("esc_*/articles/*.txt"))[:60:4]


def clues(first, last):
    return (Clue(Hint.PAST, "", earliest=first), Clue(Hint.PLANNED, "", latest=last))


def proposed(first, last):
    return Proposal(first, last, clues(first, last))


def stood(text, proposal):
    """Return the first undated event of a text for whose date there is no more than a proposal."""
    article, told = story(text, None)
    events = [
        TimelineEvent("e", one.title, one.time, one.kind, 0.5, (one,))
        for one in told
        if one.time is None
    ]
    found = recognise(article.text, language.load("en"))
    return Provisional().stand(
        events, {article.id: article}, {article.id: proposal} if proposal else {}, lambda _: found
    )[0]


def days(event):
    """Return the first and the last day on which an event stands."""
    if event.time is None:
        return None
    first = TimeSpan.of_date(date(2023, 1, 1))
    return tuple(
        date(2023, 1, 1) + timedelta(seconds=moment - first.start)
        for moment in (event.time.start, event.time.end - 1)
    )


def test_yesterday_stands_over_the_days_before_all_days_that_are_left():
    event = stood("The bridge fell yesterday.", proposed(MONDAY, date(2023, 10, 18)))
    assert days(event) == (date(2023, 10, 15), date(2023, 10, 17))


def test_a_weekday_that_is_the_same_as_of_all_days_stands_on_it_but_provisionally():
    event = stood("The bridge fell on Friday.", proposed(MONDAY, date(2023, 10, 18)))
    assert days(event) == (date(2023, 10, 13), date(2023, 10, 13))
    assert event.is_provisional


def test_what_stands_on_a_day_provisionally_is_not_at_that_day():
    event = stood("The bridge fell yesterday.", proposed(MONDAY, MONDAY))
    assert event.time.kind is TimeKind.WITHIN


def test_a_month_stands_as_a_whole():
    event = stood("The bridge fell in May.", proposed(MONDAY, date(2023, 10, 18)))
    assert days(event) == (date(2023, 5, 1), date(2023, 5, 31))


def test_only_the_days_that_a_weekday_leaves_count():
    said = Clue(Hint.SAID, "", weekdays=frozenset({1}))
    left = Proposal(MONDAY, date(2023, 10, 23), (*clues(MONDAY, date(2023, 10, 24)), said))
    event = stood("The bridge fell yesterday.", left)
    assert days(event) == (date(2023, 10, 15), date(2023, 10, 22))


@pytest.mark.parametrize(
    "proposal",
    [
        None,
        Proposal(MONDAY, None, clues(MONDAY, None)),
        Proposal(None, MONDAY, clues(None, MONDAY)),
        proposed(MONDAY, MONDAY + timedelta(days=70)),
        Proposal(None, None, clues(MONDAY, MONDAY), is_contradiction=True),
    ],
    ids=["none", "no end", "no beginning", "too wide", "contradiction"],
)
def test_without_narrow_bounds_on_both_sides_it_stays_undated(proposal):
    event = stood("The bridge fell yesterday.", proposal)
    assert (event.time, event.is_provisional) == (None, False)


@pytest.mark.parametrize(
    "text",
    [
        "The bridge has been shut since Monday.",
        "The bridge fell before Monday.",
        "The bridge fell at 9 a.m.",
        "The bridge fell decades ago.",
    ],
)
def test_what_would_have_no_day_with_a_date_either_stays_undated(text):
    assert stood(text, proposed(MONDAY, date(2023, 10, 18))).time is None


def test_what_stays_open_as_of_one_of_the_days_stays_undated():
    bounds = proposed(date(2024, 9, 25), date(2024, 10, 12))
    assert stood("The bridge fell on 7 October.", bounds).time is None


def test_bounds_are_too_wide_also_where_few_of_their_days_are_left():
    said = Clue(Hint.SAID, "", weekdays=frozenset({1}))
    last = MONDAY + timedelta(days=70)
    left = Proposal(MONDAY, last, (*clues(MONDAY, last), said))
    assert stood("The bridge fell yesterday.", left).time is None


def test_an_event_keeps_its_mentions_and_their_lack_of_a_time():
    event = stood("The bridge fell yesterday.", proposed(MONDAY, MONDAY))
    assert [mention.time for mention in event.mentions] == [None]


def test_a_dated_event_stands_where_it_stood():
    article, (mention,) = story("The bridge fell on 3 May 2023.", None)
    event = TimelineEvent("e", "T", mention.time, EventKind.HAPPENED, 0.5, (mention,))
    proposals = {article.id: proposed(MONDAY, MONDAY)}
    assert Provisional().stand([event], {article.id: article}, proposals, lambda _: ()) == (event,)


def _undated(path):
    """Return what is in a file, the article without its date, its content, what that tells."""
    (item,) = ingest.read_file(path)
    publication = replace(UNKNOWN, span=item.article.publication.span)
    article = replace(item.article, publication=publication)
    content = Content.decoded(item.content)
    told = told_in(article, content.recognised).told
    return item, article, content, [mention for one in told for mention in one.mentions]


@pytest.mark.skipif(not _ARTICLES, reason="the development articles are not in ../shared")
@pytest.mark.parametrize(("before", "after"), [(0, 0), (2, 1), (0, 6), (20, 13)])
def test_bounds_that_hold_the_true_day_give_a_stretch_that_holds_the_true_time(before, after):
    missed, stood_count = [], 0
    for path in _ARTICLES:
        item, article, content, told = _undated(path)
        day = item.article.publication.day
        if day is None:
            continue
        truth = {
            (m.span, m.timex.span): m.time
            for one in content.told
            for m in one.mentions
            if m.timex and m.time
        }
        events = [TimelineEvent("e", m.title, m.time, m.kind, 0.5, (m,)) for m in told]
        proposal = proposed(day - timedelta(days=before), day + timedelta(days=after))
        for event in Provisional().stand(
            events,
            {article.id: article},
            {article.id: proposal},
            lambda _, c=content: c.recognised,
        ):
            mention = event.mentions[0]
            true = truth.get((mention.span, mention.timex.span)) if mention.timex else None
            if event.is_provisional and true:
                stood_count += 1
                if not (event.time.start <= true.start and true.end <= event.time.end):
                    missed.append((path.name, event.title))
    assert stood_count
    assert missed == []
