"""Points out the event under the pointer, and tells its title in full a moment later."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QToolTip

from timeline_app.layout.labels import full_text
from timeline_app.layout.lanes import Pill, Placed
from timeline_app.layout.scene import Echo, Scene
from timeline_app.painting.marks import cut
from timeline_app.view.figures import in_figures
from timeline_app.view.quoting import tip

if TYPE_CHECKING:
    from timeline_app.view.strip_view import StripView

_TOOLTIP_MS = 300


class HoverTip(QObject):
    """What lies under the pointer on a strip."""

    def __init__(self, strip: "StripView") -> None:
        super().__init__(strip)
        self._strip = strip
        self._mark: Placed | Echo | Pill | None = None
        self._timer = QTimer(self, singleShot=True, interval=_TOOLTIP_MS)
        self._timer.timeout.connect(self._show)

    @property
    def lit(self) -> Placed | None:
        """The mark that is pointed out with a frame."""
        return self._mark if isinstance(self._mark, Placed) else None

    def point_at(self, found: Placed | Echo | Pill | None) -> None:
        """Point out an event or a group instead of the former one."""
        shape = Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor
        if self._strip.cursor().shape() != shape:
            self._strip.setCursor(shape)
        if found == self._mark:
            return
        self._mark = found
        QToolTip.hideText()
        self._timer.stop()
        if found is not None:
            self._timer.start()
        self._strip.update()

    def _show(self) -> None:
        scene = self._strip.scene()
        if self._mark is None or scene is None:
            return
        rect, text = self._told(self._mark, scene)
        if rect is not None:
            point = QPoint(max(0, rect.left()), rect.bottom() + scene.packing.measure.line_px)
            QToolTip.showText(self._strip.mapToGlobal(point), tip(text), self._strip)

    def _told(self, found: Placed | Echo | Pill, scene: Scene) -> tuple[QRect | None, str]:
        """Return where something stands, and what to say of it."""
        if isinstance(found, Pill):
            place = scene.pill_rect(found)
            words = self.tr("{0} event has no room here. Click to see it.")
            if found.size != 1:
                words = self.tr("{0} events have no room here. Click to see them.")
            return QRect(*place) if place is not None else None, words.format(
                in_figures(found.size)
            )
        where = scene.echo_rect(found) if isinstance(found, Echo) else scene.mark_rect(found)
        return cut(where), full_text(
            scene.timeline.event(found.place), scene.timeline, scene.frame.words
        )
