"""What stands below the strip of a picture, line by line: legend, undated events, sources."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from timeline_app.exporters.options import ExportOptions
from timeline_app.layout.labels import Measure
from timeline_app.layout.scene import Scene
from timeline_app.model.article import Article
from timeline_app.model.columns import Flag
from timeline_app.model.event import TimelineEvent
from timeline_app.model.timeline import Timeline
from timeline_app.model.timespan import TimeSpan
from timeline_app.model.wording import DateWords, date_in_words
from timeline_app.painting.symbols import HEIGHT_PX, WIDTH_PX, Symbol, scene_of, symbols

_INDENT_PX = 18
_SYMBOL_GAP_PX = 12
_LINE_GAP_PX = 4
_HEADING_GAP_PX = 18
_SIGNS = int(Flag.PLANNED | Flag.CONFIRMED | Flag.DISPUTED)
_translate = QCoreApplication.translate


class Style(Enum):
    """How a line is written."""

    HEADING = "heading"
    PLAIN = "plain"
    MUTED = "muted"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text, perhaps beside a mark; in logical pixels."""

    text: str
    height: int
    indent: int = 0
    style: Style = Style.PLAIN
    symbol: Scene | None = None


def appendix(
    scene: Scene, timeline: Timeline, options: ExportOptions, width: int, measure: Measure
) -> tuple[Line, ...]:
    """Return the lines that were chosen, none of them wider than asked."""
    parts: list[Iterable[Line]] = []
    if options.legend:
        parts.append(_legend(scene, width, measure))
    if options.undated and timeline.undated:
        parts.append(_undated(timeline, width, measure))
    if options.sources and timeline.articles:
        parts.append(_sources(scene, timeline, width, measure))
    return tuple(line for part in parts for line in part)


def wrapped(text: str, width: float, measure: Measure) -> Iterator[str]:
    """Break a text into lines that are no wider than asked, between words where that is enough."""
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if measure(longer) <= width:
            line = longer
            continue
        if line:
            yield line
        line = word
        while measure(line) > width and len(line) > 1:
            length = max(1, int(len(line) * width / measure(line)))
            while length > 1 and measure(line[:length]) > width:
                length -= 1
            yield line[:length]
            line = line[length:]
    if line:
        yield line


def _legend(scene: Scene, width: int, measure: Measure) -> Iterator[Line]:
    yield _heading(_translate("Picture", "What the marks mean"), measure)
    seen = {(mark.glyph, mark.flags & _SIGNS) for mark in scene.marks}
    signs = 0
    for _, flags in seen:
        signs |= flags
    for symbol in symbols():
        alone = scene_of(symbol, measure)
        mark = alone.marks[0]
        sign = mark.flags & _SIGNS
        is_seen = any(glyph == mark.glyph for glyph, flags in seen if flags & sign == sign)
        if is_seen or (sign & signs and not sign & Flag.PLANNED):
            yield from _explained(symbol, alone, width, measure)
    yield from _crowded(scene, width, measure)


def _crowded(scene: Scene, width: int, measure: Measure) -> Iterator[Line]:
    """Explain what stands for events that have no room."""
    indent = WIDTH_PX + _SYMBOL_GAP_PX
    meanings = []
    if scene.pills:
        meanings.append(_translate("Picture", "+12  That many more events, which have no room"))
    if scene.heaps:
        meanings.append(_translate("Picture", "Columns in the background: how many begin there"))
    for meaning in meanings:
        for text in wrapped(meaning, width - indent, measure):
            yield _plain(text, indent, measure)


def _explained(symbol: Symbol, alone: Scene, width: int, measure: Measure) -> Iterator[Line]:
    indent = WIDTH_PX + _SYMBOL_GAP_PX
    first, *others = wrapped(symbol.meaning, width - indent, measure)
    yield Line(first, max(HEIGHT_PX, measure.line_px), indent, symbol=alone)
    yield from (_plain(text, indent, measure) for text in others)


def _undated(timeline: Timeline, width: int, measure: Measure) -> Iterator[Line]:
    yield _heading(_translate("Picture", "Without a date"), measure)
    for event in timeline.undated:
        article = _teller(event, timeline)
        words = event.mentions[0].timex if event.mentions else None
        quoted = f"“{words.span.of(article.text)}”" if article and words else ""
        said = (event.title, quoted, article.title if article else "")
        yield from _item(" · ".join(part for part in said if part), width, measure)


def _sources(scene: Scene, timeline: Timeline, width: int, measure: Measure) -> Iterator[Line]:
    yield _heading(_translate("Picture", "Sources"), measure)
    shown = scene.timeline
    events = (*map(shown.event, range(len(shown))), *timeline.undated)
    told = {mention.article_id for event in events for mention in event.mentions}
    for key, article in timeline.articles.items():
        if key in told:
            yield from _item(source_in_words(article, scene.frame.words), width, measure)


def source_in_words(article: Article, words: DateWords) -> str:
    """Return an article's title, its file, and when it was published."""
    day = article.publication.day
    if day:
        published = _translate("Picture", "published {0}").format(
            date_in_words(TimeSpan.of_date(day), words)
        )
    else:
        published = _translate("Picture", "publication date unknown")
    name = article.names[0] if article.names else ""
    title = "" if name.startswith(article.title) else article.title
    return " · ".join(part for part in (title, name, published) if part)


def _item(text: str, width: int, measure: Measure) -> Iterator[Line]:
    for number, line in enumerate(wrapped(f"• {text}", width - _INDENT_PX, measure)):
        yield _plain(line, _INDENT_PX if number else 0, measure)


def _teller(event: TimelineEvent, timeline: Timeline) -> Article | None:
    return timeline.articles.get(event.mentions[0].article_id) if event.mentions else None


def _plain(text: str, indent: int, measure: Measure) -> Line:
    return Line(text, measure.line_px + _LINE_GAP_PX, indent)


def _heading(text: str, measure: Measure) -> Line:
    return Line(text, measure.line_px + _HEADING_GAP_PX, style=Style.HEADING)
