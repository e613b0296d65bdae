"""What the session says without a window."""

import pytest

from timeline_app.store.settings import Settings
from timeline_app.view.jobs import Jobs
from timeline_app.view.session import Session, Survey
from timeline_app.workspace import Workspace


@pytest.fixture
def session(qapp, executor, settings_path):
    return Session(Workspace(executor), Jobs(), Settings(), settings_path)


@pytest.mark.parametrize("name", ["Thumbs.db", "desktop.ini", "~$bridge.txt", ".DS_Store"])
def test_a_survey_counts_nothing_that_the_import_passes_over(session, tmp_path, name):
    (tmp_path / name).touch()
    assert session.survey([tmp_path]) == Survey(0, 0, ())


def test_a_survey_counts_what_can_be_read_and_what_cannot(session, stories):
    assert session.survey([stories]) == Survey(5, 1, (".xlsx",))
