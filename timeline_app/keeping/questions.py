"""Asks for the timeline of what is in, telling only what changed since the question before."""

from collections.abc import Mapping
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from timeline_app.keeping.values import Keeping
from timeline_app.model.article import Article
from timeline_app.pipeline.collection import Changes, Collection
from timeline_app.pipeline.deriving import LostError
from timeline_app.pipeline.steps import Derived, Held, Step

if TYPE_CHECKING:
    from timeline_app.pipeline.deriving import Deriver

Trial: TypeAlias = Future[Derived]
"""What there would be."""

LOST = (LostError, OSError, RuntimeError, TimeoutError, CancelledError)
"""What a question fails with when the process that derives is gone, or was stopped."""


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked of the deriving: the answer to come, and the articles as they were then."""

    answer: Future[Derived]
    articles: Mapping[str, Article]
    hidden: frozenset[str]
    is_first: bool
    revision: int


class Questions:
    """What makes the events, and what it has not been told yet."""

    def __init__(self, deriver: "Deriver | None" = None) -> None:
        """Begin with nothing told; without a deriver, this process makes the events."""
        self._deriver = deriver
        self.begin_anew()

    def begin_anew(self) -> None:
        """Have the next question tell all that is in."""
        self._articles: set[str] = set()
        self._files: set[Path] = set()
        self.is_first = True

    def note(self, changes: Changes) -> None:
        """Have the next question tell what changed, too."""
        self._articles |= changes.articles
        self._files |= changes.files

    def ask(
        self, collection: Collection, keeping: Keeping, hidden: frozenset[str], revision: int
    ) -> Question:
        """Ask for the timeline; answers come in the order of the questions.

        Args:
            collection: what is in.
            keeping: where the articles' contents are; asked on another thread, perhaps.
            hidden: ids of articles whose events are left out and only counted.
            revision: how many changes of what is in there were.
        """
        articles, opened, is_first = dict(collection.articles), collection.opened, self.is_first
        changed = {*articles} if is_first else self._articles
        files = {*opened} if is_first else self._files.intersection(opened)
        self._articles, self._files, self.is_first = set(), set(), False
        step = Step(
            articles={},
            files={path: opened[path] for path in sorted(files)},
            hidden=hidden,
            edited=collection.records.worked_on,
            is_first=is_first,
        )

        def make() -> Step:
            held = {
                key: Held(articles[key], keeping.content(key)) if key in articles else None
                for key in sorted(changed)
            }
            return replace(step, articles=held, known=keeping.known() if is_first else ())

        answer = self._deriving().derive(make)
        return Question(answer, articles, hidden, is_first, revision)

    def answer_to(self, question: Question) -> Derived:
        """Return the answer to a question, once it is there.

        Raises:
            LOST: the process that derives is gone; the next question begins anew.
        """
        try:
            return question.answer.result()
        except BaseException:
            self.is_first = True
            raise

    def try_out(self, step: Step) -> Trial:
        """Ask what there would be after a step; nothing changes."""
        return self._deriving().derive(lambda: step)

    def close(self) -> None:
        """End what makes the events."""
        if self._deriver:
            self._deriver.close()

    def _deriving(self) -> "Deriver":
        if self._deriver is None:
            from timeline_app.pipeline.deriving import DeriverHere

            self._deriver = DeriverHere()
        return self._deriver
