"""Help: the shortcuts, the guide, what the program is made of, a report to send."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QAction, QImage, QKeySequence, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

_GUIDE_SIZE = (820, 760)
_TEXT_SIZE = (560, 460)
_GAP_PX = 12


class HelpWindow(QDialog):
    """A window beside the main one, with a button to close it and room for more."""

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.close)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(_GAP_PX)

    def fill(self, *widgets: QWidget) -> None:
        """Put widgets below each other, the buttons last."""
        for widget in (*widgets, self.buttons):
            self.column.addWidget(widget)


class ShortcutsWindow(HelpWindow):
    """All keys, in a table: of the menus, and of the strip."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__("shortcutsWindow", "", parent)
        self.setWindowTitle(self.tr("Keyboard Shortcuts"))
        self.setAccessibleName(self.windowTitle())
        rows = [*self._of_menus(actions), *self._of_strip()]
        table = QTableWidget(len(rows), 2)
        table.setObjectName("shortcuts")
        table.setAccessibleName(self.windowTitle())
        table.setHorizontalHeaderLabels([self.tr("Keys"), self.tr("What they do")])
        table.verticalHeader().hide()
        table.horizontalHeader().setStretchLastSection(True)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        for row, cells in enumerate(rows):
            for column, words in enumerate(cells):
                table.setItem(row, column, QTableWidgetItem(words))
        table.resizeColumnsToContents()
        self.fill(table)
        self.resize(*_TEXT_SIZE)

    @staticmethod
    def _of_menus(actions: Iterable[QAction]) -> Iterable[tuple[str, str]]:
        native = QKeySequence.SequenceFormat.NativeText
        for action in actions:
            keys = ", ".join(key.toString(native) for key in action.shortcuts())
            yield keys, action.text().replace("&", "").removesuffix("…")

    def _of_strip(self) -> Iterable[tuple[str, str]]:
        yield from (
            ("← →", self.tr("On the strip: to the event before or after; with Shift select both")),
            ("↑ ↓", self.tr("On the strip: to the nearest event of the lane above or below")),
            (self.tr("Home, End"), self.tr("On the strip: to the first or the last event")),
            (self.tr("Page Up, Page Down"), self.tr("On the strip: move in time")),
            ("+ −", self.tr("On the strip: zoom about the selected event")),
            ("0", self.tr("On the strip: show all")),
            ("F", self.tr("On the strip: centre the selected event, again to fit it")),
            (self.tr("Enter"), self.tr("On the strip: open the selected event")),
            (self.tr("Drag"), self.tr("On the strip: move; on its axis zoom to a stretch")),
            (self.tr("Shift and drag"), self.tr("On the strip: mark a stretch of time")),
            (self.tr("Ctrl and drag"), self.tr("On the strip: select events")),
        )


class _Page(QTextBrowser):
    """Shows pictures no wider than itself."""

    # Qt overrides

    def loadResource(self, kind: int, url: QUrl | str, /) -> Any:  # noqa: N802 - Qt's name
        """Return what a page needs, a picture as large as there is room for."""
        found = super().loadResource(kind, url)
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return found
        picture = QImage(self.source().resolved(QUrl(url)).toLocalFile())
        room = self.viewport().width() - _GAP_PX
        if picture.isNull() or picture.width() <= room:
            return picture
        return picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)


class GuideWindow(HelpWindow):
    """The user guide, a page with pictures."""

    def __init__(self, page: Path, parent: QWidget | None = None) -> None:
        super().__init__("guideWindow", "", parent)
        self.setWindowTitle(self.tr("Guide"))
        self.setAccessibleName(self.windowTitle())
        self.resize(*_GUIDE_SIZE)
        browser = _Page()
        browser.resize(*_GUIDE_SIZE)
        browser.setObjectName("guide")
        browser.setAccessibleName(self.windowTitle())
        browser.setOpenExternalLinks(True)
        browser.setSearchPaths([str(page.parent)])
        markdown = QTextDocument.ResourceType.MarkdownResource
        browser.setSource(QUrl.fromLocalFile(str(page)), markdown)
        self.fill(browser)


class AboutWindow(HelpWindow):
    """The version, what the program is made of, and under which licences."""

    def __init__(
        self, version: str, parts: Iterable[tuple[str, str, str]], parent: QWidget | None = None
    ) -> None:
        """Show them.

        Args:
            version: of the program.
            parts: name, version and licence of each library.
            parent: the window beneath.
        """
        super().__init__("aboutWindow", "", parent)
        self.setWindowTitle(self.tr("About Timeline"))
        self.setAccessibleName(self.windowTitle())
        words = self.tr(
            "Timeline {0}\nTurns a pile of news articles into a timeline that one can trust. "
            "Nothing leaves this computer. Free software under the MIT licence."
        )
        about = QLabel(words.format(version))
        about.setObjectName("aboutText")
        about.setWordWrap(True)
        rows = list(parts)
        table = QTableWidget(len(rows), 3)
        table.setAccessibleName(self.tr("Libraries and their licences"))
        table.setHorizontalHeaderLabels(
            [self.tr("Library"), self.tr("Version"), self.tr("Licence")]
        )
        table.verticalHeader().hide()
        table.horizontalHeader().setStretchLastSection(True)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                table.setItem(row, column, QTableWidgetItem(text))
        table.resizeColumnsToContents()
        self.fill(about, table)
        self.resize(*_TEXT_SIZE)


class ReportWindow(HelpWindow):
    """What to send to the makers of the program.

    Signals:
        copy_wanted: the button that copies it was pressed.
    """

    copy_wanted = Signal()

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__("reportWindow", "", parent)
        self.setWindowTitle(self.tr("Report a Problem"))
        self.setAccessibleName(self.windowTitle())
        words = QLabel(
            self.tr(
                "Nothing is sent by itself. Copy this and send it with a sentence about what you "
                "did; it holds no word of your articles."
            )
        )
        words.setWordWrap(True)
        page = QTextBrowser()
        page.setObjectName("reportText")
        page.setAccessibleName(self.tr("Report"))
        page.setPlainText(report)
        copy = self.buttons.addButton(
            self.tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole
        )
        copy.clicked.connect(self.copy_wanted)
        self.fill(words, page)
        self.resize(*_TEXT_SIZE)
