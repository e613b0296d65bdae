"""Reads OpenDocument texts (ODT): what a reader of the printed page sees, in its order."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import Enum, auto
from pathlib import Path

from timeline_app.readers.document import draft_of, facts_in
from timeline_app.readers.draft import Draft
from timeline_app.readers.flow import Block, Flow
from timeline_app.readers.package import Package, locked, misnamed
from timeline_app.readers.xml_stream import Begin, End, Event, without
from timeline_app.sentence import Sentence

_KIND = Sentence("OpenDocument text")
_CONTENT = "content.xml"
_META = "meta.xml"
_MANIFEST = "META-INF/manifest.xml"
_MIMETYPE = "mimetype"
_TEXT = b"application/vnd.oasis.opendocument.text"
_UNSEEN = frozenset(
    (
        *("tracked-changes", "annotation", "note-citation", "table-of-content", "ruby-text"),
        *("hidden-text", "hidden-paragraph", "binary-data", "forms", "event-listeners"),
        *("font-face-decls", "scripts"),
    )
)
# Of these only the paragraphs in them are seen, not what describes them to who cannot see.
_SHAPES = frozenset(
    (
        *("frame", "g", "custom-shape", "rect", "line", "polyline", "polygon", "path", "circle"),
        *("ellipse", "connector", "control", "object"),
    )
)
_SAID = {"s": " ", "tab": " ", "line-break": "\n"}
_TITLE = "Title"


class _Around(Enum):
    """What stands around the words that are being said."""

    TEXT = auto()
    HEADING = auto()
    SHAPE = auto()
    HIDDEN = auto()


_SILENT = {_Around.SHAPE, _Around.HIDDEN}


class OpenDocumentReader:
    """Texts as LibreOffice writes them."""

    suffixes: tuple[str, ...] = (".odt",)

    def read(self, path: Path) -> Iterator[Draft]:
        """Yield the file's one draft.

        Raises:
            UnreadableError: the file cannot be read, is no OpenDocument text or holds none.
        """
        with Package(path, _KIND) as package:
            _check(package)
            body = _Body()
            body.take(package.events(_CONTENT))
            meta = package.events(_META) if _META in package.names else ()
            facts = facts_in(meta, made="creation-date")
        yield draft_of(body.blocks(), facts, path.stem)


def _check(package: Package) -> None:
    if "encrypted-package" in package.names or any(
        isinstance(event, Begin) and event.name == "encryption-data"
        for event in (package.events(_MANIFEST) if _MANIFEST in package.names else ())
    ):
        raise locked(_KIND)
    if _CONTENT not in package.names or _MIMETYPE not in package.names:
        raise misnamed(_KIND)
    if not package.data(_MIMETYPE).startswith(_TEXT):
        raise misnamed(_KIND)


def _is_unseen(event: Begin) -> bool:
    return event.name in _UNSEEN


class _Body:
    """The text, put together paragraph by paragraph."""

    def __init__(self) -> None:
        self._text, self._notes = Flow(), Flow()
        self._flow = self._text
        self._open: list[_Around] = []
        """The paragraphs, shapes and hidden stretches around what is said."""
        self._style = ""
        self._page_styles: set[str] = set()
        self._hidden_styles: set[str] = set()
        self._title_styles = {_TITLE}
        self._beginnings: Mapping[str, Callable[[Mapping[str, str]], None]] = {
            "style": self._begin_style,
            "paragraph-properties": self._paragraph_style,
            "text-properties": self._text_style,
            "soft-page-break": lambda _: self._flow.begin_page(),
            "note-body": lambda _: self._turn_to(self._notes),
            "table-row": lambda _: self._flow.begin_row(),
            "table-cell": lambda _: self._flow.begin_cell(),
            "p": self._begin_paragraph,
            "h": self._begin_heading,
            "span": self._begin_span,
        }
        self._endings: Mapping[str, Callable[[], None]] = {
            "note-body": lambda: self._turn_to(self._text),
            "table-row": self._end_row,
            "p": self._end_paragraph,
            "h": self._end_paragraph,
            "span": self._end_span,
        }

    def take(self, events: Iterable[Event]) -> None:
        """Add what a part holds."""
        for event in without(events, _is_unseen):
            if isinstance(event, str):
                self._say(event)
            elif isinstance(event, Begin):
                self._begin(event)
            else:
                self._end(event)

    def blocks(self) -> list[Block]:
        """Return the paragraphs and rows, then the notes."""
        return [*self._text.blocks(), *self._notes.blocks()]

    def _begin(self, event: Begin) -> None:
        if event.name in _SHAPES:
            self._open.append(_Around.SHAPE)
        elif event.name in _SAID:
            self._say(_SAID[event.name])
        elif begin := self._beginnings.get(event.name):
            begin(event.attributes)

    def _end(self, event: End) -> None:
        if event.name in _SHAPES:
            self._close()
        elif end := self._endings.get(event.name):
            end()

    def _say(self, words: str) -> None:
        if self._open and self._open[-1] not in _SILENT:
            self._flow.say(words)

    def _turn_to(self, flow: Flow) -> None:
        self._flow = flow

    def _begin_style(self, attributes: Mapping[str, str]) -> None:
        self._style = attributes.get("name", "")
        if attributes.get("parent-style-name") == _TITLE:
            self._title_styles.add(self._style)

    def _paragraph_style(self, attributes: Mapping[str, str]) -> None:
        if attributes.get("break-before") == "page":
            self._page_styles.add(self._style)

    def _text_style(self, attributes: Mapping[str, str]) -> None:
        if attributes.get("display") == "none":
            self._hidden_styles.add(self._style)

    def _begin_paragraph(self, attributes: Mapping[str, str]) -> None:
        style = attributes.get("style-name", "")
        self._flow.begin_paragraph()
        if style in self._page_styles:
            self._flow.begin_page()
        self._open.append(_Around.HEADING if style in self._title_styles else _Around.TEXT)
        if style in self._hidden_styles:
            self._open[-1] = _Around.HIDDEN

    def _begin_heading(self, attributes: Mapping[str, str]) -> None:
        self._begin_paragraph(attributes)
        self._open[-1] = _Around.HEADING

    def _begin_span(self, attributes: Mapping[str, str]) -> None:
        is_hidden = attributes.get("style-name") in self._hidden_styles
        self._open.append(_Around.HIDDEN if is_hidden or not self._open else self._open[-1])

    def _end_row(self) -> None:
        self._flow.end_row()

    def _end_span(self) -> None:
        self._close()

    def _end_paragraph(self) -> None:
        self._flow.end_paragraph(is_heading=self._close() == _Around.HEADING)

    def _close(self) -> _Around:
        return self._open.pop() if self._open else _Around.SHAPE
