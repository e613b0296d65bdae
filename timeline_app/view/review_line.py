"""Event ▸ Needs Review: edits whose words are found no more, to be kept or dropped."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from timeline_app.model.reviewing import Lost
from timeline_app.view.figures import date_in_words
from timeline_app.view.over_line import OverLine
from timeline_app.view.quoting import quoted, tip

_LIST_PX = 140


class ReviewLine(OverLine):
    """Lists what was made of events that are gone.

    Signals:
        kept(Lost): it shall stay, as an event of its own.
        dropped(Lost): it shall go.
    """

    kept = Signal(object)
    dropped = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        """Make it, hidden."""
        super().__init__(parent, "reviewLine", "", 460)
        self.setAccessibleName(self.tr("Needs review"))
        self.list = QListWidget(self)
        self.list.setObjectName("reviewList")
        self.list.setAccessibleName(self.tr("Edits whose words are gone"))
        self.list.setWordWrap(True)
        self.list.setFixedHeight(_LIST_PX)
        self.column.addWidget(self.list)
        keep = self.button("keepLost", self.tr("Keep as an event of its own"), primary=True)
        drop = self.button("dropLost", self.tr("Drop"))
        close = self.button("closeReview", self.tr("Later"))
        self.row(keep, drop, close)
        keep.clicked.connect(self._keep)
        drop.clicked.connect(self._drop)
        close.clicked.connect(self._close)

    def show_lost(self, lost: Sequence[Lost]) -> None:
        """List these instead of the former ones; with none, go."""
        said = self.tr("What you did to these events is kept, but their words are found no more.")
        self.caption.setText(said)
        self.list.clear()
        for one in lost:
            item = QListWidgetItem(self._in_words(one))
            item.setData(Qt.ItemDataRole.UserRole, one)
            item.setToolTip(tip(one.basis.words))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        if not lost and self.isVisible():
            self._close()

    def ask(self, lost: Sequence[Lost]) -> None:
        """Show it with these."""
        self.show_lost(lost)
        self.open()
        self.list.setFocus()

    def _in_words(self, lost: Lost) -> str:
        time = lost.edit.date.time if lost.edit.date else lost.basis.time
        when = date_in_words(time) if time else self.tr("undated")
        files = ", ".join(path.name for path in lost.basis.files)
        return self.tr("{0} · {1} · was in {2}").format(quoted(lost.title), when, files)

    def _current(self) -> Lost | None:
        row = self.list.currentRow()
        found: Lost | None = (
            self.list.item(row).data(Qt.ItemDataRole.UserRole) if row >= 0 else None
        )
        return found

    def _keep(self) -> None:
        lost = self._current()
        if lost is not None:
            self.kept.emit(lost)

    def _drop(self) -> None:
        lost = self._current()
        if lost is not None:
            self.dropped.emit(lost)

    def _close(self) -> None:
        self.hide()
        self.left.emit()
