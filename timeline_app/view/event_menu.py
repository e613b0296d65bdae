"""What can be done with the selected events: the Event menu, and its keys on strip and list."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget


class EventMenu(QMenu):
    """The actions; single keys act only where events have the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("E&vent"))
        self.new = self._action(self.tr("Ne&w…"), "Ctrl+Shift+N")
        self.new.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self.addSeparator()
        self.confirm = self._action(self.tr("&Confirm"), "C")
        self.edit_date = self._action(self.tr("Edit &Date…"), "E")
        self.hide_events = self._action(self.tr("&Hide"), "H")
        self.tag = self._action(self.tr("&Tag…"), "T")
        self.note = self._action(self.tr("Write N&ote"), "N")
        self.rename = self._action(self.tr("Edit Titl&e"), "F2")
        self.addSeparator()
        self.merge = self._action(self.tr("&Merge"), "M")
        self.split = self._action(self.tr("S&plit"), "Shift+M")
        self.delete = self._action(self.tr("De&lete"), "Del")
        self.publication = self._action(self.tr("Publicat&ion Date…"), "P")
        self.addSeparator()
        self.next_unreviewed = self._action(self.tr("&Next Unreviewed"), "]")
        self.former_unreviewed = self._action(self.tr("&Previous Unreviewed"), "[")
        self.review = self._action(self.tr("Needs &Review…"), "Ctrl+Shift+R")
        self.review.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self.show_selected(0, confirmed=False, hidden=False)

    def attach(self, panes: Iterable[QWidget]) -> None:
        """Let the keys act on panes that show events."""
        for pane in panes:
            everywhere = {self.new, self.review}
            pane.addActions([one for one in self.actions() if one not in everywhere])

    def show_selected(
        self, count: int, *, confirmed: bool, hidden: bool, can_split: bool = False
    ) -> None:
        """Offer what can be done with so many selected events.

        Args:
            count: how many are selected.
            confirmed: all of them are confirmed.
            hidden: all of them are hidden.
            can_split: one of them is told by several mentions.
        """
        for action in (self.confirm, self.hide_events, self.edit_date, self.tag):
            action.setEnabled(count > 0)
        for action in (self.note, self.rename, self.delete, self.publication):
            action.setEnabled(count > 0)
        self.merge.setEnabled(count > 1)
        self.merge.setText(
            self.tr("&Merge") if count != 1 else self.tr("&Merge (Ctrl+click another event first)")
        )
        self.split.setEnabled(can_split)
        self.confirm.setText(
            self.tr("Take &Confirmation Back") if confirmed else self.tr("&Confirm")
        )
        self.hide_events.setText(self.tr("Un&hide") if hidden else self.tr("&Hide"))

    def _action(self, text: str, key: str) -> QAction:
        action = self.addAction(text)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        return action
