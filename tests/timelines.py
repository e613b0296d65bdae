"""Small timelines that several tests share."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from timeline_app.model.article import Article, PublicationDate, TextSpan
from timeline_app.model.event import Dispute, EventKind, Mention, TimelineEvent
from timeline_app.model.timeline import Timeline
from timeline_app.model.timespan import DAY, HOUR, Granularity, TimeKind, TimeSpan, seconds_of
from timeline_app.model.timex import Mod, span_of


class FixedMeasure:
    """Text of which every character takes seven pixels."""

    line_px = 16

    def __call__(self, text: str) -> float:
        return 7.0 * len(text)


def article(number: int, title: str | None = None) -> Article:
    return Article(
        id=f"article-{number}",
        sources=(Path(f"{number}.txt"),),
        title=title or f"Article {number}",
        text="Text.",
        headline=None,
        paragraphs=(TextSpan(0, 5),),
        page_breaks=(),
        language="en",
        publication=PublicationDate(day=date(2023, 10, 20)),
    )


def event(  # noqa: PLR0913 - one for each thing that a test may vary
    event_id: str,
    time: TimeSpan | None,
    title: str | None = None,
    *,
    kind: EventKind = EventKind.HAPPENED,
    salience: float = 0.5,
    article_number: int = 0,
    disputes: tuple[Dispute, ...] = (),
) -> TimelineEvent:
    name = title or f"Event {event_id}"
    mention = Mention(f"article-{article_number}", TextSpan(0, 5), time, None, kind, name)
    return TimelineEvent(event_id, name, time, kind, salience, (mention,), disputes)


def day(year: int, month: int, number: int) -> TimeSpan:
    return TimeSpan.of_date(date(year, month, number))


def one_day_each(count: int, first: date = date(2023, 10, 1)) -> Timeline:
    start = seconds_of(first.year, first.month, first.day)
    events = (
        event(str(n), TimeSpan(start + n * DAY, start + (n + 1) * DAY, Granularity.DAY))
        for n in range(count)
    )
    return Timeline.from_events(events, {"article-0": article(0)})


def every_kind() -> Timeline:
    """Return a timeline with each kind of mark, told by three articles."""
    start = seconds_of
    early_november = span_of("2023-11", Mod.START)
    talks = TimeSpan(
        start(2023, 10, 27), start(2023, 11, 7), Granularity.INTERVAL, TimeKind.DURING
    )
    year = Granularity.YEAR
    times = {
        "day": (day(2023, 10, 14), "Bridge closed to lorries"),
        "clock": (span_of("2023-10-14T14:30"), "Alarm raised by the bridge keeper"),
        "month": (span_of("2023-10"), "Bridge cables inspected"),
        "early": (early_november, "Crane delivered"),
        "during": (talks, "Salvage work"),
        "since": (TimeSpan(start(2023, 9, 3), None, Granularity.DAY, TimeKind.SINCE), "Limit"),
        "until": (TimeSpan(None, start(2023, 10, 3), year, TimeKind.UNTIL), "Old rules"),
        "before": (TimeSpan(None, start(2023, 10, 9), Granularity.DAY, TimeKind.BEFORE), "Left"),
        "after": (TimeSpan(start(2023, 10, 18), None, Granularity.DAY, TimeKind.AFTER), "Reply"),
    }
    events = [
        event(name, time, title, article_number=place % 3)
        for place, (name, (time, title)) in enumerate(times.items())
    ]
    other = Dispute(day(2023, 10, 22), "article-1")
    events += [
        event("plan", day(2023, 11, 9), "New bridge opens", kind=EventKind.PLANNED),
        event("disputed", day(2023, 10, 16), "Deck fell", disputes=(other,), article_number=1),
        event(
            "hours", TimeSpan(start(2023, 10, 20), start(2023, 10, 20) + HOUR, Granularity.HOUR)
        ),
        event("undated", None),
    ]
    articles = {f"article-{n}": article(n, name) for n, name in enumerate(_ARTICLES)}
    return Timeline.from_events(events, articles, hidden=2)


_ARTICLES = ("Lorries turned back at the bridge", "Council minutes", "Field notes")


def provisional(first: int = 16, last: int = 18) -> TimelineEvent:
    """Return an event that stands on one of some days of October 2023, provisionally."""
    time = TimeSpan(
        seconds_of(2023, 10, first),
        seconds_of(2023, 10, last + 1),
        Granularity.INTERVAL,
        TimeKind.WITHIN,
    )
    return replace(event("maybe", time, "Ferry sank"), is_provisional=True)


def with_provisional() -> Timeline:
    """Return a timeline with an exact, a provisional and two undated events."""
    events = [event("day", day(2023, 10, 14)), provisional(), event("u", None), event("v", None)]
    return Timeline.from_events(events, {"article-0": article(0)})


def told_by_two() -> Timeline:
    """Return a timeline with an event that two articles tell, and one that the second adds."""
    shared = event("shared", day(2023, 10, 14))
    other = Mention("article-1", TextSpan(0, 5), shared.time, None, shared.kind, "Told again")
    events = [
        replace(shared, mentions=(*shared.mentions, other)),
        event("own", day(2023, 10, 20), article_number=1),
    ]
    return Timeline.from_events(events, {f"article-{n}": article(n) for n in range(2)})
