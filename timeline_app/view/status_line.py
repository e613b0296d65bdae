"""The line at the bottom: how many events, what is being read, the range in view."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from timeline_app.view.elided_label import ElidedLabel
from timeline_app.view.figures import in_figures

if TYPE_CHECKING:
    from timeline_app.layout.scene import Counts

_NAME_PX = 220
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class StatusLine(QWidget):
    """Counts to the left, progress in the middle, the visible range to the right.

    Signals:
        cancel_wanted: the Cancel button was pressed.
    """

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setAccessibleName(self.tr("Status"))
        self.counts = ElidedLabel(self)
        self.counts.setObjectName("statusCounts")
        self.counts.setAccessibleName(self.tr("Event counts"))
        self.range = ElidedLabel(self)
        self.range.setAlignment(_RIGHT)
        self.range.setObjectName("statusRange")
        self.range.setAccessibleName(self.tr("Visible range"))
        self._reading = ElidedLabel(self)
        self._reading.setObjectName("statusReading")
        self._bar = QProgressBar(self)
        self._bar.setObjectName("progress")
        self._bar.setAccessibleName(self.tr("Reading progress"))
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(120, 8)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.setObjectName("cancelImport")
        self._cancel.setAccessibleName(self.tr("Cancel reading"))
        self._cancel.setFlat(True)
        self._cancel.setMinimumHeight(24)
        self._cancel.clicked.connect(self.cancel_wanted)
        policy = self._cancel.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the line keeps its height
        self._cancel.setSizePolicy(policy)
        self._lay_out()
        self.show_rest()

    def show_counts(self, counts: "Counts") -> None:
        """Say where all events are; the numbers add up."""
        groups = self.tr("{0} groups") if counts.groups != 1 else self.tr("{0} group")
        drawn = self.tr("{0} drawn").format(in_figures(counts.drawn))
        if counts.grouped:
            drawn += self.tr(", {0} in {1}").format(
                in_figures(counts.grouped), groups.format(in_figures(counts.groups))
            )
        undated = counts.undated, self.tr("{0} undated")
        hidden = counts.hidden, self.tr("{0} hidden")
        outside = counts.outside, self.tr("{0} outside")
        self._show(counts.total, drawn, (undated, hidden, outside))

    def show_listed(self, dated: int, undated: int, total: int) -> None:
        """Say how many events are listed; the numbers add up."""
        listed = self.tr("{0} listed").format(in_figures(dated))
        parts = (undated, self.tr("{0} undated")), (total - dated - undated, self.tr("{0} hidden"))
        self._show(total, listed, parts)

    def _show(self, total: int, shown: str, others: Iterable[tuple[int, str]]) -> None:
        events = self.tr("{0} events") if total != 1 else self.tr("{0} event")
        told = (words.format(in_figures(number)) for number, words in others if number)
        self.counts.setText(" · ".join((events.format(in_figures(total)), shown, *told)))

    def show_range(self, words: str) -> None:
        """Say which stretch of time the strip shows."""
        self.range.setText(words)

    def show_progress(self, done: int, total: int, name: str) -> None:
        """Show how far the reading is."""
        shown = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, _NAME_PX)
        words = self.tr("Reading {0} of {1}: {2}").format(
            in_figures(min(done + 1, total)), in_figures(total), shown
        )
        self._reading.setText(words if name else self.tr("Looking for files…"))
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._bar.show()
        self._cancel.show()

    def show_rest(self, words: str = "") -> None:
        """Show that nothing is being read, and what came of it."""
        self._reading.setText(words)
        self._bar.hide()
        self._cancel.hide()

    @property
    def message(self) -> str:
        """What the middle says."""
        return self._reading.text()

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 2, 12, 2)
        layout.setSpacing(10)
        layout.addWidget(self.counts, 3)
        layout.addWidget(self._reading, 0)
        layout.addWidget(self._bar)
        layout.addWidget(self._cancel)
        layout.addWidget(self.range, 3)
