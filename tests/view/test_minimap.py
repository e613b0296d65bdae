import pytest
from PySide6.QtCore import QPoint, Qt

from tests.benchmarks.synthetic import synthetic_timeline
from tests.timelines import with_provisional
from timeline_app.layout.overview import AsideKind
from timeline_app.painting.theme import theme
from timeline_app.view.timeline_page import TimelinePage

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def page(qtbot):
    view = TimelinePage(theme("light"))
    qtbot.addWidget(view)
    view.resize(1200, 600)
    view.show_timeline(synthetic_timeline(2000))
    view.show()
    qtbot.waitExposed(view)
    view.strip.camera.fit()
    view.strip.camera.zoom_by(8, 300)
    return view


def drag(qtbot, view, start, end):
    qtbot.mousePress(view, LEFT, NONE, QPoint(*start))
    qtbot.mouseMove(view, QPoint(*end))
    qtbot.mouseRelease(view, LEFT, NONE, QPoint(*end))


def test_the_box_follows_the_strip(page):
    before = page.minimap.box()
    page.strip.camera.pan_by(2000)
    assert page.minimap.box().left() > before.left()


def test_dragging_the_box_pans_the_strip(qtbot, page):
    scale, box = page.strip.viewport().scale, page.minimap.box()
    drag(qtbot, page.minimap, box.center().toTuple(), (box.center().x() + 100, 20))
    assert page.minimap.box().left() == pytest.approx(box.left() + 100, abs=1)
    assert page.strip.viewport().scale == scale


def test_dragging_an_edge_of_the_box_zooms_and_keeps_the_other_edge(qtbot, page):
    box, start = page.minimap.box(), page.strip.viewport().start
    edge = (box.right(), 20)
    drag(qtbot, page.minimap, edge, (edge[0] + 60, 20))
    assert page.minimap.box().width() > box.width() + 50
    assert page.strip.viewport().start == pytest.approx(start, abs=2 / page.strip.viewport().scale)


def test_a_click_beside_the_box_centres_the_strip_there(qtbot, page):
    qtbot.mouseClick(page.minimap, LEFT, NONE, QPoint(800, 20))
    assert page.minimap.box().center().x() == pytest.approx(800, abs=2)


def test_a_double_click_shows_everything(qtbot, page):
    qtbot.mouseDClick(page.minimap, LEFT, NONE, QPoint(500, 20))
    assert page.strip.counts().outside == 0


@pytest.mark.parametrize(("key", "direction"), [(Qt.Key.Key_Left, -1), (Qt.Key.Key_Right, 1)])
def test_arrows_move_the_strip(qtbot, page, key, direction):
    before = page.strip.viewport().offset
    qtbot.keyClick(page.minimap, key)
    assert (page.strip.viewport().offset - before) * direction > 0


def test_plus_zooms_in_and_0_shows_everything(qtbot, page):
    before = page.strip.viewport().span
    qtbot.keyClick(page.minimap, Qt.Key.Key_Plus)
    closer = page.strip.viewport().span
    qtbot.keyClick(page.minimap, Qt.Key.Key_0)
    assert closer < before
    assert page.strip.counts().outside == 0


def test_it_has_a_name_for_screen_readers_and_takes_the_focus(page):
    assert page.minimap.accessibleName()
    assert page.minimap.focusPolicy() == Qt.FocusPolicy.StrongFocus


@pytest.fixture
def unsure(page):
    page.show_timeline(with_provisional())
    page.strip.camera.fit()
    return page


def aside(minimap, kind):
    bars = minimap.overview().asides
    (x,) = [bar.x for bar in bars if bar.kind is kind]
    return QPoint(x + minimap.overview().aside_px // 2, 40)


def test_a_click_on_the_bar_of_the_undated_leads_to_their_tray(qtbot, unsure):
    with qtbot.waitSignal(unsure.selection_changed) as chosen:
        qtbot.mouseClick(unsure.minimap, LEFT, NONE, aside(unsure.minimap, AsideKind.UNDATED))
    assert chosen.args == [("u",)]


def test_a_click_on_the_bar_of_the_provisional_asks_to_see_these(qtbot, unsure):
    with qtbot.waitSignal(unsure.minimap.provisional_wanted):
        qtbot.mouseClick(unsure.minimap, LEFT, NONE, aside(unsure.minimap, AsideKind.PROVISIONAL))


def test_a_click_on_a_bar_aside_leaves_the_strip_where_it_is(qtbot, unsure):
    before = unsure.strip.viewport()
    qtbot.mouseClick(unsure.minimap, LEFT, NONE, aside(unsure.minimap, AsideKind.PROVISIONAL))
    qtbot.mouseDClick(unsure.minimap, LEFT, NONE, aside(unsure.minimap, AsideKind.UNDATED))
    assert unsure.strip.viewport() == before


def test_a_bar_aside_says_what_it_stands_for(qtbot, unsure):
    qtbot.mouseMove(unsure.minimap, aside(unsure.minimap, AsideKind.UNDATED))
    assert "without a date" in unsure.minimap.toolTip()


def test_the_counts_aside_are_told_to_a_screen_reader(unsure):
    assert unsure.minimap.accessibleDescription() == "2 undated, 1 provisional"


def test_in_large_text_the_overview_is_higher(page):
    font = page.minimap.font()
    font.setPointSizeF(2.5 * font.pointSizeF())
    before = page.minimap.sizeHint().height()
    page.minimap.setFont(font)
    assert page.minimap.sizeHint().height() > before
