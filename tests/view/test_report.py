"""What is said, logged and offered to be sent when the program has a fault."""

import pytest
from PySide6.QtGui import QGuiApplication

from timeline_app.view.banner import Banner
from timeline_app.view.report import Report

SECRET = "The minister resigned in a rowing boat"


def fault():
    """Return an error that another one caused, both raised here, both with a secret."""
    try:
        try:
            {}[SECRET]
        except KeyError as error:
            raise ValueError(SECRET) from error
    except ValueError as wrapped:
        return wrapped


@pytest.fixture
def banner(qtbot):
    banner = Banner()
    qtbot.addWidget(banner)
    return banner


@pytest.fixture
def log(tmp_path):
    return tmp_path / "logs" / "faults.log"


@pytest.fixture
def report(banner, log):
    return Report(banner, log)


def test_a_fault_is_said_in_one_sentence_without_what_the_error_says(report, banner, capsys):
    report.tell(fault())
    assert banner.words == "Something went wrong (ValueError). Your work is safe."


def test_the_log_has_where_a_fault_and_its_cause_arose_and_nothing_they_say(report, log, capsys):
    report.tell(fault())
    written = log.read_text(encoding="utf-8")
    assert "ValueError" in written
    assert "KeyError" in written
    assert "test_report.py" in written
    assert SECRET not in written
    assert str(log.parent) not in written


def test_the_report_can_be_copied_from_the_banner(report, banner, qtbot, capsys):
    report.tell(fault())
    next(b for b in banner.findChildren(type(banner._report)) if b.text() == "Copy report").click()
    assert "ValueError" in QGuiApplication.clipboard().text()
    assert SECRET not in QGuiApplication.clipboard().text()


def test_a_log_that_cannot_be_written_is_no_second_fault(banner, tmp_path, capsys):
    (tmp_path / "file").write_text("")
    Report(banner, tmp_path / "file" / "faults.log").tell(ValueError())
    assert "ValueError" in banner.words


def test_a_log_that_has_grown_long_begins_anew(report, log, capsys):
    log.parent.mkdir()
    log.write_text("x" * 300_000)
    report.tell(ValueError())
    assert log.stat().st_size < 5_000
