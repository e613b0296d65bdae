import os
import subprocess
import sys
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage

from tests.timelines import article, day, event, every_kind, one_day_each
from timeline_app.errors import TimelineError
from timeline_app.exporters import EXPORTERS, ExportOptions, export, exporter_for, exporting
from timeline_app.exporters.gui import ensure_gui
from timeline_app.exporters.picture import counts_in_words, picture_of
from timeline_app.exporters.raster import image_of
from timeline_app.layout.lanes import BAR_HEIGHT_PX
from timeline_app.layout.marks import BLOCK_PX
from timeline_app.layout.scene import Counts
from timeline_app.model.timeline import Timeline
from timeline_app.model.timespan import DAY, Granularity, TimeKind, TimeSpan, seconds_of
from timeline_app.model.timex import span_of
from timeline_app.painting.theme import theme


def exported(path, timeline=None, **choices):
    export(timeline or every_kind(), ExportOptions(**choices), path)
    return QImage(str(path))


def pixels(image):
    converted = image.convertToFormat(QImage.Format.Format_RGB32)
    return bytes(converted.constBits())


def words_below(timeline, **choices):
    ensure_gui()
    return [line.text for line in picture_of(timeline, ExportOptions(**choices)).lines]


def test_the_picture_is_as_wide_as_width_times_scale(qapp, tmp_path):
    assert exported(tmp_path / "a.png", width_px=900, scale=2).width() == 1800


def test_light_and_dark_pictures_have_their_backgrounds(qapp, tmp_path):
    for name in ("light", "dark"):
        corner = exported(tmp_path / "a.png", theme=name, scale=1).pixelColor(1, 1)
        assert corner.name().upper() == theme(name).background


def test_a_title_makes_the_picture_higher(qapp, tmp_path):
    plain = exported(tmp_path / "a.png", scale=1)
    assert exported(tmp_path / "b.png", scale=1, title="The bridge").height() > plain.height()


def test_nothing_is_drawn_at_the_picture_s_edges(qapp, tmp_path):
    image = exported(tmp_path / "a.png", scale=1)
    columns = (0, image.width() - 1)
    assert {image.pixel(x, y) for x in columns for y in range(image.height())} == {0xFFFFFFFF}


def test_more_events_make_a_higher_picture(qapp, tmp_path):
    few = exported(tmp_path / "a.png", one_day_each(20), scale=1)
    assert exported(tmp_path / "b.png", one_day_each(80), scale=1).height() > few.height()


def test_a_picture_without_events_is_written(qapp, tmp_path):
    assert not exported(tmp_path / "a.png", one_day_each(0)).isNull()


def test_events_40_000_years_apart_are_in_the_picture(qapp, tmp_path):
    events = [event("found", day(2016, 3, 1)), event("cave", span_of("BC37985-01-01"))]
    timeline = Timeline.from_events(events, {"article-0": article(0)})
    image = exported(tmp_path / "a.png", timeline, scale=1)
    lane = QColor(theme("light").lane(0)).rgb()
    points = product(range(image.width()), range(image.height()))
    assert sum(image.pixel(x, y) == lane for x, y in points) == 2 * BLOCK_PX * BAR_HEIGHT_PX


def test_a_picture_that_is_too_narrow_for_its_labels_is_turned_down(qapp, tmp_path):
    start = seconds_of(2016, 1, 2)
    times = (
        span_of("1916"),
        TimeSpan(start, start + 400 * DAY, Granularity.INTERVAL, TimeKind.DURING, approx=True),
        TimeSpan(start, None, Granularity.INTERVAL, TimeKind.SINCE, approx=True),
    )
    events = [event(str(number), time, "W" * 400) for number, time in enumerate(times)]
    timeline = Timeline.from_events(events, {"article-0": article(0)})
    with pytest.raises(TimelineError, match="too narrow for its labels"):
        exported(tmp_path / "a.png", timeline, width_px=600)


def test_a_picture_beyond_what_qt_can_paint_on_is_as_wide_as_asked(qapp, tmp_path):
    export(one_day_each(3), ExportOptions(width_px=32_767, scale=2), tmp_path / "a.png")
    head = (tmp_path / "a.png").read_bytes()[:24]
    assert int.from_bytes(head[16:20]) == 65_534


def test_a_picture_of_several_bands_and_tiles_is_the_same_as_one_of_one(qapp, tmp_path):
    options = ExportOptions(width_px=5_000, scale=1, title="Days")
    export(one_day_each(60), options, tmp_path / "a.png")
    ensure_gui()
    whole = image_of(picture_of(one_day_each(60), options), 1)
    written = QImage(str(tmp_path / "a.png"))
    assert written.size() == whole.size()
    assert pixels(written) == pixels(whole)


def test_the_file_tells_its_resolution_title_and_description(qapp, tmp_path):
    image = exported(tmp_path / "a.png", scale=2, title="The bridge")
    assert round(image.dotsPerMeterX() * 0.0254) == 192
    assert image.text("Title") == "The bridge"
    lines = image.text("Description").splitlines()
    assert lines[0] == "A timeline of 12 events."
    assert "14 Oct 2023, 14:30: Alarm raised by the bridge keeper" in lines


def test_a_legend_sources_and_the_undated_are_below(qapp):
    lines = words_below(every_kind(), legend=True, sources=True, undated=True)
    assert {"What the marks mean", "On that day", "Without a date", "Sources"} <= set(lines)
    assert "• Council minutes · 1.txt · published 20 Oct 2023" in lines
    assert "• Event undated · Lorries turned back at the bridge" in lines


