"""The one exception that is meant for the person in front of the program."""

from timeline_app.sentence import Sentence


class TimelineError(Exception):
    """Something that a user can act on; its message is a sentence to show as it is."""

    @property
    def sentence(self) -> Sentence:
        """What is wrong, as the window says it."""
        said = self.args[0] if self.args else ""
        return said if isinstance(said, Sentence) else Sentence(str(self))
