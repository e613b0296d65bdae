"""Tells whether there is a display to paint on; known before Qt is loaded."""

import os
import sys

_NAMED_BY = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def has_display() -> bool:
    """Tell whether a window can be opened; only Linux may be without."""
    return sys.platform != "linux" or any(map(os.environ.get, _NAMED_BY))
