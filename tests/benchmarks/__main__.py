"""Prints how fast the program is: ``python -m tests.benchmarks [NAME...] [--json FILE]``."""

import argparse
import json
import os
import sys
from dataclasses import asdict
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.benchmarks import (
    dateparser,
    hitch,
    importing,
    merging,
    reopening,
    startup,
    strip,
    tagger,
)
from tests.benchmarks.row import ReferenceMissingError, Row

BUILT = {
    "strip-pan-10k": strip.pan_10k,
    "strip-pan-floor": strip.pan_floor,
    "strip-pan-growth": strip.pan_growth,
    "strip-first-frame": strip.first_frame,
    "strip-hit": strip.hit,
    "strip-hitch": hitch.hitch,
    "startup": startup.startup,
    "reopen": reopening.reopen,
    "memory": reopening.memory,
    "import": importing.seconds,
    "import-stall": importing.stall,
    "import-growth": importing.growth,
    "merge-growth": merging.growth,
    "merge-story": merging.story,
    "tagger-dateparser": dateparser.warm,
    "tag-process-dateparser": dateparser.process,
    "tagger-scan": tagger.scan,
    "tagger-doubling": tagger.doubling,
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(BUILT)}")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the rows there too")
    arguments = parser.parse_args()
    unknown = [name for name in arguments.names if name not in BUILT]
    if unknown:
        parser.error(f"no benchmark is called {unknown[0]}")
    wanted = arguments.names or [*BUILT]
    print(f"{'name':<24}{'value':>10} {'unit':<10}{'limit':>8}  {'ok':<4} reference")
    rows = [row for name in wanted for row in _measured(name)]
    if arguments.json:
        arguments.json.write_text(json.dumps([asdict(row) for row in rows], indent=1) + "\n")
    return 0 if all(row.ok for row in rows) else 1


def _measured(name: str) -> list[Row]:
    """Return the row, or none where what it is measured with is missing, which is said."""
    try:
        return [_print(BUILT[name]())]
    except ReferenceMissingError as error:
        print(f"{name:<24}left out: {error}", flush=True)
        return []


def _print(row: Row) -> Row:
    verdict = "yes" if row.ok else "NO"
    print(
        f"{row.name:<24}{row.value:>10.3f} {row.unit:<10}{row.limit:>8g}  {verdict:<4} "
        f"{row.reference}",
        flush=True,
    )
    return row


if __name__ == "__main__":
    sys.exit(main())
