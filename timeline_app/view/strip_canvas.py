"""What a strip shows: a timeline laid out in lanes and painted; it knows no pointer."""

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QWidget

from timeline_app.layout.lanes import LaneMode, Pill, Placed
from timeline_app.layout.packing import Frame, Packing
from timeline_app.layout.scene import Counts, Echo, Scene, build_scene
from timeline_app.layout.timescale import Viewport, range_in_words
from timeline_app.model.timeline import Timeline
from timeline_app.painting.layers import Lit, paint_fixed, paint_overlay
from timeline_app.painting.marks import cut
from timeline_app.painting.text import TextMeasure
from timeline_app.painting.theme import Theme, colour
from timeline_app.view.camera import Camera
from timeline_app.view.figures import date_words, in_figures
from timeline_app.view.lane_order import LaneOrder
from timeline_app.view.strip_picture import StripPicture

_FOCUS_PX = 2
_REST_MS = 400


class StripCanvas(QWidget):
    """Shows what its camera looks at.

    Signals:
        counts_changed(Counts): how many events are drawn, grouped, outside …
        viewport_changed(Viewport): what stretch of time is shown.
    """

    counts_changed = Signal(object)
    viewport_changed = Signal(object)

    def __init__(
        self, theme: Theme, now: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Make it empty. ``now`` is the moment of the today line, in civil seconds."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._theme = theme
        self._now = now
        self._mode = LaneMode.NONE
        self._lanes = LaneOrder()
        self._timeline: Timeline | None = None
        self.camera = Camera(now or 0, self)
        self.camera.moved.connect(self._lay_out)
        self._scene: Scene | None = None
        self._overview: Packing | None = None  # one comes back to the widest view
        self._unsearched: Packing | None = None  # and to what was there before a search
        self._counts = Counts()
        self._measure = TextMeasure(self.font())
        self.words = date_words()
        self._picture = StripPicture()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.update)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._prepare_widest)
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.setAccessibleName(self.tr("Scroll lanes"))
        self._bar.hide()
        self._bar.valueChanged.connect(self._lay_out)

    def show_timeline(self, timeline: Timeline) -> None:
        """Show a timeline. The view stays once the user has moved it; until then all is shown.

        Laying out and painting take long when all is new, so what a person does comes between.
        """
        self._timeline = timeline
        self.camera.show_timeline(timeline)
        self._make_scene()
        self._soon.start()
        self._rest.start()

    def forget(self) -> None:
        """Look at all of what is shown next, its lanes as they come."""
        self.camera.forget()
        self._lanes = LaneOrder()

    def set_lane_mode(self, mode: LaneMode) -> None:
        """Choose what makes a lane."""
        self._mode = mode
        self._fit_width()
        self._lay_out()

    def toggle_lane(self, number: int) -> None:
        """Collapse a lane, or expand it again."""
        if self._timeline is not None:
            self._lanes.toggle(self._timeline.lane_ids[number])
            self._lay_out()

    def collapse_lanes(self, *, collapsed: bool) -> None:
        """Collapse all lanes, or expand all."""
        if self._timeline is not None:
            self._lanes.collapse_all(self._timeline, collapsed=collapsed)
            self._lay_out()

    def move_lane(self, number: int, by: int) -> None:
        """Move a lane up if negative, or down."""
        if self._timeline is not None:
            self._lanes.move(self._timeline.lane_ids[number], by, self._timeline)
            self._lay_out()

    def lane_mode(self) -> LaneMode:
        """Return what makes a lane."""
        return self._mode

    def scroll_lanes(self, dy: int) -> None:
        """Show lanes further down by so many pixels, further up if negative."""
        self._bar.setValue(self._bar.value() + dy)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def timeline(self) -> Timeline | None:
        """Return the events that are shown, if there are any yet."""
        return self._timeline

    def viewport(self) -> Viewport:
        """Return what stretch of time is shown."""
        return self.camera.viewport

    def counts(self) -> Counts:
        """Return how many events are drawn, grouped, outside, hidden and undated."""
        return self._counts

    def visible_range_in_words(self) -> str:
        """Return what is shown: "25 Sep – 12 Nov 2023 · 48 days"."""
        return range_in_words(self.camera.viewport, self.words)

    def rect_of(self, event_id: str) -> QRect | None:
        """Return where an event's mark is drawn, in pixels of the strip; cut far beside it."""
        mark = self.mark_of(event_id)
        return cut(self._scene.mark_rect(mark)) if mark and self._scene else None

    def row_of(self, event_id: str) -> int | None:
        """Return the row of an event in its lane, from 0."""
        mark = self.mark_of(event_id)
        return mark.row if mark else None

    def glyph_of(self, event_id: str) -> str | None:
        """Return the shape of an event's mark; see `timeline_app.layout.marks.Glyph`."""
        mark = self.mark_of(event_id)
        return mark.glyph if mark else None

    def labels(self) -> tuple[str, ...]:
        """Return all words on the strip: the axis', then the events' that are in sight."""
        if self._scene is None:
            return ()
        axis = (*self._scene.axis.major, *self._scene.axis.minor)
        marks = (mark for mark in self._scene.marks if self._scene.label_rect(mark))
        return (*(tick.label for tick in axis if tick.label), *(mark.label for mark in marks))

    def mark_of(self, event_id: str) -> Placed | None:
        """Return how an event is drawn, if it is."""
        index = self._index(event_id)
        if index is None or self._scene is None:
            return None
        return self._scene.packing.place_of(index)

    def scene(self) -> Scene | None:
        """Return what is laid out now."""
        return self._scene

    def hit(self, point: QPointF) -> Placed | Echo | Pill | None:
        """Return the event or the group that is drawn at a point."""
        return self._scene.hit(point.x(), point.y()) if self._scene is not None else None

    def is_on_axis(self, point: QPointF) -> bool:
        """Tell whether a point lies on the axis."""
        return self._scene is not None and point.y() < self._scene.axis_px

    def id_of(self, index: int) -> str:
        """Return the id of an event by its place in the timeline."""
        assert self._timeline is not None
        return self._timeline.event(index).id

    def count_between(self, start: int, end: int) -> int:
        """Return how many events begin in a stretch of time."""
        low, high = self._timeline.between(start, end) if self._timeline is not None else (0, 0)
        return high - low

    def hint(self) -> str:
        """Return what an empty view says: where there are events, if anywhere."""
        timeline, view = self._timeline, self.camera.viewport
        if timeline is None or self._counts.drawn or self._counts.grouped:
            return ""
        if not len(timeline):
            return self.tr("No event with a date is shown.")
        earlier, _ = timeline.between(view.start, view.end)
        words = self.tr("Nothing happens here. Earlier: {0}, later: {1}. Press 0 to see all.")
        return words.format(in_figures(earlier), in_figures(len(timeline) - earlier))

    def _lit(self, scene: Scene) -> Lit:  # noqa: ARG002 - for those that select
        """Return what stands out in a scene."""
        return Lit()

    def _lay_out(self) -> None:
        if self._timeline is not None:
            self._make_scene()
            self.update()

    def _make_scene(self) -> None:
        before = self._scene
        self._scene = self._built(self._bar.value())
        overflow = self._scene.packing.content_px - (self.height() - self._scene.axis_px)
        self._set_scrolling(overflow)
        if self._bar.value() != self._scene.frame.scroll_px:
            self._scene = self._built(self._bar.value())
        self._announce(before, self._scene)

    def _fit_width(self) -> None:
        """Use the whole width; lanes leave room for their scroll bar."""
        bar_px = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self._bar.setGeometry(self.width() - bar_px, 0, bar_px, self.height())
        beside = bar_px if self._mode == LaneMode.EACH else 0
        if self.camera.viewport.width != max(1, self.width() - beside):
            self.camera.resize(max(1, self.width() - beside))

    def _built(self, scroll_px: int, viewport: Viewport | None = None) -> Scene:
        assert self._timeline is not None
        frame = Frame(
            height_px=max(1, self.height()),
            mode=self._mode,
            scroll_px=scroll_px,
            now=self._now,
            order=self._lanes.numbers(self._timeline),
            collapsed=self._lanes.collapsed(self._timeline),
            words=self.words,
        )
        asked = (self._timeline, viewport or self.camera.viewport, self._measure, frame)
        last = self._scene.packing if self._scene is not None else None
        kept = (one for one in (self._overview, self._unsearched) if one and one.serves(*asked))
        scene = build_scene(*asked, next(kept, last))
        self._keep(scene.packing)
        return scene

    def _prepare_widest(self) -> None:
        """Lay out the widest view while nobody waits for it: many look at it first of all."""
        if self._timeline is not None and not self._timeline.is_searched:
            shown = self._unsearched
            self._built(0, self.camera.widest)
            self._unsearched = shown

    def _keep(self, packing: Packing) -> None:
        """Keep the layouts one comes back to; what is looked for only stands out for a while."""
        if packing.timeline.is_searched:
            return
        self._unsearched, kept = packing, self._overview
        if kept is None or kept.timeline is not packing.timeline or packing.scale <= kept.scale:
            self._overview = packing

    def _set_scrolling(self, overflow: int) -> None:
        self._bar.setVisible(overflow > 0)
        if (self._bar.maximum(), self._bar.pageStep()) != (max(0, overflow), self.height()):
            self._bar.setPageStep(self.height())
            self._bar.setSingleStep(self._measure.line_px)
            self._bar.setRange(0, max(0, overflow))

    def _announce(self, before: Scene | None, scene: Scene) -> None:
        if scene.counts != self._counts:
            self._counts = scene.counts
            self.counts_changed.emit(scene.counts)
        if before is None or before.viewport != scene.viewport:
            self.viewport_changed.emit(scene.viewport)

    def _index(self, event_id: str) -> int | None:
        return None if self._timeline is None else self._timeline.index_of(event_id)

    # Qt overrides

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for room for a dozen rows."""
        return QSize(900, 500)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for room for a few rows."""
        return QSize(320, 160)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the kept picture, and over it what keeps to the edges or stands out."""
        painter = QPainter(self)
        if self._scene is None:
            painter.fillRect(event.rect(), colour(self._theme.background))
            return
        scene, theme = self._scene, self._theme
        ratio = self.devicePixelRatioF()
        picture = self._picture.show(scene, theme, self._measure.font, ratio)
        painter.drawPixmap(0, 0, picture)
        beside = self.rect().adjusted(scene.viewport.width, 0, 0, 0)
        painter.fillRect(beside, colour(theme.background))
        painter.setFont(self._measure.font)
        paint_fixed(painter, scene, theme)
        paint_overlay(painter, scene, theme, self._lit(scene))
        if hint := self.hint():
            painter.setPen(colour(theme.muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, hint)
        if self.hasFocus():
            painter.setPen(QPen(colour(theme.selection), _FOCUS_PX))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Keep the scale; until the view was moved, show all that was shown."""
        self._fit_width()
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure = TextMeasure(self.font())
            self._lay_out()
