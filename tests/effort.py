"""Counts work, since clocks differ from machine to machine."""

import sys
from collections.abc import Callable


def calls_of(action: Callable[[], object]) -> int:
    """Count the calls of functions, ours and built in, that an action takes."""
    calls = 0

    def count(frame, event, argument):
        nonlocal calls
        calls += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        action()
    finally:
        sys.setprofile(before)
    return calls
