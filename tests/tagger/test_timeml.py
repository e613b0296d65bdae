"""TimeML held against the names and values of its schema, version 1.2.1 (timeml.org, 2005)."""

import re
import xml.etree.ElementTree as ET
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.tagger.tagging import apart, tag
from timeline_app.tagger.timeml import timeml

DCT = date(2023, 11, 22)
ID = r"t\d+"
NUMBER = r"(?:\d+|X{1,2})"
DURATION = (
    rf"P(?:(?:{NUMBER}Y)?(?:{NUMBER}M)?(?:{NUMBER}D)?(?:T(?:{NUMBER}H)?(?:{NUMBER}M)?"
    rf"(?:{NUMBER}S)?)?|{NUMBER}[WLECQ])"
)
SCHEMA = {
    "TimeML": {},
    "TIMEX3": {
        "tid": ID,
        "type": "DATE|TIME|DURATION|SET",
        "functionInDocument": (
            "CREATION_TIME|EXPIRATION_TIME|MODIFICATION_TIME|PUBLICATION_TIME|RELEASE_TIME|"
            "RECEPTION_TIME|NONE"
        ),
        "temporalFunction": "true|false",
        "value": r"\S+",
        "valueFromFunction": r"tf\d+",
        "mod": (
            "BEFORE|AFTER|ON_OR_BEFORE|ON_OR_AFTER|LESS_THAN|MORE_THAN|EQUAL_OR_LESS|"
            "EQUAL_OR_MORE|START|MID|END|APPROX"
        ),
        "anchorTimeID": ID,
        "beginPoint": ID,
        "endPoint": ID,
        "quant": ".*",
        "freq": DURATION,
    },
}
REQUIRED = {"TIMEX3": {"tid", "type", "value"}, "TimeML": set()}
ARTICLE = (
    "It shut in early May 2020 & has been shut since; more than two years is <long>.\r\n"
    "They met last Friday at 5 p.m., a day later, and meet every day from March to May.\n"
    'It was about 1950, the fifth century BC, last summer and "now" in the \'60s.'
)
PIECES = ["5 March 2024", "last Friday", " ", "every day", "the end of May", "\n\n"]


def document(text, dct=DCT):
    return ET.fromstring(timeml(text, tuple(apart(tag(text, dct, "en"))), dct))


def times(root):
    return [one for one in root.iter("TIMEX3") if one.text]


@pytest.fixture(scope="module")
def article():
    return document(ARTICLE)


def test_every_element_is_one_of_the_schema(article):
    assert {element.tag for element in article.iter()} == {"TimeML", "TIMEX3"}


def test_every_attribute_is_one_of_the_schema_with_a_value_that_it_allows(article):
    wrong = [
        (name, value)
        for element in article.iter()
        for name, value in element.attrib.items()
        if not re.fullmatch(SCHEMA[element.tag].get(name, "(?!)"), value)
    ]
    assert wrong == []


def test_every_attribute_that_the_schema_requires_is_there(article):
    missing = [REQUIRED[element.tag] - set(element.attrib) for element in article.iter()]
    assert not any(missing)


def test_every_id_is_given_once(article):
    ids = [one.get("tid") for one in article.iter("TIMEX3")]
    assert len(ids) == len(set(ids))


def test_every_anchor_is_an_id_of_the_document(article):
    ids = {one.get("tid") for one in article.iter("TIMEX3")}
    assert {one.get("anchorTimeID", "t0") for one in article.iter("TIMEX3")} <= ids


def test_the_publication_date_comes_first_as_creation_time(article):
    assert article[0].attrib == {
        "tid": "t0",
        "type": "DATE",
        "functionInDocument": "CREATION_TIME",
        "temporalFunction": "false",
        "value": "2023-11-22",
    }


def test_without_a_publication_date_there_is_no_creation_time():
    root = document("They met last Friday.", dct=None)
    assert [one.attrib for one in root.iter("TIMEX3")] == [
        {"tid": "t1", "type": "DATE", "temporalFunction": "true", "value": "XXXX-WXX-5"}
    ]


def test_what_counts_from_the_publication_date_is_anchored_there():
    (friday,) = times(document("They met last Friday."))
    assert (friday.get("temporalFunction"), friday.get("anchorTimeID")) == ("true", "t0")


def test_what_counts_from_another_expression_is_anchored_there():
    (_, later) = times(document("The bridge fell on 5 March 2001. A day later it was rebuilt."))
    assert later.get("anchorTimeID") == "t1"


def test_a_date_given_in_full_is_no_function_of_another():
    (day,) = times(document("They met on 5 March 2024."))
    assert (day.get("temporalFunction"), day.get("anchorTimeID")) == ("false", None)


def test_a_modifier_is_spelled_as_in_the_schema():
    (month,) = times(document("They met in early May 2020."))
    assert month.get("mod") == "START"


def test_what_recurs_is_quantified():
    (every,) = times(document("They meet every day."))
    assert (every.get("type"), every.get("quant")) == ("SET", "EVERY")


def test_a_range_is_its_two_expressions():
    root = document("It was shut from March to May 2020.")
    assert [(one.text, one.get("value")) for one in times(root)] == [
        ("March", "2020-03"),
        ("May 2020", "2020-05"),
    ]


def test_its_text_is_the_text_of_the_article(article):
    assert "".join(article.itertext()) == ARTICLE


@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text()), max_size=6).map("".join))
def test_any_text_comes_back_but_for_what_xml_cannot_hold(text):
    no_xml = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
    root = ET.fromstring(timeml(text, tuple(apart(tag(text, DCT, "en"))), DCT).encode())
    assert "".join(root.itertext()) == no_xml.sub("\ufffd", text)


@given(
    st.lists(st.sampled_from(["\x00", "\ud800", "\x1b", "\ufffe", "]]>", "&", "\r"])).map("".join)
)
def test_a_character_that_xml_cannot_hold_takes_one_place(text):
    root = ET.fromstring(timeml(text, (), None))
    assert len("".join(root.itertext())) == len(text)
