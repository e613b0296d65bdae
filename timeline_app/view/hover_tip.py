"""Points out the event under the pointer, and tells its title in full a moment later."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QToolTip

from timeline_app.layout.labels import full_text
from timeline_app.layout.lanes import Pill, Placed
from timeline_app.painting.marks import cut
from timeline_app.view.quoting import tip

if TYPE_CHECKING:
    from timeline_app.view.strip_view import StripView

_TOOLTIP_MS = 300


class HoverTip(QObject):
    """What lies under the pointer on a strip."""

    def __init__(self, strip: "StripView") -> None:
        super().__init__(strip)
        self._strip = strip
        self.mark: Placed | None = None
        self._timer = QTimer(self, singleShot=True, interval=_TOOLTIP_MS)
        self._timer.timeout.connect(self._show)

    def point_at(self, found: Placed | Pill | None) -> None:
        """Point out an event instead of the former one; a group only changes the cursor."""
        mark = found if isinstance(found, Placed) else None
        shape = Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor
        if self._strip.cursor().shape() != shape:
            self._strip.setCursor(shape)
        if mark == self.mark:
            return
        self.mark = mark
        QToolTip.hideText()
        self._timer.stop()
        if mark is not None:
            self._timer.start()
        self._strip.update()

    def _show(self) -> None:
        scene = self._strip.scene()
        if self.mark is None or scene is None:
            return
        rect = cut(scene.mark_rect(self.mark))
        point = QPoint(max(0, rect.left()), rect.bottom() + scene.packing.measure.line_px)
        text = full_text(scene.timeline.event(self.mark.place), scene.timeline)
        QToolTip.showText(self._strip.mapToGlobal(point), tip(text), self._strip)
