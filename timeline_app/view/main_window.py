"""The window: panes around the strip, menus, drag and drop."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QFontInfo,
    QKeySequence,
    QPaintEvent,
    QShortcut,
    QStyleHints,
)
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from timeline_app import resources
from timeline_app.model.event import Mention, TimelineEvent
from timeline_app.painting.theme import Theme, palette
from timeline_app.view.actions import Actions
from timeline_app.view.appearance import wanted_theme
from timeline_app.view.banner import Banner
from timeline_app.view.detail_pane import DetailPane
from timeline_app.view.dialogs import Dialogs
from timeline_app.view.dock import Dock, widen
from timeline_app.view.drops import Drops
from timeline_app.view.empty_state import EmptyState
from timeline_app.view.event_commands import EventCommands
from timeline_app.view.exporting import Exporting
from timeline_app.view.file_commands import FileCommands
from timeline_app.view.filter_bar import FilterBar
from timeline_app.view.focus_ring import FocusRing, order_tabs
from timeline_app.view.history import history_of
from timeline_app.view.import_news import ImportNews
from timeline_app.view.look_keeper import LookKeeper
from timeline_app.view.offer_bar import OfferBar
from timeline_app.view.pinned_panes import PinnedPanes
from timeline_app.view.reader import Reader
from timeline_app.view.search_control import SearchControl
from timeline_app.view.session import Session
from timeline_app.view.sources_panel import SourcesPanel
from timeline_app.view.status_line import StatusLine
from timeline_app.view.step_news import StepNews
from timeline_app.view.style import style_sheet
from timeline_app.view.view_commands import ViewCommands

if TYPE_CHECKING:
    from timeline_app.model.search import Found
    from timeline_app.model.timeline import Timeline
    from timeline_app.view.page_commands import PageCommands
    from timeline_app.view.strip_view import StripView
    from timeline_app.view.timeline_page import TimelinePage
    from timeline_app.view.undated_tray import UndatedTray

_MINIMUM_SIZE = (960, 600)
_FIRST_SIZE = (1280, 800)
_SOURCES_PX, _EVENT_PX = 230, 340


class MainWindow(QMainWindow):
    """Everything that is seen, around one session."""

    def __init__(self, session: Session, style_hints: QStyleHints, now: int | None = None) -> None:
        """Build the window. ``now`` is the moment of the today line, in civil seconds."""
        super().__init__()
        session.setParent(self)
        self.session = session
        self._style_hints = style_hints
        self._theme = self._wanted_theme()
        self._now = now
        self._page: TimelinePage | None = None
        self._on_page: PageCommands
        self._page_timer = QTimer(self, singleShot=True)
        self._page_timer.timeout.connect(self._make_page)
        self.setAccessibleName(self.tr("Timeline"))
        self.setMinimumSize(*_MINIMUM_SIZE)
        self.commands = Actions(self, session.undo_stack)
        self._make_panes()
        self._make_docks()
        self.pins = PinnedPanes(self, self._event_dock)
        self.dialogs = Dialogs(self, session)
        self.exporting = Exporting(self, session, self.commands)
        self.drops = Drops(self, session)
        self.files = FileCommands(self.commands.file, session, self)
        self.searching = SearchControl(
            self.commands.search_bar, self.filter_bar.found, session, self.reader
        )
        self.editing = EventCommands(self.commands.events, session)
        self.editing.serve(self.detail)
        self.editing.new_events.serve(self.reader)
        self.editing.links.serve(self.reader)
        self.editing.publications.serve(self.reader, self.sources)
        self.commands.of_panes += self.reader.page.actions()
        self.editing.publications.article_wanted.connect(self.show_article)
        self.news = ImportNews(session, self.status, self.banner)
        StepNews(session, self.status)
        self._ring = FocusRing(self, self._panes)
        self._connect_session()
        self._connect_panes()
        self._make_ways_back()
        self._connect_actions()
        self.look = LookKeeper(self)
        self._restore()
        self._dress()
        self._show_settings()
        self._order_tabs()
        self.empty.add.setFocus()

    @property
    def page(self) -> "TimelinePage":
        """The strip and the tray; made when they are needed, or once the window is painted."""
        return self._page or self._make_page()

    @property
    def strip(self) -> "StripView":
        """The strip of dated events."""
        return self.page.strip

    @property
    def tray(self) -> "UndatedTray":
        """The cards of undated events."""
        return self.page.tray

    def say(self, sentence: str) -> None:
        """Show a sentence across the top of the window."""
        self.banner.say(sentence)

    def _make_page(self) -> "TimelinePage":
        from timeline_app.view.page_commands import PageCommands
        from timeline_app.view.page_status import PageStatus
        from timeline_app.view.timeline_page import TimelinePage

        if self._page:
            return self._page
        page = self._page = TimelinePage(self._theme, self._now)
        page.selection_changed.connect(self.session.select)
        page.event_activated.connect(self._open_event)
        PageStatus(page, self.status)
        page.show_settings(self.session.settings)
        self.searching.attach(page)
        self.editing.attach(page)
        self.exporting.attach(page)
        self._on_page = PageCommands(self.commands, self.filter_bar, page, self.session)
        self.stack.addWidget(page)
        self._order_tabs()
        return page

    def _make_panes(self) -> None:
        self.banner = Banner(self)
        self.offers = OfferBar(self.session.folder_watch, self)
        self.filter_bar = FilterBar(self.commands.filters, self)
        self.empty = EmptyState(self.session.kinds, self)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        central = QWidget(self)
        layout = QVBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banner)
        layout.addWidget(self.offers)
        layout.addWidget(self.filter_bar)
        layout.addWidget(self.stack, 1)
        self.setCentralWidget(central)
        self.status = StatusLine(self)
        self.statusBar().addWidget(self.status, 1)
        self.statusBar().setSizeGripEnabled(False)

    def _make_docks(self) -> None:
        self.sources = SourcesPanel(self.session, self._theme)
        self.detail = DetailPane(self._theme)
        self.reader = Reader(self._theme)
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        if self.isRightToLeft():  # Qt mirrors what is in a dock, not where docks are
            left, right = right, left
        self._sources_dock = self._dock("sourcesDock", self.tr("Sources"), self.sources, left)
        self._event_dock = self._dock("eventDock", self.tr("Event"), self.detail, right)
        self._reader_dock = self._dock("readerDock", self.tr("Article"), self.reader, right)
        self.setDockNestingEnabled(True)
        self.splitDockWidget(self._event_dock, self._reader_dock, Qt.Orientation.Vertical)
        widen(self, {self._sources_dock: _SOURCES_PX, self._event_dock: _EVENT_PX})

    def _dock(self, name: str, caption: str, pane: QWidget, area: Qt.DockWidgetArea) -> Dock:
        dock = Dock(name, caption, pane, self)
        self.addDockWidget(area, dock)
        return dock

    def _connect_session(self) -> None:
        session = self.session
        session.timeline_opened.connect(self._begin)
        session.timeline_changed.connect(self._show_timeline)
        session.selection_changed.connect(self._show_selection)
        session.many_files_found.connect(self.dialogs.ask_about_many_files)
        session.settings_changed.connect(self._show_settings)
        session.problem.connect(self.say)
        self._style_hints.colorSchemeChanged.connect(self._apply_theme)

    def _make_ways_back(self) -> None:
        """Esc leads from the panes beside the strip back to it."""
        for pane in (self.detail, self.reader):
            back = QShortcut(QKeySequence(Qt.Key.Key_Escape), pane)
            back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            back.activated.connect(self._focus_strip)

    def _focus_strip(self) -> None:
        self.page.focus_middle()

    def _connect_panes(self) -> None:
        self.detail.passage_wanted.connect(self._show_passage)
        self.detail.pin_wanted.connect(self.pin)
        self.detail.publication_taken.connect(self.session.publish)
        self.pins.passage_wanted.connect(self._show_passage)
        self.exporting.done.connect(self.status.show_rest)
        self.exporting.failed.connect(self.say)
        self.sources.article_wanted.connect(self.show_article)
        self.sources.article_wanted.connect(self.searching.go_to_first)
        self.searching.article_wanted.connect(self.show_article)
        self.searching.found_changed.connect(self._show_found)
        self.status.cancel_wanted.connect(self.session.cancel)
        self.banner.details_wanted.connect(self._show_failures)
        self.empty.add_wanted.connect(self.dialogs.choose_articles)
        self.empty.folder_wanted.connect(self.dialogs.choose_folder)
        self.empty.sample_wanted.connect(self._open_sample)

    def _connect_actions(self) -> None:
        actions = self.commands
        actions.add.triggered.connect(self.dialogs.choose_articles)
        actions.open_folder.triggered.connect(self.dialogs.choose_folder)
        actions.quit.triggered.connect(self.close)
        actions.find.triggered.connect(self.searching.focus)
        actions.find_next.triggered.connect(self.searching.go_on)
        actions.find_former.triggered.connect(self.searching.go_back)
        actions.next_pane.triggered.connect(self._ring.go_on)
        actions.former_pane.triggered.connect(self._ring.go_back)
        actions.sample.triggered.connect(self._open_sample)
        actions.symbols.triggered.connect(self._show_symbols)
        actions.set_filled(articles=False, events=False)
        docks = (self._sources_dock, self._event_dock, self._reader_dock)
        ViewCommands(actions, self.session, self, docks)

    def _begin(self) -> None:
        """Show nothing of the timeline that was open before."""
        if self._page is not None:
            self._page.forget()
            self.commands.strip.trigger()
        self.pins.close_all()
        self.reader.clear()
        self.searching.begin()
        self.commands.filters.show_all()
        self.stack.setCurrentWidget(self.empty)
        self.commands.set_filled(articles=False, events=False)

    def _show_timeline(self, timeline: "Timeline") -> None:
        filled = bool(self.session.articles)
        self.stack.setCurrentWidget(self.page if filled else self.empty)
        self.commands.set_filled(articles=filled, events=timeline.total > 0)
        self.page.show_timeline(timeline)
        self._on_page.count_filtered()
        self.searching.show_timeline(timeline)
        self.pins.refresh(self.session.event_of, self.session.told_articles)
        self._show_selection(self.session.selection)
        if self.reader.article_id not in self.session.articles:
            self.reader.clear()

    def _show_found(self, found: "Found | None") -> None:
        self.filter_bar.show_found(found)
        self.sources.show_found(found)
        self.detail.show_matches(self.searching.search.query)
        if self._page is not None:
            self._on_page.count_filtered()

    def _show_selection(self, ids: tuple[str, ...]) -> None:
        self.page.select(ids)
        event = self.session.event_of(ids[-1]) if ids else None
        if event is None:
            self.detail.clear()
            return
        is_other = event.id != self.detail.event_id
        proposal = self.session.proposals.get(event.first_article)
        history = history_of(
            event, self.session.found_event(event.id), self.session.undo_stack.done
        )
        self.detail.show_event(event, self.session.told_articles, proposal, history)
        if is_other and event.mentions:
            self._show_passage(event.mentions[0])

    def pin(self, event: TimelineEvent) -> None:
        """Keep an event open in a pane of its own."""
        self.pins.pin(event, self.session.told_articles, self._theme)

    def _show_symbols(self) -> None:
        self.dialogs.show_symbols(self._theme)

    def _open_event(self, event_id: str) -> None:
        self.session.select((event_id,))
        self._event_dock.show()
        self.detail.setFocus()

    def _show_passage(self, mention: Mention) -> None:
        self.show_article(mention.article_id)
        if self.reader.article_id == mention.article_id:
            self.reader.show_passage(mention.timex.span if mention.timex else mention.span)

    def show_article(self, article_id: str) -> None:
        """Show an article's text."""
        article = self.session.articles.get(article_id)
        if article is not None:  # a pinned event may outlast its article
            proposal = self.session.proposals.get(article_id)
            if proposal:
                article = replace(article, publication=proposal.bound(article.publication))
            self.reader.show_article(article, self.session.date_spans(article_id))

    def _show_failures(self) -> None:
        self._sources_dock.show()
        self.sources.show_failures()

    def _open_sample(self) -> None:
        self.session.add((resources.path("samples"),))

    def _show_settings(self) -> None:
        if self._page:
            self._page.show_settings(self.session.settings)
        if self._wanted_theme() != self._theme:
            self._apply_theme()

    def _wanted_theme(self) -> Theme:
        return wanted_theme(self.session.settings, self._style_hints)

    def _dress(self) -> None:
        """Colour what is not painted by the panes themselves."""
        QApplication.setPalette(palette(self._theme))
        self.setStyleSheet(style_sheet(self._theme, QFontInfo(QApplication.font()).pointSizeF()))

    def _apply_theme(self) -> None:
        self._theme = self._wanted_theme()
        self._dress()
        self.detail.set_theme(self._theme)
        self.pins.set_theme(self._theme)
        self.sources.set_theme(self._theme)
        self.reader.set_theme(self._theme)
        if self._page:
            self._page.set_theme(self._theme)

    def _panes(self) -> tuple[QWidget, ...]:
        """Return the panes from left to right."""
        page = self._page.panes() if self._page else ()
        return (self.empty.add, self.sources.view, *page, self.detail, self.reader.page)

    def _order_tabs(self) -> None:
        _, *panes = self._panes()
        empty = (self.empty.add, self.empty.folder, self.empty.sample)
        order_tabs((*self.commands.buttons(), *empty, *panes))

    def _restore(self) -> None:
        settings = self.session.settings
        self.resize(*_FIRST_SIZE)
        if settings.geometry:
            self.restoreGeometry(_bytes(settings.geometry))
        if settings.docks:
            self.restoreState(_bytes(settings.docks))

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and make what is not seen yet when that is done."""
        super().paintEvent(event)
        if self._page is None and not self._page_timer.isActive():
            self._page_timer.start(0)

    def event(self, event: QEvent) -> bool:
        """Size what the style sheet sizes with the text of all windows."""
        is_done = super().event(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._dress()
            widen(self, {self._sources_dock: _SOURCES_PX, self._event_dock: _EVENT_PX})
        return is_done

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window, stop reading, end the workers."""
        geometry, docks = self.saveGeometry(), self.saveState()
        self.session.change_settings(
            replace(self.session.settings, geometry=_base64(geometry), docks=_base64(docks))
        )
        self.exporting.close()
        self.look.keep()
        self.session.close()
        super().closeEvent(event)


def _bytes(base64: str) -> QByteArray:
    return QByteArray.fromBase64(base64.encode("ascii", "replace"))


def _base64(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode("ascii")
