"""What a date that a person typed means."""

from dataclasses import dataclass

from timeline_app.model.timespan import TimeSpan


@dataclass(frozen=True, slots=True)
class Typed:
    """What typed words mean: one time, or several between which the person must choose.

    ``is_open`` tells of words that are a date but lack a year or a day to count from.
    """

    times: tuple[TimeSpan, ...] = ()
    is_open: bool = False

    @property
    def time(self) -> TimeSpan | None:
        """The one time that the words mean."""
        return self.times[0] if len(self.times) == 1 else None
