"""Prints a timeline, with a preview of its pages."""

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from timeline_app.errors import TimelineError
from timeline_app.exporters import ExportOptions
from timeline_app.exporters.describing import title_of
from timeline_app.exporters.document import layout_of
from timeline_app.exporters.paper import UNITS_AN_INCH, Sheets, sheets_of
from timeline_app.model.timeline import Timeline
from timeline_app.view.figures import in_figures

MOST_EVENTS = 3_000
"""More are laid out too slowly for a preview that one waits for."""


def check_printable(timeline: Timeline, options: ExportOptions) -> None:
    """Turn down what takes too long, or has no room on paper.

    Raises:
        TimelineError: it does.
    """
    if len(timeline) > MOST_EVENTS:
        words = QCoreApplication.translate(
            "Printing", "{0} events are too many to print from here. Filter them, or export a PDF."
        )
        raise TimelineError(words.format(in_figures(len(timeline))))
    sheets_of(timeline, options)


class Printing(QObject):
    """A timeline on its way to a printer, on paper of the size that is chosen there."""

    def __init__(self, timeline: Timeline, options: ExportOptions, window: QWidget) -> None:
        super().__init__(window)
        self._timeline = timeline
        self._options = options
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setPageLayout(layout_of(options))
        self._printer.setFullPage(True)
        self._printer.setDocName(title_of(options))
        self._sheets: tuple[tuple[int, int], Sheets] | None = None

    def open_preview(self, window: QWidget) -> QPrintPreviewDialog:
        """Show the pages; from there they are printed."""
        dialog = QPrintPreviewDialog(self._printer, window)
        dialog.setObjectName("printDialog")
        dialog.setWindowTitle(self.tr("Print"))
        dialog.setAccessibleName(self.tr("Print"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setParent(dialog)
        dialog.paintRequested.connect(self.paint)
        dialog.open()
        return dialog

    def paint(self, printer: QPrinter) -> None:
        """Paint all pages; those after the last that is wanted are left to the printer."""
        sheets = self._sheets_for(printer.pageLayout())
        painter = QPainter(printer)
        scale = printer.resolution() / UNITS_AN_INCH
        for number in range(len(sheets.pages)):
            if number:
                printer.newPage()
            painter.save()
            painter.scale(scale, scale)
            sheets.paint(painter, number)
            painter.restore()
        painter.end()

    def _sheets_for(self, layout: QPageLayout) -> Sheets:
        paper = layout.fullRect(QPageLayout.Unit.Inch)
        size = round(paper.width() * UNITS_AN_INCH), round(paper.height() * UNITS_AN_INCH)
        if self._sheets is None or self._sheets[0] != size:
            self._sheets = size, sheets_of(self._timeline, self._options, size)
        return self._sheets[1]
