"""XML as a stream of what begins, what is said and what ends: no tree, whatever its size."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from timeline_app.readers import limits


class Begin(NamedTuple):
    """An element begins. Names are without namespace: where two meet, the last one stands."""

    name: str
    attributes: dict[str, str]


class End(NamedTuple):
    """An element ends."""

    name: str


Event = Begin | End | str


def xml_events(pieces: Iterable[bytes]) -> Iterator[Event]:
    """Yield the elements and the texts between them, in order; a long text in several pieces.

    Raises:
        defusedxml.DefusedXmlException: it has a document type, which may define entities.
        xml.etree.ElementTree.ParseError: it is malformed; what came before is sound.
        UnreadableError: it is nested too deeply.
    """
    from defusedxml.ElementTree import DefusedXMLParser

    seen = _Seen()
    parser = DefusedXMLParser(target=seen, forbid_dtd=True)
    for piece in pieces:
        parser.feed(piece)
        yield from seen.taken()
    parser.close()
    yield from seen.taken()


def without(events: Iterable[Event], is_unseen: Callable[[Begin], bool]) -> Iterator[Event]:
    """Yield the events but for elements of which nothing counts, nor what is in them."""
    depth = 0
    for event in events:
        if isinstance(event, Begin) and (depth or is_unseen(event)):
            depth += 1
        elif not depth:
            yield event
        elif isinstance(event, End):
            depth -= 1


class _Seen:
    """Where the parser puts what it comes to."""

    def __init__(self) -> None:
        self._events: list[Event] = []
        self._depth = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        limits.check_depth(self._depth)
        plain = {_local(name): value for name, value in attributes.items()}
        self._events.append(Begin(_local(tag), plain))

    def end(self, tag: str) -> None:
        self._depth -= 1
        self._events.append(End(_local(tag)))

    def data(self, words: str) -> None:
        self._events.append(words)

    def close(self) -> None:
        pass

    def taken(self) -> list[Event]:
        events, self._events = self._events, []
        return events


def _local(name: str) -> str:
    return name.rpartition("}")[2]
