"""Timelines of any kind, drawn by hypothesis."""

from datetime import date, timedelta

from hypothesis import strategies as st

from timeline_app.model.article import (
    Article,
    Certainty,
    PublicationDate,
    PublicationSource,
    TextSpan,
)
from timeline_app.model.event import Dispute, EventKind, Mention, TimelineEvent
from timeline_app.model.records import Status
from timeline_app.model.timeline import Timeline
from timeline_app.model.timespan import DAY, Granularity, TimeKind, TimeSpan, seconds_of
from timeline_app.readers.paragraphs import page_breaks_of

_FIRST, _LAST = seconds_of(-13_000) // DAY, seconds_of(12_000) // DAY
_CLOCKED = (Granularity.SECOND, Granularity.MINUTE, Granularity.HOUR)


@st.composite
def spans(draw):
    granularity = draw(st.sampled_from(Granularity))
    unit = 1 if granularity in _CLOCKED or draw(st.booleans()) else DAY
    start = draw(st.integers(_FIRST, _LAST)) * DAY + draw(st.integers(0, DAY - 1)) // unit * unit
    end = start + draw(st.integers(1, 100_000)) * unit
    kind, is_open = draw(st.sampled_from(TimeKind)), draw(st.booleans())
    return TimeSpan(
        None if is_open and kind in {TimeKind.UNTIL, TimeKind.BEFORE} else start,
        None if is_open and kind in {TimeKind.SINCE, TimeKind.AFTER} else end,
        granularity,
        kind,
        draw(st.booleans()),
    )


stretches = st.builds(
    lambda first, length: TimeSpan(
        first * DAY, (first + length) * DAY, Granularity.INTERVAL, TimeKind.WITHIN
    ),
    st.integers(_FIRST, _LAST),
    st.integers(1, 400),
)
publications = st.builds(
    lambda day, bounds, source: PublicationDate(
        day, bounds and (bounds, bounds + timedelta(days=3)), source, Certainty.HIGH
    ),
    st.none() | st.dates(),
    st.none() | st.dates(date(1, 1, 1), date(9999, 1, 1)),
    st.none() | st.sampled_from(PublicationSource),
)
names = st.text(st.characters(exclude_characters="/\0"), min_size=1, max_size=12).filter(
    lambda name: name not in {".", ".."}
)
paths = st.builds(
    lambda folders, stem, suffix: "/".join([*folders, stem + suffix]),
    st.lists(names, max_size=2),
    names,
    st.sampled_from(["", ".txt", ".html", ".txt#2"]),
)


@st.composite
def timelines(draw, folder):
    articles = {}
    for name in draw(st.lists(paths, min_size=1, max_size=4, unique=True)):
        text = draw(st.text(st.characters(codec="utf-8") | st.just("\f"), min_size=1))
        title, publication = draw(st.text()), draw(publications)
        articles[name] = Article(
            name, (folder / name,), title, text, None, (), page_breaks_of(text), "en", publication
        )
    events = []
    for key in draw(st.lists(st.text(), max_size=6, unique=True)):
        time, kind = draw(st.none() | spans()), draw(st.sampled_from(EventKind))
        mentions = []
        for article in draw(st.lists(st.sampled_from(list(articles.values())), min_size=1)):
            start = draw(st.integers(0, len(article.text) - 1))
            span = TextSpan(start, draw(st.integers(start + 1, len(article.text))))
            mentions.append(Mention(article.id, span, time, None, kind, "A title"))
        said = st.builds(Dispute, spans(), st.sampled_from(list(articles)))
        is_provisional = time is None and draw(st.booleans())
        disputes = draw(st.lists(said, max_size=2)) if time else []
        time = draw(stretches) if is_provisional else time
        salience = draw(st.floats(0, 1))
        title = draw(st.text())
        events.append(
            TimelineEvent(
                *(key, title, time, kind, salience, tuple(mentions), tuple(disputes)),
                is_provisional,
                status=draw(st.sampled_from(Status)),
                tags=draw(st.lists(st.text(min_size=1), max_size=2, unique=True).map(tuple)),
                note=draw(st.text()),
            )
        )
    return Timeline.from_events(events, articles)
