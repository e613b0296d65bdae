"""A seeded timeline: clumped events over 30 years, a tenth of them spans of up to 60 days."""

import numpy as np

from timeline_app.model.columns import KINDS
from timeline_app.model.event import EventKind, TimelineEvent
from timeline_app.model.timeline import Timeline
from timeline_app.model.timespan import DAY, Granularity, TimeKind, TimeSpan, seconds_of

_WORDS = (
    *("council", "bridge", "harbour", "vote", "report", "talks", "summit", "minister"),
    *("court", "flood", "rescue", "budget", "treaty", "launch", "orbit", "strike"),
    *("border", "school", "river", "company", "election", "crew", "signal", "museum"),
)
_YEARS = 30
_BURSTS = 60


def synthetic_timeline(count: int, seed: int = 7) -> Timeline:
    """Return a timeline of so many events; each event is made when it is fetched."""
    random = np.random.default_rng(seed)
    first = seconds_of(1995) // DAY
    days = _YEARS * 365
    centres = random.integers(0, days, _BURSTS)
    clumped = random.choice(centres, count) + random.normal(0, 20, count).round().astype(np.int64)
    loose = random.integers(0, days, count)
    day = np.where(random.random(count) < 0.7, clumped, loose).clip(0, days - 1)
    length = np.ones(count, np.int64)
    spans = random.random(count) < 0.1
    length[spans] = random.integers(2, 61, int(spans.sum()))
    start = (first + day) * DAY
    kinds = np.where(spans, KINDS.index(TimeKind.DURING), KINDS.index(TimeKind.AT))
    order = np.argsort(start, kind="stable")
    start, end, kinds = start[order], (start + length * DAY)[order], kinds[order]

    def fetch(index: int) -> TimelineEvent:
        kind = KINDS[int(kinds[index])]
        granularity = Granularity.DAY if kind == TimeKind.AT else Granularity.INTERVAL
        time = TimeSpan(int(start[index]), int(end[index]), granularity, kind)
        return TimelineEvent(str(index), _title(index), time, EventKind.HAPPENED, 0.5, ())

    return Timeline.from_columns(
        start,
        end,
        random.random(count).astype(np.float32),
        np.zeros(count, np.int32),
        kinds.astype(np.uint16),
        fetch,
        index_of=int,
    )


def _title(index: int) -> str:
    """Return 30 to 80 characters that differ from event to event."""
    length = 30 + index * 7919 % 51
    words = [_WORDS[(index * 31 + step * 17 + index // 24) % len(_WORDS)] for step in range(14)]
    return f"{index} {' '.join(words)}"[:length].strip().capitalize()
