"""Reads Markdown: its words without its marks."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app.model.article import UNKNOWN
from timeline_app.readers import limits
from timeline_app.readers.composing import compose
from timeline_app.readers.draft import Draft
from timeline_app.readers.encoding import text_of
from timeline_app.readers.header_date import publication_of
from timeline_app.readers.source import contents

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT_MATTER = re.compile(
    r"\A---[ \t]*\n(?P<fields>.*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL
)
_FIELD = re.compile(r"(?m)^(?P<name>\w+)[ \t]*:[ \t]*(?P<value>\S.*?)[ \t]*$")
_BREAKS = {"softbreak": " ", "hardbreak": " "}


class MarkdownReader:
    """Markdown, with a title and a date from its front matter where there is one."""

    suffixes: tuple[str, ...] = (".md", ".markdown")

    def read(self, path: Path) -> Iterator[Draft]:
        """Yield the file's one draft.

        Raises:
            UnreadableError: the file cannot be read or holds no text.
        """
        decoded = text_of(contents(path))
        fields, body = _front_matter(limits.check_text(decoded.text))
        blocks, heading = _blocks(body)
        title = fields.get("title") or heading
        if title and title != heading:
            blocks.insert(0, title)
        text, spans = compose(blocks)
        limits.check_text(text)
        place = blocks.index(title) if title else None
        yield Draft(
            text=text,
            title=title,
            headline=None if place is None else spans[place],
            paragraphs=tuple(span for index, span in enumerate(spans) if index != place),
            language=fields.get("lang") or fields.get("language"),
            publication=publication_of(fields["date"]) if "date" in fields else UNKNOWN,
            note=decoded.note,
        )


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    match = _FRONT_MATTER.match(text)
    if not match:
        return {}, text
    fields = {
        field["name"].lower(): field["value"].strip("\"'")
        for field in _FIELD.finditer(match["fields"] or "")
    }
    return fields, text[match.end() :]


def _blocks(body: str) -> tuple[list[str], str | None]:
    """Return the blocks' words in order, and the first top heading among them."""
    from markdown_it import MarkdownIt

    tokens = MarkdownIt("commonmark").enable("table").parse(body)
    blocks: list[str] = []
    heading = None
    for index, token in enumerate(tokens):
        words = _words(token)
        if words:
            blocks.append(words)
            if heading is None and tokens[index - 1].tag == "h1":
                heading = words
    return blocks, heading


def _words(token: "Token") -> str:
    if token.type == "inline":
        return " ".join(_inline(token.children or ()).split())
    return token.content.strip() if token.type in {"fence", "code_block"} else ""


def _inline(children: Sequence["Token"]) -> str:
    return "".join(_BREAKS.get(child.type, _content(child)) for child in children)


def _content(token: "Token") -> str:
    return token.content if token.type in {"text", "code_inline", "image"} else ""
