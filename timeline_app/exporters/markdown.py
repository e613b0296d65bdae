"""Writes a timeline as a chronology in Markdown (CommonMark)."""

import re
from collections.abc import Iterator
from pathlib import Path

from timeline_app.exporters.chronology import Entry, entries, listed, summary
from timeline_app.exporters.describing import title_of
from timeline_app.exporters.interchange import count_of
from timeline_app.exporters.options import Choice, ExportOptions
from timeline_app.exporters.sourced import Sourced, Sources
from timeline_app.exporters.writing import write_pieces
from timeline_app.model.timeline import Timeline
from timeline_app.readers.exported import MARK
from timeline_app.sentence import Sentence

_SIGN = re.compile(r"([\\`*_{}\[\]<>#|~&!])")
_LEADING = re.compile(r"^(\d+)([.)])|^([+\-=])")


class MarkdownExporter:
    """A list under headings for years; each event with its date, quotes and sources."""

    label = Sentence("Chronology (Markdown)")
    suffix = ".md"
    choices = frozenset({Choice.TITLE})
    cannot_carry: tuple[Sentence, ...] = (
        Sentence("It is for reading: it does not open as a timeline again."),
        Sentence("The articles' texts are left out, their quotes are not."),
    )

    def steps(self, timeline: Timeline, options: ExportOptions, path: Path) -> Iterator[float]:
        """Write the chronology to a file.

        Raises:
            TimelineError: the file cannot be written.
        """
        return write_pieces(path, _pieces(timeline, options), count_of(timeline))


def _pieces(timeline: Timeline, options: ExportOptions) -> Iterator[str]:
    sources, words = Sources(timeline, options), options.words
    yield f"<!-- {MARK} -->\n\n"
    yield f"# {_plain(title_of(options))}\n\n{summary(timeline, words)}\n"
    year = None
    for entry in entries(timeline, sources):
        if entry.year != year:
            year = entry.year
            yield f"\n## {year or words.say(Sentence('Without a date'))}\n\n"
        yield _item(entry)
    yield f"\n## {words.say(Sentence('Sources'))}\n\n"
    for name, title, published in listed(sources):
        yield f"- {_plain(title)} ({_plain(name)}), {published}\n"


def _item(entry: Entry) -> str:
    date = f"**{_plain(entry.when)}**"
    exact = f" (`{entry.edtf}`, {entry.exactness})" if entry.edtf else ""
    lines = [f"- {date}{exact}: {_plain(entry.title)}\n"]
    lines += [f"  - {_quote(quote)}\n" for quote in entry.quotes]
    lines += [f"  - {_plain(remark)}\n" for remark in entry.remarks]
    return "".join(lines)


def _quote(quote: Sourced) -> str:
    return f"“{_plain(quote.line)}” ({_plain(quote.whence)})"


def _plain(words: str) -> str:
    """Return words on one line in which nothing is markup."""
    escaped = _SIGN.sub(r"\\\1", " ".join(words.split()))
    return _LEADING.sub(_escaped_start, escaped)


def _escaped_start(sign: re.Match[str]) -> str:
    return f"{sign[1]}\\{sign[2]}" if sign[1] else f"\\{sign[3]}"
