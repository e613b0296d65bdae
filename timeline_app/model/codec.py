"""Turns the program's values into bytes that are safe to read back, whoever wrote them."""

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from functools import cache
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, TypeVar, overload

from timeline_app.sentence import UNSAID, Sentence, Value

if TYPE_CHECKING:
    import msgspec

T = TypeVar("T")

_PLAIN, _ESCAPED = b"\x01", b"\x02"
_ESCAPE = re.compile(r"\\(\\|u[0-9a-f]{4})")


class DamagedBytesError(ValueError):
    """Bytes that do not hold a value of the kind that was asked for."""


def encode(value: object) -> bytes:
    """Return a value as bytes: MessagePack behind one byte that tells how to read it.

    Args:
        value: a dataclass, enum member, number, text, date, path or bytes, ``None``, or tuples,
            lists, sets and dicts of such. Names of fields are kept, so that a field with a
            default may be added later and one that went is passed over.

    Raises:
        TypeError: a value of another type is in it.
        OverflowError: a whole number needs more than 64 bits.
    """
    try:
        return _PLAIN + _encoder().encode(value)
    except UnicodeEncodeError:  # a lone surrogate, which the name of a file may hold
        return _ESCAPED + _encoder().encode(_each_text(value, _escaped))


@overload
def decode(data: object, kind: type[T]) -> T: ...
@overload
def decode(data: object, kind: object) -> Any: ...
def decode(data: object, kind: Any) -> Any:
    """Return the value that `encode` made bytes of.

    Reading runs no code but that of the kind itself, whatever the bytes are.

    Args:
        data: the bytes; anything else is as damaged as they may be.
        kind: the type to read them as, such as ``TimelineEvent`` or ``tuple[Clue, ...]``. Of a
            union at most one member may be a dataclass.

    Raises:
        DamagedBytesError: the bytes hold no such value.
    """
    if not isinstance(data, bytes) or data[:1] not in {_PLAIN, _ESCAPED}:
        raise DamagedBytesError("These bytes were not written by this program.")
    try:
        value = _decoder(kind).decode(memoryview(data)[1:])
    except _faults() as error:
        raise DamagedBytesError(f"These bytes are damaged: {error}.") from error
    return value if data[:1] == _PLAIN else _each_text(value, _unescaped)


def _foreign_to_bytes(value: Any) -> bytes | str | list[Value] | dict[Any, Any]:
    if isinstance(value, PurePath):
        return os.fsencode(value)
    if isinstance(value, Sentence):
        return [value.template, *value.values] if value.values else value.template
    if isinstance(value, Mapping):
        return dict(value)
    raise NotImplementedError


def _foreign_from_bytes(kind: type, value: Any) -> Any:
    if kind is Path and isinstance(value, bytes):
        return Path(os.fsdecode(value))
    if kind is Sentence:
        return _sentence(value)
    raise ValueError(f"no {kind.__name__}")


def _sentence(kept: Any) -> Sentence:
    """Return a sentence; what stands in a list is a template with what fills it."""
    match kept:
        case str():
            return Sentence(kept) if kept else UNSAID
        case [str(template), *values]:
            return Sentence(template, *map(_filling, values))
    raise ValueError("no sentence")


def _filling(kept: Any) -> Value:
    if isinstance(kept, list):
        return _sentence(kept)
    if isinstance(kept, str | int | float):
        return kept
    raise ValueError("nothing that a sentence holds")


@cache
def _encoder() -> "msgspec.msgpack.Encoder":
    import msgspec

    return msgspec.msgpack.Encoder(enc_hook=_foreign_to_bytes)


@cache
def _faults() -> tuple[type[Exception], ...]:
    import msgspec

    return msgspec.DecodeError, ValueError, OverflowError, RecursionError


@cache
def _decoder(kind: Any) -> "msgspec.msgpack.Decoder[Any]":
    import msgspec

    return msgspec.msgpack.Decoder(kind, dec_hook=_foreign_from_bytes)


def _each_text(value: Any, change: Callable[[str], str]) -> Any:
    """Return a value with every text in it changed."""
    match value:
        case Enum() | bytes():
            return value
        case str():
            return _text(value, change)
        case Mapping():
            pairs = value.items()
            return {_each_text(k, change): _each_text(v, change) for k, v in pairs}
        case tuple() | list() | set() | frozenset():
            return _collection(value, [_each_text(one, change) for one in value])
    if is_dataclass(value) and not isinstance(value, type):
        new = {one.name: _each_text(getattr(value, one.name), change) for one in fields(value)}
        return replace(value, **new)
    return value


def _text(text: str, change: Callable[[str], str]) -> str:
    if isinstance(text, Sentence):
        return Sentence(change(text.template), *_each_text(text.values, change))
    return change(text)


def _collection(former: Any, members: list[Any]) -> Any:
    is_named = hasattr(former, "_fields")
    return type(former)(*members) if is_named else type(former)(members)


def _escaped(text: str) -> str:
    """Return a text with lone surrogates written as escapes."""
    return text.replace("\\", "\\\\").encode("utf-8", "backslashreplace").decode()


def _unescaped(text: str) -> str:
    return _ESCAPE.sub(_meant, text)


def _meant(match: re.Match[str]) -> str:
    return "\\" if match[1] == "\\" else chr(int(match[1][1:], 16))
