"""What other programs show of our events, and may have changed of them."""

from collections.abc import Mapping, Sequence
from typing import Any

SHOWN = "shown"
"""The key under which an event keeps what was shown of it: title, start and end, as written."""

_TIMES = ("start", "end", "time_kind", "precision", "approx", "zone", "provisional")


class Told:
    """The words of entries that rest on no article: they are a text by themselves."""

    def __init__(self, name: str) -> None:
        """Begin without any; ``name`` is what the text will be called."""
        self._name = name
        self._pieces: list[str] = []
        self._length = 0

    def mention(self, words: str) -> dict[str, Any]:
        """Add words, and return them as a mention."""
        start = self._length
        self._pieces.append(f"{words}\n\n")
        self._length += len(words) + 2
        return {"doc": self._name, "start": start, "end": start + len(words), "text": words}

    def documents(self, title: str) -> list[dict[str, Any]]:
        """Return the text as a document, or nothing where there are no words."""
        if not self._pieces:
            return []
        return [{"doc": self._name, "title": title, "text": "".join(self._pieces)}]


def as_shown(
    carried: Mapping[str, Any], shown: Sequence[Any], now: Mapping[str, Any]
) -> dict[str, Any]:
    """Return an event of ours with what somebody has changed of it since.

    Args:
        carried: the event as timeline.json has it, with what was shown of it under `SHOWN`.
        shown: what is shown now: title, start and end.
        now: what that means, as timeline.json has it.
    """
    event = {key: value for key, value in carried.items() if key != SHOWN}
    then = carried.get(SHOWN)
    if not isinstance(then, list) or len(then) != len(shown):
        return {**event, **now}
    if then[0] != shown[0]:
        event["title"] = now["title"]
    if then[1:] != list(shown[1:]):
        event |= {key: now.get(key) for key in _TIMES}
    return event
