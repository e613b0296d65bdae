"""``timeline-app export``: writes the timeline of some articles to a file."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app.commands import published
from timeline_app.commands.console import Parser, Status, say
from timeline_app.commands.export_options import add_options, laned, options_of
from timeline_app.commands.reading import open_workspace, reason
from timeline_app.commands.target import check_writable, is_same
from timeline_app.errors import TimelineError

if TYPE_CHECKING:
    from timeline_app.exporters import Exporter
    from timeline_app.model.timeline import Timeline
    from timeline_app.workspace import Workspace

NAME = "export"


def run(arguments: Sequence[str]) -> Status:
    """Read the articles and write the file.

    Returns:
        Whether all or only some could be read.

    Raises:
        TimelineError: the arguments are wrong, nothing could be read or the target cannot be
            written.
    """
    from timeline_app.exporters import export, exporter_for, exporter_named
    from timeline_app.exporters.options import check_width
    from timeline_app.tagger.tagging import known_language

    parsed = _parser().parse_args(arguments)
    target = Path(parsed.output)
    exporter = exporter_named(parsed.format) if parsed.format else exporter_for(target)
    check_writable(target)
    paths = [Path(path) for path in parsed.paths]
    options = options_of(parsed, paths)
    check_width(options)
    language = known_language(parsed.language) if parsed.language else None
    files = _articles(paths, target)
    days = published.days_of_files(parsed.published, files, paths)
    with open_workspace() as workspace:
        workspace.announce(days)
        _read(workspace, files, language)
        published.check(days, workspace.articles.values())
        timeline = laned(workspace.timeline(), parsed.lanes)
        export(timeline, options, target, exporter)
        _tell_left_out(timeline, exporter)
        return Status.SOME_UNREAD if workspace.rejected else Status.ALL_READ


def _parser() -> Parser:
    parser = Parser(
        NAME,
        "Write the timeline of some articles to a file; the end of its name says the format.",
        "Exit status: 0 all read, 1 some files could not be read, 2 nothing was written.",
    )
    parser.add_argument(
        "paths", nargs="+", metavar="PATH", help="articles, folders or timelines (.json) to read"
    )
    parser.add_argument(
        "-o", "--output", required=True, metavar="FILE", help=f"the file to write ({_suffixes()})"
    )
    parser.add_argument(
        "--format",
        metavar="NAME",
        help="the format, whatever the file is called: the usual end of its name, as timelinejs",
    )
    add_options(parser)
    published.add_option(parser)
    parser.add_argument(
        "--language", metavar="CODE", help="the articles' language, as de (detected)"
    )
    return parser


def _tell_left_out(timeline: "Timeline", exporter: "Exporter") -> None:
    """Say on standard error how many events the format had no place for."""
    from timeline_app.exporters import left_out

    count = left_out(timeline, exporter)
    if count:
        whole = len(timeline) + len(timeline.undated)
        say(f"{count:,} of {whole:,} events are left out. {exporter.cannot_carry[0]}")


def _suffixes() -> str:
    from timeline_app.exporters import EXPORTERS

    return ", ".join(exporter.suffix for exporter in EXPORTERS)


def _articles(paths: Sequence[Path], target: Path) -> list[Path]:
    """Return the files to read: a target inside a folder given, from before, is no article."""
    from timeline_app.workspace import Workspace

    files = [path for path in Workspace.files(paths) if not is_same(path, target)]
    if not files:
        raise TimelineError("There are no files to read.")
    return files


def _read(workspace: "Workspace", files: Sequence[Path], language: str | None) -> None:
    """Read the articles, naming on standard error what cannot be read."""
    for _ in workspace.add(files, language):
        pass
    if not workspace.articles:
        first, *others = workspace.rejected
        more = f" ({len(others)} more could not be read either.)" if others else ""
        raise TimelineError(f"{reason(first)}{more}")
    for rejected in workspace.rejected:
        say(reason(rejected))
