"""Points out the event under the pointer, and tells its title in full a moment later."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QToolTip

from timeline_app.layout.labels import full_text
from timeline_app.layout.lanes import Pill, Placed
from timeline_app.layout.scene import Echo
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
        self._mark: Placed | Echo | None = None
        self._timer = QTimer(self, singleShot=True, interval=_TOOLTIP_MS)
        self._timer.timeout.connect(self._show)

    @property
    def lit(self) -> Placed | None:
        """The mark that is pointed out with a frame."""
        return self._mark if isinstance(self._mark, Placed) else None

    def point_at(self, found: Placed | Echo | Pill | None) -> None:
        """Point out an event instead of the former one; a group only changes the cursor."""
        mark = None if isinstance(found, Pill) else found
        shape = Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor
        if self._strip.cursor().shape() != shape:
            self._strip.setCursor(shape)
        if mark == self._mark:
            return
        self._mark = mark
        QToolTip.hideText()
        self._timer.stop()
        if mark is not None:
            self._timer.start()
        self._strip.update()

    def _show(self) -> None:
        scene = self._strip.scene()
        if self._mark is None or scene is None:
            return
        if isinstance(self._mark, Echo):
            rect = cut(scene.echo_rect(self._mark))
        else:
            rect = cut(scene.mark_rect(self._mark))
        point = QPoint(max(0, rect.left()), rect.bottom() + scene.packing.measure.line_px)
        text = full_text(scene.timeline.event(self._mark.place), scene.timeline)
        QToolTip.showText(self._strip.mapToGlobal(point), tip(text), self._strip)
