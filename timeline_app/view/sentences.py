"""Sentences and numbers of the program in the language of the window."""

from PySide6.QtCore import QCoreApplication, QLocale

from timeline_app.errors import TimelineError
from timeline_app.sentence import Sentence, Value, filled


def said(sentence: str) -> str:
    """Return a sentence in the language of the window; any other text stays as it is."""
    if not isinstance(sentence, Sentence):
        return sentence
    words = QCoreApplication.translate("Sentences", sentence.template)
    return filled(words, [_said_value(value) for value in sentence.values])


def what_is_wrong(error: TimelineError) -> str:
    """Return what an error says in the language of the window."""
    return said(error.sentence)


def in_figures(number: float) -> str:
    """Return a number with its thousands apart, one that is not whole with one decimal."""
    locale = QLocale()
    if locale.language() == QLocale.Language.C:  # it keeps no thousands apart
        locale = QLocale(QLocale.Language.English)
    return locale.toString(number) if isinstance(number, int) else locale.toString(number, "f", 1)


def _said_value(value: Value) -> str:
    return said(value) if isinstance(value, str) else in_figures(value)
