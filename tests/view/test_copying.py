"""What is seen and what is selected, on the clipboard and on paper, by real keys."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog, QPrintPreviewWidget

from timeline_app.exporters import ExportOptions
from timeline_app.view.printing import Printing

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def clip():
    return QGuiApplication.clipboard().mimeData()


def test_the_selected_events_are_copied_as_lines_and_as_a_table(window, qtbot, event_titled):
    ferry, bridge = event_titled(window, "ferry"), event_titled(window, "closed to lorries")
    window.session.select([bridge.id, ferry.id])
    qtbot.keyClick(window.strip, Qt.Key.Key_C, CONTROL)
    first, second = (line.split("\t") for line in clip().text().splitlines())
    assert first[:2] == ["3 Mar 2011", ferry.title]
    assert first[3:] == ["2011-03-03", "The old ferry sank on 3 March 2011 near the mole."]
    assert second[1] == bridge.title
    assert clip().html().count("<tr>") == 2


def test_a_citation_names_quote_article_file_and_dates(window, qtbot, event_titled):
    window.session.select([event_titled(window, "ferry").id])
    qtbot.keyClick(window.strip, Qt.Key.Key_C, CONTROL | ALT)
    title, quote = clip().text().splitlines()
    assert title.endswith(", 3 Mar 2011.")
    assert quote == (
        "“The old ferry sank on 3 March 2011 near the mole.”, "
        "Council meets about the bridge (council.md), published 20 Oct 2023."
    )


def test_the_view_is_copied_as_a_picture(window, qtbot):
    qtbot.keyClick(window.strip, Qt.Key.Key_C, CONTROL | SHIFT)
    image = QGuiApplication.clipboard().image()
    assert image.width() == 2 * window.strip.width()
    assert "copied" in window.status.message


def test_nothing_can_be_copied_of_an_empty_selection(window):
    window.session.select([])
    assert not window.commands.copy.isEnabled()
    assert not window.commands.copy_citation.isEnabled()


def test_ctrl_p_shows_the_pages_before_they_are_printed(window, qtbot):
    qtbot.keyClick(window.strip, Qt.Key.Key_P, CONTROL)
    preview = window.findChild(QPrintPreviewDialog, "printDialog")
    assert preview.findChild(QPrintPreviewWidget).pageCount() == 1
    preview.close()


def test_what_is_printed_has_its_words_on_paper_of_the_size_that_was_chosen(
    window, tmp_path, qtbot
):
    printing = Printing(window.session.timeline, ExportOptions(title="Bridge"), window)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printing.paint(printer)
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
