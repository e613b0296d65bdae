"""The language of the window: its words, dates, numbers, and which side it begins on."""

from collections.abc import Iterator

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from timeline_app import resources

SOURCE_LANGUAGE = "en"


def language_of(wanted: str) -> str:
    """Return the language to show, as ISO 639-1: the wanted one, or the system's where empty.

    It is English where the program has no words of that language.
    """
    code = wanted or QLocale.system().name().partition("_")[0]
    return code if code in available() else SOURCE_LANGUAGE


def available() -> tuple[str, ...]:
    """Return the languages that the window can be shown in."""
    found = sorted(path.stem for path in resources.path("translations").glob("*.qm"))
    return tuple(found)


class Translation:
    """What makes an application speak a language; taken back before another takes its place."""

    def __init__(self, application: QApplication, language: str) -> None:
        """Let an application speak a language that is `available`."""
        self._application = application
        self._translators = tuple(_translators(language))
        for translator in self._translators:
            application.installTranslator(translator)
        locale = QLocale(language)
        QLocale.setDefault(locale)
        application.setLayoutDirection(locale.textDirection())

    def take_back(self) -> None:
        """Let the application speak as it is written."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        QLocale.setDefault(QLocale.system())


def _translators(language: str) -> Iterator[QTranslator]:
    """Yield Qt's words first, for what is installed last is asked first."""
    qt_words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    own_words = str(resources.path("translations"))
    for name, folder in ((f"qtbase_{language}", qt_words), (language, own_words)):
        translator = QTranslator()
        if translator.load(name, folder):
            yield translator
