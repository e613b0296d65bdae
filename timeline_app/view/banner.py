"""A sentence across the top of the window that waits to be read and stops nothing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget


class Banner(QFrame):
    """One sentence with a button to dismiss it, and perhaps one to see more.

    Signals:
        details_wanted: the button that shows more was pressed.
        report_wanted: the button that copies a report of a fault was pressed.
    """

    details_wanted = Signal()
    report_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importBanner")
        self.setAccessibleName(self.tr("Message"))
        self._detailed: str | None = None
        self._reported: str | None = None
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._details = self._button(self.tr("Show them"))
        self._details.clicked.connect(self.details_wanted)
        self._report = self._button(self.tr("Copy report"))
        self._report.clicked.connect(self.report_wanted)
        dismiss = self._button(self.tr("Dismiss"))
        dismiss.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 10, 6)
        layout.addWidget(self._words)
        layout.addWidget(self._details)
        layout.addWidget(self._report)
        layout.addWidget(dismiss)
        self.hide()

    @property
    def words(self) -> str:
        """What the banner says; empty while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def say(self, sentence: str, *, with_details: bool = False, with_report: bool = False) -> None:
        """Show a sentence; one that was not dismissed yet stays above it."""
        lines = [line for line in self.words.split("\n") if line and line != sentence][-2:]
        self._words.setText("\n".join((*lines, sentence)))
        self.setAccessibleDescription(self._words.text())
        if with_details:
            self._detailed = sentence
        if with_report:
            self._reported = sentence
        self._details.setVisible(self._detailed in {*lines, sentence})
        self._report.setVisible(self._reported in {*lines, sentence})
        self.show()

    def retract(self, sentence: str) -> None:
        """Take a sentence back that is no longer true."""
        lines = [line for line in self._words.text().split("\n") if line != sentence]
        self._details.setVisible(self._detailed in lines)
        self._report.setVisible(self._reported in lines)
        self._words.setText("\n".join(lines))
        if not any(lines):
            self.hide()

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        button.setFlat(True)
        button.setMinimumHeight(26)
        return button
