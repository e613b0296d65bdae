"""The cards of what could not be dated."""

from dataclasses import replace

from PySide6.QtWidgets import QStyleOptionViewItem

from tests.timelines import article, event
from timeline_app.model.article import UNKNOWN
from timeline_app.painting.theme import theme
from timeline_app.view.undated_tray import UndatedTray


def test_cards_are_as_high_as_their_words_need_after_the_tray_was_widened(qtbot):
    known = replace(article(0), publication=UNKNOWN)
    tray = UndatedTray(theme("light"))
    qtbot.addWidget(tray)
    tray.resize(150, 900)
    tray.show()
    title = "A title of many words that takes several lines in a narrow tray"
    tray.show_events([event(str(n), None, title) for n in range(3)], {known.id: known})
    qtbot.waitExposed(tray)
    tray.resize(400, 900)
    option, index = QStyleOptionViewItem(), tray.model.index(1)

    def heights():
        needed = tray.view.itemDelegate().sizeHint(option, index).height()
        return tray.view.visualRect(index).height(), needed

    qtbot.waitUntil(lambda: len(set(heights())) == 1)
