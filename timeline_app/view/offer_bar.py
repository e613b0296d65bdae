"""Lines below the banner that offer to read what is new or changed in the sources folder."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from timeline_app.view.figures import in_figures
from timeline_app.view.folder_watch import FolderWatch
from timeline_app.view.quoting import tip

_NAMES = 12


class OfferBar(QFrame):
    """A line for new files and one for changed ones, each with what can be done."""

    def __init__(self, watch: FolderWatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offerBanner")
        self.setAccessibleName(self.tr("Changes on disk"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._watch = watch
        self._words = [QLabel(self), QLabel(self)]
        self._buttons: list[list[QPushButton]] = []
        layout = QGridLayout(self)
        layout.setContentsMargins(14, 4, 10, 4)
        layout.setColumnStretch(0, 1)
        for row, read in enumerate((self.tr("Add"), self.tr("Read again"))):
            self._words[row].setTextFormat(Qt.TextFormat.PlainText)
            buttons = [self._button(read), self._button(self.tr("Ignore"))]
            buttons[0].clicked.connect(self._read_new if row == 0 else self._read_changed)
            buttons[1].clicked.connect(self._ignore_new if row == 0 else self._ignore_changed)
            layout.addWidget(self._words[row], row, 0)
            for column, button in enumerate(buttons, 1):
                layout.addWidget(button, row, column)
            self._buttons.append(buttons)
        watch.changed.connect(self.refresh)
        self.refresh()

    @property
    def words(self) -> tuple[str, ...]:
        """What is offered."""
        return tuple(words.text() for words in self._words if not words.isHidden())

    def button(self, name: str) -> QPushButton:
        """Return the first button that is shown with these words."""
        every = (button for row in self._buttons for button in row)
        return next(one for one in every if one.text() == name and not one.isHidden())

    def refresh(self) -> None:
        """Offer what there is now."""
        new, changed = self._watch.new, self._watch.altered
        one, many = self.tr("{0} new file"), self.tr("{0} new files")
        self._show(0, new, one if len(new) == 1 else many)
        one, many = self.tr("{0} file has changed"), self.tr("{0} files have changed")
        self._show(1, changed, one if len(changed) == 1 else many)
        self.setVisible(bool(new or changed))

    def _show(self, row: int, paths: Sequence[Path], words: str) -> None:
        label = self._words[row]
        label.setText(words.format(in_figures(len(paths))))
        named = [path.name for path in paths[:_NAMES]]
        label.setToolTip(tip("\n".join((*named, "…") if len(paths) > _NAMES else named)))
        for button in self._buttons[row]:
            button.setVisible(bool(paths))
            button.setAccessibleName(f"{button.text()}: {label.text()}")
        label.setVisible(bool(paths))

    def _read_new(self) -> None:
        self._watch.read(self._watch.new)

    def _read_changed(self) -> None:
        self._watch.read(self._watch.altered)

    def _ignore_new(self) -> None:
        self._watch.ignore(self._watch.new)

    def _ignore_changed(self) -> None:
        self._watch.ignore(self._watch.altered)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setFlat(True)
        button.setMinimumHeight(26)
        return button
