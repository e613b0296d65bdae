"""Documents, read by another program's library."""

import re
from datetime import date

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.timelines import FixedMeasure, article, event, every_kind, one_day_each
from timeline_app.exporters import ExportOptions, export, exporting
from timeline_app.exporters.options import Paper
from timeline_app.exporters.paging import paged
from timeline_app.model.event import EventKind
from timeline_app.model.laning import by_kind
from timeline_app.model.timeline import Timeline
from timeline_app.model.timespan import DAY, Granularity, TimeSpan, seconds_of


@pytest.fixture
def pages(qapp, tmp_path):
    """A function that exports and returns the texts of the pages."""

    def read(timeline, **choices):
        export(timeline, ExportOptions(**choices), tmp_path / "out.pdf")
        with pypdfium2.PdfDocument(tmp_path / "out.pdf") as document:
            return [page.get_textpage().get_text_range() for page in document]

    return read


@pytest.fixture
def target(tmp_path):
    return tmp_path / "out.pdf"


def size(target):
    with pypdfium2.PdfDocument(target) as document:
        return tuple(round(side) for side in document[0].get_size())


def test_every_label_is_text(pages):
    text = " ".join(pages(every_kind(), title="The bridge"))
    for words in ("The bridge", "Bridge closed to lorries", "12 events", "Page 1 of 1"):
        assert words in text


def test_no_two_letters_are_one_that_a_search_would_not_find(pages):
    words = "First office in flames after fine effort"
    when = TimeSpan.of_date(date(2023, 5, 2))
    timeline = Timeline.from_events([event("a", when, words)], {"article-0": article(0)})
    assert words in pages(timeline)[0]


def test_rows_that_have_no_room_go_on_on_the_next_page(pages):
    events = [event(str(number), TimeSpan.of_date(date(2023, 5, 2))) for number in range(80)]
    texts = pages(Timeline.from_events(events, {"article-0": article(0)}))
    assert len(texts) > 2
    found = re.findall(r"Event (\d+)", " ".join(texts))
    assert sorted(map(int, found)) == list(range(80))
    assert f"Page 2 of {len(texts)}" in texts[1]


def test_pages_side_by_side_say_where_they_go_on(pages):
    texts = pages(one_day_each(20), across=2)
    assert "continues on page 2" in texts[0]
    assert len(texts) == 2


@pytest.mark.parametrize(
    ("paper", "upright", "points"),
    [
        (Paper.A4, False, (842, 595)),
        (Paper.A4, True, (595, 842)),
        (Paper.A3, False, (1191, 842)),
        (Paper.LETTER, False, (792, 612)),
    ],
)
def test_a_page_has_the_size_of_its_paper(qapp, target, paper, upright, points):
    export(every_kind(), ExportOptions(paper=paper, is_portrait=upright), target)
    assert size(target) == pytest.approx(points, abs=1)


def test_the_fonts_are_in_the_file(qapp, target):
    export(every_kind(), ExportOptions(), target)
    assert b"/FontFile" in target.read_bytes()


def test_the_file_does_not_say_when_it_was_written(qapp, target):
    export(every_kind(), ExportOptions(), target)
    assert not re.search(rb"Date|uuid", target.read_bytes())


def test_pages_that_nobody_wants_any_more_leave_nothing(qapp, target):
    events = [event(str(number), TimeSpan.of_date(date(2023, 5, 2))) for number in range(80)]
    timeline = Timeline.from_events(events, {"article-0": article(0)})
    steps = exporting(timeline, ExportOptions(), target)
    assert 0 < [next(steps) for _ in range(3)][-1] < 1
    steps.close()
    assert list(target.parent.iterdir()) == []


def test_a_legend_stands_below_a_strip_that_leaves_room(pages):
    texts = pages(one_day_each(3), legend=True, sources=True)
    assert len(texts) == 1
    assert "What the marks mean" in texts[0]


def test_a_long_list_goes_on_on_the_next_page(pages):
    events = [event(str(number), None) for number in range(100)]
    timeline = Timeline.from_events(events, {"article-0": article(0)})
    texts = pages(timeline, undated=True)
    assert sum(text.count("• Event") for text in texts) == 100
    assert len(texts) > 1


@settings(max_examples=30)
@given(
    st.lists(st.tuples(st.integers(0, 700), st.integers(1, 60)), min_size=1, max_size=60),
    st.integers(1, 4),
)
def test_each_label_is_always_whole_on_a_page(drafts, across):
    start = seconds_of(2023)
    events = [
        event(
            str(number),
            TimeSpan(start + first * DAY, start + (first + 1) * DAY, Granularity.DAY),
            "w" * length,
        )
        for number, (first, length) in enumerate(drafts)
    ]
    timeline = by_kind(
        Timeline.from_events(events, {"article-0": article(0)}),
        {EventKind.HAPPENED: "Happened"},
    )
    pages, _ = paged(timeline, ExportOptions(across=across), 1_000, 400, FixedMeasure())
    whole = set()
    for page in pages:
        scene = page.scene
        for mark in scene.marks:
            label = scene.label_rect(mark)
            if mark.place in scene.moved or label is None:
                continue
            assert scene.axis_px <= label.y
            assert label.y + label.height <= scene.frame.height_px <= 400
            whole.add(mark.place)
    assert whole == set(range(len(timeline)))
