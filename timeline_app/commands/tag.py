"""``timeline-app tag``: finds the time expressions of documents and gives their values."""

import argparse
import sys
from collections.abc import Generator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from timeline_app.commands import jsonl, published
from timeline_app.commands.console import Parser, Status, say
from timeline_app.commands.tagged import JsonLines, Sink, Tagged
from timeline_app.errors import TimelineError
from timeline_app.tagger.tagging import (
    UNKNOWN_LANGUAGE,
    apart,
    known_language,
    language_of,
    note_on,
    pack_for,
    short_code,
    tag,
)

if TYPE_CHECKING:
    from timeline_app.pipeline.outcomes import Ingested

_EPILOG = """\
Each output line is {"id", "dct", "language", "timexes"}: dct and language are those that the
document was read with. Each timex has start and end (in characters of the text, the end not
included), type and value (TIMEX3), and rule; where there are any, also mod, zone (of a time of
day), anchor (kind dct or previous, its value, where it stands), steps ([operation, operand,
result] from words to value) and alternatives (other values that the words allow). A range is two
timexes.

With TimeML one document goes to standard output, several go to a folder (-o).

Exit status: 0 all read, 1 some files or lines could not be read (each is named on standard
error), 2 nothing was done.
"""


@dataclass(frozen=True, slots=True)
class Unread:
    """A file or a line that could not be read, in a sentence that names it."""

    sentence: str


Items = Generator[Tagged | Unread, None, None]


def run(arguments: Sequence[str]) -> Status:
    """Tag the documents and write them as they come.

    Returns:
        Whether all could be read, only some, or not one file.

    Raises:
        TimelineError: the arguments are wrong, or the output cannot be written.
    """
    parsed = _parsed(arguments)
    if parsed.jsonl:
        _, unread = _write(_from_lines(_stdin(), parsed.dct, parsed.language), _sink(parsed))
        return Status.SOME_UNREAD if unread else Status.ALL_READ
    files = _files(parsed.paths)
    days = published.days_of_files(parsed.published, files, [Path(path) for path in parsed.paths])
    if len(files) > 1 and parsed.format == "timeml" and not parsed.output:
        from timeline_app.commands.tagged_timeml import ONLY_ONE

        raise TimelineError(ONLY_ONE)
    read, unread = _write(_from_files(files, days, parsed.dct, parsed.language), _sink(parsed))
    if not read:
        return Status.FAILED
    return Status.SOME_UNREAD if unread else Status.ALL_READ


def _parsed(arguments: Sequence[str]) -> argparse.Namespace:
    parser = _parser()
    parsed = parser.parse_args(arguments)
    if parsed.jsonl and parsed.paths:
        parser.error("--jsonl reads standard input, not files")
    if parsed.jsonl and parsed.published:
        parser.error('--published is for files; give each document of --jsonl its "dct"')
    if not parsed.jsonl and not parsed.paths:
        parser.error("name the articles to read, or give --jsonl")
    if parsed.output and parsed.format != "timeml":
        parser.error("-o is for --format timeml; send the lines to a file with >")
    if parsed.with_text and parsed.format == "timeml":
        parser.error("--with-text is for --format jsonl; TimeML has the text anyway")
    if parsed.language:
        parsed.language = known_language(parsed.language)
    return parsed


def _parser() -> Parser:
    parser = Parser(
        "tag",
        "Find the time expressions of articles, or of documents on standard input, and print "
        "them with their TIMEX3 values, one document a line.",
        _EPILOG,
    )
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("paths", nargs="*", metavar="PATH", help="articles or folders to read")
    parser.add_argument(
        "--jsonl",
        action="store_true",
        help='read documents from standard input, one {"id", "dct", "text"} a line; "dct", the '
        'day of publication, and "language" may be missing',
    )
    parser.add_argument(
        "--dct",
        type=_dct,
        metavar="YYYY-MM-DD",
        help="publication date, instead of the one found in each file; with --jsonl that of "
        "documents without one",
    )
    published.add_option(parser)
    parser.add_argument(
        "--language",
        metavar="CODE",
        help="language, as en; with --jsonl that of documents which name none (detected)",
    )
    parser.add_argument(
        "--format",
        choices=("jsonl", "timeml"),
        default="jsonl",
        help="JSON, one document a line (default), or TimeML 1.2.1",
    )
    parser.add_argument(
        "--with-text", action="store_true", help="repeat each text, in which the offsets count"
    )
    parser.add_argument(
        "-o", "--output", type=Path, metavar="FOLDER", help="a new folder for TimeML files (.tml)"
    )
    return parser


def _dct(words: str) -> date:
    try:
        return jsonl.day_of(words)
    except TimelineError as error:
        raise argparse.ArgumentTypeError(str(error).rstrip(".")) from error


def _sink(parsed: argparse.Namespace) -> Sink:
    if parsed.format == "jsonl":
        return JsonLines(with_text=parsed.with_text)
    from timeline_app.commands.tagged_timeml import OneTimeml, TimemlFolder

    return TimemlFolder(parsed.output) if parsed.output else OneTimeml()


def _files(paths: Sequence[str]) -> Sequence[Path]:
    from timeline_app.workspace import Workspace

    files = Workspace.files(Path(path) for path in paths)
    if not files:
        raise TimelineError("There are no files to read.")
    return files


def _stdin() -> BinaryIO:
    if sys.stdin is None:  # as in a program without a console on Windows
        raise TimelineError("There is no standard input to read from.")
    return sys.stdin.buffer


def _write(found: Items, sink: Sink) -> tuple[int, int]:
    """Write the documents; return how many there are, and how many could not be read."""
    read = unread = 0
    with closing(found):
        for item in found:
            if isinstance(item, Unread):
                unread += 1
                say(item.sentence)
                continue
            read += 1
            if item.note:
                say(item.note)
            sink.write(item)
    sink.close()
    return read, unread


def _from_lines(stream: BinaryIO, dct: date | None, language: str | None) -> Items:
    for number, line in jsonl.lines(stream):
        try:
            item: Tagged | Unread = _tagged(jsonl.document(line, number), number, dct, language)
        except TimelineError as error:
            item = Unread(f"line {number}: {error}")
        yield item


def _tagged(
    document: jsonl.Document, number: int, dct: date | None, language: str | None
) -> Tagged:
    day = document.dct or dct
    code = short_code(document.language or "") or language
    if code in {None, UNKNOWN_LANGUAGE}:
        code = language_of(document.text)
    timexes = tuple(apart(tag(document.text, day, code))) if pack_for(code) else ()
    note = note_on(document.text, code)
    named = f"line {number}: {note}" if note else ""
    return Tagged(document.id, number, document.text, day, code, timexes, named)


def _from_files(
    files: Sequence[Path], days: Mapping[Path, date], dct: date | None, language: str | None
) -> Items:
    from timeline_app.commands.reading import open_workspace, reason
    from timeline_app.pipeline.outcomes import Ingested, Rejected

    with open_workspace() as workspace:
        found = workspace.recognise(files, language)
        for place, item in enumerate(found, 1):
            match item:
                case Rejected():
                    yield Unread(reason(item))
                case Ingested():
                    day = days.get(item.path) or dct or item.article.publication.day
                    yield _read(item, place, day)


def _read(item: "Ingested", place: int, day: date | None) -> Tagged:
    from timeline_app.pipeline.content import Content, timexes_in

    article = item.article
    recognised = Content.decoded(item.content).recognised
    timexes = tuple(apart(timexes_in(article, recognised, day)))
    note = f"{item.path}: {article.note}" if article.note else ""
    return Tagged(str(item.path), place, article.text, day, article.language, timexes, note)
