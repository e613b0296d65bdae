"""Writes a timeline as one web page that works by itself, without any connection."""

import json
import tomllib
from base64 import b64encode
from collections.abc import Iterator, Mapping
from hashlib import sha256
from html import escape
from pathlib import Path
from typing import Any

from timeline_app import __version__, resources
from timeline_app.exporters.chronology import Entry, entry_of, summary
from timeline_app.exporters.describing import title_of
from timeline_app.exporters.interchange import count_of
from timeline_app.exporters.options import Choice, ExportOptions
from timeline_app.exporters.sourced import Sources, published_of
from timeline_app.exporters.writing import write_pieces
from timeline_app.model.event import EventKind, TimelineEvent
from timeline_app.model.timeline import Timeline
from timeline_app.model.wording import suffix_of
from timeline_app.readers.exported import MARK
from timeline_app.sentence import Sentence

_ESCAPES = str.maketrans(
    {sign: f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029\x7f"}
    | {code: f"\\u{code:04x}" for code in range(0xD800, 0xE000)}
)
"""In a script nothing may look like the end of it."""
_PAGE = """<!DOCTYPE html>
<html lang="{language}">
<!-- {mark} -->
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
script-src '{script_hash}'; style-src '{style_hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width">
<meta name="generator" content="{generator}">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<header>
<h1>{title}</h1>
<label>{search} <input id="search" type="search" autocomplete="off"></label>
<span id="count" class="muted" role="status"></span>
<button id="out" type="button" aria-label="{zoom_out}">−</button>
<button id="in" type="button" aria-label="{zoom_in}">+</button>
<button id="all" type="button">{show_all}</button>
<button id="undated" type="button" hidden>{undated}</button>
<button id="theme" type="button">{light_or_dark}</button>
</header>
<main>
<div id="stage"><canvas id="strip" tabindex="0" role="application" \
aria-label="{keys}"></canvas></div>
<aside id="side" aria-label="{events}" hidden><div id="panes"></div><ol id="results"></ol></aside>
</main>
<footer><span id="status"></span><span id="live" class="muted" aria-live="polite"></span>
<span id="legend">{legend}</span>
<noscript>{without_script}</noscript></footer>
<script id="data" type="application/json">
"""
_SAID = {
    # A translation names its own language, which is what the page is in then.
    "language": Sentence("en"),
    "search": Sentence("Search"),
    "zoom_out": Sentence("Zoom out"),
    "zoom_in": Sentence("Zoom in"),
    "show_all": Sentence("Show all"),
    "undated": Sentence("Without a date"),
    "light_or_dark": Sentence("Light or dark"),
    "keys": Sentence(
        "Timeline: arrow keys go from event to event, plus and minus zoom, 0 shows all"
    ),
    "events": Sentence("Events"),
    "legend": Sentence(
        "Solid: exact, or all that time. Hollow: one moment, unsure when, or to come. "
        "Dashed: waits for a publication date. Arrow: open."
    ),
    "without_script": Sentence("This page draws its timeline with JavaScript."),
}
"""What the page says before its script does."""
_SAID_BY_SCRIPT = {
    "page": Sentence("{0}, p. {1}"),
    "published": Sentence("{0}, published {1}"),
    "pin": Sentence("Pin"),
    "pinned": Sentence("Pinned"),
    "keep": Sentence("Keep this pane"),
    "close": Sentence("Close this pane"),
    "found": Sentence("{0} found"),
    "day": "{0} {1} {2}",
    "before": "{0} BCE",
    "after": "{0} CE",
}
_END = """
</script>
<script>{script}</script>
</body>
</html>
"""


class HtmlExporter:
    """The strip with zoom, search and panes; it asks for nothing and runs nothing but itself."""

    label = Sentence("Web page (HTML)")
    suffix = ".html"
    choices = frozenset({Choice.TITLE})
    cannot_carry: tuple[Sentence, ...] = (
        Sentence("It is for looking at: it does not open as a timeline again."),
        Sentence("The articles' texts are left out, their quotes are not."),
    )

    def steps(self, timeline: Timeline, options: ExportOptions, path: Path) -> Iterator[float]:
        """Write the page to a file.

        Raises:
            TimelineError: the file cannot be written.
        """
        return write_pieces(path, _pieces(timeline, options), count_of(timeline))


def _pieces(timeline: Timeline, options: ExportOptions) -> Iterator[str]:
    style = _theme_styles() + _resource("page.css")
    script = _resource("page.js")
    yield _PAGE.format(
        **{place: escape(options.words.say(said)) for place, said in _SAID.items()},
        title=escape(title_of(options)),
        mark=MARK,
        generator=f"Timeline {__version__}",
        style=style,
        style_hash=_hash(style),
        script_hash=_hash(script),
    )
    yield from _data(timeline, options)
    yield _END.format(script=script)


def _data(timeline: Timeline, options: ExportOptions) -> Iterator[str]:
    sources, words = Sources(timeline, options), options.words
    number = {key: place for place, key in enumerate(timeline.articles)}
    articles = [
        {"n": sources.names[key], "t": article.title, "p": published_of(article, words)}
        for key, article in timeline.articles.items()
    ]
    said = {name: words.say(phrase) for name, phrase in _SAID_BY_SCRIPT.items()}
    yield f'{{"summary": {_json(summary(timeline, words))}, '
    yield f'"words": {_json({"months": words.months_short, **said})}, '
    yield f'"articles": {_json(articles)}, "events": ['
    separator = "\n"
    for index in range(len(timeline)):
        drawn = (int(timeline.start[index]), int(timeline.end[index]))
        yield separator + _json(_event(timeline.event(index), drawn, sources, number))
        separator = ",\n"
    for event in timeline.undated:
        yield separator + _json(_event(event, (None, None), sources, number))
        separator = ",\n"
    yield "]}"


def _event(
    event: TimelineEvent,
    drawn: tuple[int | None, int | None],
    sources: Sources,
    number: Mapping[str, int],
) -> dict[str, Any]:
    """Return an event as the page's script knows it, under names of one letter.

    t title, s and e where it is drawn (civil seconds), k how it relates to its time, x what a
    label adds, l its date in words, d in EDTF, y how exact that is, p provisional, f to come,
    v salience, a its article, q quotes (article, words, page), r remarks.
    """
    entry = entry_of(event, sources)
    return {
        "t": event.title,
        "s": drawn[0],
        "e": drawn[1],
        "k": event.time.kind.value if event.time else "",
        "x": suffix_of(event, sources.words) if event.time else "",
        "l": entry.when,
        "d": entry.edtf,
        "y": entry.exactness,
        "p": int(event.is_provisional),
        "f": int(event.kind == EventKind.PLANNED),
        "v": round(event.salience, 4),
        "a": number.get(event.first_article, 0),
        "q": _quotes(event, entry, number),
        "r": list(entry.remarks),
    }


def _quotes(event: TimelineEvent, entry: Entry, number: Mapping[str, int]) -> list[list[Any]]:
    return [
        [number[mention.article_id], quote.line, quote.page]
        for mention, quote in zip(event.mentions, entry.quotes, strict=True)
    ]


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False).translate(_ESCAPES)


def _resource(name: str) -> str:
    return resources.path("page", name).read_text(encoding="utf-8")


def _theme_styles() -> str:
    """Return the colours of both themes: which one holds, the reader's system or a click says."""
    light, dark = _colours("light"), _colours("dark")
    return (
        f":root {{ {light} }}\n"
        f"@media (prefers-color-scheme: dark) {{ :root {{ {dark} }} }}\n"
        f':root[data-theme="light"] {{ {light} }}\n:root[data-theme="dark"] {{ {dark} }}\n'
    )


def _colours(name: str) -> str:
    colours = tomllib.loads(resources.path("themes", f"{name}.toml").read_text(encoding="utf-8"))
    lanes = " ".join(colours.pop("lanes"))
    said = "".join(f"--{key}: {value}; " for key, value in colours.items())
    return f"--name: {name}; color-scheme: {name}; --lanes: {lanes}; {said}"


def _hash(content: str) -> str:
    return f"sha256-{b64encode(sha256(content.encode()).digest()).decode()}"
