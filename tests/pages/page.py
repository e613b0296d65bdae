"""A saved page with the paragraphs that a reader would call its article."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Page:
    """``paragraphs`` are the article's, in order, without its headline."""

    name: str
    title: str
    html: str
    paragraphs: tuple[str, ...]


def p(*paragraphs: str, attributes: str = "") -> str:
    """Return paragraphs as HTML."""
    return "\n".join(f"<p{attributes}>{one}</p>" for one in paragraphs)


def document(title: str, body: str, *, lang: str = "en", head: str = "") -> str:
    """Return a whole document."""
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}"><head><meta charset="utf-8">'
        f"<title>{title}</title>{head}</head>\n<body>\n{body}\n</body></html>\n"
    )
