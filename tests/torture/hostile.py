"""Makes a folder of good files and of hostile ones, each as an attacker or a bad disk would."""

import os
import socket
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from random import Random
from zipfile import ZIP_DEFLATED, ZipFile

from tests.files import epub, feed, mail, opendocument, page, pdf, word
from tests.files.good import GOOD
from tests.timelines import every_kind
from timeline_app.exporters import ExportOptions, export

GROWING = "growing.txt"
"""What somebody should add to while it is read."""
TIMELINES = (".json", ".csv", ".tsv", ".ics")
"""What a finished timeline may be; in a folder it is passed over, so each is dropped by name."""

_PIECE = bytes(1 << 20)
_WORDS = "The bridge was closed on Monday, after an inspection had found cracks in its piers. "
_LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
_ENTITIES = f'<!DOCTYPE x [<!ENTITY l0 "lol">{_LAUGHS}]>'
_SECRET = '<!DOCTYPE x [<!ENTITY l9 SYSTEM "file:///etc/passwd">]>'
_BIDI = "\u202egnidaelsim\u202c \u2067\u2066\u2069"
_MONTHS = ("January", "May", "June", "August", "October")


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much of what: bytes that a bomb unpacks to, dates in a line, levels, bytes of a page."""

    bomb: int = 1 << 29
    dates: int = 1_000_000
    levels: int = 100_000
    page: int = 50_000_000


SMALL = Sizes(bomb=65 << 20, dates=2_000, levels=5_000, page=5_100_000)
"""Just over each limit, but for the dates, which are read."""


@dataclass(frozen=True, slots=True)
class Folder:
    """Where what lies: ``good`` files must be read, ``refused`` must not, ``either`` may be.

    ``dropped`` is what to drop: the folder and the timelines in it.
    """

    path: Path
    good: tuple[Path, ...]
    refused: tuple[Path, ...]
    either: tuple[Path, ...]

    @property
    def dropped(self) -> tuple[Path, ...]:
        """What a person takes hold of."""
        return (self.path, *(one for one in self.good if one.parent.name == "timelines"))

    @property
    def growing(self) -> Path:
        """What should grow."""
        return next(one for one in self.either if one.name == GROWING)


def make_folder(path: Path, sizes: Sizes) -> Folder:
    """Fill a new folder."""
    elsewhere = path.with_name(f"{path.name} elsewhere")
    elsewhere.mkdir(parents=True)
    (elsewhere / "secret.txt").write_text("The password was changed on 3 May 2016.")
    return Folder(
        path,
        (*_good(_below(path, "good")), *_timelines(_below(path, "timelines"))),
        (*_refused(path, sizes), *_odd(_below(path, "odd"), elsewhere)),
        (*_either(path, sizes), *_damaged(_below(path, "damaged"))),
    )


def dates_in_a_line(count: int) -> str:
    """Return a line of dates and nothing else."""
    random = Random(1)
    return ", ".join(
        f"{random.randint(1, 28)} {random.choice(_MONTHS)} {random.randint(1900, 2020)}"
        for _ in range(count)
    )


def bombs(bomb: int) -> Iterator[tuple[str, bytes]]:
    """Yield documents that unpack to much more than they are, by their suffixes."""
    yield ".docx", _swollen(word.good_docx(), "word/document.xml", bomb)
    yield ".odt", _swollen(opendocument.good_odt(), "content.xml", bomb)
    yield ".epub", _swollen(epub.good_epub(), "OEBPS/content.opf", bomb)
    yield "-chapters.epub", _swollen(_one_chapter(), "OEBPS/text/one.xhtml", bomb)
    yield ".zip", _swollen(word.good_docx(), "bomb.txt", bomb)


def with_entities() -> Iterator[tuple[str, bytes]]:
    """Yield XML that grows without end, or holds a file of the computer, once it is expanded."""
    for name, trap in (("laughs", _ENTITIES), ("secret", _SECRET)):
        parts = {"OEBPS/content.opf": _trapped(epub.BOOK, trap)}
        yield f"-{name}.epub", epub.epub(parts)
        yield f"-{name}.rss", _trapped(feed.good_rss().decode(), trap).encode()
        yield f"-{name}.docx", _retold(word.good_docx(), "word/document.xml", trap)
        yield f"-{name}.odt", _retold(opendocument.good_odt(), "content.xml", trap)


def nested(levels: int) -> Iterator[tuple[str, bytes]]:
    """Yield files that are nested so deeply that what recurses into them breaks."""
    deep = "<div>" * levels + _WORDS + "</div>" * levels
    plain = f"<html><body>{deep}</body></html>"
    yield ".html", plain.encode()
    yield ".mhtml", b"Content-Type: text/html\r\n\r\n" + plain.encode()
    yield (
        "-chapter.epub",
        epub.epub({"OEBPS/text/one.xhtml": plain, "OEBPS/text/two .xhtml": plain}),
    )
    yield ".rss", f"<rss>{'<channel>' * levels}".encode()
    yield ".rtf", b"{\\rtf1" + b"{" * levels + b"words" + b"}" * levels + b"}"
    yield ".json", b"[" * levels + b"]" * levels
    yield ".md", b"> " * levels + b"words"
    yield ".eml", _parts_in_parts(levels // 100)
    tables = "<w:tbl><w:tr><w:tc>" * levels
    yield ".docx", word.document(tables + word.paragraph(_WORDS))


def strange() -> Iterator[tuple[str, bytes]]:
    """Yield files of odd characters and odd names, which may be read."""
    words = _WORDS.encode()
    yield "nulls.txt", b"The bridge\0 was closed\0 on 3 May 2016.\0" + words
    yield "nulls only.txt", bytes(10_000)
    yield "nulls.html", b"<p>" + b"\0" * 100 + words + b"\0</p>"
    yield "nulls.json", b'[{"title": "a\\u0000b", "text": "On 3 May 2016\\u0000 it fell."}]'
    yield "bidi.txt", f"{_BIDI} {_WORDS} It was opened on 3 May {_BIDI} 2016.".encode()
    yield f"bidi {_BIDI}txt.exe.txt", f"{_WORDS} On 4 May 2016 it fell.".encode()
    yield "lone surrogate.json", b'[{"title": "\\ud800", "text": "On 3 May 2016 \\udfff fell."}]'
    yield "marks.txt", ("a" + "\u0301" * 100_000 + " On 3 May 2016 it fell.").encode()
    yield "word.txt", b"a" * 1_000_000 + b" On 3 May 2016 it fell."
    yield "lines\nin its\r\nname.txt", f"{_WORDS} On 5 May 2016 it fell.".encode()
    yield "<b>tags & <img src=x>.txt", f"{_WORDS} On 6 May 2016 it fell.".encode()
    yield "\udcff\udcfe no letters.txt", f"{_WORDS} On 7 May 2016 it fell.".encode()
    yield f"{'long ' * 50}.txt", f"{_WORDS} On 8 May 2016 it fell.".encode()
    yield "year 1.txt", b"In 0000, 31 February 2016, 99999999999 BC and 1/1/1 it fell."


def _good(folder: Path) -> Iterator[Path]:
    for suffix, make in GOOD.items():
        yield _written(folder / f"good{suffix}", make())


def _timelines(folder: Path) -> Iterator[Path]:
    for suffix in TIMELINES:
        path = folder / f"events{suffix}"
        export(every_kind(), ExportOptions(), path)
        yield path


def _refused(path: Path, sizes: Sizes) -> Iterator[Path]:
    folder = _below(path, "refused")
    for suffix, data in (*bombs(sizes.bomb), *with_entities()):
        yield _written(folder / f"trap{suffix}", data)
    yield _written(folder / "page.html", _long_page(sizes.page))
    yield _written(folder / "page.xhtml", _long_page(sizes.page))
    yield _written(
        folder / "page.mhtml", b"Content-Type: text/html\r\n\r\n" + _long_page(sizes.page)
    )
    yield _written(folder / "page.txt", _WORDS.encode() * (sizes.page // len(_WORDS)))
    yield _written(folder / "encrypted.pdf", locked_pdf())
    yield _written(folder / "scanned.pdf", pdf.document([[], []]))
    yield _written(folder / "empty.txt", b"")
    for name in ("program.exe", "old.doc", "film.mp4", "no suffix"):
        yield _written(folder / name, b"\x7fELF" + bytes(range(256)) * 8)
    yield _sparse(folder / "huge.txt")


def _either(path: Path, sizes: Sizes) -> Iterator[Path]:
    folder = _below(path, "either")
    line = dates_in_a_line(sizes.dates)
    tenth, fiftieth = line[: len(line) // 10], line[: len(line) // 50]
    yield _written(folder / "dates.txt", line.encode())
    yield _written(folder / "fewer dates.txt", tenth.encode())
    yield _written(folder / "few dates.txt", fiftieth.encode())
    yield _written(folder / "dates.html", f"<p>{fiftieth[: len(fiftieth) // 2]}</p>".encode())
    yield _written(
        folder / "laughs.html", _trapped(page.good_xhtml().decode(), _ENTITIES).encode()
    )
    yield _written(folder / "pages.pdf", _many_pages())
    for suffix, data in nested(sizes.levels):
        yield _written(folder / f"nested{suffix}", data)
    for name, data in strange():
        yield _written(folder / name, data)
    yield _written(folder / GROWING, _WORDS.encode() * 1_000)


def _damaged(folder: Path) -> Iterator[Path]:
    """Yield a file of each format that breaks off and one of each that is garbled."""
    for suffix, make in GOOD.items():
        data = make()
        yield _written(folder / f"truncated{suffix}", data[: len(data) * 2 // 3])
        garbled = bytearray(data)
        random = Random(suffix)
        for _ in range(len(data) // 20):
            garbled[random.randrange(len(garbled))] = random.randrange(256)
        yield _written(folder / f"garbled{suffix}", bytes(garbled))


def _odd(folder: Path, elsewhere: Path) -> Iterator[Path]:
    """Yield links and what is no file; one link to a file elsewhere is passed over by nobody."""
    links = {
        "to a folder elsewhere": elsewhere,
        "to its own folder": folder,
        "to the folder above": Path(".."),
        "to itself.txt": Path("to itself.txt"),
        "to nothing.txt": Path("nothing.txt"),
        "to a device.txt": Path("/dev/zero"),
    }
    for name, target in links.items():
        link = folder / name
        link.symlink_to(target)
        yield link
    pipe = folder / "pipe.txt"
    os.mkfifo(pipe)
    yield pipe
    yield _socket(folder / "socket.html")


def _socket(path: Path) -> Path:
    with closing(socket.socket(socket.AF_UNIX)) as made:
        here = Path.cwd()
        os.chdir(path.parent)  # a socket's name must be short
        try:
            made.bind(path.name)
        finally:
            os.chdir(here)
    return path


def locked_pdf() -> bytes:
    """Return a PDF that needs a password."""
    lock = f"/Encrypt<</Filter/Standard/V 1/R 2/O<{'00' * 32}>/U<{'00' * 32}>/P -4>>"
    return pdf.document([["One."]], trailer=f"{lock}/ID[<00><00>]")


def _swollen(data: bytes, part: str, size: int) -> bytes:
    """Return a zip with a part that has so many bytes, all the same, unpacked."""

    def swell(made: ZipFile) -> None:
        with made.open(part, "w") as stream:
            for _ in range(size // len(_PIECE)):
                stream.write(_PIECE)

    return _repacked(data, part, swell)


def _retold(data: bytes, part: str, trap: str) -> bytes:
    """Return a zip with a part whose XML has a trap."""
    with ZipFile(BytesIO(data)) as whole:
        told = _trapped(whole.read(part).decode(), trap)
    return _repacked(data, part, lambda made: made.writestr(part, told))


def _repacked(data: bytes, part: str, put: Callable[[ZipFile], None]) -> bytes:
    packed = BytesIO()
    with ZipFile(BytesIO(data)) as whole, ZipFile(packed, "w", ZIP_DEFLATED, True, 1) as made:
        for name in whole.namelist():
            if name != part:
                made.writestr(name, whole.read(name))
        put(made)
    return packed.getvalue()


def _trapped(xml: str, trap: str) -> str:
    declaration, end, rest = xml.rpartition("?>") if xml.startswith("<?xml") else ("", "", xml)
    middle = rest.rindex("</")
    return f"{declaration}{end}{trap}{rest[:middle]}&l9;{rest[middle:]}"


def _one_chapter() -> bytes:
    return epub.epub({"OEBPS/text/two .xhtml": "", "OEBPS/text/note.xhtml": ""})


def _long_page(size: int) -> bytes:
    said = f"<p>{_WORDS}</p>\n"
    return f"<html><body>{said * (size // len(said))}</body></html>".encode()


def _parts_in_parts(levels: int) -> bytes:
    heads = (
        f'Content-Type: multipart/mixed; boundary="{n}"\r\n\r\n--{n}\r\n' for n in range(levels)
    )
    return "".join(heads).encode() + mail.good_eml()


def _many_pages() -> bytes:
    return pdf.document(
        [[f"Bridge {n} was closed on {n % 28 + 1} May 2016."] for n in range(1_500)]
    )


def _sparse(path: Path) -> Path:
    with path.open("wb") as file:
        file.truncate(10 << 30)
    return path


def _below(path: Path, name: str) -> Path:
    folder = path / name
    folder.mkdir(parents=True)
    return folder


def _written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path
