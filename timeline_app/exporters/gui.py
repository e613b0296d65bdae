"""The Qt application and the fonts that painting needs, with a display or without."""

import os
import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontInfo, QGuiApplication

from timeline_app.display import has_display

FONT_PX = 13
TITLE_PX = 20


def ensure_gui() -> QCoreApplication:
    """Return the application that painting text needs, made here if nobody made one.

    Hold on to it while painting. Without a display, Qt's own off-screen platform is used.
    """
    running = QCoreApplication.instance()
    if running is not None:
        return running
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QGuiApplication([sys.argv[0]])


def text_font() -> QFont:
    """Return the font of a picture."""
    font = QFont(QFontInfo(QFont()).family())  # by its own name, for other programs
    font.setPixelSize(FONT_PX)
    # Widths then are the same at any scale, on the screen as on paper.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # A search for "first" would not find it where "fi" is one letter.
    font.setFeature(QFont.Tag("liga"), 0)
    return font


def title_font() -> QFont:
    """Return the font of a picture's heading."""
    font = text_font()
    font.setPixelSize(TITLE_PX)
    font.setBold(True)
    return font
