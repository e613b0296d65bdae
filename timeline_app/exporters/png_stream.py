"""Writes a PNG file row by row, so that no picture has to be in memory as a whole."""

import struct
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_TRUE_COLOUR = 2
_UNFILTERED = 0
_LEVEL = 6
_WINDOW_BITS, _MEMORY = 15, 9
_INCHES_A_METRE = 1 / 0.0254
_METRE = 1


class PngWriter:
    """Takes the rows of a picture from top to bottom; see `png_writer`."""

    def __init__(self, file: IO[bytes]) -> None:
        """Continue a file whose header is written."""
        self._file = file
        self._packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, _WINDOW_BITS, _MEMORY)

    def add(self, rows: "NDArray[np.uint8]") -> None:
        """Write the next rows, an array of height × width × 3 (red, green, blue)."""
        import numpy as np

        # Drawings pack best as they are, unlike photographs.
        height, width, channels = rows.shape
        lines = np.empty((height, 1 + width * channels), np.uint8)
        lines[:, 0] = _UNFILTERED
        lines[:, 1:] = rows.reshape(height, -1)
        self._write(self._packer.compress(lines.tobytes()))

    def end(self) -> None:
        """Write what is left."""
        self._write(self._packer.flush())

    def _write(self, packed: bytes) -> None:
        if packed:
            self._file.write(_chunk(b"IDAT", packed))


@contextmanager
def png_writer(
    file: IO[bytes], width: int, height: int, dots_an_inch: float, texts: Mapping[str, str]
) -> Iterator[PngWriter]:
    """Begin a PNG file of 8-bit sRGB, and end it when all rows are in.

    Args:
        file: where to write.
        width: pixels.
        height: pixels; as many rows have to be added.
        dots_an_inch: the resolution that the file declares.
        texts: keywords of the PNG specification (``Title``, ``Description``) with their texts.
    """
    file.write(_SIGNATURE)
    file.write(_chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, _TRUE_COLOUR, 0, 0, 0)))
    file.write(_chunk(b"sRGB", b"\x00"))
    dots = round(dots_an_inch * _INCHES_A_METRE)
    file.write(_chunk(b"pHYs", struct.pack(">IIB", dots, dots, _METRE)))
    for keyword, text in texts.items():
        file.write(_chunk(b"iTXt", _text(keyword, text)))
    writer = PngWriter(file)
    yield writer
    writer.end()
    file.write(_chunk(b"IEND", b""))


def _text(keyword: str, text: str) -> bytes:
    """Return a text in UTF-8, packed, without a language."""
    packed = zlib.compress(text.encode("utf-8", "replace"), _LEVEL)
    return keyword.encode("latin-1") + b"\x00\x01\x00\x00\x00" + packed


def _chunk(kind: bytes, content: bytes) -> bytes:
    check = zlib.crc32(content, zlib.crc32(kind))
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)
