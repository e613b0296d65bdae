"""Proposed publication dates are shown with their reasons and taken by hand."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton

from timeline_app.model.article import UNKNOWN, Article, PublicationSource
from timeline_app.model.proposal import Clue, Hint, Proposal
from timeline_app.model.timespan import TimeSpan
from timeline_app.view.proposal_box import ProposalBox
from timeline_app.view.proposal_words import proposal_in_words, reason_in_words

ONE_DAY = "A letter\n\nThe tram was shut on Wednesday. It failed yesterday (21 November 2023).\n"
SPAN = (
    "Mayor abroad\n\nThe mayor speaks in Ostend, Belgium, March 9, 2024. (AFP Photo)\n\n"
    "The mayor met ministers in Ostend over the weekend, officials said Monday.\n"
)
MONDAY, FRIDAY = date(2023, 11, 20), date(2023, 11, 24)
PAST = Clue(Hint.PAST, "fell on 20 November 2023", earliest=MONDAY)
PLAN = Clue(Hint.PLANNED, "opens on 24 November 2023", latest=FRIDAY)
OTHER = Article("b", (), "Storm in Ostend", "", None, (), (), "en", UNKNOWN)


def plain(text):
    return text.replace("\u2068", "").replace("\u2069", "")


def test_a_span_is_told_by_its_ends():
    said = proposal_in_words(Proposal(MONDAY, FRIDAY, ()))
    assert said == "Probably published between 20 Nov 2023 and 24 Nov 2023"


def test_one_day_is_told_with_its_weekday():
    assert (
        proposal_in_words(Proposal(MONDAY, MONDAY, ())) == "Probably published on Mon 20 Nov 2023"
    )


def test_two_days_that_are_left_are_told_both():
    line = Clue(Hint.DATE_LINE, "3/4/2023", days=frozenset({MONDAY, FRIDAY}))
    said = proposal_in_words(Proposal(MONDAY, FRIDAY, (line,)))
    assert said == "Probably published on Mon 20 Nov 2023 or on Fri 24 Nov 2023"


def test_an_open_end_is_told():
    assert (
        proposal_in_words(Proposal(MONDAY, None, ()))
        == "Probably published on 20 Nov 2023 or later"
    )


def test_an_open_beginning_is_told():
    assert (
        proposal_in_words(Proposal(None, MONDAY, ()))
        == "Probably published on 20 Nov 2023 or earlier"
    )


def test_a_contradiction_is_told():
    said = proposal_in_words(Proposal(None, None, (PAST, PLAN), is_contradiction=True))
    assert said == "What tells when it was published does not agree"


@pytest.mark.parametrize(
    ("clue", "said"),
    [
        (PAST, "“fell on 20 November 2023” is told as past → on 20 Nov 2023 or later"),
        (
            Clue(Hint.SAID, "said Sunday", weekdays=frozenset({7, 1, 2})),
            "The news of “said Sunday” is at most two days old → a Sunday or Monday or Tuesday",
        ),
        (
            Clue(Hint.BESIDE, "today, 22 November", month_day=(11, 22)),
            "“today, 22 November” names one time in two ways → 22 November of some year",
        ),
        (
            Clue(
                Hint.SHARED,
                "Monday",
                earliest=MONDAY,
                latest=MONDAY,
                known=TimeSpan.of_date(MONDAY),
                article_id="b",
            ),
            "“Monday” tells of what “Storm in Ostend” dates to 20 Nov 2023 → on Mon 20 Nov 2023",
        ),
        (
            Clue(Hint.DATE_LINE, "3/4/2023", days=frozenset({date(2023, 3, 4), MONDAY})),
            "The date line “3/4/2023” can be read as two days → Sat 4 Mar 2023 or Mon 20 Nov 2023",
        ),
    ],
)
def test_a_reason_names_the_words_and_the_days_that_they_leave(clue, said):
    assert plain(reason_in_words(clue, {"b": OTHER})) == said


@pytest.mark.parametrize("hint", Hint)
def test_every_kind_of_clue_has_words(hint):
    assert "{" not in reason_in_words(Clue(hint, "words", earliest=MONDAY), {})


def buttons(widget):
    return list(widget.findChildren(QPushButton, "takeDay"))


@pytest.fixture
def box(qtbot):
    kept = []

    def make(proposal):
        widget = ProposalBox("a", proposal, {})
        kept.append(widget)
        qtbot.addWidget(widget)
        widget.show()
        return widget

    yield make
    kept.clear()


def test_one_day_has_one_button(box):
    assert [b.text() for b in buttons(box(Proposal(MONDAY, MONDAY, (PAST,))))] == [
        "Use Mon 20 Nov 2023"
    ]


def test_a_short_span_has_a_button_for_each_day(box):
    assert len(buttons(box(Proposal(MONDAY, FRIDAY, (PAST, PLAN))))) == 5


def test_days_that_a_weekday_excludes_have_no_button(box):
    said = Clue(Hint.SAID, "said Monday", weekdays=frozenset({1, 5}))
    assert len(buttons(box(Proposal(MONDAY, FRIDAY, (PAST, PLAN, said))))) == 2


def test_a_long_span_has_no_button(box):
    assert buttons(box(Proposal(MONDAY, date(2024, 11, 20), (PAST,)))) == []


def test_a_button_says_to_a_screen_reader_what_it_does(box):
    (button,) = buttons(box(Proposal(MONDAY, MONDAY, (PAST,))))
    assert button.accessibleName() == "Use Mon 20 Nov 2023 as the publication date"


def test_a_button_is_reached_and_pressed_by_keys(box, qtbot):
    widget = box(Proposal(MONDAY, MONDAY, (PAST,)))
    (button,) = buttons(widget)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(widget.taken) as taken:
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert (taken.args[0], taken.args[1].day) == ("a", MONDAY)


@pytest.fixture
def window(open_window, tmp_path):
    def open_one(text):
        path = tmp_path / "letter.txt"
        path.write_text(text, encoding="utf-8")
        return open_window(path)

    return open_one


def article(window):
    return next(iter(window.session.articles.values()))


def select_undated(window):
    event = window.session.timeline.undated[0]
    window.session.select([event.id])
    return event


def test_an_undated_event_shows_the_proposal_with_its_reasons(window):
    shown = window(ONE_DAY)
    select_undated(shown)
    words = [label.text() for label in shown.detail.findChildren(QLabel, "proposalClaim")]
    assert words == ["Probably published on Wed 22 Nov 2023"]


def test_until_it_is_taken_nothing_stands_on_the_day(window):
    shown = window(ONE_DAY)
    select_undated(shown)
    assert article(shown).publication.day is None


def test_a_click_takes_the_day(window, qtbot):
    shown = window(ONE_DAY)
    select_undated(shown)
    with qtbot.waitSignal(shown.session.publication_changed):
        qtbot.mouseClick(buttons(shown.detail)[0], Qt.MouseButton.LeftButton)
    assert article(shown).publication.day == date(2023, 11, 22)


def test_a_day_that_was_taken_is_known_as_inferred(window, qtbot):
    shown = window(ONE_DAY)
    select_undated(shown)
    with qtbot.waitSignal(shown.session.publication_changed):
        qtbot.mouseClick(buttons(shown.detail)[0], Qt.MouseButton.LeftButton)
    assert article(shown).publication.source is PublicationSource.INFERRED


def test_after_taking_it_what_counted_from_the_day_is_dated(window, qtbot):
    shown = window(ONE_DAY)
    event = select_undated(shown)
    with qtbot.waitSignal(shown.session.publication_changed):
        qtbot.mouseClick(buttons(shown.detail)[0], Qt.MouseButton.LeftButton)
    spans = {one.span for other in shown.session.timeline.undated for one in other.mentions}
    assert event.mentions[0].span not in spans


def test_a_dated_event_shows_no_proposal(window):
    shown = window(ONE_DAY)
    shown.session.select([shown.session.timeline.event(0).id])
    assert shown.detail.findChildren(ProposalBox) == []


def row_of(window):
    model = window.sources.model
    return next(number for number, row in enumerate(model.rows) if row.key == article(window).id)


def test_the_sources_panel_tells_the_span(window):
    shown = window(SPAN)
    detail = shown.sources.model.rows[row_of(shown)].detail
    assert "? 11 Mar – 13 Mar 2024" in detail


def test_the_sources_panel_tells_the_reasons_in_its_tip(window):
    shown = window(SPAN)
    assert "the picture of 9 Mar 2024" in shown.sources.model.rows[row_of(shown)].tip


def test_the_link_in_the_sources_panel_takes_the_one_day(window, qtbot):
    shown = window(ONE_DAY)
    view, number = shown.sources.view, row_of(shown)
    area = view.visualRect(shown.sources.model.index(number))
    qtbot.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=area.bottomLeft() + QPoint(60, -16)
    )
    assert article(shown).publication.day == date(2023, 11, 22)


def test_a_click_on_the_title_takes_no_day(window, qtbot):
    shown = window(ONE_DAY)
    view, number = shown.sources.view, row_of(shown)
    area = view.visualRect(shown.sources.model.index(number))
    qtbot.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=area.topLeft() + QPoint(60, 12)
    )
    assert article(shown).publication.day is None


def test_the_reader_tells_the_proposal_as_probable(window):
    shown = window(ONE_DAY)
    select_undated(shown)
    words = [label.text() for label in shown.reader.findChildren(QLabel)]
    assert any(one.startswith("Probably published Wednesday 22 November 2023") for one in words)


# Until it is taken, what counts from it is provisional


def provisional(window):
    timeline = window.session.timeline
    events = map(timeline.event, range(len(timeline)))
    return [event for event in events if event.is_provisional]


def labels(window):
    return [plain(label.text()) for label in window.detail.findChildren(QLabel)]


def test_what_counts_from_a_bounded_day_stands_provisionally(window):
    assert [event.title for event in provisional(window(SPAN))]


def test_the_pane_of_a_provisional_event_says_why_and_offers_the_days(window):
    shown = window(SPAN)
    shown.session.select([provisional(shown)[0].id])
    said = " ".join(labels(shown))
    assert "because" in said
    assert "probably between Monday 11 March 2024 and Wednesday 13 March 2024" in said
    assert len(buttons(shown.detail)) == 3


def test_a_provisional_date_is_marked_in_the_pane_and_in_the_list(window):
    shown = window(SPAN)
    event = provisional(shown)[0]
    shown.session.select([event.id])
    shown.commands.list.trigger()
    table = shown.page.list.table
    row = [table.index(table.row_of(event.id), column).data() for column in (0, 2)]
    assert row[0].startswith("? ")
    assert row[1] == "provisional"
    assert any(words.startswith("? ") and "provisional" in words for words in labels(shown))


def test_after_taking_a_day_nothing_is_provisional(window, qtbot):
    shown = window(SPAN)
    former = provisional(shown)
    shown.session.select([former[0].id])
    with qtbot.waitSignal(shown.session.publication_changed):
        qtbot.mouseClick(buttons(shown.detail)[0], Qt.MouseButton.LeftButton)
    assert provisional(shown) == []
    spans = {one.span for other in shown.session.timeline.undated for one in other.mentions}
    assert spans.isdisjoint(one.span for event in former for one in event.mentions if one.timex)


def test_a_click_on_the_minimaps_bar_shows_the_provisional_alone_and_another_all(window):
    shown = window(SPAN)
    total = shown.strip.counts().total
    shown.page.minimap.provisional_wanted.emit()
    counts = shown.strip.counts()
    assert (counts.drawn, counts.total) == (len(provisional(shown)), total)
    shown.page.minimap.provisional_wanted.emit()
    assert shown.strip.counts().hidden == 0
