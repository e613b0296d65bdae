"""What every test needs before Qt is imported."""

import os
import signal

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# How long one example takes says more about the machine than about the program.
settings.register_profile("timeline", deadline=None)
settings.load_profile("timeline")

# A job in the background of a shell ignores Ctrl+C, and so would every program that it starts.
signal.signal(signal.SIGINT, signal.default_int_handler)
