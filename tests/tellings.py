"""Tellings of a small story that several tests compare and merge."""

from datetime import date

from timeline_app.model.article import Article, PublicationDate, TextSpan
from timeline_app.model.event import EventKind, Mention
from timeline_app.model.timespan import Granularity, TimeSpan, seconds_of
from timeline_app.model.timex import NO_ANCHOR, Timex, TimexType
from timeline_app.pipeline.telling import Told, tell

SUBJECT = " Then Mayor Orla Finch of Marlow spoke, and Finch told Marlow so."


def day(number: int) -> TimeSpan:
    return TimeSpan.of_date(date(2023, 11, number))


NOVEMBER = TimeSpan(seconds_of(2023, 11), seconds_of(2023, 12), Granularity.MONTH)


def told(  # noqa: PLR0913 - one for each thing that a test may vary
    key: str,
    words: str,
    time: TimeSpan | None = None,
    *,
    dated: bool = True,
    published: int = 30,
    kind: EventKind = EventKind.HAPPENED,
    before: str = "",
    subject: str = SUBJECT,
    title: str = "",
) -> Told:
    """Return what an article says in one sentence; ``dated`` gives that its own date."""
    text = f"{before}{words}{subject}"
    span = TextSpan(len(before), len(before) + len(words))
    article = Article(
        id=key,
        sources=(),
        title=words,
        text=text,
        headline=None,
        paragraphs=(TextSpan(0, len(text)),),
        page_breaks=(),
        language="en",
        publication=PublicationDate(day=date(2023, 11, published)),
    )
    timex = _timex(span) if dated and time else None
    mention = Mention(key, span, time, timex, kind, title or words)
    return tell(article, [mention])[0]


def _timex(span: TextSpan) -> Timex:
    return Timex(span, TimexType.DATE, "2023-11-20", None, NO_ANCHOR, "a test")
