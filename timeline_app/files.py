"""Writes a file whole or not at all."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from timeline_app.errors import TimelineError


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a temporary path beside the target; it takes the target's place on success.

    Raises:
        TimelineError: the target's folder is missing or may not be written to.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=".", suffix=path.suffix, dir=path.parent)
    except OSError as error:
        raise _refusal(path, error) from error
    os.close(handle)
    temporary = Path(name)
    try:
        yield temporary
        temporary.chmod(path.stat().st_mode if path.exists() else 0o666 & ~_umask())
        temporary.replace(path)
    except OSError as error:
        raise _refusal(path, error) from error
    finally:
        temporary.unlink(missing_ok=True)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _refusal(path: Path, error: OSError) -> TimelineError:
    return TimelineError(f"{path} cannot be written: {error.strerror or error}.")
