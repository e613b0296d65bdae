"""What every test needs before Qt is imported."""

import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# How long one example takes says more about the machine than about the program.
settings.register_profile("timeline", deadline=None)
settings.load_profile("timeline")
