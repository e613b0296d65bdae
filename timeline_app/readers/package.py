"""A document that is a zip of parts, as DOCX, ODT and EPUB are: none of it is trusted."""

import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import IO, Self, cast

from timeline_app.readers import limits
from timeline_app.readers.archive_streams import Rationed
from timeline_app.readers.problems import UnreadableError
from timeline_app.readers.source import contents
from timeline_app.readers.xml_stream import Event, xml_events
from timeline_app.sentence import Sentence

_PIECE_BYTES = 1 << 16
_LIST_BYTES = 4 * limits.MEBIBYTE
"""What a package may say about its parts."""
_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_ENCRYPTED = 1
_OLD_OFFICE = bytes.fromhex("d0cf11e0a1b11ae1")
_LOCKED = ("EncryptedPackage".encode("utf-16-le"), "WordDocument".encode("utf-16-le"))
_DAMAGES = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError)


class Package:
    """The parts of one document; use it in a `with` statement.

    ``kind`` is what it is called in a sentence, such as "Word document". Every method raises
    `UnreadableError` where the document is damaged, protected by a password or too large.
    """

    def __init__(self, path: Path, kind: Sentence) -> None:
        """Read the list of the parts.

        Raises:
            UnreadableError: the file cannot be read, or is no such document.
        """
        self._kind = kind
        self._zip = self._opened(contents(path))
        self._parts = {info.filename: info for info in self._zip.infolist()}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    @property
    def names(self) -> tuple[str, ...]:
        """The names of its parts, in the order of the file."""
        return tuple(self._parts)

    def pieces(self, name: str) -> Iterator[bytes]:
        """Yield what is in a part, piece by piece; a part that is missing is damage."""
        if name not in self._parts:
            raise self.damaged()
        part = self._parts[name]
        if part.flag_bits & _ENCRYPTED:
            raise locked(self._kind)
        if part.compress_type not in _METHODS:
            raise self.damaged()
        limits.check_member(part.file_size)
        yield from self._unpacked(part)

    def data(self, name: str) -> bytes:
        """Return all that is in a part."""
        return b"".join(self.pieces(name))

    def events(self, name: str) -> Iterator[Event]:
        """Yield what a part that is XML holds (see `xml_events`)."""
        from xml.etree.ElementTree import ParseError

        from defusedxml import DefusedXmlException

        try:
            yield from xml_events(self.pieces(name))
        except DefusedXmlException as error:
            raise UnreadableError(
                Sentence(
                    "The {0} defines abbreviations of its own, which may be a trap.", self._kind
                ),
                Sentence("Open it in the program that made it and save it again."),
            ) from error
        except (ParseError, LookupError, ValueError) as error:
            raise self.damaged() from error

    def damaged(self) -> UnreadableError:
        """Return the error of a document that is not what it should be."""
        return UnreadableError(
            Sentence("The {0} is damaged or breaks off.", self._kind),
            Sentence("Download or copy it again; if it opens elsewhere, save it as plain text."),
        )

    def _opened(self, data: bytes) -> zipfile.ZipFile:
        if data.startswith(_OLD_OFFICE):
            raise self._old(data)
        if not data.startswith(b"PK"):
            raise misnamed(self._kind)
        rationed = Rationed(BytesIO(data), _LIST_BYTES)
        try:
            opened = zipfile.ZipFile(cast("IO[bytes]", rationed))
        except _DAMAGES as error:
            raise self.damaged() from error
        rationed.lift()
        limits.check_members(len(opened.infolist()))
        return opened

    def _old(self, data: bytes) -> UnreadableError:
        """Tell the two things that begin in the manner of old Office files apart."""
        protected, old = (mark in data for mark in _LOCKED)
        if protected:
            return locked(self._kind)
        what = Sentence(
            "a document of old Word (.doc)" if old else "a file of an old Office program"
        )
        return UnreadableError(
            Sentence("This is {0}, although its name says otherwise.", what),
            Sentence("Open it in the program that made it and save it as .docx or as plain text."),
        )

    def _unpacked(self, part: zipfile.ZipInfo) -> Iterator[bytes]:
        size = 0
        try:
            with self._zip.open(part) as stream:
                while piece := stream.read(_PIECE_BYTES):
                    size += len(piece)
                    limits.check_member(size)
                    yield piece
        except _DAMAGES as error:
            raise self.damaged() from error


def locked(kind: Sentence) -> UnreadableError:
    """Return the error of a document that only its password opens."""
    return UnreadableError(
        Sentence("The {0} is protected by a password.", kind),
        Sentence("Open it with its password and save a copy without one."),
    )


def misnamed(kind: Sentence) -> UnreadableError:
    """Return the error of a file that is of another kind than its name says."""
    return UnreadableError(
        Sentence("This is no {0}, although its name says so.", kind),
        Sentence("Open it in the program that made it and save it as plain text."),
    )
