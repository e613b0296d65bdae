"""Filter ▸ Tag: the tags that are in use, to show only what has one of them."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from timeline_app.view.quoting import quoted


class TagMenu(QMenu):
    """Filled when it is opened.

    Signals:
        tag_chosen(str | None): show only this tag, with an empty one what has none, or all again.
    """

    tag_chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Only the tag"))
        self.known: Callable[[], tuple[str, ...]] = tuple
        self.chosen: str | None = None
        self.aboutToShow.connect(self._fill)
        self.triggered.connect(self._choose)

    def in_words(self, tag: str) -> str:
        """Return what a filter by a tag says."""
        return self.tr("Tag {0}").format(quoted(tag)) if tag else self.tr("Without a tag")

    def _fill(self) -> None:
        self.clear()
        for tag in self.known():
            self._add(tag.replace("&", "&&"), tag)
        if self.isEmpty():
            none_yet = self.tr("No tags yet: select events and press T")
            self.addAction(none_yet).setEnabled(False)
            return
        self.addSeparator()
        self._add(self.in_words(""), "")

    def _add(self, words: str, tag: str) -> None:
        action = self.addAction(words)
        action.setCheckable(True)
        action.setChecked(tag == self.chosen)
        action.setData(tag)

    def _choose(self, action: QAction) -> None:
        self.tag_chosen.emit(action.data() if action.isChecked() else None)
