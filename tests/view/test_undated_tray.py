"""The cards of what could not be dated."""

import pytest
from PySide6.QtWidgets import QStyleOptionViewItem

from tests.timelines import article, event
from timeline_app.model.search import Finder, Query
from timeline_app.model.timeline import Timeline
from timeline_app.painting.theme import theme
from timeline_app.view.undated_tray import UndatedTray

STORY = (
    "The bridge over the harbour was closed to lorries on {} after a long and loud dispute.\n\n"
)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def test_cards_are_as_high_as_their_words_need(open_window, tmp_path, qtbot):
    for number in range(5):
        text = f"Harbour news, part {number}\n\n" + "".join(map(STORY.format, DAYS[number:]))
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    view, option = open_window(tmp_path).tray.view, QStyleOptionViewItem()
    qtbot.waitUntil(view.isVisible)
    rows = [view.model().index(row, 0) for row in range(view.model().rowCount())]

    def is_right(index):
        needed = view.itemDelegate().sizeHint(option, index).height()
        return view.visualRect(index).height() == needed

    assert rows
    assert all(map(is_right, rows))


@pytest.fixture
def tray(qtbot):
    widget = UndatedTray(theme("light"))
    qtbot.addWidget(widget)
    return widget


def show(tray, *titles, words=""):
    timeline = Timeline.from_events(
        [event(title, None, title) for title in titles], {"article-0": article(0)}
    )
    *_, found = Finder(timeline).look(Query.of(words))
    tray.show_events(timeline.undated, timeline.articles, found if words else None)


def test_without_words_for_a_time_the_title_leads_and_is_said_once(tray):
    show(tray, "Old bridge shut")
    (card,) = tray.model.cards
    assert (card.lead, card.told) == ("Old bridge shut", "")
    assert tray.model.index(0).data().count("Old bridge shut") == 1


def test_words_for_a_time_lead_and_the_title_follows(open_window, stories):
    cards = open_window(stories).tray.model.cards
    (tram,) = [card for card in cards if "ram line" in card.title]
    assert "Wednesday" in tram.lead
    assert tram.told == tram.title


def test_the_words_for_a_time_lead_also_where_a_headline_without_any_tells_it(
    open_window, tmp_path
):
    (tmp_path / "a.txt").write_text("Mayor resigns\n\nThe mayor resigned on Wednesday.\n")
    (card,) = open_window(tmp_path).tray.model.cards
    assert ("Wednesday" in card.lead, "publication date" in card.reason) == (True, True)


def test_what_is_not_looked_for_steps_back_and_the_caption_counts(tray):
    show(tray, "Old bridge shut", "Rain", "Bridge open", words="bridge")
    assert [card.is_dimmed for card in tray.model.cards] == [False, True, False]
    assert tray._caption.text() == "UNDATED (2 of 3)"


def test_after_a_search_nothing_steps_back(tray):
    show(tray, "Old bridge shut", "Rain", words="bridge")
    show(tray, "Old bridge shut", "Rain")
    assert not any(card.is_dimmed for card in tray.model.cards)
    assert tray._caption.text() == "UNDATED (2)"
