"""Prints how fast the program is: ``python -m tests.benchmarks [NAME...] [--json FILE]``."""

import argparse
import json
import os
import sys
from dataclasses import asdict
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.benchmarks import startup, strip
from tests.benchmarks.row import Row

BUILT = {
    "strip-pan-10k": strip.pan_10k,
    "strip-pan-floor": strip.pan_floor,
    "strip-pan-growth": strip.pan_growth,
    "strip-first-frame": strip.first_frame,
    "strip-hit": strip.hit,
    "startup": startup.startup,
}
NOT_BUILT = (
    *("strip-hitch", "reopen", "tagger-dateparser", "tagger-scan", "tagger-doubling"),
    *("import", "import-stall", "memory", "import-growth"),
)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(BUILT)}")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the rows there too")
    arguments = parser.parse_args()
    unknown = [name for name in arguments.names if name not in (*BUILT, *NOT_BUILT)]
    if unknown:
        parser.error(f"no benchmark is called {unknown[0]}")
    wanted = arguments.names or [*BUILT, *NOT_BUILT]
    print(f"{'name':<20}{'value':>10} {'unit':<10}{'limit':>8}  {'ok':<4} reference")
    rows = [_print(BUILT[name]()) for name in wanted if name in BUILT]
    for name in wanted:
        if name in NOT_BUILT:
            print(f"{name:<20}{'not built yet':>20}")
    if arguments.json:
        arguments.json.write_text(json.dumps([asdict(row) for row in rows], indent=1) + "\n")
    return 0 if all(row.ok for row in rows) else 1


def _print(row: Row) -> Row:
    verdict = "yes" if row.ok else "NO"
    print(
        f"{row.name:<20}{row.value:>10.3f} {row.unit:<10}{row.limit:>8g}  {verdict:<4} "
        f"{row.reference}",
        flush=True,
    )
    return row


if __name__ == "__main__":
    sys.exit(main())
