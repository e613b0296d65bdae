"""What the keyboard does on a strip."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from timeline_app.view.strip_pointer import ZOOM_STEP

if TYPE_CHECKING:
    from timeline_app.view.strip_view import StripView

_PAGE = 0.9
_NOT_ALONE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_LAST = 1 << 60


class StripKeys:
    """Turns keys into what a strip can do, and goes from event to event."""

    def __init__(self, strip: "StripView") -> None:
        """Serve a strip."""
        self._strip = strip
        key = Qt.Key
        self._moves = {
            key.Key_Left: (self._step, -1),
            key.Key_Right: (self._step, 1),
            key.Key_Up: (self._step_row, -1),
            key.Key_Down: (self._step_row, 1),
            key.Key_Home: (self._select, 0),
            key.Key_End: (self._select, _LAST),
        }
        self._actions = {
            key.Key_PageUp: lambda: self._turn_page(-1),
            key.Key_PageDown: lambda: self._turn_page(1),
            key.Key_Plus: lambda: strip.zoom_by(ZOOM_STEP),
            key.Key_Equal: lambda: strip.zoom_by(ZOOM_STEP),
            key.Key_Minus: lambda: strip.zoom_by(1 / ZOOM_STEP),
            key.Key_0: strip.camera.fit,
            key.Key_F: strip.centre_selection,
            key.Key_Return: strip.activate,
            key.Key_Enter: strip.activate,
            key.Key_Escape: strip.give_up,
        }

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key stands for; tell whether it stands for anything."""
        key = Qt.Key(event.key())
        if event.modifiers() & _NOT_ALONE:
            return False
        if key in self._moves:
            move, by = self._moves[key]
            move(by, extend=bool(event.modifiers() & _SHIFT))
        elif key in self._actions:
            self._actions[key]()
        else:
            return False
        return True

    def _turn_page(self, by: int) -> None:
        self._strip.camera.pan_by(round(by * _PAGE * self._strip.viewport().width))

    def _step(self, by: int, *, extend: bool) -> None:
        """Select the next or the previous event in order of time."""
        scene = self._strip.scene()
        if scene is None:
            return
        latest = self._strip.selection()[-1:]
        current = scene.timeline.index_of(latest[0]) if latest else None
        if current is None:
            low, high = scene.timeline.between(scene.viewport.start, scene.viewport.end)
            current = low - 1 if by > 0 else high
        self._select(current + by, extend=extend)

    def _step_row(self, by: int, *, extend: bool) -> None:
        """Select the nearest event in the next row below, or above if negative."""
        scene, latest = self._strip.scene(), self._strip.selection()[-1:]
        mark = self._strip.mark_of(latest[0]) if latest else None
        if mark is None or scene is None:
            self._step(by, extend=extend)
            return
        beside = scene.in_next_row(mark, by)
        if beside is not None:
            self._select(beside.place, extend=extend)

    def _select(self, index: int, *, extend: bool) -> None:
        """Select an event by its place in the timeline, or the one nearest to that."""
        scene = self._strip.scene()
        if scene is None or not len(scene.timeline):
            return
        event_id = self._strip.id_of(min(max(index, 0), len(scene.timeline) - 1))
        self._strip.choose(event_id, extend=extend)
        self._strip.reveal(event_id)
