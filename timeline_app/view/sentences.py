"""Sentences of the program in the language of the window."""

from PySide6.QtCore import QCoreApplication, QLocale

from timeline_app.errors import TimelineError
from timeline_app.sentence import Sentence, Value, filled
from timeline_app.view.figures import in_figures


def said(sentence: str) -> str:
    """Return a sentence in the language of the window; any other text stays as it is."""
    if not isinstance(sentence, Sentence):
        return sentence
    words = QCoreApplication.translate("Sentences", sentence.template)
    return filled(words, [_said_value(value) for value in sentence.values])


def what_is_wrong(error: TimelineError) -> str:
    """Return what an error says in the language of the window."""
    return said(error.sentence)


def _said_value(value: Value) -> str:
    if isinstance(value, str):
        return said(value)
    return in_figures(value) if isinstance(value, int) else QLocale().toString(value, "f", 1)
