"""Streams under archives that give only so much, whatever an archive says about itself."""

import io
import lzma
import tarfile
from typing import IO

_PIECE_BYTES = 1 << 20
_XZ_MEMORY_BYTES = 160 << 20
"""More than the strongest of xz's own settings needs."""
_SKIPPED_BYTES = 16 << 30
"""What is unpacked at most to get past a member that is not read."""


class Rationed(io.RawIOBase):
    """A file of which only so many bytes can be had in one piece."""

    def __init__(self, file: IO[bytes], most_bytes: int) -> None:
        """Wrap a file that can be sought in."""
        super().__init__()
        self._file = file
        self._most_bytes: int | None = most_bytes

    def lift(self) -> None:
        """Let pieces have any size."""
        self._most_bytes = None

    def readable(self) -> bool:
        """Tell that it can be read."""
        return True

    def seekable(self) -> bool:
        """Tell that it can be sought in."""
        return True

    def read(self, size: int | None = -1) -> bytes:
        """Return some bytes.

        Raises:
            OSError: they are more than allowed.
        """
        wanted = -1 if size is None else size
        most = self._most_bytes
        if most is None:
            return self._file.read(wanted)
        found = self._file.read(wanted if 0 <= wanted <= most else most + 1)
        if len(found) > most:
            raise OSError("the archive lists too much")
        return found

    def seek(self, offset: int, whence: int = 0) -> int:
        """Go to a place."""
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        """Return the place."""
        return self._file.tell()


class Forward:
    """A stream for `tarfile` that goes forward only, and gives no more than its ration."""

    def __init__(self, file: IO[bytes], *, can_seek: bool) -> None:
        """Wrap a file; if it cannot be sought in, what is passed over is read."""
        self._file = file
        self._can_seek = can_seek
        self._place = 0
        self._left = 0
        self.last_read = b""

    def ration(self, most_bytes: int) -> None:
        """Allow so many bytes to be read from now on."""
        self._left = most_bytes

    def tell(self) -> int:
        """Return the place."""
        return self._place

    def read(self, size: int) -> bytes:
        """Return so many bytes, fewer only at the end.

        Raises:
            tarfile.ReadError: they are more than the ration has left.
        """
        if not 0 <= size <= self._left:
            raise tarfile.ReadError("more than may be read")
        self._left -= size
        self.last_read = self._some(size)
        return self.last_read

    def seek(self, place: int) -> None:
        """Go forward to a place.

        Raises:
            tarfile.ReadError: it lies too far off, or the stream ends before it.
        """
        distance = place - self._place
        if not 0 <= distance <= _SKIPPED_BYTES:
            raise tarfile.ReadError("a place that cannot be gone to")
        if self._can_seek:
            self._place = self._file.seek(place)
            return
        while self._place < place:
            if not self._some(min(place - self._place, _PIECE_BYTES)):
                raise tarfile.ReadError("it breaks off")

    def _some(self, size: int) -> bytes:
        pieces = []
        while size > 0 and (piece := self._file.read(min(size, _PIECE_BYTES))):
            pieces.append(piece)
            size -= len(piece)
            self._place += len(piece)
        return b"".join(pieces)


class Xz(io.RawIOBase):
    """What an xz file holds, unpacked in bounded memory, which `lzma.LZMAFile` cannot."""

    def __init__(self, file: IO[bytes]) -> None:
        """Take the packed file, and close it with this one."""
        super().__init__()
        self._file = file
        self._unpacker = _unpacker()

    def readable(self) -> bool:
        """Tell that it can be read."""
        return True

    def read(self, size: int | None = -1) -> bytes:
        """Return at most so many bytes, none at the end.

        Raises:
            lzma.LZMAError: it is damaged, or needs too much memory.
            EOFError: it breaks off.
        """
        while True:
            if self._unpacker.eof and not self._has_next():
                return b""
            packed = self._file.read(_PIECE_BYTES) if self._unpacker.needs_input else b""
            if self._unpacker.needs_input and not packed:
                raise EOFError
            found = self._unpacker.decompress(packed, -1 if size is None else size)
            if found:
                return found

    def close(self) -> None:
        """Close the packed file too."""
        self._file.close()
        super().close()

    def _has_next(self) -> bool:
        """Go on with the stream that follows, if one does; zeros between streams are allowed."""
        rest = self._unpacker.unused_data.lstrip(b"\0")
        while not rest:
            piece = self._file.read(_PIECE_BYTES)
            if not piece:
                return False
            rest = piece.lstrip(b"\0")
        self._unpacker = _unpacker()
        self._file.seek(-len(rest), io.SEEK_CUR)
        return True


def _unpacker() -> lzma.LZMADecompressor:
    return lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=_XZ_MEMORY_BYTES)
