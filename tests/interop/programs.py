"""Runs programs that are not ours."""

import json
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

PACKAGES = ("playwright-core@1", "@knight-lab/timelinejs@3")
_SECONDS = 120


def run(program: str, *arguments: object) -> str:
    """Run a program and return what it prints.

    Raises:
        AssertionError: it is missing, fails or takes too long.
    """
    assert shutil.which(program), f"{program} is not installed"
    command = [program, *map(str, arguments)]
    try:
        done = subprocess.run(
            command, check=False, capture_output=True, text=True, timeout=_SECONDS
        )
    except subprocess.TimeoutExpired:
        raise AssertionError(f"{program} took longer than {_SECONDS} seconds") from None
    assert done.returncode == 0, f"{program}: {done.stderr.strip()[-2000:]}"
    return done.stdout


def converted(path: Path, kind: str, *more: str) -> Path:
    """Let LibreOffice turn a file into another kind beside it, and return that.

    Args:
        path: the file.
        kind: the suffix, perhaps with a colon and the name of a filter.
        more: options of the program.
    """
    home = (path.parent / "office").as_uri()
    options = ("--headless", "--convert-to", kind, "--outdir", path.parent)
    run("soffice", f"-env:UserInstallation={home}", *options, *more, path)
    return path.with_suffix(f".{kind.split(':', maxsplit=1)[0]}")


def in_browser(script: str, *arguments: str | Path) -> Any:
    """Run one of the scripts beside this module in Chromium, and return the JSON it prints."""
    chromium = shutil.which("chromium")
    assert chromium, "chromium is not installed"
    folder = _modules()
    for name in (script, "browser.mjs"):
        shutil.copy(Path(__file__).with_name(name), folder)
    return json.loads(run("node", folder / script, chromium, *arguments))


def clear_up() -> None:
    """Remove the packages that were installed."""
    if _modules.cache_info().currsize:
        shutil.rmtree(_modules())


@cache
def _modules() -> Path:
    """Install the packages of the browser into a folder that lasts as long as the run."""
    folder = Path(tempfile.mkdtemp(prefix="timeline-interop-"))
    run("npm", "install", "--no-audit", "--no-fund", "--prefix", folder, *PACKAGES)
    return folder
