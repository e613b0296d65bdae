"""What the session says without a window."""

from datetime import date

import pytest
import shiboken6

from timeline_app.model.article import chosen
from timeline_app.store.settings import Settings
from timeline_app.view.collector import Collector
from timeline_app.view.jobs import Jobs
from timeline_app.view.session import Session, Survey
from timeline_app.workspace import Workspace


@pytest.fixture
def session(qapp, executor, settings_path):
    session = Session(Workspace(executor), Jobs(), Settings(), settings_path)
    Collector(session)
    yield session
    session.close()
    shiboken6.delete(session)


@pytest.mark.parametrize("name", ["Thumbs.db", "desktop.ini", "~$bridge.txt", ".DS_Store"])
def test_a_survey_counts_nothing_that_the_import_passes_over(session, tmp_path, name):
    (tmp_path / name).touch()
    assert session.survey([tmp_path]) == Survey(0, 0, ())


def test_a_survey_counts_what_can_be_read_and_what_cannot(session, stories):
    assert session.survey([stories]) == Survey(5, 1, (".xlsx",))


@pytest.fixture
def letter(qtbot, session, stories):
    """The id of an article without a publication date, which is in the session."""
    session.add([stories / "letter.txt"])
    qtbot.waitUntil(lambda: not session.is_importing, timeout=20_000)
    return next(iter(session.articles))


def test_a_publication_date_moves_what_counts_from_it(session, letter):
    before = len(session.timeline)
    session.publish(letter, chosen(date(2020, 3, 12)))
    assert (before, len(session.timeline) > 0) == (0, True)


def test_a_publication_date_is_told(qtbot, session, letter):
    with qtbot.waitSignal(session.publication_changed) as told:
        session.publish(letter, chosen(date(2020, 3, 12)))
    assert told.args == [letter]


def test_the_publication_date_that_is_there_already_changes_nothing(qtbot, session, letter):
    session.publish(letter, chosen(date(2020, 3, 12)))
    with qtbot.assertNotEmitted(session.timeline_changed):
        session.publish(letter, chosen(date(2020, 3, 12)))