def test_the_legend_explains_only_what_is_in_the_picture(qapp):
    assert words_below(one_day_each(90), legend=True) == ["What the marks mean", "On that day"]


def test_a_long_line_below_goes_on_in_the_next(qapp):
    long = event("undated", None, "word " * 200)
    timeline = Timeline.from_events([long], {"article-0": article(0)})
    lines = words_below(timeline, undated=True, width_px=900)
    assert len(lines) > 2
    assert " ".join(lines[1:]).count("word") == 200


def test_only_the_stretch_that_was_chosen_is_drawn(qapp):
    span = (seconds_of(2023, 10, 8), seconds_of(2023, 10, 21))
    scene = picture_of(every_kind(), ExportOptions(span=span)).scene
    titles = {scene.timeline.event(mark.place).title for mark in scene.marks}
    assert "Limit" in titles  # it began before
    assert "New bridge opens" not in titles
    assert (scene.counts.drawn, scene.counts.outside, scene.counts.total) == (8, 4, 15)


def test_a_given_height_leaves_groups_where_labels_have_no_room(qapp):
    events = [event(str(number), day(2024, 2, 1)) for number in range(200)]
    timeline = Timeline.from_events(events, {"article-0": article(0)})
    picture = picture_of(timeline, ExportOptions(height_px=400))
    assert picture.scene.frame.height_px == 400
    assert picture.scene.counts.grouped > 0


@settings(max_examples=20)
@given(
    st.lists(st.tuples(st.integers(0, 400), st.integers(1, 90), st.integers(1, 120)), min_size=1),
    st.tuples(st.integers(0, 300), st.integers(1, 120)),
)
def test_no_mark_and_no_label_ever_reaches_past_an_edge(drafts, stretch):
    ensure_gui()
    begin = seconds_of(2023)
    events = [
        event(
            str(number),
            TimeSpan(
                begin + first * DAY,
                begin + (first + length) * DAY,
                Granularity.INTERVAL,
                TimeKind.DURING,
            ),
            "w" * size,
        )
        for number, (first, length, size) in enumerate(drafts)
    ]
    timeline = Timeline.from_events(events, {"article-0": article(0)})
    span = (begin + stretch[0] * DAY, begin + sum(stretch) * DAY)
    for chosen in (None, span):
        scene = picture_of(timeline, ExportOptions(width_px=2_400, span=chosen)).scene
        assert not scene.moved
        for mark in scene.marks:
            rects = (scene.mark_rect(mark), scene.label_rect(mark))
            for rect in rects:
                assert rect.x >= 0
                assert rect.x + rect.width <= scene.viewport.width


def test_a_picture_that_is_too_wide_is_turned_down(qapp, tmp_path):
    with pytest.raises(TimelineError, match="32,767 is the most"):
        exported(tmp_path / "a.png", width_px=40_000)


def test_a_picture_of_too_many_pixels_is_turned_down(qapp, tmp_path):
    events = [event(str(number), day(2024, 2, 1)) for number in range(200)]
    timeline = Timeline.from_events(events, {"article-0": article(0)})
    with pytest.raises(TimelineError, match="1,000 megapixels are the most"):
        exported(tmp_path / "a.png", timeline, width_px=6_500, scale=5)


def test_a_picture_that_nobody_wants_any_more_leaves_nothing(qapp, tmp_path):
    options = ExportOptions(width_px=20_000, scale=3)
    steps = exporting(one_day_each(60), options, tmp_path / "a.png")
    assert 0 < [next(steps) for _ in range(2)][-1] < 1
    assert len(list(tmp_path.iterdir())) == 1  # what is being written
    steps.close()
    assert list(tmp_path.iterdir()) == []


def test_a_picture_is_written_into_a_folder_whose_name_is_no_text(qapp, tmp_path):
    folder = tmp_path / "b\udcffd"
    folder.mkdir()
    exported(folder / "a.png")
    assert not QImage.fromData((folder / "a.png").read_bytes()).isNull()


def test_a_refused_picture_leaves_no_file(qapp, tmp_path):
    with pytest.raises(TimelineError):
        exported(tmp_path / "a.png", width_px=40_000)
    assert list(tmp_path.iterdir()) == []


def test_the_footer_tells_what_is_not_drawn():
    words = counts_in_words(Counts(drawn=25, grouped=7, outside=4, undated=3, hidden=1))
    assert words == (
        "32 events · 7 of them in groups · 4 more outside the picture · "
        "3 more without a date · 1 hidden by filters"
    )


def test_an_unknown_suffix_is_refused_with_the_ones_that_work():
    with pytest.raises(TimelineError, match=r"\.png.* or \."):
        exporter_for(Path("a.xyz"))


def test_a_suffix_may_be_in_capitals():
    assert exporter_for(Path("A.PNG")) is EXPORTERS[0]


def test_a_picture_is_drawn_without_a_display(tmp_path):
    script = (
        "from pathlib import Path\n"
        "from tests.timelines import every_kind\n"
        "from timeline_app.exporters import ExportOptions, export\n"
        f"path = Path({str(tmp_path / 'a.png')!r})\n"
        "export(every_kind(), ExportOptions(), path)\n"
    )
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    bare = {name: value for name, value in os.environ.items() if name not in hidden}
    root = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", script], check=True, env=bare, cwd=root, timeout=60)
    assert not QImage(str(tmp_path / "a.png")).isNull()
