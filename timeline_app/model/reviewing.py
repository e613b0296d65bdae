"""What a person made of events whose words are found no more."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from timeline_app.model.article import Article
from timeline_app.model.records import Basis, EventEdit, Records, UserEvent


@dataclass(frozen=True, slots=True)
class Lost:
    """An edit without its event: its id, what it said, and what it was an edit of."""

    event_id: str
    edit: EventEdit
    basis: Basis

    @property
    def title(self) -> str:
        """The title that the event had."""
        return self.basis.title if self.edit.title is None else self.edit.title


def lost_edits(
    records: Records, is_there: Callable[[str], bool], articles: Iterable[Article]
) -> tuple[Lost, ...]:
    """Return the edits that need a person's eye, in order of their titles.

    An event may be gone since its article was taken out: that is no loss. It is one where a file
    is still in that told it, and tells it no more.

    Args:
        records: what the person made.
        is_there: tells whether there is an event, shown or hidden, by its id.
        articles: those that are in and not hidden.
    """
    files = {path for article in articles for path in article.sources}
    found = (one for one in _based(records) if not files.isdisjoint(one.basis.files))
    return tuple(
        sorted(
            (one for one in found if not is_there(one.event_id)),
            key=lambda one: (one.title, one.event_id),
        )
    )


def kept(lost: Lost) -> UserEvent:
    """Return the event that keeps what was made, though no article tells it any more."""
    time = lost.edit.date.time if lost.edit.date else lost.basis.time
    return UserEvent(lost.title, time)


def _based(records: Records) -> Iterator[Lost]:
    for key, edit in records.edits.items():
        if edit.basis is not None and not edit.is_deleted and key not in records.made:
            yield Lost(key, edit, edit.basis)
