"""Says what came of an import."""

from PySide6.QtCore import QCoreApplication

from timeline_app.view.session import ImportReport


def import_in_words(report: ImportReport) -> str:
    """Say in a line what came of an import; failures are told elsewhere."""
    parts = []
    if report.cancelled:
        stopped = _tr("Stopped after {0} of {1} files")
        parts.append(stopped.format(report.files, report.total))
    if report.added:
        added = _tr("Added {0} articles") if report.added > 1 else _tr("Added {0} article")
        parts.append(added.format(report.added))
    if report.duplicates:
        parts.append(
            _tr("Already added")
            if report.duplicates == 1 and not report.added
            else _tr("{0} already added").format(report.duplicates)
        )
    if not parts and not report.rejected:
        parts.append(_tr("No files found"))
    return " · ".join(parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Import", text)
