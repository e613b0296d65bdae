"""Moves a view on by itself: eased to a place, or slowing down after it was let go."""

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

_EASE_MS = 200
_COAST_MS = 800
_COAST_CURVE_STEEPNESS = 4
_LEAST_PX_A_SECOND = 150


class Glide(QObject):
    """A whole number that goes from 0 to a distance, in steps of a frame.

    Signals:
        moved_by(int): how far it went on since it last told.
        arrived: it came to its end by itself.
    """

    moved_by = Signal(int)
    arrived = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_off = True
        """Whether it arrives at once and never coasts, as where motion is reduced."""
        self._distance = self._told = 0
        self._animation = QVariantAnimation(self, startValue=0.0, endValue=1.0)
        self._animation.valueChanged.connect(self._go_on)
        self._animation.finished.connect(self.arrived)

    @property
    def is_moving(self) -> bool:
        """Whether it is on its way."""
        return self._animation.state() == QVariantAnimation.State.Running

    def ease(self, distance: int) -> None:
        """Go a distance in pixels in a fifth of a second."""
        if self.is_off:
            self.stop()
            self.moved_by.emit(distance)
            self.arrived.emit()
        else:
            self._start(distance, _EASE_MS, QEasingCurve.Type.OutCubic)

    def coast(self, speed: float) -> None:
        """Go on at a speed in pixels a second, slowing down; a slow one stops at once."""
        if not self.is_off and abs(speed) >= _LEAST_PX_A_SECOND:
            # The curve starts that many times as steep as the whole way is.
            distance = speed * _COAST_MS / 1000 / _COAST_CURVE_STEEPNESS
            self._start(round(distance), _COAST_MS, QEasingCurve.Type.OutQuart)

    def stop(self) -> None:
        """Stay where it is."""
        self._animation.stop()

    def _start(self, distance: int, duration_ms: int, curve: QEasingCurve.Type) -> None:
        self.stop()
        self._distance = self._told = 0
        self._animation.setDuration(duration_ms)
        self._animation.setEasingCurve(curve)
        self._distance = distance
        self._animation.start()

    def _go_on(self, share: float) -> None:
        reached = round(self._distance * share)
        step, self._told = reached - self._told, reached
        if step:
            self.moved_by.emit(step)
