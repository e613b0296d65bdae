"""A picture in words, for those who cannot see it."""

from collections.abc import Iterator, Mapping

from timeline_app import __version__
from timeline_app.exporters.options import ExportOptions
from timeline_app.layout.scene import Scene
from timeline_app.model.timeline import Timeline
from timeline_app.model.wording import DateWords, when_in_words
from timeline_app.sentence import Sentence

_MOST_TOLD = 500


def texts_of(scene: Scene, options: ExportOptions) -> Mapping[str, str]:
    """Return what a picture's file says about it: title, description and the program."""
    return {
        "Title": title_of(options),
        "Description": description_of(scene.timeline, options),
        "Software": f"Timeline {__version__}",
    }


def title_of(options: ExportOptions) -> str:
    """Return a picture's heading, or what it is where it has none."""
    return options.title or options.words.say(Sentence("Timeline"))


def description_of(timeline: Timeline, options: ExportOptions) -> str:
    """Return the dated events in order, a line for each; of a great many only the first."""
    return "\n".join(_lines(timeline, options.words))


def _lines(timeline: Timeline, words: DateWords) -> Iterator[str]:
    count = len(timeline)
    one, more = Sentence("A timeline of 1 event."), Sentence("A timeline of {0} events.", count)
    yield words.say(one if count == 1 else more)
    for index in range(min(count, _MOST_TOLD)):
        event = timeline.event(index)
        yield f"{when_in_words(event, words)}: {event.title}"
    if count > _MOST_TOLD:
        yield words.say(Sentence("… and {0} more.", count - _MOST_TOLD))
