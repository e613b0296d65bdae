"""Words of articles as the window shows them: quoted, isolated, never as markup."""

from collections.abc import Iterable
from itertools import pairwise

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
    import html

    return f"<qt>{'<br>'.join(map(html.escape, text.splitlines()))}</qt>" if text else ""


def marked(text: str, span: TextSpan, grounds: Iterable[tuple[TextSpan, str]]) -> str:
    """Return a quote as rich text in which stretches stand out; all markup is escaped.

    Args:
        text: the whole article.
        span: what is quoted.
        grounds: stretches and the colours that they stand on, the later over the former; nothing
            of them is shown that lies elsewhere.
    """
    import html

    quote = span.of(text)
    shown = TextSpan(
        span.start + len(quote) - len(quote.lstrip()), span.end - len(quote) + len(quote.rstrip())
    )
    coloured = [(_within(part, shown), ground) for part, ground in grounds]
    edges = {shown.start, shown.end}
    edges.update(edge for part, _ in coloured for edge in (part.start, part.end))
    pieces = []
    for start, end in pairwise(sorted(edges)):
        words = html.escape(text[start:end])
        over = [ground for part, ground in coloured if part.covers(TextSpan(start, end))]
        if over:
            words = f'<span style="background-color: {over[-1]}">{words}</span>'
        pieces.append(words)
    return f"“{isolated(''.join(pieces))}”"


def _within(part: TextSpan, shown: TextSpan) -> TextSpan:
    """Return what lies inside of what is shown, perhaps nothing at its beginning."""
    start, end = max(part.start, shown.start), min(part.end, shown.end)
    return TextSpan(start, end) if start < end else TextSpan(shown.start, shown.start)
