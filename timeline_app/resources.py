"""Finds the files that ship with the program, installed or in a checkout."""

from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    package = Path(__file__).resolve().parent
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parent / "resources"


def path(*parts: str) -> Path:
    """Return the path of a resource, e.g. ``path("languages", "en", "rules.toml")``."""
    return _root().joinpath(*parts)
