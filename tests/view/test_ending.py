"""The program is told to end from outside."""

import os
import signal

from PySide6.QtWidgets import QWidget

from timeline_app.view.ending import Ending


def test_being_told_to_end_closes_the_windows(qapp, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    ending = Ending(qapp)
    os.kill(os.getpid(), signal.SIGTERM)
    qtbot.waitUntil(lambda: not window.isVisible())
    ending.stop()
