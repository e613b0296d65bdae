"""Where a strip has been looking, to go back there and forth again."""

from timeline_app.layout.timescale import Viewport

_MOST = 200


class ViewHistory:
    """The views that were left, and those gone back from.

    Scrolling and zooming on in many small steps counts as one: only the view before the first
    step is kept.
    """

    def __init__(self) -> None:
        """Begin with nothing to go back to."""
        self._former: list[Viewport] = []
        self._later: list[Viewport] = []
        self._motion = ""

    def leave(self, view: Viewport, motion: str = "") -> None:
        """Note that a view is left.

        Args:
            view: what was shown until now.
            motion: names what goes on in small steps; a jump has no name.
        """
        goes_on = bool(motion) and motion == self._motion
        self._motion = motion
        if goes_on:
            return
        self._later.clear()
        self._former.append(view)
        del self._former[:-_MOST]

    def back(self, view: Viewport) -> Viewport | None:
        """Return the view before this one, if any."""
        return self._turn(view, self._former, self._later)

    def forth(self, view: Viewport) -> Viewport | None:
        """Return the view that was gone back from, if any."""
        return self._turn(view, self._later, self._former)

    def _turn(
        self, view: Viewport, source: list[Viewport], target: list[Viewport]
    ) -> Viewport | None:
        self._motion = ""
        if not source:
            return None
        target.append(view)
        return source.pop()
