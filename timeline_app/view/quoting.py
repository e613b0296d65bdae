"""Words of articles as the window shows them: quoted, isolated, never as markup."""

import html

from timeline_app.model.article import TextSpan

_ISOLATE, _POP = "\u2068", "\u2069"


def isolated(text: str) -> str:
    """Return the text so that its writing direction does not spill over."""
    return f"{_ISOLATE}{text}{_POP}"


def quoted(text: str) -> str:
    """Return the text on one line, in quotation marks."""
    return f"“{isolated(' '.join(text.split()))}”"


def tip(text: str) -> str:
    """Return a tool tip that shows the text as it is, whatever markup it looks like."""
    return f"<qt>{'<br>'.join(map(html.escape, text.splitlines()))}</qt>" if text else ""


def marked(text: str, span: TextSpan, inside: TextSpan | None, background: str) -> str:
    """Return a quote as rich text in which one stretch stands out; all markup is escaped.

    Args:
        text: the whole article.
        span: what is quoted.
        inside: what stands out; nothing does if it lies elsewhere.
        background: a colour's name.
    """
    if inside is None or not span.covers(inside):
        return html.escape(quoted(span.of(text)))
    before, words, after = (
        html.escape(text[start:end])
        for start, end in (
            (span.start, inside.start),
            (inside.start, inside.end),
            (inside.end, span.end),
        )
    )
    marked_words = f'<span style="background-color: {background}">{words}</span>'
    return f"“{isolated(before.lstrip() + marked_words + after.rstrip())}”"
