"""Watches what a process does with files and the network while it reads a file."""

import os
import sys
import sysconfig
from pathlib import Path

_NETWORK = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "urllib.Request")
_PROCESSES = ("os.system", "os.exec", "os.posix_spawn", "os.spawn", "subprocess.Popen")


class ForeignAccessError(BaseException):
    """Something was opened that reading has no business with; no reader catches it."""


class _Guard:
    """What an audit hook may let pass; a hook cannot be taken off, so it is set once."""

    def __init__(self) -> None:
        self.allowed: Path | None = None
        self.is_set = False
        self._homes = tuple(
            os.path.realpath(path)
            for path in {*sysconfig.get_paths().values(), sys.prefix, sys.base_prefix, *_roots()}
        )

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        if self.allowed is None:
            return
        if event in _NETWORK or event in _PROCESSES:
            raise ForeignAccessError(f"{event} {arguments!r:.200}")
        if event == "open" and not self._may_open(arguments[0]):
            raise ForeignAccessError(f"open {arguments[0]!r:.200}")

    def _may_open(self, opened: object) -> bool:
        if not isinstance(opened, str | bytes | os.PathLike):
            return True  # a descriptor, which was opened before
        path = os.path.realpath(os.fsdecode(opened))
        return path == os.path.realpath(self.allowed or "") or path.startswith(self._homes)


def _roots() -> tuple[str, ...]:
    from timeline_app import resources

    return (str(Path(__file__).parents[2]), str(resources.path()), "/usr/share/zoneinfo")


_GUARD = _Guard()


def allow_only(path: Path | None) -> None:
    """Let this process open a file, and what Python itself needs; connect nowhere, run nothing.

    Args:
        path: the file; without one everything is allowed again.
    """
    if not _GUARD.is_set:
        sys.addaudithook(_GUARD)
        _GUARD.is_set = True
    _GUARD.allowed = path
