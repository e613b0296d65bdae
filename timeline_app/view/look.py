"""How a timeline is looked at, as it is kept beside it."""

from dataclasses import dataclass

from timeline_app.layout.timescale import Viewport
from timeline_app.model.filters import OPEN, EventFilter


@dataclass(frozen=True, slots=True)
class Look:
    """What is seen of a timeline.

    Attributes:
        view: the stretch of time, where a person has chosen one.
        is_list: the list is shown instead of the strip.
        selection: the ids of the selected events.
        filters: what is shown of all.
        words: what is looked for.
        is_only_found: nothing else is shown.
        article: the id of the article that is read, or nothing.
        scrolled: how far its text is scrolled, in pixels.
        pinned: the ids of the events that have panes of their own.
    """

    view: Viewport | None = None
    is_list: bool = False
    selection: tuple[str, ...] = ()
    filters: EventFilter = OPEN
    words: str = ""
    is_only_found: bool = False
    article: str = ""
    scrolled: int = 0
    pinned: tuple[str, ...] = ()
