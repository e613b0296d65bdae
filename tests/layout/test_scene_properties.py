"""What always holds of a scene, wherever one looks and however large the text is."""

from dataclasses import replace
from itertools import takewhile
from random import Random

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from tests.timelines import article, event
from timeline_app.layout.lanes import TILE_PX, LaneMode
from timeline_app.layout.packing import Frame
from timeline_app.layout.scene import build_scene
from timeline_app.layout.timescale import Viewport
from timeline_app.model.event import Dispute, EventKind, Mention
from timeline_app.model.records import Status
from timeline_app.model.timeline import Timeline
from timeline_app.model.timespan import (
    DAY,
    HOUR,
    MINUTE,
    Granularity,
    TimeKind,
    TimeSpan,
    seconds_of,
)

FIRST = seconds_of(2023)
LANES = 12


class Letters:
    """Text of which every character is as wide, as in a font of a size in percent of normal."""

    def __init__(self, percent):
        self.line_px = 16 * percent // 100
        self._letter_px = 7.0 * percent / 100

    def __call__(self, text):
        return self._letter_px * len(text)


MEASURES = {percent: Letters(percent) for percent in (100, 200)}


def some_time(random):
    """Return a time of any kind, by the minute, the day or the year, exact or about."""
    unit = random.choice((MINUTE, DAY, 30 * DAY, 365 * DAY))
    start = FIRST + random.randint(-40, 40) * unit
    kind = random.choice(list(TimeKind))
    if kind is TimeKind.AT:
        exact = Granularity.HOUR if unit == MINUTE else Granularity.DAY
        return TimeSpan(start, start + (HOUR if unit == MINUTE else DAY), exact)
    end, approx = start + random.randint(1, 30) * unit, random.random() < 0.5
    span = TimeSpan(start, end, Granularity.INTERVAL, kind, approx=approx)
    if kind in {TimeKind.SINCE, TimeKind.AFTER}:
        return replace(span, end=None)
    return replace(span, start=None) if kind in {TimeKind.UNTIL, TimeKind.BEFORE} else span


def some_event(random, number):
    """Return an event of any kind, perhaps undated, told by one or two articles."""
    time = some_time(random) if random.random() < 0.8 else None
    disputes = (Dispute(some_time(random), "article-0"),) if time and random.random() < 0.2 else ()
    made = event(
        *(str(number), time, "Word " * random.randint(1, 16)),
        kind=random.choice(list(EventKind)),
        salience=random.random(),
        article_number=random.randrange(LANES),
        disputes=disputes,
    )
    told_again = Mention(f"article-{random.randrange(LANES)}", *_of(made.mentions[0]))
    within = time is not None and time.kind is TimeKind.WITHIN
    return replace(
        made,
        mentions=(*made.mentions, told_again) if random.random() < 0.5 else made.mentions,
        is_provisional=within and random.random() < 0.5,
        status=random.choice((Status.UNREVIEWED, Status.CONFIRMED)),
    )


def _of(mention):
    return mention.span, mention.time, mention.timex, mention.kind, mention.title


def crowd(count):
    """Return events of which many lie on one day and others around it."""
    return [
        event(f"crowd {n}", _on(n * n % 97 - 40), "Crowd " * (n % 9 + 1), article_number=n % 5)
        for n in range(count)
    ]


def _on(number):
    start = FIRST + max(number, 0) * DAY
    return TimeSpan(start, start + DAY, Granularity.DAY)


CROWD = crowd(1600)


def some_timeline(seed, few, many):
    """Return a timeline of a few events of any kind, and many of a crowd."""
    random = Random(seed)
    made = [some_event(random, number) for number in range(few)]
    articles = {f"article-{n}": article(n) for n in range(LANES)}
    return Timeline.from_events([*made, *CROWD[:many]], articles, hidden=random.randrange(3))


timelines = st.builds(
    some_timeline, st.integers(0, 1 << 30), st.integers(0, 60), st.sampled_from((0, 0, 60, 1600))
)


@st.composite
def viewports(draw):
    """A view of ten minutes to twenty thousand years, near the first events or far from them."""
    width = draw(st.sampled_from((320, 960, 1600)))
    span = draw(st.sampled_from((10 * MINUTE, 5 * HOUR, 3 * DAY, 60 * DAY, 3000 * DAY, 10**11)))
    start = FIRST + round(draw(st.floats(-1, 1)) * span)
    return Viewport.of_span(start, start + span, width, FIRST)


@st.composite
def frames(draw):
    """A picture of any height, with or without lanes, some of these collapsed or moved."""
    return Frame(
        height_px=draw(st.integers(160, 900)),
        mode=draw(st.sampled_from(LaneMode)),
        scroll_px=draw(st.sampled_from((0, 0, 130))),
        order=tuple(draw(st.permutations(range(4)))),
        collapsed=frozenset(draw(st.sets(st.integers(0, LANES - 1), max_size=4))),
    )


def panned(start, steps):
    """Yield a scene, and those of panning from it, each made from the former."""
    scene = start
    yield scene
    for dx in steps:
        view = scene.viewport.panned(dx)
        measure = scene.packing.measure
        scene = build_scene(scene.timeline, view, measure, scene.frame, scene.packing)
        yield scene


