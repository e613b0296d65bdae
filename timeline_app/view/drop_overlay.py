"""What lies over the whole window while files hang above it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from timeline_app.view.session import Survey


class DropOverlay(QWidget):
    """Says how many files a drop would add. Lets all pointer events through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dropOverlay")
        self.setAccessibleName(self.tr("Drop to add"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = QLabel(self)
        self._words.setObjectName("dropWords")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        frame = QFrame(self)
        frame.setObjectName("dropFrame")
        QVBoxLayout(frame).addWidget(self._words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.addWidget(frame)
        self.hide()

    @property
    def words(self) -> str:
        """What the overlay says."""
        return self._words.text()

    def show_survey(self, survey: Survey) -> None:
        """Cover the parent and say what a drop would bring."""
        self.show_words(self._in_words(survey))

    def show_words(self, words: str) -> None:
        """Cover the parent and say something."""
        self._words.setText(words)
        self.setAccessibleDescription(self._words.text())
        parent = self.parentWidget()
        assert parent is not None
        self.setGeometry(parent.rect())
        self.raise_()
        self.show()

    def _in_words(self, survey: Survey) -> str:
        if not survey.readable and not survey.unreadable:
            return self.tr("No files in there")
        one_or_more = self.tr("{0} files") if survey.readable != 1 else self.tr("{0} file")
        count = one_or_more.format(survey.readable)
        if not survey.complete:
            return self.tr("Add more than {0}").format(count)
        said = self.tr("Add {0}").format(count) if survey.readable else ""
        if survey.unreadable:
            kinds = ", ".join(kind or self.tr("no suffix") for kind in survey.kinds[:4])
            bad = self.tr("{0} can't be read ({1})").format(survey.unreadable, kinds)
            said = f"{said} · {bad}" if said else bad
        return said
