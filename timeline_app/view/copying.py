"""Puts what is seen and what is selected on the clipboard."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from timeline_app.errors import TimelineError
from timeline_app.view.export_subject import Part, Subject
from timeline_app.view.sentences import what_is_wrong

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline_app.model.event import TimelineEvent

_SCALE = 2.0
_LEAST_PX = 600


def copy_view(subject: Subject) -> str:
    """Put what is in sight on the clipboard as a picture, light as the documents it goes to.

    Returns:
        What went wrong, in a sentence, or nothing.
    """
    from timeline_app.exporters import ExportOptions
    from timeline_app.exporters.picture import picture_of
    from timeline_app.exporters.raster import check_size, image_of

    width = max(subject.width_px, _LEAST_PX)
    options = ExportOptions(width_px=width, height_px=subject.height_px)
    try:
        picture = picture_of(subject.timeline, subject.options(Part.VIEW, options))
        check_size(picture, _SCALE)
        QGuiApplication.clipboard().setImage(image_of(picture, _SCALE))
    except TimelineError as error:
        return what_is_wrong(error)
    return ""


def copy_events(subject: Subject, events: "Sequence[TimelineEvent]") -> None:
    """Put events on the clipboard: as lines with tabs, and as a table."""
    from timeline_app.exporters.clip import as_lines, as_table

    content = QMimeData()
    content.setText(as_lines(subject.timeline, events, subject.words))
    content.setHtml(as_table(subject.timeline, events, subject.words))
    QGuiApplication.clipboard().setMimeData(content)


def copy_citations(subject: Subject, events: "Sequence[TimelineEvent]") -> None:
    """Put citations of events on the clipboard."""
    from timeline_app.exporters.clip import as_citations

    words = as_citations(subject.timeline, events, subject.words)
    QGuiApplication.clipboard().setText(words)
