"""The house rules that a machine can hold: imports, lint, types, and what lies where."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
BIN = Path(sys.executable).parent
PRESCRIBED = {"pyproject.toml", "README.md", "timeline_app", "resources", "tests", "main.py"}
ALLOWED = {"LICENSE", "CHANGELOG.md"}


def passes(*command):
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def tracked_files():
    """What belongs to the project: what git tracks, or in an exported tree what lies there."""
    if (ROOT / ".git").exists():
        listing = subprocess.run(
            ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
        )
        return [Path(line) for line in listing.stdout.splitlines()]
    return [path.relative_to(ROOT) for path in ROOT.rglob("*") if ".venv" not in path.parts]


def test_imports_point_downwards():
    passes(BIN / "lint-imports", "--no-cache")


def test_ruff_finds_nothing_to_say():
    passes(sys.executable, "-m", "ruff", "check", "--no-cache")


def test_the_code_is_formatted():
    passes(sys.executable, "-m", "ruff", "format", "--check", "--no-cache")


def test_the_types_hold():
    passes(sys.executable, "-m", "mypy")


def test_the_top_level_holds_exactly_what_was_prescribed():
    top = {path.parts[0] for path in tracked_files()}
    shown = {name for name in top if not name.startswith(".")}
    assert PRESCRIBED <= shown <= PRESCRIBED | ALLOWED


@pytest.mark.parametrize(
    "module",
    sorted(
        path.relative_to(ROOT / "timeline_app").as_posix()
        for path in (ROOT / "timeline_app").rglob("*.py")
        if path.name != "__init__.py"
    ),
)
def test_the_readme_maps_every_module(module):
    assert Path(module).name in (ROOT / "README.md").read_text(encoding="utf-8")


def test_ci_runs_the_test_command_of_the_readme():
    commands = [
        line.strip()
        for line in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
        if "pytest" in line
    ]
    assert len(commands) == 1
    assert commands[0] in (ROOT / "README.md").read_text(encoding="utf-8")
