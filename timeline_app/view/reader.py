"""The article of the selected event: its title, its publication date, its text."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from timeline_app.model.article import Article, ListedText, TextSpan
from timeline_app.model.search import Query, places
from timeline_app.painting.theme import Theme
from timeline_app.view.article_page import ArticlePage
from timeline_app.view.elided_label import ElidedLabel
from timeline_app.view.quoting import tip
from timeline_app.view.turning_row import TurningRow
from timeline_app.view.why import publication_in_words

_MOST_MATCHES = 10_000
_LEAST_PAGE_PX = 48


class Reader(QWidget):
    """The article of the selected event. Shows text only; nothing in it is markup.

    Signals:
        event_wanted(str, TextSpan): words of an article were selected, and D was pressed.
        selection_missed: D was pressed, and nothing was selected.
        publication_wanted(tuple[str, ...]): an article is to be given a publication date.
        date_chosen(str, TextSpan): a time expression of an article was clicked or stepped to.
        date_pointed(str, TextSpan | None): one is under the pointer, or none any more.
    """

    event_wanted = Signal(str, object)
    selection_missed = Signal()
    publication_wanted = Signal(tuple)
    date_chosen = Signal(str, object)
    date_pointed = Signal(str, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader")
        self.setAccessibleName(self.tr("Article"))
        self._article: Article | None = None
        self._title = self._line("readerTitle")
        self._published = self._line("mutedText")
        self._change = self._button("changePublication", self.tr("Change the publication date"))
        self._change.clicked.connect(self._ask_for_publication)
        self._open = self._button("openOriginal", self.tr("Open the original file"))
        self._open.setText(self.tr("Open original"))
        self._open.clicked.connect(self._open_original)
        self._file = ElidedLabel(self, Qt.TextElideMode.ElideMiddle)
        self._file.setObjectName("mutedText")
        self._file.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._query = Query(())
        self.page = ArticlePage(theme, self)
        new = self.tr("New event from the selected words")
        self._action(new, "D", self._ask_for_event)
        self._action(self.tr("Next date in the article"), "Alt+Down", self._go_on)
        self._action(self.tr("Previous date in the article"), "Alt+Up", self._go_back)
        self.page.date_chosen.connect(self._tell_date)
        self.page.date_pointed.connect(self._tell_pointed)
        self._hint = self._line("mutedText")
        self._hint.setText(self.tr("Select an event or an article to read its text here."))
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 6, 8, 0)
        layout.setSpacing(4)
        layout.addWidget(self._title)
        self._links = TurningRow(self._change, self._open, parent=self)
        self._head = TurningRow(self._file, self._links, parent=self)
        layout.addWidget(self._head)
        layout.addWidget(self._published)
        layout.addWidget(self._hint)
        layout.addSpacing(6)
        layout.addWidget(self.page)
        self.page.setMinimumHeight(_LEAST_PAGE_PX)
        layout.setStretchFactor(self.page, 1)
        layout.setStretchFactor(self._hint, 1)
        self.clear()

    @property
    def article_id(self) -> str | None:
        """Which article is shown."""
        return self._article.id if self._article else None

    def clear(self) -> None:
        """Show a hint instead of an article."""
        self._article = None
        self._hint.show()
        for widget in self._parts():
            widget.hide()

    def show_article(self, article: Article, dates: Sequence[TextSpan]) -> None:
        """Show an article from its beginning, with these stretches boxed."""
        if self._article != article:
            self._article = article
            self._title.setText(article.title)
            self._file.setText(", ".join(article.names))
            self._file.setToolTip(tip("\n".join(map(str, article.sources))))
            self._published.setText("\n".join(self._remarks(article)))
            self._hint.hide()
            for widget in self._parts():
                widget.show()
            self._change.setVisible(article.listing is None)
            self._open.setVisible(bool(article.sources))
            is_known = article.publication.day is not None
            self._change.setText(self.tr("Change date…") if is_known else self.tr("Set date…"))
            self._links.turn()
            self._head.turn()
            self._make_room()
            self.page.show_article(article, dates)
            self._mark_matches()

    def _make_room(self) -> None:
        layout = self.layout()
        assert layout is not None
        self.setMinimumHeight(layout.totalMinimumHeightForWidth(self.width()))

    def _action(self, text: str, key: str, slot: Callable[[], None]) -> None:
        action = QAction(text, self.page)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(slot)
        self.page.addAction(action)

    def _go_on(self) -> None:
        self.page.step_date(1)

    def _go_back(self) -> None:
        self.page.step_date(-1)

    def _tell_date(self, span: TextSpan) -> None:
        if self._article is not None:
            self.date_chosen.emit(self._article.id, span)

    def _tell_pointed(self, span: TextSpan | None) -> None:
        if self._article is not None:
            self.date_pointed.emit(self._article.id, span)

    def _open_original(self) -> None:
        if self._article is not None and self._article.sources:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._article.sources[0])))

    def _ask_for_event(self) -> None:
        span = self.page.selected()
        if span is not None and self._article is not None:
            self.event_wanted.emit(self._article.id, span)
        else:
            self.selection_missed.emit()

    def _ask_for_publication(self) -> None:
        if self._article is not None:
            self.publication_wanted.emit((self._article.id,))

    def show_passage(self, span: TextSpan) -> None:
        """Outline a stretch of the text and scroll to it."""
        self.page.show_current(span)

    def show_matches(self, query: Query) -> None:
        """Mark all that a search looks for, in this article and those to come."""
        self._query = query
        self._mark_matches()

    def begin_matches(self) -> None:
        """Let the next step lead to the first place or the last."""
        self.page.begin_matches()

    def step_match(self, by: int) -> bool:
        """Go to the next place that a search has found, or the one before; tell if there is one.

        The first step after `show_article` or `show_matches` leads to the first place or the last.
        """
        return self.page.step_match(by)

    def _mark_matches(self) -> None:
        text = self._article.text if self._article else ""
        self.page.show_matches(islice(places(text, self._query), _MOST_MATCHES))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.page.set_theme(theme)

    def _remarks(self, article: Article) -> Iterator[str]:
        yield publication_in_words(article.publication)
        if article.listing and article.listing.text is ListedText.QUOTES:
            words = self.tr("{0} does not hold this article's text, so only the quotes are here.")
            yield words.format(article.listing.file.name)

    def _parts(self) -> tuple[QWidget, ...]:
        head = (self._title, self._file, self._open, self._published, self._change)
        return *head, self.page

    def _button(self, name: str, said: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setFlat(True)
        button.setAccessibleName(said)
        button.setToolTip(said)
        return button

    def _line(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setMinimumWidth(40)
        return label

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that the words above the text need at this width."""
        super().resizeEvent(event)
        self._make_room()
