"""Date lines as sites, agencies, papers and archives print them, under a headline."""

import json
from datetime import date
from pathlib import Path, PurePath

import pytest

from timeline_app.model.article import UNKNOWN
from timeline_app.pipeline.publication import publication_date
from timeline_app.readers.draft import Draft
from timeline_app.readers.paragraphs import paragraphs_of
from timeline_app.tagger import language

HERE = Path(__file__).parent / "date_lines"
ENGLISH = """Bridge closed for two years

{}

Lorries have to take the road through the hills until May.

A report is due before the summer.

Shops in the old town fear for their customers.

The town has asked for money.
"""
GERMAN = """Brücke für zwei Jahre gesperrt

{}

Lastwagen müssen bis Mai durch die Hügel fahren.

Ein Bericht folgt vor dem Sommer.

Die Läden in der Altstadt sorgen sich um ihre Kundschaft.

Die Stadt hat um Geld gebeten.
"""


def cases(name):
    lines = (HERE / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [pytest.param(*json.loads(line).values()) for line in lines]


def found(text, code):
    draft = Draft(text, None, None, paragraphs_of(text), publication=UNKNOWN)
    return publication_date(draft, PurePath("bridge.txt"), language.load(code))


@pytest.mark.parametrize(("line", "day"), cases("english"))
def test_an_english_date_line_gives_its_day(line, day):
    assert found(ENGLISH.format(line), "en")[0].day == date.fromisoformat(day)


@pytest.mark.parametrize(("line", "day"), cases("english_none"))
def test_an_english_line_that_is_no_date_line_gives_no_day(line, day):
    assert found(ENGLISH.format(line), "en")[0].day == day


@pytest.mark.parametrize(("line", "day"), cases("german"))
def test_a_german_line_gives_its_day_if_it_is_a_date_line(line, day):
    assert found(GERMAN.format(line), "de")[0].day == (date.fromisoformat(day) if day else None)


@pytest.mark.parametrize(
    "opening",
    [
        "LONDON, November 22, 2023 (Agency) - ",
        "Leeds, 22 November 2023 – ",
        "[LEEDS, 22 November 2023] ",
        "November 22, 2023 (LEEDS) – ",
        "November 22, 2023 | ",
        "LEEDS, Nov. 22, 2023 /Newswire/ -- ",
    ],
)
def test_a_date_glued_to_the_first_sentence_is_cut_off(opening):
    sentence = "The bridge over the river was closed, the council said."
    text = ENGLISH.format(opening + sentence)
    _, paragraphs = found(text, "en")
    assert [span.of(text) for span in paragraphs][1] == sentence
