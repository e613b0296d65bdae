"""The sample articles show what real ones are like."""

from datetime import date

import pytest

from timeline_app import resources
from timeline_app.model.timespan import Granularity, TimeKind
from timeline_app.pipeline.content import Content
from timeline_app.pipeline.ingest import files_in, read_file
from timeline_app.pipeline.outcomes import Ingested

DATES = {
    "2004-03-03_europes_comet_chaser.txt": date(2004, 3, 3),
    "asteroid_lutetia.md": date(2010, 7, 12),
    "wake_up_call.html": date(2014, 1, 21),
    "philae_stands_on_a_comet.txt": date(2014, 11, 13),
    "a_voice_after_seven_months.html": date(2015, 6, 15),
    "the_lander_in_the_crack.md": date(2016, 9, 6),
    "twelve_years_with_a_comet.txt": None,
}
SAMPLES = files_in([resources.path("samples")])[0]


def mentions_of(item):
    return [mention for one in Content.decoded(item.content).told for mention in one.mentions]


@pytest.fixture(scope="module")
def items():
    return [item for path in SAMPLES for item in read_file(path)]


def test_there_is_nothing_but_the_samples():
    assert {path.name for path in SAMPLES} == set(DATES)


def test_every_sample_is_an_article(items):
    assert all(isinstance(item, Ingested) for item in items)


def test_every_sample_has_its_publication_date(items):
    assert {item.path.name: item.article.publication.day for item in items} == DATES


def test_every_sample_has_mentions_with_dates(items):
    assert all(any(mention.time for mention in mentions_of(item)) for item in items)


def test_every_sample_has_between_150_and_400_words(items):
    assert all(150 <= len(item.article.text.split()) <= 400 for item in items)


def test_the_samples_show_many_granularities(items):
    times = [mention.time for item in items for mention in mentions_of(item) if mention.time]
    wanted = {
        Granularity.MINUTE,
        Granularity.DAY,
        Granularity.MONTH,
        Granularity.YEAR,
        Granularity.DECADE,
        Granularity.INTERVAL,
    }
    assert wanted <= {time.granularity for time in times}


def test_the_samples_show_states_with_an_open_end(items):
    kinds = {mention.time.kind for item in items for mention in mentions_of(item) if mention.time}
    assert TimeKind.SINCE in kinds
