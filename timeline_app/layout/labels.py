"""The words beside a mark: an event's title and how exact its date is."""

import re
from dataclasses import replace
from typing import NamedTuple, Protocol

from timeline_app.model.event import EventKind, TimelineEvent
from timeline_app.model.records import Status
from timeline_app.model.timeline import Timeline
from timeline_app.model.timespan import DAY, HOUR, MINUTE, Granularity, TimeKind, TimeSpan
from timeline_app.model.wording import (
    ENGLISH,
    DateWords,
    date_in_words,
    suffix_of,
    when_in_words,
)

TITLE_PX = 240
_PRECISION_PX = 320
_OFFSET = re.compile(r"(?P<sign>[+-])(?P<hours>\d\d):?(?P<minutes>\d\d)")
ELLIPSIS = "…"
_REMEMBERED = 20_000


class Measure(Protocol):
    """Tells how much room text takes in the strip's font."""

    @property
    def line_px(self) -> int:
        """The height of a line."""

    def __call__(self, text: str) -> float:
        """Return the width of a text in pixels."""


class _Known(NamedTuple):
    """A label, the event that it is of, and the end of the day as of which that lasts."""

    event: TimelineEvent
    as_of: int | None
    label: tuple[str, int]


class Labels:
    """The labels of a timeline's events, each made and measured once."""

    def __init__(
        self,
        timeline: Timeline,
        measure: Measure,
        title_px: int = TITLE_PX,
        words: DateWords = ENGLISH,
    ) -> None:
        """Prepare for a timeline; nothing is fetched yet. Longer titles are shortened."""
        self._words = words
        self._timeline = timeline
        self._measure = measure
        self._title_px = title_px
        self._made: dict[int, tuple[str, int]] = {}
        self.style = (measure, title_px, words)
        self.known: dict[str, _Known] = {}

    def take_over(self, former: "Labels") -> None:
        """Keep the labels that were made for another timeline, of events that are the same."""
        if self.style == former.style:
            self.known = former.known

    def label(self, index: int) -> tuple[str, int]:
        """Return an event's label and its width in pixels."""
        made = self._made.get(index)
        if made is None:
            made = self._made[index] = self._label_of(self._timeline.event(index))
        return made

    def _label_of(self, event: TimelineEvent) -> tuple[str, int]:
        lasts = event.time is not None and event.time.kind is TimeKind.SINCE
        as_of = self._timeline.as_of(event) if lasts else None
        known = self.known.get(event.id)
        if known is None or known.event is not event or known.as_of != as_of:
            if len(self.known) >= _REMEMBERED:
                self.known.clear()
            known = self.known[event.id] = _Known(event, as_of, self._made_of(event))
        return known.label

    def _made_of(self, event: TimelineEvent) -> tuple[str, int]:
        title = elided(event.title, self._title_px, self._measure)
        title = f"{signs_of(event)}{title}"
        text = " · ".join(
            part for part in (title, _precision(event, self._timeline, self._words)) if part
        )
        text = elided(text, self._title_px + _PRECISION_PX, self._measure)
        return text, round(self._measure(text) + 0.5)


def elided(text: str, width: float, measure: Measure) -> str:
    """Shorten a text with an ellipsis so that it is at most as wide as asked."""
    whole = measure(text)
    if whole <= width:
        return text
    # Measuring is slow, so the first cut that fits is taken, from where letters of equal width
    # would end.
    length = max(0, int(len(text) * width / whole))
    while length > 0 and measure(_cut(text, length)) > width:
        length -= 1
    return _cut(text, length)


def _cut(text: str, length: int) -> str:
    return text[:length].rstrip(f" {ELLIPSIS}·") + ELLIPSIS


def signs_of(event: TimelineEvent) -> str:
    """Return the signs before an event's title: confirmed, planned."""
    confirmed = "✓ " if event.status == Status.CONFIRMED else ""
    return f"{confirmed}→ " if event.kind == EventKind.PLANNED else confirmed


def full_text(event: TimelineEvent, timeline: Timeline, words: DateWords = ENGLISH) -> str:
    """Return what a tooltip says: the whole title, the date, and what a person made of it."""
    said = when_in_words(event, words, long=True) if event.time else words.say("no date")
    lines = [event.title, _with_as_of(said, event, timeline, words)]
    if event.time is not None and (utc := _in_utc(event.time)) is not None:
        lines.append(f"= {date_in_words(utc, words, long=True)}")
    if event.status == Status.CONFIRMED:
        lines.append(words.say("✓ confirmed"))
    if event.tags:
        lines.append(words.say("tags: {0}").format(", ".join(event.tags)))
    return "\n".join(lines)


def _in_utc(time: TimeSpan) -> TimeSpan | None:
    """Return a time whose zone is a difference from UTC in UTC; a zone's name may be several's."""
    offset = _OFFSET.fullmatch(time.zone or "")
    if offset is None or time.start is None or time.end is None:
        return None
    ahead = int(offset["hours"]) * HOUR + int(offset["minutes"]) * MINUTE
    if offset["sign"] == "-":
        ahead = -ahead
    return replace(time, start=time.start - ahead, end=time.end - ahead, zone="Z")


def _precision(event: TimelineEvent, timeline: Timeline, words: DateWords) -> str:
    assert event.time is not None
    suffix = _with_as_of(suffix_of(event, words), event, timeline, words)
    if event.kind == EventKind.PLANNED:
        suffix = words.say("planned: {0}").format(suffix or date_in_words(event.time, words))
    return f"{suffix} ≠".strip() if event.disputes else suffix


def _with_as_of(said: str, event: TimelineEvent, timeline: Timeline, words: DateWords) -> str:
    if event.time is None or event.time.kind != TimeKind.SINCE:
        return said
    end = timeline.as_of(event)
    if end is None or event.time.start is None or end <= event.time.start:
        return said
    day = date_in_words(TimeSpan(end - DAY, end, Granularity.DAY), words)
    return words.say("{0} (as of {1})").format(said, day)
