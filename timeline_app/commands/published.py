"""``--published NAME=DATE``: says on the command line when an article was published."""

import argparse
import os
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path, PurePath

from timeline_app.commands.console import Parser
from timeline_app.commands.jsonl import day_of
from timeline_app.errors import TimelineError
from timeline_app.model.article import Article

Published = tuple[str, date]


def add_option(parser: Parser) -> None:
    """Let a command take publication dates; each is a `Published`."""
    parser.add_argument(
        "--published",
        type=_published,
        action="append",
        default=[],
        metavar="NAME=YYYY-MM-DD",
        help="publication date of one article, named by its file or by its path below the folder "
        "given; it goes before the one found in the article (repeatable)",
    )


def days_of_files(
    given: Iterable[Published], files: Sequence[Path], roots: Sequence[Path]
) -> dict[Path, date]:
    """Return the publication dates by file.

    Args:
        given: what the command line says.
        files: those that will be read.
        roots: the paths that the files were found under.

    Raises:
        TimelineError: a name means no file or several, or a file is given two dates.
    """
    from timeline_app.files import names_below
    from timeline_app.readers.timeline import is_timeline

    names = dict(zip(names_below(files, roots), files, strict=True))
    days: dict[Path, date] = {}
    for name, day in given:
        path = _named(name, names)
        if is_timeline(path):
            raise TimelineError(f"--published names {name}, which is a timeline and no article.")
        if days.setdefault(path, day) != day:
            raise TimelineError(f"--published gives {name} two dates, {days[path]} and {day}.")
    return days


def check(days: Mapping[Path, date], articles: Iterable[Article]) -> None:
    """Make sure that every date was taken, once the files are read.

    Raises:
        TimelineError: an article is listed in a timeline that was opened too.
    """
    for article in articles:
        listed = days.keys() & article.sources if article.listing else ()
        if article.listing and listed:
            raise TimelineError(
                f"--published names {min(listed).name}, but what it tells stands in "
                f"{article.listing.file.name} and is not dated anew."
            )


def _published(words: str) -> Published:
    name, _, day = words.rpartition("=")
    if not name.strip():
        raise argparse.ArgumentTypeError(f'"{words}" is not written as NAME=YYYY-MM-DD')
    try:
        return name, day_of(day)
    except TimelineError as error:
        raise argparse.ArgumentTypeError(str(error).rstrip(".")) from error


def _named(name: str, names: dict[str, Path]) -> Path:
    """Return the file of just this name, else the only one whose path ends with it."""
    if name in names:
        return names[name]
    wanted = _parts(Path(name))
    found = [shown for shown, path in names.items() if _ends(_parts(path), wanted)]
    if not found:
        raise TimelineError(f"--published names {name}, but there is no such file to read.")
    if len(found) > 1:
        raise TimelineError(
            f"--published names {name}, which could be {found[0]} or {found[1]}; "
            "write the path below the folder."
        )
    return names[found[0]]


def _parts(path: Path) -> tuple[str, ...]:
    """Return a path's parts, however its letters with accents are put together."""
    return PurePath(unicodedata.normalize("NFC", os.path.normpath(path))).parts


def _ends(parts: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    return parts[-len(wanted) :] == wanted
