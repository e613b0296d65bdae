"""Whole articles and the timelines that they make, compared field by field.

Each folder of ``tests/articles`` is a story, and the timeline that is expected of it lies beside
it. ``python -m tests.golden`` prints what changed and renews them: look at each change as a
careful editor would before it is committed.
"""

import json
import sys
from collections.abc import Iterator
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

from timeline_app.exporters import export
from timeline_app.exporters.options import ExportOptions
from timeline_app.workspace import Workspace

ARTICLES = Path(__file__).parent / "articles"


class Inline(Executor):
    """Runs each task at once, in this process."""

    def submit(self, fn, /, *args, **kwargs):
        future = Future()
        future.set_result(fn(*args, **kwargs))
        return future


def stories() -> dict[str, Path]:
    """Return the folders of articles by the names of their stories."""
    return {path.name: path for path in sorted(ARTICLES.iterdir()) if path.is_dir()}


def expected(story: str) -> Path:
    """Return the file with the timeline that a story should make."""
    return ARTICLES / f"{story}.json"


def make(story: str, target: Path) -> None:
    """Write the timeline that a story makes."""
    folder = stories()[story]
    workspace = Workspace(Inline())
    for _ in workspace.add([folder]):
        pass
    export(workspace.timeline(), ExportOptions(roots=(folder,)), target)


def differences(before: Path, after: Path) -> list[str]:
    """Return what differs between two timelines, a line for each field."""
    old, new = (json.loads(path.read_text(encoding="utf-8")) for path in (before, after))
    found = [
        *_differences("document", "doc", old["documents"], new["documents"]),
        *_differences("event", "id", old["events"], new["events"]),
    ]
    if not found and old != new:
        found.append("the order differs, or what stands beside documents and events")
    return found


def _differences(
    what: str, key: str, old: list[dict[str, Any]], new: list[dict[str, Any]]
) -> Iterator[str]:
    before, after = ({one[key]: one for one in listed} for listed in (old, new))
    for name in before.keys() | after.keys():
        one, other = before.get(name, {}), after.get(name, {})
        title = (one or other)["title"]
        if not one or not other:
            yield f"{what} {title!r} {'is new' if other else 'is gone'}"
            continue
        for field in sorted(one.keys() | other.keys()):
            if one.get(field) != other.get(field):
                yield f"{what} {title!r}: {field} {one.get(field)!r} -> {other.get(field)!r}"


def main() -> None:
    """Print what changed and renew what is expected."""
    for story in stories():
        path = expected(story)
        renewed = path.with_name(f"{path.stem}.new.json")
        make(story, renewed)
        lines = differences(path, renewed) if path.exists() else ["all of it is new"]
        renewed.replace(path)
        for line in lines:
            sys.stdout.write(f"{story}: {line}\n")


if __name__ == "__main__":
    main()
