"""Better rules reach the articles of a timeline that was kept; the person's work stays."""

import pytest

from timeline_app.pipeline.content import recognised_in
from timeline_app.store.library import Library
from timeline_app.store.rows import StateValue, StoredArticle


@pytest.fixture
def window(tmp_path, open_window, stories, until_read):
    """A window on articles in a timeline of their own."""
    window = open_window()
    window.session.opening.begin_new(tmp_path / "a.timeline")
    window.session.add((stories,))
    until_read(window)
    return window


def test_articles_are_read_again_when_the_rules_are_others(
    qtbot, window, open_window, event_titled
):
    path = window.session.opening.path
    ferry = event_titled(window, "ferry").id
    window.editing.texts.set_title(ferry, "Mine")
    before = {window.session.timeline.event(n).id for n in range(len(window.session.timeline))}
    window.close()
    library = Library(path)
    for article in library.articles():
        if "Bridge" in article.title:
            library.write(StoredArticle(article, recognised_in(article).encoded()))
    library.write(StateValue("rules", b"old"))
    library.close()
    again = open_window(path)
    qtbot.waitUntil(lambda: "4 articles were read again" in again.banner.words)
    qtbot.waitUntil(lambda: not again.session.is_deriving)
    timeline = again.session.timeline
    assert {timeline.event(number).id for number in range(len(timeline))} == before
    assert again.session.event_of(ferry).title == "Mine"
    again.close()
    assert open_window(path).banner.words == "2 files couldn't be read."
