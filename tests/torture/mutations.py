"""Damages good files in the manner of disks, editors, converters and attackers; seeded."""

import io
import zipfile
from collections.abc import Callable
from random import Random

Mutation = Callable[[bytes, Random], bytes]

_MAGIC = (
    *(
        b"\x00",
        b"\xff" * 4,
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b"PK\x03\x04",
        b"%PDF-1.7\n",
        b"\x1f\x8b",
    ),
    *(
        b"<!DOCTYPE x [<!ENTITY a 'b'>]>",
        b"&a;",
        b"<![CDATA[",
        b"]]>",
        b"<!--",
        b"{\\rtf1",
        b"\\'",
    ),
    *(b"\x1b$B", b"\xe2\x80\xae", b"\xed\xa0\x80", b"=?utf-8?b?", b"\r\n\r\n", b"[" * 3_000),
    *(b"9" * 5_000, b"-1", b"NaN", b"1e999", b"\\bin999999 ", b"Content-Type: multipart/mixed\n"),
    *(
        b"\n".join([b"From x"] * 50),
        b"<div>" * 3_000,
        b"{" * 3_000,
        b"> " * 3_000,
        b"31 Feb 0000 ",
    ),
)
_ENCODINGS = ("utf-16", "utf-16-le", "utf-32", "utf-7", "cp1252", "shift_jis", "cp037", "gb18030")
_MOST_BYTES = 1 << 20


def mutate(data: bytes, other: bytes, random: Random) -> bytes:
    """Return a damaged file: one to four mutations of a good one.

    Where it is a zip archive, half of the time a member is damaged and zipped again.

    Args:
        data: the good file.
        other: another good file, parts of which may get into it.
        random: makes the choices; the same state gives the same bytes.
    """
    if data.startswith(b"PK\x03\x04") and random.random() < 0.5:
        return _inside(data, other, random)
    return _damaged(data, other, random)


def _damaged(data: bytes, other: bytes, random: Random) -> bytes:
    for _ in range(random.randint(1, 4)):
        if random.random() < 0.15:
            data = _spliced(data, other, random)
        else:
            data = random.choice(_MUTATIONS)(data, random)
    return data[:_MOST_BYTES]


def _inside(data: bytes, other: bytes, random: Random) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as whole, zipfile.ZipFile(made, "w") as damaged:
        names = whole.namelist()
        chosen = random.choice(names)
        for name in names:
            content = whole.read(name)
            damaged.writestr(name, _damaged(content, other, random) if name == chosen else content)
    return made.getvalue()


def _spliced(data: bytes, other: bytes, random: Random) -> bytes:
    return data[: _place(data, random)] + other[_place(other, random) :]


def _with_flipped_bits(data: bytes, random: Random) -> bytes:
    flipped = bytearray(data)
    for _ in range(random.randint(1, 1 + len(data) // 50) if data else 0):
        flipped[random.randrange(len(flipped))] ^= 1 << random.randrange(8)
    return bytes(flipped)


def _truncated(data: bytes, random: Random) -> bytes:
    return data[: _place(data, random)]


def _with_a_repeated_block(data: bytes, random: Random) -> bytes:
    start, end = sorted((_place(data, random), _place(data, random)))
    times = random.choice((2, 10, 100, 1_000))
    return (
        data[:start] + data[start:end] * min(times, 1 + 50_000 // (end - start + 1)) + data[end:]
    )


def _with_something_inserted(data: bytes, random: Random) -> bytes:
    at = _place(data, random)
    return data[:at] + random.choice(_MAGIC) + data[at:]


def _with_a_range_deleted(data: bytes, random: Random) -> bytes:
    start, end = sorted((_place(data, random), _place(data, random)))
    return data[:start] + data[end:]


def _with_a_range_overwritten(data: bytes, random: Random) -> bytes:
    start = _place(data, random)
    size = random.randint(1, 64)
    return data[:start] + random.randbytes(size) + data[start + size :]


def _in_another_encoding(data: bytes, random: Random) -> bytes:
    name = random.choice(_ENCODINGS)
    return data.decode("utf-8", "replace").encode(name, "replace")


def _read_in_another_encoding(data: bytes, random: Random) -> bytes:
    return data.decode("latin-1").encode("utf-8")


def _with_shuffled_lines(data: bytes, random: Random) -> bytes:
    lines = data.splitlines(keepends=True)
    random.shuffle(lines)
    return b"".join(lines)


def _place(data: bytes, random: Random) -> int:
    return random.randint(0, len(data))


_MUTATIONS: tuple[Mutation, ...] = (
    _with_flipped_bits,
    _truncated,
    _with_a_repeated_block,
    _with_something_inserted,
    _with_a_range_deleted,
    _with_a_range_overwritten,
    _in_another_encoding,
    _read_in_another_encoding,
    _with_shuffled_lines,
)