scenes = st.builds(
    build_scene, timelines, viewports(), st.sampled_from(list(MEASURES.values())), frames()
)
steps = st.lists(st.integers(-1200, 1200), max_size=3)
# What comes of a seed does not get simpler with it.
always = settings(max_examples=25, deadline=None, phases=(Phase.generate,))


def drawn(scene):
    """Return the rectangles of all marks and labels, each with what it is part of."""
    return [
        (rect, mark)
        for mark in scene.marks
        for rect in (scene.mark_rect(mark), scene.label_rect(mark))
        if rect is not None
    ]


def overlapping(rects):
    """Yield each two of some rectangles that share a pixel."""
    ordered = sorted(rects)
    for place, rect in enumerate(ordered):
        end = rect.x + rect.width
        for other in takewhile(lambda one, end=end: one.x < end, ordered[place + 1 :]):
            if rect.overlaps(other):
                yield rect, other


def pills(scene):
    rects = ((scene.pill_rect(one), one) for one in scene.groups)
    return [(rect, one) for rect, one in rects if rect is not None]


@always
@given(scenes, steps)
def test_nothing_that_is_drawn_overlaps_anything_else(scene, steps):
    for shown in panned(scene, steps):
        rects = [rect for rect, _ in (*drawn(shown), *pills(shown))]
        assert not list(overlapping(rects))


def test_a_strip_lower_than_a_row_with_words_below_has_no_label_under_a_group():
    lasting = TimeSpan(FIRST - 400 * DAY, FIRST + 400 * DAY, Granularity.INTERVAL, TimeKind.DURING)
    events = [event(str(number), lasting, "Word " * 9) for number in range(7)]
    shown = build_scene(
        Timeline.from_events(events, {"article-0": article(0)}),
        Viewport.of_span(FIRST, FIRST + DAY, 1600, FIRST),
        MEASURES[200],
        Frame(height_px=160),
    )
    rects = [rect for rect, _ in (*drawn(shown), *pills(shown))]
    assert not list(overlapping(rects))


@always
@given(scenes, steps)
def test_no_label_is_cut_at_an_edge(scene, steps):
    for shown in panned(scene, steps):
        width = shown.viewport.width
        labels = [rect for mark in shown.marks if (rect := shown.label_rect(mark))]
        assert all(rect.x >= 0 and rect.x + rect.width <= width for rect in labels)
        if shown.frame.mode is LaneMode.NONE and not shown.frame.scroll_px:
            assert all(_is_inside(rect, shown) for rect in labels)


def _is_inside(rect, scene):
    return rect.y >= scene.axis_px and rect.y + rect.height <= scene.frame.height_px


@always
@given(scenes, steps)
def test_no_pill_is_cut_at_an_edge(scene, steps):
    for shown in panned(scene, steps):
        for rect, _ in pills(shown):
            assert rect.x >= 0
            assert rect.x + rect.width <= shown.viewport.width


@always
@given(scenes, steps)
def test_what_stays_in_sight_keeps_its_row_and_its_words(scene, steps):
    known = {}
    for shown in panned(scene, steps):
        places = {mark.place: (mark.lane, mark.row, mark.label) for mark in shown.marks}
        assert all(known.get(place, where) == where for place, where in places.items())
        assert [box.top for box in shown.lanes] == [box.top for box in scene.lanes]
        known |= places


@always
@given(scenes, steps)
def test_counts_add_up_to_all_events(scene, steps):
    for shown in panned(scene, steps):
        counts = shown.counts
        assert counts.total == shown.timeline.total
        assert min(counts.drawn, counts.grouped, counts.outside) >= 0


@always
@given(scenes, steps)
def test_what_is_grouped_in_a_lane_stands_in_groups_in_sight(scene, steps):
    for shown in panned(scene, steps):
        collapsed = {box.number for box in shown.lanes if box.is_collapsed}
        if not collapsed:
            apart = [one for one in shown.pills if one.x0 >= _end_of_earlier(shown, one.lane)]
            sizes = [one.size for one in (*shown.earlier.values(), *apart)]
            assert sum(sizes) >= shown.counts.grouped


def _end_of_earlier(scene, lane):
    return scene.earlier[lane].x1 if lane in scene.earlier else scene.viewport.offset - TILE_PX


@always
@given(scenes, steps)
def test_pointing_at_what_is_drawn_finds_it(scene, steps):
    for shown in panned(scene, steps):
        for rect, one in (*drawn(shown), *pills(shown)):
            left, right = max(rect.x, 0), min(rect.x + rect.width, shown.viewport.width)
            y = rect.y + rect.height // 2
            if left < right and y >= shown.axis_px:
                assert shown.hit((left + right) // 2, y) == one


@always
@given(scenes)
def test_pointing_at_an_echo_finds_it_or_what_is_drawn_over_it(scene):
    for echo in scene.echoes:
        rect = scene.echo_rect(echo)
        found = scene.hit(rect.x + rect.width // 2, rect.y + rect.height // 2)
        assert rect.y < scene.axis_px or found is not None


@always
@given(viewports(), st.floats(1.01, 50), st.integers(0, 319))
def test_zooming_in_and_out_about_a_point_returns_to_the_same_view(view, factor, x):
    if view.span / factor > 10 * MINUTE:
        again = view.zoomed(factor, x).zoomed(1 / factor, x)
        assert again.offset == view.offset
        assert abs(again.scale / view.scale - 1) < 1e-12
