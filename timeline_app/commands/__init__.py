"""Commands of the command line that open no window."""

from collections.abc import Callable, Mapping, Sequence


def _export(arguments: Sequence[str]) -> int:
    from timeline_app.commands import export

    return export.run(arguments)


def _tag(arguments: Sequence[str]) -> int:
    from timeline_app.commands import tag

    return tag.run(arguments)


def _extract(arguments: Sequence[str]) -> int:
    from timeline_app.commands import extract

    return extract.run(arguments)


COMMANDS: Mapping[str, Callable[[Sequence[str]], int]] = {
    "export": _export,
    "tag": _tag,
    "extract": _extract,
}
"""What runs for the first word: given the other arguments, returns an exit status."""
