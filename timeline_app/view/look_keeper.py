"""Keeps how a timeline is looked at, and looks at it so again when it is opened again."""

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from timeline_app.model.codec import DamagedBytesError, decode, encode

if TYPE_CHECKING:
    from timeline_app.view.look import Look
    from timeline_app.view.main_window import MainWindow

_LOOK = "look"
_REST_MS = 1_000


class LookKeeper(QObject):
    """Keeps how a window looks at its timeline once that has rested, and brings it back."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._wanted: Look | None = None
        self._kept = b""
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.keep)
        self._session.timeline_left.connect(self.keep)
        self._session.timeline_opened.connect(self._begin)
        self._session.timeline_changed.connect(self._show_wanted)
        for signal in (
            self._session.selection_changed,
            window.commands.filters.filter_changed,
            window.searching.found_changed,
            window.reader.page.verticalScrollBar().valueChanged,
        ):
            signal.connect(self._keep_soon)

    def keep(self) -> None:
        """Keep how the timeline is looked at now."""
        self._rest.stop()
        if self._wanted is not None or self._session.timeline is None:
            return
        look = encode(self._look())
        if look != self._kept:
            self._kept = look
            self._session.keep_state(_LOOK, look)

    def _keep_soon(self) -> None:
        self._rest.start()

    def _look(self) -> "Look":
        from timeline_app.view.look import Look

        window = self._window
        page, reader = window.page, window.reader
        return Look(
            view=page.strip.camera.chosen,
            is_list=page.shows_list,
            selection=self._session.selection,
            filters=window.commands.filters.filter,
            words=window.commands.search_bar.field.text(),
            is_only_found=window.filter_bar.found.only.isChecked(),
            article=reader.article_id or "",
            scrolled=reader.page.verticalScrollBar().value(),
            pinned=window.pins.event_ids,
        )

    def _begin(self) -> None:
        self._rest.stop()
        self._wanted, self._kept = None, self._session.state(_LOOK) or b""
        if self._kept:
            from timeline_app.view.look import Look

            with suppress(DamagedBytesError):
                self._wanted = decode(self._kept, Look)

    def _show_wanted(self) -> None:
        look, self._wanted = self._wanted, None
        if look is not None:
            self._show(look)
        self._keep_soon()

    def _show(self, look: "Look") -> None:
        window = self._window
        actions, page = window.commands, window.page
        actions.filters.set_filter(look.filters)
        window.filter_bar.found.only.setChecked(look.is_only_found)
        actions.search_bar.field.setText(look.words)
        if look.is_list:
            actions.list.trigger()
        self._session.select(one for one in look.selection if self._session.event_of(one))
        for event in filter(None, map(self._session.event_of, look.pinned)):
            window.pin(event)
        if look.article:
            window.show_article(look.article)
            window.reader.page.verticalScrollBar().setValue(look.scrolled)
        if look.view is not None:
            page.strip.camera.begin_at(look.view)
