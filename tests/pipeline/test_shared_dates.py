"""Which days of publication follow from events that other articles date."""

from datetime import date

from timeline_app.pipeline import ingest
from timeline_app.pipeline.content import Content
from timeline_app.pipeline.merging import Merger
from timeline_app.pipeline.shared_dates import shared_clues

FALL = "The old Miller Bridge collapsed in a heavy storm over Ostend"
UNDATED = f"Bridge gone\n\n{FALL} on Tuesday.\n"


def dated(line, day="24 November 2023", headline="Storm hits Ostend"):
    return f"{headline}\n{day}\n\n{line}\n"


def clues(folder, text, *others):
    """Return what the others tell about the day of the first, which gives none."""
    read = []
    for number, words in enumerate((text, *others)):
        path = folder / f"article{number}.txt"
        path.write_text(words)
        read.extend(ingest.read_file(path))
    told = {item.article.id: Content.decoded(item.content).told for item in read}
    merger = Merger()
    merger.follow(told)
    merger.events()
    articles = {item.article.id: item.article for item in read}
    return tuple(shared_clues(told[read[0].article.id], merger.met_by, articles))


def spans(found):
    return [(clue.earliest, clue.latest) for clue in found]


def test_a_weekday_of_an_event_that_another_article_dates_bounds_by_the_next_such_day(tmp_path):
    found = clues(tmp_path, UNDATED, dated(f"{FALL} on 21 November 2023."))
    assert spans(found) == [(date(2023, 11, 21), date(2023, 11, 28))]


def test_the_other_article_and_its_words_are_named(tmp_path):
    (found,) = clues(tmp_path, UNDATED, dated(f"{FALL} on 21 November 2023."))
    assert (found.evidence, found.known_words) == ("Tuesday", "21 November 2023")


def test_a_date_that_is_another_weekday_tells_nothing(tmp_path):
    assert clues(tmp_path, UNDATED, dated(f"{FALL} on 22 November 2023.")) == ()


def test_another_event_of_that_weekday_tells_nothing(tmp_path):
    other = "The city council of Ghent chose a new mayor on 21 November 2023."
    assert clues(tmp_path, UNDATED, dated(other)) == ()


def test_an_event_that_nobody_dates_tells_nothing(tmp_path):
    assert clues(tmp_path, UNDATED, f"Storm\n\n{FALL} on Tuesday evening.\n") == ()


def test_a_weekday_that_may_be_that_of_a_week_before_bounds_a_week_wider(tmp_path):
    found = clues(tmp_path, UNDATED, dated(f"{FALL} on Tuesday.", "21 November 2023"))
    assert spans(found) == [(date(2023, 11, 14), date(2023, 11, 28))]


def test_the_date_that_more_articles_give_counts(tmp_path):
    said = [
        dated(f"{FALL} on {day} November 2023.", "30 November 2023", headline)
        for day, headline in ((21, "Storm"), (21, "Bridge falls"), (28, "Flood"))
    ]
    found = clues(tmp_path, UNDATED, *said)
    assert spans(found) == [(date(2023, 11, 21), date(2023, 11, 28))]


def test_articles_that_disagree_evenly_tell_nothing(tmp_path):
    said = [
        dated(f"{FALL} on {day} November 2023.", "30 November 2023", headline)
        for day, headline in ((21, "Storm"), (28, "Flood"))
    ]
    assert clues(tmp_path, UNDATED, *said) == ()


def test_a_month_of_last_year_beside_the_same_meeting_gives_the_year(tmp_path):
    text = "The board was formed in November last year at the yearly coastal council of Ostend.\n"
    other = dated("Work came out of the Nov. 14 yearly coastal council of Ostend in Ghent.")
    assert spans(clues(tmp_path, text, other)) == [(date(2024, 1, 1), date(2024, 12, 31))]


def test_a_day_without_a_year_counts_for_nothing_beside_that_year(tmp_path):
    text = f"Bridge gone\n\n{FALL} on 21 November.\nIt was built again in 2023.\n"
    assert clues(tmp_path, text, dated(f"{FALL} on 21 November 2023.")) == ()


def test_words_in_a_quotation_count_for_nothing(tmp_path):
    text = f"Bridge gone\n\n“{FALL} on Tuesday,” he said.\n"
    assert clues(tmp_path, text, dated(f"{FALL} on 21 November 2023.")) == ()


def test_a_day_without_a_year_that_both_tell_as_past_bounds_a_year_from_it(tmp_path):
    text = f"Bridge gone\n\n{FALL} on 21 November.\n"
    found = clues(tmp_path, text, dated(f"{FALL} on 21 November 2023."))
    assert spans(found) == [(date(2023, 11, 21), date(2024, 11, 21))]
