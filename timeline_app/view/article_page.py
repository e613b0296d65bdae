"""The scrolled text of an article, with boxes around its dates."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLine,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from timeline_app.model.article import Article, TextSpan
from timeline_app.painting.theme import Theme
from timeline_app.view.style import date_ground

_PARAGRAPH_GAP_PX = 10
_BOX_WIDTH_PX = 1.0
_CURRENT_WIDTH_PX = 2.0


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A stretch of the article, and where it begins in the document, in UTF-16 units."""

    span: TextSpan
    position: int


class ArticlePage(QTextEdit):
    """The scrolled text itself.

    Signals:
        date_chosen(TextSpan): a boxed stretch was clicked or stepped to.
        date_pointed(TextSpan | None): a boxed stretch is under the pointer, or none any more.
    """

    date_chosen = Signal(object)
    date_pointed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("articlePage")
        self.setAccessibleName(self.tr("Article text"))
        self.setReadOnly(True)
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(0)
        self._theme = theme
        self._wide: tuple[int, ...] = ()
        self._stretches: tuple[_Stretch, ...] = ()
        self._boxes: tuple[tuple[int, int], ...] = ()
        self._dates: dict[tuple[int, int], TextSpan] = {}
        self._matches: tuple[tuple[int, int], ...] = ()
        self._match: int | None = None
        self._current: tuple[int, int] | None = None
        self._pointed: tuple[int, int] | None = None
        self._under: tuple[int, int] | None = None

    @property
    def match_number(self) -> int | None:
        """Which of the places found was gone to, from 0."""
        return self._match

    @property
    def matched(self) -> tuple[str, ...]:
        """The words that a search has found, in order."""
        return tuple(self._words_at(box) for box in self._matches)

    @property
    def boxed(self) -> tuple[str, ...]:
        """The words in boxes, in order."""
        return tuple(self._words_at(box) for box in self._boxes)

    @property
    def outlined(self) -> str:
        """The words of the current stretch, or nothing."""
        return self._words_at(self._current) if self._current else ""

    def boxes_in_view(self) -> tuple[tuple[int, int], ...]:
        """Return the boxes on the lines in view: only these are measured and painted."""
        return self._in_view(self._boxes)

    def show_article(self, article: Article, dates: Sequence[TextSpan]) -> None:
        """Fill the page; see `Reader.show_article`."""
        self._wide = tuple(at for at, sign in enumerate(article.text) if sign > "\uffff")
        self._current = self._pointed = None
        self.clear()
        self._stretches = tuple(_fill(self.document(), article, QColor(self._theme.muted)))
        self.moveCursor(QTextCursor.MoveOperation.Start)
        placed = [(box, span) for span in dates if (box := self._box(span))]
        self._boxes = tuple(box for box, _ in placed)
        self._dates = dict(placed)

    def show_matches(self, spans: Iterable[TextSpan]) -> None:
        """Mark what a search has found, instead of what it found before."""
        self._matches = tuple(box for span in spans if (box := self._box(span)))
        self._match = None
        self.viewport().update()

    def begin_matches(self) -> None:
        """See `Reader.begin_matches`."""
        self._match = None

    def step_match(self, by: int) -> bool:
        """Go to the next place found, or the one before; see `Reader.step_match`."""
        here = self._match
        number = (0 if by > 0 else len(self._matches) - 1) if here is None else here + by
        if not 0 <= number < len(self._matches):
            return False
        self._match = number
        self._scroll_to(self._matches[number])
        return True

    def step_date(self, by: int) -> None:
        """Go to the next boxed stretch, or the one before; at the end to the first again."""
        if self._boxes:
            here = self._current or (self.textCursor().position(),) * 2
            place = bisect_left(self._boxes, here) - (by < 0)
            if by > 0 and place < len(self._boxes) and self._boxes[place] == self._current:
                place += 1
            self._choose(self._boxes[place % len(self._boxes)])

    @property
    def pointed(self) -> str:
        """The words that are pointed out from elsewhere, or nothing."""
        return self._words_at(self._pointed) if self._pointed else ""

    def point_out(self, span: TextSpan | None) -> None:
        """Outline a stretch where it stands, without scrolling, or with nothing none."""
        box = self._box(span) if span is not None else None
        if box != self._pointed:
            self._pointed = box
            self.viewport().update()

    def _tell_pointed(self, box: tuple[int, int] | None) -> None:
        if box != self._under:
            self._under = box
            self.date_pointed.emit(self._dates.get(box) if box else None)

    def _choose(self, box: tuple[int, int]) -> None:
        self._current = box
        self._scroll_to(box)
        self.date_chosen.emit(self._dates[box])

    def _box_at(self, point: QPointF) -> tuple[int, int] | None:
        """Return the boxed stretch that is painted at a point of the viewport."""
        place = self.cursorForPosition(point.toPoint()).position()
        number = bisect_left(self._boxes, place, key=_end_of)
        is_there = number < len(self._boxes) and self._boxes[number][0] <= place
        return self._boxes[number] if is_there else None

    def show_current(self, span: TextSpan) -> None:
        """Outline a stretch and bring it to the middle of the view."""
        self._current = self._box(span)
        if self._current is not None:
            self._scroll_to(self._current)

    def _scroll_to(self, box: tuple[int, int]) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(box[0])
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        middle = self.cursorRect(cursor).center().y() - self.viewport().height() // 2
        bar.setValue(bar.value() + middle)
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        _recolour(self.document(), QColor(theme.muted))
        self.viewport().update()

    def selected(self) -> TextSpan | None:
        """Return the stretch of the article that is selected, if any is."""
        cursor = self.textCursor()
        edges = (cursor.selectionStart(), cursor.selectionEnd())
        start, end = map(self._place, edges)
        return TextSpan(start, end) if start < end else None

    def _place(self, position: int) -> int:
        """Return where in the article a position of the document lies."""
        begun = bisect_right(self._stretches, position, key=lambda one: one.position)
        stretch = self._stretches[max(0, begun - 1)]
        place = stretch.span.start + position - stretch.position
        for wide in self._wide:  # each counts twice in the document
            if stretch.span.start <= wide < place:
                place -= 1
        return min(place, stretch.span.end)

    def _box(self, span: TextSpan) -> tuple[int, int] | None:
        """Return where a stretch of the article stands in the document."""
        begun = bisect_right(self._stretches, span.start, key=lambda one: one.span.start)
        for stretch in self._stretches[:begun][::-1]:
            if stretch.span.covers(span):
                first = stretch.position + self._units(stretch.span.start, span.start)
                return first, first + self._units(span.start, span.end)
        return None

    def _units(self, start: int, end: int) -> int:
        """Return how long a part of the article is as Qt counts it."""
        return end - start + bisect_left(self._wide, end) - bisect_left(self._wide, start)

    def _words_at(self, box: tuple[int, int]) -> str:
        cursor = QTextCursor(self.document())
        cursor.setPosition(box[0])
        cursor.setPosition(box[1], QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText()

    def _in_view(self, boxes: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
        """Return those on the lines in view; measures two lines only."""
        area = self.viewport().rect()
        top, bottom = map(self.cursorForPosition, (area.topLeft(), area.bottomLeft()))
        top.movePosition(QTextCursor.MoveOperation.StartOfLine)
        bottom.movePosition(QTextCursor.MoveOperation.EndOfLine)
        first = bisect_left(boxes, top.position(), key=_end_of)
        return boxes[first : bisect_right(boxes, bottom.position(), key=_begin_of)]

    def _painter(self) -> QPainter:
        """Return a painter in document coordinates."""
        painter = QPainter(self.viewport())
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        return painter

    def _fill(self, painter: QPainter, boxes: Iterable[tuple[int, int]], ground: QColor) -> None:
        for box in boxes:
            for rect in self._line_rects(box):
                painter.fillRect(rect, ground)

    def _draw(self, painter: QPainter, boxes: Iterable[tuple[int, int]]) -> None:
        for box in boxes:
            for rect in self._line_rects(box):
                painter.drawRect(rect.adjusted(-0.5, 0.5, 0.5, -0.5))

    def _chosen(self) -> tuple[tuple[int, int], ...]:
        """Return the date and the match that were gone to."""
        match = () if self._match is None else (self._matches[self._match],)
        found = (*((box,) for box in (self._current, self._pointed) if box), match)
        return tuple(box for boxes in found for box in boxes)

    def _line_rects(self, box: tuple[int, int]) -> Iterator[QRectF]:
        """Yield what a stretch covers, line by line, in document coordinates."""
        block = self.document().findBlock(box[0])
        origin = self.document().documentLayout().blockBoundingRect(block).topLeft()
        yield from (rect.translated(origin) for rect in _rects_in(block, box))

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the pointer; asking for the viewport earlier would hold up the first window."""
        super().showEvent(event)
        self.viewport().setMouseTracking(True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point with a hand at what can be clicked."""
        super().mouseMoveEvent(event)
        shape = Qt.CursorShape
        box = None if event.buttons() else self._box_at(event.position())
        self.viewport().setCursor(shape.PointingHandCursor if box else shape.IBeamCursor)
        self._tell_pointed(box)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self._tell_pointed(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the boxed stretch that was clicked, unless words were selected."""
        super().mouseReleaseEvent(event)
        box = self._box_at(event.position())
        if box is not None and not self.textCursor().hasSelection():
            self._choose(box)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the grounds of dates and matches, the text, and boxes around the dates in view."""
        boxes = self.boxes_in_view()
        painter = self._painter()
        self._fill(painter, boxes, date_ground(self._theme))
        self._fill(painter, self._in_view(self._matches), QColor(self._theme.match))
        painter.end()
        super().paintEvent(event)
        painter = self._painter()
        painter.setPen(QPen(QColor(self._theme.warning), _BOX_WIDTH_PX))
        self._draw(painter, boxes)
        painter.setPen(QPen(QColor(self._theme.selection), _CURRENT_WIDTH_PX))
        for box in self._chosen():
            self._draw(painter, self._in_view((box,)))
        painter.end()


def _begin_of(box: tuple[int, int]) -> int:
    return box[0]


def _end_of(box: tuple[int, int]) -> int:
    return box[1]


def _fill(document: QTextDocument, article: Article, muted: QColor) -> Iterator[_Stretch]:
    """Write the article into the document, a block for each stretch, and say where each is."""
    cursor = QTextCursor(document)
    plain, headline, aside = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
    headline.setFontWeight(700)
    aside.setForeground(muted)
    block = QTextBlockFormat()
    block.setBottomMargin(_PARAGRAPH_GAP_PX)
    block.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    paragraphs = set(article.paragraphs)
    for index, span in enumerate(_spans(article)):
        if index:
            cursor.insertBlock()
        cursor.setBlockFormat(block)
        look = plain if span in paragraphs else aside
        yield _Stretch(span, cursor.position())
        line = _one_line(span.of(article.text))
        cursor.insertText(line, headline if span == article.headline else look)


def _recolour(document: QTextDocument, muted: QColor) -> None:
    """Give what stands beside the paragraphs another colour."""
    look = QTextCharFormat()
    look.setForeground(muted)
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        if cursor.charFormat().foreground().style() != Qt.BrushStyle.NoBrush:
            cursor.mergeCharFormat(look)
        block = block.next()


def _spans(article: Article) -> Iterator[TextSpan]:
    """Yield all that the article says in order: its parts, and the lines between them."""
    parts = {*article.paragraphs, *((article.headline,) if article.headline else ())}
    end = 0
    for span in (*sorted(parts, key=lambda part: part.start), None):
        begin = span.start if span else len(article.text)
        gap = article.text[end:begin]
        if gap.strip():
            first = end + len(gap) - len(gap.lstrip())
            yield TextSpan(first, first + len(gap.strip()))
        if span:
            yield span
            end = max(end, span.end)


def _rects_in(block: QTextBlock, box: tuple[int, int]) -> Iterator[QRectF]:
    first, last = (min(position - block.position(), block.length() - 1) for position in box)
    layout = block.layout()
    top, bottom = (layout.lineForTextPosition(position) for position in (first, last))
    for number in range(top.lineNumber(), bottom.lineNumber() + 1):
        line = layout.lineAt(number)
        start, end = line.textStart(), line.textStart() + line.textLength()
        if start < last and first < end:
            edges = sorted((_x(line, max(first, start)), _x(line, min(last, end))))
            yield QRectF(edges[0], line.y(), edges[1] - edges[0], line.height())


def _x(line: QTextLine, position: int) -> float:
    """Return where a position stands; Qt's stub hides that it is the first of a pair."""
    return float(line.cursorToX(position)[0])  # type: ignore[index]


_SEPARATORS = str.maketrans(dict.fromkeys("\n\r\t\v\f\x85\u2028\u2029", " "))


def _one_line(text: str) -> str:
    """Return the text with as many characters and no line ends, which would be blocks."""
    return text.translate(_SEPARATORS)
