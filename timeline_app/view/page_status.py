"""What the status line says of the page: of the strip, or of the list while that is shown."""

from PySide6.QtCore import QObject

from timeline_app.view.status_line import StatusLine
from timeline_app.view.timeline_page import TimelinePage


class PageStatus(QObject):
    """Keeps the status line up to date."""

    def __init__(self, page: TimelinePage, status: StatusLine) -> None:
        super().__init__(page)
        self._page = page
        self._status = status
        page.strip.counts_changed.connect(self.refresh)
        page.strip.viewport_changed.connect(self._show_range)
        page.view_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Say where all events are; the numbers add up."""
        page = self._page
        if page.shows_list and page.shown is not None:
            self._status.show_listed(len(page.shown), len(page.shown.undated), page.shown.total)
        else:
            self._status.show_counts(page.strip.counts())
        self._show_range()

    def _show_range(self) -> None:
        page = self._page
        has_axis = bool(page.shown) and not page.shows_list
        self._status.show_range(page.strip.visible_range_in_words() if has_axis else "")
