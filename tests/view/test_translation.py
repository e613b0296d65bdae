"""The window in other languages, and from right to left."""

import re

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QPushButton,
    QTextBrowser,
    QToolButton,
)

from tests import translations
from tests.timelines import FixedMeasure, every_kind
from timeline_app.exporters import EXPORTERS, ExportOptions, export
from timeline_app.layout.ticks import axis_of
from timeline_app.layout.timescale import Viewport
from timeline_app.model.timespan import seconds_of
from timeline_app.store import library
from timeline_app.view.elided_label import ElidedLabel
from timeline_app.view.export_subject import Part
from timeline_app.view.figures import date_words
from timeline_app.view.translation import Translation, available, language_of

ALIKE = {
    "de": {
        *("Version", "Format", "Filter", "Date: {0}; was {1}", "Name", "{0} %", ", {0} in {1}"),
        *("{operand} {anchor}", "≠ {0} says {1}", "{0} · {1} · was in {2}", "System"),
        *("Hindi", "TimelineJS (JSON)", "{0} {1}.", "Q{0}"),
    },
    "tr": {
        *("Page Up, Page Down", "Home, End", "Enter", "{0} {1} {2}", "{operand} {anchor}"),
        *("TimelineJS (JSON)", "{1} {0}"),
    },
}
"""What is the same in a language as in English."""
OTHER_FIELDS = {"{0} century", "{0} century BCE", "{0} millennium", "{0} millennium BCE", "{0}s"}
"""English says these by an ordinal or the first year alone; see `timeline_app.model.wording`."""


def fields(words):
    return sorted(set(re.findall(r"\{\w*\}", words)))


@pytest.fixture(params=translations.LANGUAGES)
def language(request):
    return request.param


def test_all_that_the_program_says_is_translated(language):
    assert {s: bool(w) for s, w in translations.translated(language).items()} == dict.fromkeys(
        translations.collected(), True
    )


OF_COMMANDS = {
    *("cli", "exporters/__init__", "pipeline/cluster", "store/event_files", "store/ledger"),
    "tagger/tagging",
}
MAKING_SENTENCES = {"errors", "layout/timescale", "model/codec", "sentence", "store/problems"}


def test_no_sentence_of_the_window_is_overlooked():
    found = {name for name in translations.overlooked() if not name.startswith("commands/")}
    assert found - OF_COMMANDS == MAKING_SENTENCES


def test_nothing_is_left_as_it_is_in_english(language):
    same = {source for (_, source), w in translations.translated(language).items() if w == source}
    assert same - ALIKE[language] == set()


def test_a_translation_fills_in_what_the_source_does_and_keeps_its_key(language):
    wrong = [
        (source, words)
        for (_, source), words in translations.translated(language).items()
        if (fields(source) != fields(words) and source not in OTHER_FIELDS)
        or source.count("&") != words.count("&")
    ]
    assert wrong == []


@pytest.fixture
def spoken(qapp):
    """A function that lets the application speak a language until the test ends."""
    taken = []

    def speak(language):
        taken.append(Translation(qapp, language))

    yield speak
    for translation in taken:
        translation.take_back()
    QLocale.setDefault(QLocale.c())
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_what_is_compiled_says_what_was_translated(language, spoken):
    spoken(language)
    said = translations.translated(language)
    assert {s: QCoreApplication.translate(*s) for s in said} == said


def test_the_languages_are_found_and_any_other_is_english():
    assert available() == translations.LANGUAGES
    assert language_of("tr") == "tr"
    assert language_of("xx") == "en"


def test_dates_are_in_the_language(language, spoken):
    spoken(language)
    words = date_words()
    assert words.months[4] == {"de": "Mai", "tr": "Mayıs"}[language]
    assert words.say("until {0}") == {"de": "bis {0}", "tr": "{0} tarihine kadar"}[language]


AXIS = {
    "de": ("Do, 5. Okt 2023", "Sa 7.", "16. Okt", "Q4"),
    "tr": ("5 Eki 2023 Per", "7 Cmt", "16 Eki", "Ç4"),
}


@pytest.mark.parametrize(
    ("place", "end", "row"),
    [
        (0, (2023, 10, 6), "major"),
        (1, (2023, 10, 15), "minor"),
        (2, (2023, 12, 20), "minor"),
        (3, (2027, 1), "minor"),
    ],
)
def test_the_axis_is_in_the_language(language, spoken, place, end, row):
    spoken(language)
    view = Viewport.of_span(seconds_of(2023, 10, 5), seconds_of(*end), 1200)
    axis = axis_of(view, FixedMeasure(), words=date_words())
    assert AXIS[language][place] in [tick.label for tick in getattr(axis, row)]


