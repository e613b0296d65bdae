"""Two readings put together to an interval."""

from timeline_app.model.timex import NO_ANCHOR, Step
from timeline_app.tagger.reading import Operation, Reading


def join_range(first: Reading, last: Reading) -> Reading | None:
    """Put the two ends of a range together."""
    if first.value[:4].isdigit() and last.value[:4].isdigit() and first.value > last.value:
        return None
    interval = f"{first.value}/{last.value}"
    anchor = last.anchor if last.anchor != NO_ANCHOR else first.anchor
    step = Step(Operation.FROM_TO, first.value, interval)
    return Reading(interval, anchor=anchor, steps=(*first.steps, *last.steps, step))
