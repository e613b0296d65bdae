"""A window on a timeline that was exported before."""

import pytest
from PySide6.QtWidgets import QLabel

from timeline_app.cli import main
from timeline_app.view.why import why


@pytest.fixture
def exported(stories, tmp_path):
    """The timeline of the stories, away from their texts."""
    target = tmp_path / "timeline.json"
    main(["export", str(stories), "-o", str(target)])
    return target


def shown(widget):
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def events(window):
    timeline = window.session.timeline
    return [*map(timeline.event, range(len(timeline))), *timeline.undated]


def test_the_window_shows_the_events_that_were_exported(open_window, stories, exported):
    made, opened = events(open_window(stories)), events(open_window(exported))
    told = [[(one.id, one.title, one.time) for one in found] for found in (made, opened)]
    assert told[0] == told[1]


def test_the_articles_of_a_timeline_are_counted_as_added(qtbot, open_window, exported):
    window = open_window()
    with qtbot.waitSignal(window.session.import_finished) as told:
        window.session.add([exported])
    assert told.args[0].added == len(window.session.articles)


def test_a_drop_of_a_timeline_is_one_file_that_can_be_read(open_window, exported):
    survey = open_window().session.survey([exported])
    assert (survey.readable, survey.unreadable) == (1, 0)


def test_the_date_of_an_event_is_said_to_be_the_timelines(open_window, exported):
    window = open_window(exported)
    timeline = window.session.timeline
    (sentence,) = why(timeline.event(0), timeline.articles).sentences
    assert "timeline.json" in sentence


def test_an_article_whose_text_is_missing_says_so_above_its_quotes(open_window, exported):
    window = open_window(exported)
    article = next(one for one in window.session.articles.values() if "lorries" in one.title)
    window.reader.show_article(article, ())
    words = " ".join(label.text() for label in window.reader.findChildren(QLabel))
    assert "does not hold this article's text" in words
    assert "closed to lorries on Saturday" in window.reader.page.toPlainText()


def test_a_quote_is_named_by_its_article_in_the_timeline(qtbot, open_window, exported):
    window = open_window(exported)
    window.session.select((window.session.timeline.event(0).id,))
    qtbot.waitUntil(
        lambda: "bridge.txt" in shown(window.detail) or "council" in shown(window.detail)
    )
    assert "timeline.json" not in shown(window.detail).splitlines()


def test_another_publication_date_for_such_an_article_is_refused_in_a_sentence(
    qtbot, open_window, exported
):
    window = open_window(exported)
    key = next(iter(window.session.articles))
    with qtbot.waitSignal(window.session.problem) as said:
        window.session.publish(key, None)
    assert "timeline.json" in said.args[0]