BROKEN = {
    "de": "Das ist kein PDF oder ein beschädigtes. Öffnen Sie die Datei mit dem Programm, das sie "
    "erstellt hat, und speichern Sie sie noch einmal als PDF.",
    "tr": "Bu bir PDF değil ya da bozuk bir PDF. "
    "Oluşturan programda açıp yeniden PDF olarak kaydedin.",
}
LATIN = {
    "de": "Die Zeichenkodierung wurde erraten (windows-1252).",
    "tr": "Karakter kodlaması tahmin edildi (windows-1252).",
}


@pytest.fixture
def odd_files(tmp_path):
    """A PDF that is none, and a text that does not say how it is encoded."""
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7 and no more")
    text = "A café by the harbour\n\nThe café was opened on 3 March 2011, naïve as that was.\n"
    (tmp_path / "cafe.txt").write_bytes(text.encode("latin-1"))
    return tmp_path / "broken.pdf", tmp_path / "cafe.txt"


def lines_of(window):
    return " ".join(f"{row.detail} {row.advice}" for row in window.sources.model.rows)


def test_why_a_file_could_not_be_read_is_said_in_the_language(
    language, spoken, open_window, odd_files
):
    spoken(language)
    assert BROKEN[language] in lines_of(open_window(*odd_files))


def test_why_a_file_could_not_be_read_is_known_in_every_language_when_opened_again(
    language, spoken, open_window, odd_files, tmp_path
):
    open_window(*odd_files, data_folder=tmp_path / "data").close()
    spoken(language)
    assert BROKEN[language] in lines_of(open_window(data_folder=tmp_path / "data"))


def test_how_an_article_was_read_is_said_in_the_language(language, spoken, open_window, odd_files):
    spoken(language)
    assert LATIN[language] in lines_of(open_window(*odd_files))


def test_a_damaged_timeline_is_said_to_be_in_the_language(language, spoken, open_window, tmp_path):
    spoken(language)
    data = tmp_path / "data"
    data.mkdir()
    library.Library(data / "Timeline.timeline").close()
    with (data / "Timeline.timeline").open("r+b") as file:
        file.seek(200)
        file.write(b"\xff" * 3_000)
    words = open_window(data_folder=data).banner.words
    assert {"de": "war beschädigt", "tr": "bozuktu"}[language] in words
    assert "Timeline.damaged.timeline" in words


@pytest.fixture
def export_dialog(language, spoken, open_window, stories):
    """The export dialog in the language."""
    spoken(language)
    window = open_window(stories)
    window.commands.export.trigger()
    return window.findChild(QDialog, "exportDialog")


def words_of(dialog):
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def test_what_a_format_is_called_and_cannot_hold_is_said_in_the_language(export_dialog):
    told = []
    for number, exporter in enumerate(EXPORTERS):
        export_dialog.format.setCurrentIndex(number)
        export_dialog.format.activated.emit(number)
        said = [export_dialog.format.currentText(), *words_of(export_dialog)]
        sentences = (*exporter.cannot_carry, exporter.label)
        told += [one for one in sentences if any(one in words for words in said)]
    assert set(told) <= {"TimelineJS (JSON)"}


def test_how_large_a_picture_will_be_is_said_in_the_language(export_dialog, language, qtbot):
    export_dialog.path.setText("out.png")
    export_dialog.fields.width_px.setValue(32_000)
    qtbot.waitUntil(lambda: not export_dialog.is_previewing, timeout=10_000)
    said = {"de": "Größeres als 32.767", "tr": "32.767 pikselden"}
    assert said[language] in export_dialog.size_words.text()


def test_why_nothing_could_be_exported_is_said_in_the_language(
    export_dialog, language, qtbot, tmp_path
):
    export_dialog.path.setText(str(tmp_path / "missing" / "out.csv"))
    export_dialog.accept()
    qtbot.waitUntil(export_dialog.problem.isVisible)
    said = {"de": "lässt sich nicht schreiben", "tr": "yazılamıyor"}
    assert said[language] in export_dialog.problem.text()


