"""How the windows look, as the settings and the system say: colours and the size of text."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont, QStyleHints
from PySide6.QtWidgets import QApplication

from timeline_app.painting.theme import Theme, sharpened, theme
from timeline_app.view.session import Session, Settings, ThemeChoice

_WHOLE = 100


def wanted_theme(settings: Settings, hints: QStyleHints) -> Theme:
    """Return the colours that a person wants, in the settings or else in the system."""
    choice = settings.theme
    if choice is ThemeChoice.SYSTEM:
        is_dark = hints.colorScheme() == Qt.ColorScheme.Dark
        choice = ThemeChoice.DARK if is_dark else ThemeChoice.LIGHT
    chosen = theme(choice)
    return sharpened(chosen) if settings.high_contrast or _is_sharp(hints) else chosen


def _is_sharp(hints: QStyleHints) -> bool:
    """Tell whether the system asks for high contrast, as Qt can say from 6.10 on."""
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is None:
        return False
    return bool(accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)


class TextSize(QObject):
    """Gives all windows text of the size that the settings of a session say."""

    def __init__(self, session: Session, base: QFont) -> None:
        """Follow a session. ``base`` is the system's font."""
        super().__init__(session)
        self._session = session
        self._base = base
        session.settings_changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        font = QFont(self._base)
        font.setPointSizeF(self._base.pointSizeF() * self._session.settings.text_percent / _WHOLE)
        if font != QApplication.font():
            QApplication.setFont(font)
