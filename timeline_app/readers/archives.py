"""Archives of files: each member comes by itself, in bounded memory, and is never trusted."""

import bz2
import gzip
import lzma
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, cast

from timeline_app.readers import limits
from timeline_app.readers.archive_streams import Forward, Rationed, Xz
from timeline_app.readers.problems import UnreadableError
from timeline_app.readers.source import out_of_reach
from timeline_app.sentence import Sentence

ZIP = (".zip",)
_TARS: Mapping[str, Callable[[Path], IO[bytes]]] = {
    ".tar": lambda path: path.open("rb"),
    ".tar.gz": lambda path: cast("IO[bytes]", gzip.GzipFile(path)),
    ".tgz": lambda path: cast("IO[bytes]", gzip.GzipFile(path)),
    ".tar.bz2": bz2.BZ2File,
    ".tbz2": bz2.BZ2File,
    ".tar.xz": lambda path: cast("IO[bytes]", Xz(path.open("rb"))),
    ".txz": lambda path: cast("IO[bytes]", Xz(path.open("rb"))),
}
SUFFIXES = (*ZIP, *_TARS)

_PIECE_BYTES = 1 << 18
_HEADER_BYTES = 4 << 20
"""What a tar may say about one member."""
_LIST_BYTES = 24 << 20
"""What a zip may say about all its members: some 200,000 of them."""
_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2}
_ENCRYPTED = 1
_DAMAGES = (
    tarfile.TarError,
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    OSError,
    ValueError,
    OverflowError,
    NotImplementedError,
    RecursionError,
)
_ONE_BY_ONE = Sentence("Unpack the archive and add the file itself.")


@dataclass(frozen=True, slots=True)
class Member:
    """A file in an archive, before the next one is asked for.

    ``number`` is its place among all members, from 1. ``problem`` says why it cannot be had,
    or is empty.
    """

    number: int
    name: str
    problem: str
    _open: Callable[[], IO[bytes]]

    def pieces(self) -> Iterator[bytes]:
        """Yield what is in it, piece by piece.

        Raises:
            UnreadableError: it is damaged, or holds more than the archive says.
        """
        left = limits.FILE_BYTES
        try:
            with self._open() as file:
                while piece := file.read(min(_PIECE_BYTES, left + 1)):
                    left -= len(piece)
                    if left < 0:
                        break
                    yield piece
        except _DAMAGES as error:
            raise _damaged(Sentence("This file of the archive is damaged.")) from error
        if left < 0:
            raise UnreadableError(_too_large(), _ONE_BY_ONE)


def is_archive(name: str) -> bool:
    """Tell by its name whether a file is an archive that can be looked into."""
    return name.lower().endswith(SUFFIXES)


def members(path: Path) -> Iterator[Member]:
    """Yield the files in an archive, in its own order; folders are left out.

    A link, a device and an encrypted or too large file come with their problem. Nothing is ever
    written, and what lies behind a name is the reader's business.

    Raises:
        UnreadableError: it is no such archive, or is damaged: what came before is sound.
    """
    name = path.name.lower()
    try:
        if name.endswith(ZIP):
            yield from _zipped(path)
        else:
            unpack = next(unpack for suffix, unpack in _TARS.items() if name.endswith(suffix))
            yield from _tarred(unpack(path), is_packed=not name.endswith(".tar"))
    except (FileNotFoundError, PermissionError) as error:
        raise out_of_reach(error) from error
    except _DAMAGES as error:
        what = Sentence("The archive is damaged, or is of another kind than its name says.")
        raise _damaged(what) from error


def _damaged(what: Sentence) -> UnreadableError:
    return UnreadableError(what, Sentence("Download or pack it again."))


def _too_large() -> Sentence:
    return Sentence("It has more than {0} MiB unpacked.", limits.FILE_BYTES // limits.MEBIBYTE)


def _zipped(path: Path) -> Iterator[Member]:
    with path.open("rb") as plain:
        rationed = Rationed(plain, _LIST_BYTES)
        with zipfile.ZipFile(cast("IO[bytes]", rationed)) as archive:
            rationed.lift()
            for number, info in enumerate(archive.infolist(), 1):
                if not info.is_dir():
                    opened = _opener(archive.open, info)
                    yield Member(number, info.filename, _problem_of_zipped(info), opened)


def _problem_of_zipped(info: zipfile.ZipInfo) -> str:
    if info.flag_bits & _ENCRYPTED:
        return "It is encrypted. Unpack the archive with its password and add the file itself."
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in {0, stat.S_IFREG}:
        return _no_file()
    if info.compress_type not in _METHODS:
        return f"It is packed in a way that Timeline does not read. {_ONE_BY_ONE}"
    return _problem_of_size(info.file_size)


def _tarred(unpacked: IO[bytes], *, is_packed: bool) -> Iterator[Member]:
    with unpacked:
        stream = Forward(unpacked, can_seek=not is_packed)
        stream.ration(_HEADER_BYTES)
        with tarfile.TarFile(fileobj=cast("IO[bytes]", stream)) as archive:
            number = 0
            while info := archive.next():
                number += 1
                archive.members = []  # type: ignore[attr-defined] # else it keeps all
                archive.pax_headers = {}
                if not info.isdir():
                    stream.ration(limits.FILE_BYTES + _HEADER_BYTES)
                    opened = _opener(archive.extractfile, info)
                    yield Member(number, info.name, _problem_of_tarred(info), opened)
                stream.ration(_HEADER_BYTES)
        if stream.last_read.strip(b"\0"):
            raise tarfile.ReadError("no header where one should be")


def _problem_of_tarred(info: tarfile.TarInfo) -> str:
    if not info.isreg() or info.issparse():
        return _no_file()
    return _problem_of_size(info.size)


def _problem_of_size(size_bytes: int) -> str:
    return f"{_too_large()} {_ONE_BY_ONE}" if size_bytes > limits.FILE_BYTES else ""


def _no_file() -> str:
    return "It is a link or a device and no file with contents of its own."


def _opener(open_: Callable[..., IO[bytes] | None], info: object) -> Callable[[], IO[bytes]]:
    return lambda: cast("IO[bytes]", open_(info))