FOR_READERS = {
    "de": {
        ".md": ("## Quellen", "## Ohne Datum", "aus 4 Artikeln", "veröffentlicht 20"),
        ".html": ('lang="de"', ">Alles zeigen<", "Diesen Bereich behalten", "Zeitpunkt"),
        ".svg": ("<title>Zeitleiste</title>", "Eine Zeitleiste mit", "weitere ohne Datum"),
        ".ics": ("Zeitleiste", "veröffentlicht 20"),
    },
    "tr": {
        ".md": ("## Kaynaklar", "## Tarihsiz", "4 haberden", "yayın tarihi 20"),
        ".html": ('lang="tr"', ">Tümünü göster<", "Bu bölmeyi tut", "yayın tarihini"),
        ".svg": ("<title>Zaman çizelgesi</title>", "olaylık bir", "tane daha tarihsiz"),
        ".ics": ("Zaman çizelgesi", "yayın tarihi 20"),
    },
}


def exported(timeline, options, path):
    export(timeline, options, path)
    return path.read_text(encoding="utf-8").replace("\r\n ", "")


def test_what_is_exported_for_people_to_read_is_in_the_language(
    language, spoken, open_window, stories, tmp_path
):
    spoken(language)
    subject = open_window(stories).exporting._subject()
    options = subject.options(Part.ALL, ExportOptions())
    missing = [
        words
        for suffix, wanted in FOR_READERS[language].items()
        for words in wanted
        if words not in exported(subject.timeline, options, tmp_path / f"out{suffix}")
    ]
    assert missing == []


@pytest.mark.parametrize("suffix", [".csv", ".json"])
def test_what_is_exported_for_programs_is_the_same_in_every_language(
    language, spoken, tmp_path, suffix
):
    path = tmp_path / f"out{suffix}"
    before = exported(every_kind(), ExportOptions(), path)
    spoken(language)
    assert exported(every_kind(), ExportOptions(words=date_words()), path) == before


GUIDES = {"de": "Die erste Minute", "tr": "İlk dakika"}


def test_the_guide_is_in_the_language(language, spoken, open_window):
    spoken(language)
    window = open_window()
    window.commands.guide.trigger()
    page = window.findChild(QTextBrowser, "guide")
    assert GUIDES[language] in page.toPlainText()


CITED = {"de": "veröffentlicht 20. Okt 2023", "tr": "yayın tarihi 20 Eki 2023"}


def test_a_citation_is_in_the_language(language, spoken, open_window, stories, event_titled):
    spoken(language)
    window = open_window(stories)
    window.session.select([event_titled(window, "ferry").id])
    window.exporting.copy_citations()
    assert CITED[language] in QApplication.clipboard().text()


def cut_words(window):
    kinds = (QPushButton, QToolButton)
    buttons = [b for kind in kinds for b in window.findChildren(kind) if b.isVisible()]
    cut = [
        (b.text(), b.width(), b.fontMetrics().horizontalAdvance(b.text()))
        for b in buttons
        if b.fontMetrics().horizontalAdvance(b.text().replace("&", "")) > b.width()
        and not within_scrolled(b)
    ]
    labels = [w for w in window.findChildren(QLabel) if w.isVisible()]
    shown = [w for w in labels if not isinstance(w, ElidedLabel)]
    return cut + [
        (w.text(), w.height(), w.heightForWidth(w.width()))
        for w in shown
        if w.text() and w.height() < w.heightForWidth(w.width())
    ]


def within_scrolled(button):
    return not button.visibleRegion().boundingRect().isValid()


@pytest.fixture(params=[1, 2])
def size(request):
    """How many times as large as usual text is."""
    usual = QApplication.font()
    large = QFont(usual)
    large.setPointSizeF(request.param * usual.pointSizeF())
    QApplication.setFont(large)
    yield request.param
    QApplication.setFont(usual)


@pytest.mark.usefixtures("size")
def test_no_word_is_cut_off_in_any_language(language, spoken, open_window, stories, qtbot):
    spoken(language)
    window = open_window(stories)
    window.resize(1280, 800)
    window.session.select([window.session.timeline.event(0).id])
    qtbot.waitUntil(lambda: cut_words(window) == [])


def test_the_smallest_window_has_room_for_every_button_and_way_to_begin(
    language, spoken, open_window, qtbot
):
    spoken(language)
    window = open_window()
    window.resize(window.minimumSize())
    qtbot.waitUntil(lambda: cut_words(window) == [])


def test_from_right_to_left_the_panes_are_mirrored_and_time_is_not(open_window, stories, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        window = open_window(stories)
        strip, timeline = window.strip, window.session.timeline
        sources = window.sources.mapToGlobal(window.sources.rect().center()).x()
        event = window.detail.mapToGlobal(window.detail.rect().center()).x()
        strip.camera.fit()
        first, last = (strip.rect_of(timeline.event(i).id) for i in (0, len(timeline) - 1))
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert sources > event
    assert first.left() < last.left()
