"""Entry point of the installed command and of ``python -m timeline_app``."""

import sys


def main() -> int:
    """Run the program and return its exit status."""
    if getattr(sys, "frozen", False):
        import multiprocessing

        # A frozen program starts its worker processes by starting itself.
        multiprocessing.freeze_support()
    from timeline_app import cli

    return cli.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
