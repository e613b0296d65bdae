"""The time expressions of a text as of one Wednesday."""

from datetime import date

from timeline_app.tagger import language
from timeline_app.tagger.recogniser import recognise
from timeline_app.tagger.resolver import resolve

WEDNESDAY = date(2023, 11, 22)


def timexes_of(text, dct=WEDNESDAY):
    pack = language.load("en")
    return resolve(recognise(text, pack), text, dct, pack)


def only(text, dct=WEDNESDAY):
    (timex,) = timexes_of(text, dct)
    return timex


def value_of(text, dct=WEDNESDAY):
    return only(text, dct).value
