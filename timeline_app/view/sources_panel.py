"""The articles and the files that could not be read, as one list under headings."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QKeySequence
from PySide6.QtWidgets import QLabel, QListView, QMenu, QVBoxLayout, QWidget

from timeline_app.model.article import Article
from timeline_app.model.timespan import TimeSpan
from timeline_app.painting.theme import Theme
from timeline_app.view.dialogs import ask_where
from timeline_app.view.figures import date_in_words
from timeline_app.view.proposal_box import MOST_BUTTONS
from timeline_app.view.proposal_words import (
    day_in_words,
    proposal_in_short,
    proposal_in_words,
    reason_in_words,
    use_in_words,
)
from timeline_app.view.quoting import tip
from timeline_app.view.sentences import said
from timeline_app.view.session import Failure, LaneChoice, Session
from timeline_app.view.sources_list import Row, RowKind, SourcesDelegate, SourcesModel
from timeline_app.view.style import set_up_list
from timeline_app.view.why import doubt_in_words

if TYPE_CHECKING:
    from timeline_app.model.proposal import Proposal
    from timeline_app.model.search import Found


_MANY_ROWS = 100
"""More rows than that are laid out some at a time."""
_SLICE_MS = 5


class SourcesPanel(QWidget):
    """Lists what was added, and lets articles be hidden, retried and removed.

    Signals:
        article_wanted: the id of the article to read.
        publication_wanted(tuple[str, ...]): articles are to be given a publication date.
    """

    article_wanted = Signal(str)
    publication_wanted = Signal(tuple)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sourcesPanel")
        self.setAccessibleName(self.tr("Sources"))
        self._session = session
        self._theme = theme
        self._places: Mapping[str, int] = {}
        self._made: dict[str, tuple[tuple[object, ...], Row]] = {}
        self._dated: dict[str, tuple[Article, bool]] = {}
        self._folder = QLabel(self)
        self._folder.setObjectName("mutedText")
        self._folder.setContentsMargins(14, 4, 8, 4)
        self._folder.setTextFormat(Qt.TextFormat.PlainText)
        self._folder.setMinimumWidth(40)
        self.model = SourcesModel(self)
        self.view = QListView(self)
        self._delegate = SourcesDelegate(theme, self.view)
        self._set_up_view()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._folder)
        layout.addWidget(self.view, 1)
        self._make_actions()
        self._waiting: Iterator[Row | None] = iter(())
        self._done: list[Row] = []
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._go_on)
        session.articles_changed.connect(self._refresh_soon)
        session.folder_watch.changed.connect(self._refresh_soon)
        session.settings_changed.connect(self._refresh_soon)
        self.refresh()

    def _refresh_soon(self) -> None:
        """Show what the session holds now, what takes long in slices, so that nothing waits."""
        self._waiting, self._done = self._rows(), []
        self._slices.start()
        self._go_on()

    def _go_on(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        for row in self._waiting:
            if row is not None:
                self._done.append(row)
            if clock.elapsed() >= _SLICE_MS:
                return
        self._show_rows(tuple(self._done))

    def refresh(self) -> None:
        """Show what the session holds now, at once."""
        self._show_rows(tuple(filter(None, self._rows())))

    def _show_rows(self, rows: tuple[Row, ...]) -> None:
        self._slices.stop()
        folder = self._session.settings.sources_folder
        self._folder.setVisible(folder is not None)
        name = Path(folder).name or folder if folder else ""
        self._folder.setText(self.tr("Sources folder: {0}").format(name))
        self._folder.setToolTip(tip(folder or ""))
        current, scrolled = self._current(), self.view.verticalScrollBar().value()
        mode = QListView.LayoutMode
        self.view.setLayoutMode(mode.Batched if len(rows) > _MANY_ROWS else mode.SinglePass)
        self.model.show_rows(rows)
        if current is not None and current.key and self._current() is None:
            self._make_current(current.key)
            self.view.verticalScrollBar().setValue(scrolled)

    def show_found(self, found: "Found | None") -> None:
        """Say at each article how often its text says what is looked for."""
        places = found.articles if found else {}
        if places != self._places:
            self._places = places
            self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self._delegate.set_theme(theme)
        self.refresh()
        self.view.viewport().update()

    def show_failures(self) -> None:
        """Scroll to the files that could not be read."""
        row = self.model.first_of(RowKind.FAILURE)
        if row is not None:
            self.view.scrollTo(self.model.index(row), QListView.ScrollHint.PositionAtCenter)
            self.view.setCurrentIndex(self.model.index(row))
        self.view.setFocus()

    def _set_up_view(self) -> None:
        view = self.view
        view.setObjectName("sourcesView")
        view.setAccessibleName(self.tr("Articles"))
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setBatchSize(_MANY_ROWS)
        set_up_list(view)
        view.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._open_menu)
        view.clicked.connect(self._open_current)
        view.activated.connect(self._open_current)
        self.model.shown_changed.connect(self._show_or_hide)
        self._delegate.link_clicked.connect(self._follow)
        self._delegate.offer_taken.connect(self._take_offer)

    def _make_actions(self) -> None:
        self._retry = self._action(self.tr("Retry"), "", self._retry_current)
        self._show_file = self._action(self.tr("Show file"), "", self._show_current_file)
        self._remove = self._action(self.tr("Remove"), "Del", self._remove_current)
        self._date = self._action(self.tr("Publication date…"), "P", self._date_selected)
        self._locate = self._action(self.tr("Locate…"), "", self._locate_current)

    def _action(self, text: str, key: str, slot: object) -> QAction:
        action = QAction(text, self.view)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(slot)
        self.view.addAction(action)
        return action

    def _rows(self) -> Iterator[Row | None]:
        """Yield the rows in order; before the first one, nothing for each article looked at."""
        articles = sorted(self._session.articles.values(), key=lambda article: article.place)
        for gone in self._made.keys() - self._session.articles.keys():
            del self._made[gone]
            self._dated.pop(gone, None)
        is_told = {}
        for article in articles:
            is_told[article.id] = self._is_dated(article)
            yield None
        told = [article for article in articles if is_told[article.id]]
        dated = [article for article in told if article.publication.day]
        undated = [article for article in told if not article.publication.day]
        silent = [article for article in articles if not is_told[article.id]]
        if not articles and not self._session.rejected:
            yield Row(RowKind.NOTE, self.tr("No articles yet."))
        yield from self._group(self.tr("ARTICLES"), dated)
        yield from self._group(self.tr("NO PUBLICATION DATE"), undated)
        yield from self._group(self.tr("NO DATES FOUND"), silent)
        rejected = self._session.rejected
        if rejected:
            caption = self.tr("COULDN'T READ ({0})").format(len(rejected))
            yield Row(RowKind.HEADING, caption, is_bad=True)
            yield from map(_failure, rejected)

    def _is_dated(self, article: Article) -> bool:
        """Tell whether an article gives any date, of itself or of what it tells.

        One out of a timeline file has been through that.
        """
        known, is_dated = self._dated.get(article.id, (None, False))
        if known is not article:
            has_day = bool(article.publication.day or article.listing)
            is_dated = has_day or bool(self._session.date_spans(article.id))
            self._dated[article.id] = article, is_dated
        return is_dated

    def _group(self, caption: str, articles: list[Article]) -> Iterator[Row]:
        if articles:
            yield Row(RowKind.HEADING, f"{caption} ({len(articles)})")
            swatches, notes = self._swatches(), self._session.notes
            for article in articles:
                swatch, note = swatches.get(article.id, ""), said(notes.get(article.id, ""))
                yield self._article_row(article, swatch, note)

    def _article_row(self, article: Article, swatch: str, note: str) -> Row:
        """Return the row of an article; it is made anew only when something else is to be said."""
        session, key = self._session, article.id
        said = (
            article,
            swatch,
            note,
            session.events_of(key),
            session.proposals.get(key),
            key in session.hidden_articles,
            self._missing(article),
            self._places.get(key, 0),
        )
        known, row = self._made.get(key, (None, None))
        if row is None or known != said:
            row = self._new_row(article, swatch, note)
            self._made[key] = said, row
        return row

    def _new_row(self, article: Article, swatch: str, note: str) -> Row:
        count = self._session.events_of(article.id)
        events = (self.tr("{0} events") if count != 1 else self.tr("{0} event")).format(count)
        day = article.publication.day
        days = map(TimeSpan.of_date, [day] if day else article.publication.readings)
        when = self.tr(" or ").join(map(date_in_words, days)) or self.tr("no publication date")
        note = " ".join(filter(None, (note, doubt_in_words(article.publication))))
        proposal = self._session.proposals.get(article.id)
        reasons: tuple[str, ...] = ()
        if proposal:
            when = proposal_in_short(proposal)
            articles = self._session.articles
            why = (reason_in_words(clue, articles) for clue in proposal.clues)
            reasons = (proposal_in_words(proposal), *why)
        files = "\n".join(map(str, article.sources))
        gone = self.tr("File missing") if self._missing(article) else ""
        return Row(
            RowKind.ARTICLE,
            article.title,
            detail=f"{events} · {when}",
            advice=" · ".join(filter(None, (gone, note))),
            tip="\n".join(filter(None, (article.title, *reasons, note, files))),
            key=article.id,
            path=article.sources[0] if article.sources else None,
            swatch=swatch,
            is_shown=article.id not in self._session.hidden_articles,
            is_doubtful=day is None,
            found=self._places.get(article.id, 0),
            offer=self._offer(article, proposal),
            offers=proposal.days(MOST_BUTTONS) if proposal else (),
        )

    def _missing(self, article: Article) -> Path | None:
        """Return where an article lay, if it lies nowhere now."""
        missing = self._session.folder_watch.missing
        is_gone = article.listing is None and missing.issuperset(article.sources)
        return article.sources[0] if is_gone and article.sources else None

    def _offer(self, article: Article, proposal: "Proposal | None") -> str:
        """Return what the link below an article says whose file or publication date is missing."""
        if self._missing(article):
            return self.tr("Locate…")
        if proposal and proposal.day:
            return use_in_words(proposal.day)
        is_open = article.publication.day is None and article.listing is None
        return self.tr("Set the date…") if is_open else ""

    def _swatches(self) -> dict[str, str]:
        """Return the colour of each article's lane, where articles have lanes."""
        timeline = self._session.timeline
        if timeline is None or self._session.settings.lanes is not LaneChoice.ARTICLE:
            return {}
        ids, filled = timeline.lane_ids, sorted(timeline.filled_lanes)
        return {ids[lane]: self._theme.lane(lane) for lane in filled}

    def _show_or_hide(self, article_id: str, shown: bool) -> None:
        self._session.show_article(article_id, shown=shown)

    def _current(self) -> Row | None:
        return self.model.row_at(self.view.currentIndex())

    def _make_current(self, key: str) -> None:
        number = next((n for n, row in enumerate(self.model.rows) if row.key == key), None)
        if number is not None:
            self.view.setCurrentIndex(self.model.index(number))

    def _open_current(self) -> None:
        row = self._current()
        if row is not None and row.kind is RowKind.ARTICLE:
            self.article_wanted.emit(row.key)

    def _open_menu(self, where: QPoint) -> None:
        index = self.view.indexAt(where)
        row = self.model.row_at(index)
        if row is None or row.path is None:
            return
        if not self.view.selectionModel().isSelected(index):
            self.view.setCurrentIndex(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if row.kind is RowKind.FAILURE:
            menu.addAction(self._retry)
        for day in row.offers:
            action = menu.addAction(self.tr("Published {0}").format(day_in_words(day)))
            action.triggered.connect(partial(self._take, row.key, day))
        if row.kind is RowKind.ARTICLE:
            menu.addAction(self._date)
        if row.path in self._session.folder_watch.missing:
            menu.addAction(self._locate)
        menu.addActions([self._show_file, self._remove])
        menu.popup(self.view.viewport().mapToGlobal(where))

    def _locate_current(self) -> None:
        """Ask where the file of an article lies now."""
        row = self._current()
        if row is not None and row.path in self._session.folder_watch.missing:
            ask_where(row.path, self._session.folder_watch.locate, self)

    def _date_selected(self) -> None:
        """Ask when the selected articles were published."""
        rows = map(self.model.row_at, self.view.selectionModel().selectedIndexes())
        keys = [row.key for row in rows if row is not None and row.kind is RowKind.ARTICLE]
        if keys:
            self.publication_wanted.emit(tuple(keys))

    def _follow(self, row: int, link: int) -> None:
        self.view.setCurrentIndex(self.model.index(row))
        (self._retry, self._show_file, self._remove)[link].trigger()

    def _take_offer(self, number: int) -> None:
        row = self.model.rows[number]
        if row.path in self._session.folder_watch.missing:
            self._locate_current()
            return
        proposal = self._session.proposals.get(row.key)
        if proposal and proposal.day:
            self._take(row.key, proposal.day)
        else:
            self.publication_wanted.emit((row.key,))

    def _take(self, article_id: str, day: date) -> None:
        self._session.publish(article_id, self._session.proposals[article_id].taken(day))

    def _retry_current(self) -> None:
        row = self._current()
        if row is not None and row.kind is RowKind.FAILURE and row.path:
            self._session.retry(row.path)

    def _show_current_file(self) -> None:
        row = self._current()
        if row is not None and row.path:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(row.path.parent)))

    def _remove_current(self) -> None:
        row = self._current()
        if row is None:
            return
        if row.kind is RowKind.FAILURE and row.path:
            self._session.forget_rejected(row.path)
        elif row.kind is RowKind.ARTICLE:
            self._session.remove_article(row.key)


def _failure(failure: Failure) -> Row:
    return Row(
        RowKind.FAILURE,
        failure.path.name,
        detail=said(failure.reason),
        advice=said(failure.advice),
        tip=str(failure.path),
        path=failure.path,
        key=str(failure.path),
    )
