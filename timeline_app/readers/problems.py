"""Why a file cannot be read, in words for the person who added it."""

from timeline_app.errors import TimelineError


class UnreadableError(TimelineError):
    """A file that cannot become an article: what is wrong with it, and what to do next."""

    def __init__(self, reason: str, advice: str) -> None:
        super().__init__(reason, advice)
        self.reason = reason
        self.advice = advice

    def __str__(self) -> str:
        return f"{self.reason} {self.advice}"
