"""What the window shows before the first article: three ways to begin."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget


class EmptyState(QWidget):
    """An invitation with three buttons.

    Signals:
        add_wanted, folder_wanted, sample_wanted: a button was pressed.
    """

    add_wanted = Signal()
    folder_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, suffixes: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyState")
        self.setAccessibleName(self.tr("Empty timeline"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.add = self._button(self.tr("Add articles…"), self.add_wanted)
        self.add.setProperty("primary", True)
        self.folder = self._button(self.tr("Choose sources folder…"), self.folder_wanted)
        self.sample = self._button(self.tr("Open sample"), self.sample_wanted)
        formats = self.tr("Reads {0} files").format(", ".join(suffixes))
        self._lay_out(
            self._line(self.tr("Drop articles here"), "emptyTitle"),
            self._line(self.tr("Timeline finds the dates in them."), "emptyText"),
            self._line(formats, "emptyNote"),
            self._line(self.tr("Files stay on this computer."), "emptyNote"),
        )

    def _lay_out(self, title: QLabel, text: QLabel, *notes: QLabel) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        for button in (self.add, self.folder, self.sample):
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addWidget(title)
        layout.addWidget(text)
        layout.addSpacing(20)
        layout.addLayout(buttons)
        layout.addSpacing(20)
        for note in notes:
            layout.addWidget(note)
        layout.addStretch(3)

    def _button(self, text: str, wanted: SignalInstance) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        button.setMinimumHeight(32)
        button.setAutoDefault(True)
        button.clicked.connect(wanted)
        return button

    def _line(self, text: str, name: str) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        return label
