"""Says what a person did to an event, step by step."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from timeline_app.model.event import TimelineEvent
from timeline_app.model.records import UNEDITED, Change, Dated, EventEdit
from timeline_app.view.figures import date_in_words
from timeline_app.view.quoting import quoted

_CONTEXT = "History"


def history_of(
    event: TimelineEvent, found: TimelineEvent | None, changes: Iterable[Change]
) -> tuple[str, ...]:
    """Return a line for each thing that was done to an event, the latest first.

    Args:
        event: as it is now.
        found: as it was derived, if it was.
        changes: all that was done and not undone, in order.
    """
    return tuple(
        f"{_moment(change)}{said}" for change in changes for said in _said(event, found, change)
    )[::-1]


def _said(event: TimelineEvent, found: TimelineEvent | None, change: Change) -> Iterator[str]:
    before = change.before.edits.get(event.id, UNEDITED)
    after = change.after.edits.get(event.id, UNEDITED)
    if before.date != after.date:
        yield _tr("Date: {0}; was {1}").format(_date(after, found), _date(before, found))
    if before.title != after.title:
        yield _tr("Title: {0}; was {1}").format(_title(after, found), _title(before, found))
    is_told = before.date != after.date or before.title != after.title
    if not is_told and (before != after or _concerns(event, change)):
        yield change.label


def _concerns(event: TimelineEvent, change: Change) -> bool:
    """Tell whether a change puts an event together, takes it apart, adds or re-dates it."""
    parts = (change.before, change.after)
    joined = {key for part in parts for key, one in part.joined.items()}
    roots = {one.into for part in parts for one in part.joined.values()}
    split = {one.of for part in parts for one in part.apart.values()}
    own = {key for part in parts for key in (*part.apart, *part.made)}
    published = {key for part in parts for key in part.publications}
    told = {mention.article_id for mention in event.mentions}
    return event.id in joined | roots | split | own or not told.isdisjoint(published)


def _date(edit: EventEdit, found: TimelineEvent | None) -> str:
    time = (edit.date or Dated(found.time if found else None)).time
    return date_in_words(time) if time else _tr("undated")


def _title(edit: EventEdit, found: TimelineEvent | None) -> str:
    title = edit.title if edit.title is not None else found.title if found else ""
    return quoted(title)


def _moment(change: Change) -> str:
    if not change.moment:
        return ""
    return f"{datetime.fromtimestamp(change.moment):%Y-%m-%d %H:%M} · "


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
