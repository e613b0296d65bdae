"""Why a file cannot be read, in words for the person who added it."""

from timeline_app.errors import TimelineError
from timeline_app.sentence import Sentence, in_order


class UnreadableError(TimelineError):
    """A file that cannot become an article: what is wrong with it, and what to do next."""

    def __init__(self, reason: Sentence, advice: Sentence) -> None:
        super().__init__(reason, advice)
        self.reason = reason
        self.advice = advice

    def __str__(self) -> str:
        return f"{self.reason} {self.advice}"

    @property
    def sentence(self) -> Sentence:
        """What is wrong and what to do next."""
        return in_order(self.reason, self.advice)
