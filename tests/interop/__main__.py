"""Opens exports with programs that are not ours: ``python -m tests.interop [NAME...]``.

A name is the beginning of a check's, as ``png`` or ``tables``.
"""

import subprocess
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path

from tests.interop import data, pictures
from tests.interop.programs import clear_up

CHECKS: tuple[Callable[[Path], None], ...] = (
    data.tables_in_pandas,
    data.tables_in_libreoffice,
    data.calendars_in_icalendar,
    data.slides_in_timelinejs,
    data.documents_in_python_docx,
    data.page_in_chromium,
    data.articles_in_timeml,
    data.data_of_ten_thousand_events_needs_little_memory,
    pictures.png_in_pillow,
    pictures.wide_png_in_pillow,
    pictures.svg_in_librsvg,
    pictures.pdf_in_poppler,
    pictures.pictures_are_reproducible,
    pictures.full_disks_are_said,
    pictures.a_terminated_export_leaves_nothing,
    pictures.ten_thousand_events_need_little_memory,
)


def main(names: list[str]) -> int:
    """Run the checks whose names begin so, or all; return 1 if one failed, else 0."""
    chosen = [one for one in CHECKS if not names or one.__name__.startswith(tuple(names))]
    failed = [check for check in chosen if not _passes(check)]
    clear_up()
    print(f"{len(chosen) - len(failed)} passed, {len(failed)} failed")
    return 1 if failed or not chosen else 0


def _passes(check: Callable[[Path], None]) -> bool:
    try:
        with tempfile.TemporaryDirectory() as folder:
            check(Path(folder))
    except (
        AssertionError,
        ImportError,
        OSError,
        ValueError,
        KeyError,
        subprocess.SubprocessError,
    ):
        print(f"FAILED  {check.__name__}\n{traceback.format_exc()}", flush=True)
        return False
    print(f"passed  {check.__name__}", flush=True)
    return True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
