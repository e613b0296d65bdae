"""Runs Timeline from a checkout, or says what to install."""

import multiprocessing
import sys

PACKAGES = "python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/python main.py"
LIBRARIES = (
    "$(command -v sudo) apt-get install -y libgl1 libegl1 libxkbcommon0 libdbus-1-3 "
    "libfontconfig1 libglib2.0-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 "
    "libxkbcommon-x11-0"
)


def main() -> int:
    """Run the program and return its exit status."""
    try:
        from timeline_app.__main__ import main as run

        return run()
    except ModuleNotFoundError as error:
        if (error.name or "").split(".")[0] == "timeline_app":
            raise
        sys.stderr.write(
            f"Timeline needs the Python package {error.name}. Install it with:\n{PACKAGES}\n"
        )
    except ImportError as error:
        if "cannot open shared object file" not in str(error):
            raise
        missing = str(error).partition(":")[0]
        sys.stderr.write(f"Timeline needs the system library {missing}. Install it with:\n")
        sys.stderr.write(f"{LIBRARIES}\n")
    return 2


if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
