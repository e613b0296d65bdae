"""The cards of what could not be dated."""

from PySide6.QtWidgets import QStyleOptionViewItem

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
