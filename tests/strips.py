"""Gestures on a strip."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

NONE = Qt.KeyboardModifier.NoModifier


def wheel(view, *, angle=(0, 0), pixels=(0, 0), modifiers=NONE):
    x, y = 500, 300
    event = QWheelEvent(
        *(QPointF(x, y), QPointF(view.mapToGlobal(QPoint(x, y)))),
        *(QPoint(*pixels), QPoint(*angle), Qt.MouseButton.NoButton, modifiers),
        *(Qt.ScrollPhase.NoScrollPhase, False),
    )
    QApplication.sendEvent(view, event)


def hover(view, point):
    """Move the pointer here, whatever other window may lie above."""
    at, button = QPointF(point), Qt.MouseButton.NoButton
    where = QPointF(view.mapToGlobal(at))
    moved = QMouseEvent(QEvent.Type.MouseMove, at, where, button, button, NONE)
    QApplication.sendEvent(view, moved)


def click(qtbot, view, event_id, modifiers=NONE):
    point = view.rect_of(event_id).center()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, modifiers, point)
