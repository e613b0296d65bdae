"""Mentions (a stretch of text that tells an event) and events (what mentions tell)."""

from dataclasses import dataclass
from enum import StrEnum

from timeline_app.model.article import TextSpan
from timeline_app.model.records import Status
from timeline_app.model.timespan import TimeSpan
from timeline_app.model.timex import Timex


class EventKind(StrEnum):
    """What an event is: a fact, a plan, or a state that lasts."""

    HAPPENED = "happened"
    PLANNED = "planned"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class Mention:
    """One telling of an event.

    ``time`` is ``None`` when the telling cannot be dated. ``timex`` is the expression that
    dates it, or would: it may stand outside ``span`` (the day of the lead). With a time but no
    timex, the article's publication date dates the mention.
    """

    article_id: str
    span: TextSpan
    time: TimeSpan | None
    timex: Timex | None
    kind: EventKind
    title: str


@dataclass(frozen=True, slots=True)
class Dispute:
    """Another date for an event, and the article that gives it."""

    time: TimeSpan
    article_id: str


@dataclass(frozen=True, slots=True)
class TimelineEvent:
    """What one or more mentions tell. ``time`` is ``None`` when undated.

    With ``is_provisional`` the words count from a publication date that is only bounded, and
    ``time`` is the whole stretch that the bounds allow; the mentions themselves have no time.
    ``salience`` is 0 to 1. The first mention is the one that the title and time rest on.
    What comes after ``is_provisional`` is what a person made of it: ``is_dated`` tells that the
    person gave its date, or said that it has none, ``is_made`` that the person added the event,
    perhaps without any mention.
    """

    id: str
    title: str
    time: TimeSpan | None
    kind: EventKind
    salience: float
    mentions: tuple[Mention, ...]
    disputes: tuple[Dispute, ...] = ()
    is_provisional: bool = False
    is_hidden: bool = False
    status: Status = Status.UNREVIEWED
    tags: tuple[str, ...] = ()
    note: str = ""
    is_dated: bool = False
    is_made: bool = False

    @property
    def first_article(self) -> str:
        """The id of the article that the title rests on, or nothing where there is none."""
        return self.mentions[0].article_id if self.mentions else ""


def counted_mentions(event: TimelineEvent) -> tuple[Mention, ...]:
    """Return the mentions with words for a time, of the article that the title rests on."""
    first = event.first_article
    return tuple(one for one in event.mentions if one.timex and one.article_id == first)
