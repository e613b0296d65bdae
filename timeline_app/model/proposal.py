"""What a text says about its own day, and the day or span that follows from it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from timeline_app.model.article import (
    Article,
    Certainty,
    PublicationDate,
    PublicationSource,
    TextSpan,
)
from timeline_app.model.timespan import TimeSpan

_LOOKED_THROUGH_DAYS = 366


class Hint(StrEnum):
    """In which way words tell about the day on which they were published."""

    PAST = "past"
    """A date is told as past."""
    PLANNED = "planned"
    """A date is told as still to come."""
    SAID = "said"
    """A report names the weekday on which something was said."""
    BESIDE = "beside"
    """A date stands beside words that count from the publication."""
    PICTURED = "pictured"
    """A dated picture shows what the text tells in such words."""
    SHARED = "shared"
    """Another telling dates what the text tells in such words."""
    ANNIVERSARY = "anniversary"
    """So many years after a year that is named."""
    DATE_LINE = "date line"
    """The date line can be read as several days."""


@dataclass(frozen=True, slots=True)
class Clue:
    """One thing that bounds a publication date: the words, and the days that they leave.

    ``earliest`` and ``latest`` are inclusive, ``None`` where the words set no bound. With
    ``weekdays`` (Monday is 1) only those are left, with ``days`` only these, with
    ``month_day`` only that day of each year. ``known`` is the date that another telling gives,
    ``article_id`` the article that holds it, ``known_words`` its words there.
    """

    hint: Hint
    evidence: str
    span: TextSpan | None = None
    earliest: date | None = None
    latest: date | None = None
    weekdays: frozenset[int] = frozenset()
    days: frozenset[date] = frozenset()
    month_day: tuple[int, int] | None = None
    known: TimeSpan | None = None
    known_words: str = ""
    article_id: str = ""

    def allows(self, day: date) -> bool:
        """Tell whether the article may have been published on a day as far as this goes."""
        return (
            (self.earliest is None or self.earliest <= day)
            and (self.latest is None or day <= self.latest)
            and (not self.weekdays or day.isoweekday() in self.weekdays)
            and (not self.days or day in self.days)
            and self.month_day in {None, (day.month, day.day)}
        )


@dataclass(frozen=True, slots=True)
class Proposal:
    """The days on which an article may have been published, with the reasons.

    ``earliest`` and ``latest`` are inclusive; ``None`` is an open side. ``clues`` are the ones
    that the result needs. Where they contradict each other, they are the two that do, and no
    day is proposed.
    """

    earliest: date | None
    latest: date | None
    clues: tuple[Clue, ...]
    is_contradiction: bool = False

    @property
    def day(self) -> date | None:
        """The one day that is left, if it is one."""
        return self.earliest if self.earliest == self.latest else None

    @property
    def bounds(self) -> tuple[date, date] | None:
        """The days that are left, half-open, if both sides are known."""
        if self.earliest is None or self.latest is None:
            return None
        return (self.earliest, self.latest + timedelta(days=1))

    def days(self, most: int) -> tuple[date, ...]:
        """Return the days that are left one by one, none when they are more than so many."""
        if self.bounds is None or (self.bounds[1] - self.bounds[0]).days > _LOOKED_THROUGH_DAYS:
            return ()
        first, after = (day.toordinal() for day in self.bounds)
        days = map(date.fromordinal, range(first, after))
        left = tuple(day for day in days if all(clue.allows(day) for clue in self.clues))
        return left if len(left) <= most else ()

    def bound(self, publication: PublicationDate) -> PublicationDate:
        """Return a publication date without a day with the bounds that are proposed for it."""
        if self.bounds is None:
            return publication
        source = publication.source or PublicationSource.INFERRED
        return replace(publication, bounds=self.bounds, source=source)

    def taken(self, day: date) -> PublicationDate:
        """Return the publication date that a person takes from the days that are left."""
        return PublicationDate(day, source=PublicationSource.INFERRED, certainty=Certainty.MEDIUM)


def bounded(
    articles: Mapping[str, Article], proposals: Mapping[str, Proposal]
) -> dict[str, Article]:
    """Return articles in the order of their files, with the bounds that are proposed for them."""
    ordered = dict(sorted(articles.items(), key=lambda item: item[1].place))
    for key, proposal in proposals.items():
        article = ordered[key]
        ordered[key] = replace(article, publication=proposal.bound(article.publication))
    return ordered
