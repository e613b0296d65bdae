"""Runs Timeline from a checkout, or says what to install."""

import sys

_PACKAGES = "python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/python main.py"


def main() -> int:
    """Run the program and return its exit status."""
    try:
        from timeline_app.__main__ import main as run

        return run()
    except ModuleNotFoundError as error:
        package = (error.name or "").partition(".")[0]
        if package in {"", "timeline_app"}:
            raise
        sys.stderr.write(
            f"The Python package {package} is missing. Install it with:\n{_PACKAGES}\n"
        )
        return 2


if __name__ == "__main__":
    sys.exit(main())
