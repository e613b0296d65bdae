"""Reads Word documents (DOCX): what a reader of the printed page sees, in its order."""

import posixpath
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from timeline_app.readers.document import draft_of, facts_in
from timeline_app.readers.draft import Draft
from timeline_app.readers.flow import Block, Flow
from timeline_app.readers.package import Package, misnamed
from timeline_app.readers.xml_stream import Begin, End, Event, without
from timeline_app.sentence import Sentence

_KIND = Sentence("Word document")
_ROOT = "_rels/.rels"
_CORE = "docProps/core.xml"
_NOTES = {"footnote": "footnotes.xml", "endnote": "endnotes.xml"}
# A fallback says again what stands before it; what was deleted or moved away is not there.
_UNSEEN = frozenset({"Fallback", "moveFrom", "del", "rt", "pPrChange", "rPrChange"})
_SAID = {"tab": " ", "ptab": " ", "cr": "\n", "noBreakHyphen": "-"}
_NO = frozenset({"0", "false", "off"})
_PLACEHOLDER = "PlaceholderText"
_CONTENTS = "toc "
_HEADINGS = ("title", "heading ")
_BODY_LEVEL = "9"


class WordReader:
    """Word documents as word processors of today write them; macros are not looked at."""

    suffixes: tuple[str, ...] = (".docx", ".docm")

    def read(self, path: Path) -> Iterator[Draft]:
        """Yield the file's one draft.

        Raises:
            UnreadableError: the file cannot be read, is no Word document or holds no text.
        """
        with Package(path, _KIND) as package:
            main = _main_part(package)
            folder = posixpath.dirname(main)
            styles, language = _styles(_part(package, posixpath.join(folder, "styles.xml")))
            body = _Body(styles)
            body.take(package.events(main))
            for name in _NOTES.values():
                body.take(_part(package, posixpath.join(folder, name)))
            facts = facts_in(_part(package, _CORE), made="created")
        facts = replace(facts, language=facts.language or language)
        yield draft_of(body.blocks(), facts, path.stem)


def _part(package: Package, name: str) -> Iterable[Event]:
    """Return what a part holds that may be missing."""
    return package.events(name) if name in package.names else ()


def _main_part(package: Package) -> str:
    """Return the name of the part with the text, which need not be the usual one."""
    for event in _part(package, _ROOT):
        if not isinstance(event, Begin):
            continue
        name = event.attributes.get("Target", "").lstrip("/")
        is_main = event.attributes.get("Type", "").endswith("/officeDocument")
        if is_main and name in package.names and _is_text(package.events(name)):
            return name
    raise misnamed(_KIND)


def _is_text(events: Iterable[Event]) -> bool:
    first = next(iter(events), None)
    return isinstance(first, Begin) and first.name == "document"


def _styles(events: Iterable[Event]) -> tuple[Mapping[str, str], str | None]:
    """Return the names of the styles, which are English for the usual ones, and the language."""
    names: dict[str, str] = {}
    style, language = "", None
    for event in events:
        if not isinstance(event, Begin):
            continue
        value = event.attributes.get("val", "")
        if event.name == "style":
            style = event.attributes.get("styleId", "")
        elif event.name == "name":
            names[style] = value.casefold()
        elif event.name == "lang":
            language = language or value or None
    return names, language


def _is_unseen(event: Begin) -> bool:
    """Tell whether nothing in an element is text, or it only divides the notes from the text."""
    return event.name in _UNSEEN or (
        event.name in _NOTES and "eparator" in event.attributes.get("type", "")
    )


class _Body:
    """What a part says, put together paragraph by paragraph."""

    def __init__(self, styles: Mapping[str, str]) -> None:
        self._named = styles
        self._flow = Flow()
        self._styles: list[str] = []
        """Those of the paragraphs that have begun and not ended."""
        self._is_text = False
        self._is_hidden = False
        self._beginnings: Mapping[str, Callable[[Mapping[str, str]], None]] = {
            "p": self._begin_paragraph,
            "r": self._begin_run,
            "t": self._begin_text,
            "br": self._break,
            "tr": lambda _: self._flow.begin_row(),
            "tc": lambda _: self._flow.begin_cell(),
            "pStyle": self._style,
            "outlineLvl": self._level,
            "pageBreakBefore": self._page_before,
            "lastRenderedPageBreak": lambda _: self._flow.begin_page(),
            "vanish": self._hide,
            "rStyle": self._hide_placeholder,
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
        """Return the paragraphs and rows."""
        return self._flow.blocks()

    def _begin(self, event: Begin) -> None:
        if event.name in _SAID:
            self._flow.say(_SAID[event.name])
        elif begin := self._beginnings.get(event.name):
            begin(event.attributes)

    def _end(self, event: End) -> None:
        if event.name == "t":
            self._is_text = False
        elif event.name == "tr":
            self._flow.end_row()
        elif event.name == "p" and self._styles:
            self._flow.end_paragraph(is_heading=self._styles.pop().startswith(_HEADINGS))

    def _say(self, words: str) -> None:
        is_seen = self._is_text and not self._is_hidden
        if is_seen and self._styles and not self._styles[-1].startswith(_CONTENTS):
            self._flow.say(words.replace("\n", " "))

    def _begin_paragraph(self, _: Mapping[str, str]) -> None:
        self._styles.append("")
        self._flow.begin_paragraph()

    def _begin_run(self, _: Mapping[str, str]) -> None:
        self._is_hidden = False

    def _begin_text(self, _: Mapping[str, str]) -> None:
        self._is_text = True

    def _break(self, attributes: Mapping[str, str]) -> None:
        if attributes.get("type") == "page":
            self._flow.begin_page()
        else:
            self._flow.say("\n")

    def _style(self, attributes: Mapping[str, str]) -> None:
        style = attributes.get("val", "")
        if self._styles:
            self._styles[-1] = self._named.get(style, style.casefold())

    def _level(self, attributes: Mapping[str, str]) -> None:
        if self._styles and attributes.get("val") != _BODY_LEVEL:
            self._styles[-1] = self._styles[-1] or _HEADINGS[-1]

    def _page_before(self, attributes: Mapping[str, str]) -> None:
        if attributes.get("val") not in _NO:
            self._flow.begin_page()

    def _hide(self, attributes: Mapping[str, str]) -> None:
        self._is_hidden = attributes.get("val") not in _NO

    def _hide_placeholder(self, attributes: Mapping[str, str]) -> None:
        self._is_hidden = self._is_hidden or attributes.get("val") == _PLACEHOLDER
