"""How the windows of a test run look on a real screen, and pictures of those that fail.

A plugin: ``pytest -p tests.desktop.look``, told by the variables LOOK_SIZE (times the usual text),
LOOK_SCHEME (light or dark), LOOK_SIDE (ltr or rtl) and LOOK_PICTURES (a folder).
"""

import os
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication

_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
_SIDES = {"ltr": Qt.LayoutDirection.LeftToRight, "rtl": Qt.LayoutDirection.RightToLeft}


@pytest.fixture(scope="session", autouse=True)
def look(qapp):
    """Give the application its text size, colours and direction."""
    assert QGuiApplication.platformName() == "xcb"
    font = QFont(qapp.font())
    font.setPointSizeF(float(os.environ["LOOK_SIZE"]) * font.pointSizeF())
    QApplication.setFont(font)
    qapp.styleHints().setColorScheme(_SCHEMES[os.environ["LOOK_SCHEME"]])
    qapp.setLayoutDirection(_SIDES[os.environ["LOOK_SIDE"]])


def pytest_exception_interact(node):
    """Leave a picture of the screen where a test fails."""
    screen = QGuiApplication.primaryScreen()
    if screen is not None:
        name = re.sub(r"\W+", "_", node.name)
        screen.grabWindow(0).save(str(Path(os.environ["LOOK_PICTURES"], f"{name}.png")))
