"""Torments the program: ``python -m tests.torture COMMAND ...``; exit status 0 if it survives."""

import argparse
import sys

from tests.torture import folder, fuzz, kill

COMMANDS = (folder, fuzz, kill)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.torture", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for command in COMMANDS:
        command.add_to(commands)
    arguments = parser.parse_args()
    return arguments.run(arguments)


if __name__ == "__main__":
    sys.exit(main())
