"""Writes a file whole or not at all; names files from the folder that was given."""

import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePath

from timeline_app.errors import TimelineError
from timeline_app.sentence import Sentence


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a temporary path; what is written there takes the target's place on success.

    Where the target is a link, what it leads to is replaced and the link stays. A target that
    is no file, as a device, is written to at the end.

    Raises:
        TimelineError: the target's folder is missing or may not be written to, or is full.
    """
    target = Path(os.path.realpath(path))
    is_stream = target.exists() and not target.is_file() and not target.is_dir()
    folder = None if is_stream else target.parent
    try:
        handle, name = tempfile.mkstemp(prefix=".", suffix=path.suffix, dir=folder)
    except OSError as error:
        raise _refusal(path, error) from error
    os.close(handle)
    temporary = Path(name)
    try:
        yield temporary
        if is_stream:
            _copy(temporary, target)
        else:
            temporary.chmod(target.stat().st_mode if target.exists() else 0o666 & ~_umask())
            temporary.replace(target)
    except OSError as error:
        raise _refusal(path, error) from error
    finally:
        temporary.unlink(missing_ok=True)


def names_below(paths: Sequence[Path], roots: Iterable[Path]) -> list[str]:
    """Return each file's path below the folder given, with forward slashes.

    Without one folder above them all, the names count from the folder that all files share.
    """
    files = [absolute(path) for path in paths]
    folders = [absolute(root) for root in roots if root.is_dir()]
    if len(folders) == 1 and all(path.is_relative_to(folders[0]) for path in files):
        common: PurePath | None = folders[0]
    else:
        common = shared_folder(files)
    return [path.relative_to(common).as_posix() if common else path.name for path in files]


def absolute(path: Path) -> Path:
    """Return a path from the root on; links stay as they are named."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - resolve follows links


def shared_folder(paths: Iterable[PurePath]) -> PurePath | None:
    """Return the lowest folder above all the files; files on two drives have none."""
    common: PurePath | None = None
    for path in paths:
        common = common or path.parent
        while not path.is_relative_to(common):
            if common == common.parent:
                return None
            common = common.parent
    return common


def _copy(written: Path, stream: Path) -> None:
    with written.open("rb") as source, stream.open("wb") as target:
        shutil.copyfileobj(source, target)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _refusal(path: Path, error: OSError) -> TimelineError:
    return TimelineError(
        Sentence("{0} cannot be written: {1}.", str(path), error.strerror or str(error))
    )
