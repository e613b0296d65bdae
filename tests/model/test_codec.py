"""Whatever the program keeps comes back from its bytes as it was."""

import os
from contextlib import suppress
from dataclasses import dataclass, fields
from datetime import date
from enum import Enum, StrEnum
from functools import cache
from pathlib import Path
from types import UnionType
from typing import get_args, get_origin, get_type_hints

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from timeline_app.model.article import Article, ListedText, Listing, PublicationDate, TextSpan
from timeline_app.model.codec import DamagedBytesError, decode, encode
from timeline_app.model.event import Dispute, Mention, TimelineEvent
from timeline_app.model.proposal import Clue, Proposal
from timeline_app.model.timespan import Civil, Granularity, TimeSpan
from timeline_app.model.timex import Anchor, Timex
from timeline_app.pipeline.telling import Told
from timeline_app.sentence import Sentence
from timeline_app.tagger.recogniser import Recognised

TEXTS = st.text(st.characters(), max_size=6)
TIMES = st.builds(
    TimeSpan,
    st.integers(-(2**61), 2**61),
    st.integers(2**61 + 1, 2**62) | st.none(),
    st.sampled_from(Granularity),
)
PLAIN = {
    str: TEXTS,
    int: st.integers(-(2**63), 2**63 - 1),
    float: st.floats(allow_nan=False),
    bool: st.booleans(),
    date: st.dates(),
    type(None): st.none(),
    Path: st.binary(min_size=1, max_size=12).map(lambda name: Path(os.fsdecode(name))),
    TimeSpan: TIMES,
    Sentence: st.builds(Sentence, st.just("{0} of {1}"), TEXTS, st.integers(0, 9)),
}
OF_MEMBERS = {UnionType: st.one_of, frozenset: st.frozensets, tuple: st.tuples}


@cache
def values(kind, depth=0):
    """Any value of a type; what lies in tuples within tuples ends soon."""
    if kind in PLAIN:
        return PLAIN[kind]
    origin, inner = get_origin(kind), get_args(kind)
    if origin is tuple and inner[-1] is Ellipsis:
        made = st.lists(values(inner[0], depth + 1), max_size=2) if depth < 2 else st.just(())
        return made.map(tuple)
    members = (values(one, depth) for one in inner)
    if origin:
        return OF_MEMBERS[origin](*members)
    return st.sampled_from(kind) if issubclass(kind, Enum) else fielded(kind, depth)


def fielded(kind, depth):
    hints = get_type_hints(kind)
    made = {field.name: values(hints[field.name], depth) for field in fields(kind)}
    return st.builds(kind, **made)


KEPT = (Article, PublicationDate, Listing, TimeSpan, Timex, Anchor, Mention, Dispute)
KEPT += (TimelineEvent, Clue, Proposal, Told, Recognised)


class Colour(StrEnum):
    RED = "red"


@dataclass(frozen=True, slots=True)
class Older:
    name: str
    went: int = 3


@dataclass(frozen=True, slots=True)
class Newer:
    name: str
    came: tuple[int, ...] = (1,)


@pytest.mark.parametrize("kind", KEPT, ids=lambda kind: kind.__name__)
def test_every_value_of_a_kind_comes_back(kind):
    @settings(max_examples=25)
    @given(values(kind))
    def comes_back(value):
        assert decode(encode(value), kind) == value

    comes_back()


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ((1, 2.5, None, True), tuple[int, float, None, bool]),
        ({"a": frozenset({"b"})}, dict[str, frozenset[str]]),
        ({3: Path("a")}, dict[int, Path]),
        (Colour.RED, Colour),
        ((date(1, 1, 1), date.max), tuple[date, date]),
        (None, Article | None),
        (TextSpan(1, 2), TextSpan | None),
        (Civil(2024, 3, 8), Civil),
        (b"\xff\x00", bytes),
        ((TextSpan(0, 1), TextSpan(2, 3)), tuple[TextSpan, ...]),
    ],
)
def test_a_value_of_plain_types_comes_back(value, kind):
    assert decode(encode(value), kind) == value


@given(st.text(st.sampled_from("\\u\ud800\udcffdcf8a0é"), max_size=12))
@example("\\udcff\udcff")
def test_a_text_that_no_charset_holds_comes_back(text):
    value = {text: (Listing(Path("a"), 0, text, ListedText.HELD),)}
    assert decode(encode(value), dict[str, tuple[Listing, ...]]) == value


def test_a_path_that_is_no_text_comes_back():
    path = Path(os.fsdecode(b"/news/caf\xe9\n.txt"))
    assert os.fsencode(decode(encode(path), Path)) == b"/news/caf\xe9\n.txt"


def test_a_field_that_is_new_gets_its_default_and_one_that_went_is_passed_over():
    assert decode(encode(Older("a")), Newer) == Newer("a")


@pytest.mark.parametrize("kind", [*KEPT, dict[str, Path]])
@given(st.binary(max_size=60))
def test_foreign_bytes_are_refused_in_one_way(kind, data):
    with suppress(DamagedBytesError):
        assert decode(b"\x01" + data, kind) is not None


@given(st.data())
def test_damaged_bytes_give_a_value_of_the_kind_or_are_refused(data):
    event = TimelineEvent("a", "A", TimeSpan(0, 1, Granularity.DAY), "happened", 0.5, ())
    whole = bytearray(encode(event))
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    with suppress(DamagedBytesError):
        assert isinstance(decode(bytes(whole), TimelineEvent), TimelineEvent)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x01",
        b"\x01\xdd\xff\xff\xff\xff",
        b"\x01" + b"\x91" * 200_000,
        b"\x80\x05\x95\x1d\x00\x00\x00\x00\x00\x00\x00\x8c\x05posix",
    ],
    ids=["nothing", "no value", "four thousand million members", "endless nesting", "a pickle"],
)
def test_hostile_bytes_are_refused(data):
    with pytest.raises(DamagedBytesError):
        decode(data, list)


def test_a_value_that_its_type_forbids_is_refused():
    twisted = encode({"start": 5, "end": 1, "granularity": "day"})
    with pytest.raises(DamagedBytesError):
        decode(twisted, TimeSpan)


def test_a_value_of_a_foreign_type_is_an_error_of_the_program():
    with pytest.raises((TypeError, NotImplementedError)):
        encode(object())
