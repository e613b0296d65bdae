"""What the window shows before the first article: three ways to begin."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from timeline_app.view.turning_row import TurningRow


class EmptyState(QWidget):
    """An invitation with three buttons.

    Signals:
        add_wanted, folder_wanted, sample_wanted: a button was pressed.
    """

    add_wanted = Signal()
    folder_wanted = Signal()
    sample_wanted = Signal()

    def __init__(
        self, kinds: Iterable[tuple[str, Sequence[str]]], parent: QWidget | None = None
    ) -> None:
        """Make it. ``kinds`` are those of the files that can be read, each with its suffixes."""
        super().__init__(parent)
        self.setObjectName("emptyState")
        self.setAccessibleName(self.tr("Empty timeline"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.add = self._button(self.tr("Add articles…"), self.add_wanted)
        self.add.setProperty("primary", True)
        self.folder = self._button(self.tr("Choose sources folder…"), self.folder_wanted)
        self.sample = self._button(self.tr("Open sample"), self.sample_wanted)
        formats = self._line(self._formats(name for name, _ in kinds), "emptyNote")
        formats.setToolTip("\n".join(", ".join(suffixes) for _, suffixes in kinds))
        self._lay_out(
            self._line(self.tr("Drop articles here"), "emptyTitle"),
            self._line(self.tr("Timeline finds the dates in them."), "emptyText"),
            formats,
            self._line(self.tr("Files stay on this computer."), "emptyNote"),
        )

    def _formats(self, kinds: Iterable[str]) -> str:
        """Say what can be read, as people call it."""
        said = {
            "text": self.tr("plain text"),
            "web page": self.tr("web pages"),
            "PDF": self.tr("PDF with a text layer"),
            "feed": self.tr("feeds"),
            "mail": self.tr("e-mails and mailboxes"),
            "timeline": self.tr("timelines as tables and calendars"),
        }
        return self.tr("Reads {0}.").format(", ".join(said.get(kind, kind) for kind in kinds))

    def _lay_out(self, title: QLabel, text: QLabel, *notes: QLabel) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(TurningRow(self.add, self.folder, self.sample, parent=self))
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
