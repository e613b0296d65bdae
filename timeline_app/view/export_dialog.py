"""Asks where and how to export, shows what it will look like, and says how far it is."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from timeline_app.errors import TimelineError
from timeline_app.exporters import EXPORTERS, Exporter, ExportOptions, exporter_for
from timeline_app.view.export_fields import ExportFields
from timeline_app.view.export_job import ExportJob, PreviewJob
from timeline_app.view.export_subject import Subject
from timeline_app.view.jobs import Jobs
from timeline_app.view.sentences import said, what_is_wrong

if TYPE_CHECKING:
    from timeline_app.exporters.preview import Preview

_WIDTH_PX = 960
_PREVIEW_PX = QSize(420, 360)
_SETTLED_MS = 150
_FIELD_PX = 26


class ExportDialog(QDialog):
    """The choice of a file, a format and its options, with a preview.

    Signals:
        exported: the path that was written, and the `ExportOptions`.
    """

    exported = Signal(object, object)

    def __init__(
        self, target: Path, subject: Subject, jobs: Jobs, parent: QWidget | None = None
    ) -> None:
        """Make a dialog that proposes a file."""
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setWindowTitle(self.tr("Export"))
        self.setAccessibleName(self.tr("Export"))
        self._subject = subject
        self.path = QLineEdit(str(target), self)
        self.path.setObjectName("exportPath")
        self.format = QComboBox(self)
        self.format.setObjectName("exportFormat")
        for exporter in EXPORTERS:
            self.format.addItem(f"{said(exporter.label)} · {exporter.suffix}", exporter.suffix)
        self.fields = ExportFields(subject, self)
        self._note = self._muted()
        self.preview = QLabel(self)
        self.preview.setObjectName("exportPreview")
        self.preview.setAccessibleName(self.tr("Preview"))
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.setFixedSize(_PREVIEW_PX)
        self.size_words = self._muted()
        self.problem = QLabel(self)
        self.problem.setObjectName("exportProblem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setAccessibleName(self.tr("Progress of the export"))
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(8)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._export = QPushButton(self.tr("Export"), self)
        self._export.setProperty("primary", True)
        self._export.setDefault(True)
        self._buttons.addButton(self._export, QDialogButtonBox.ButtonRole.AcceptRole)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._previewing = PreviewJob(jobs, self)
        self._exporting = ExportJob(jobs, self)
        self._lay_out()
        self._connect()
        self._judge()

    @property
    def is_previewing(self) -> bool:
        """Tell whether the preview is still to come."""
        return self._settle.isActive() or self._previewing.is_busy

    @property
    def is_exporting(self) -> bool:
        """Tell whether a file is being written."""
        return self._exporting.is_busy

    def options(self) -> ExportOptions:
        """Return what was chosen."""
        return self.fields.options()

    def show_options(self, options: ExportOptions) -> None:
        """Show what was chosen the last time."""
        self.fields.show_options(options)

    def _muted(self) -> QLabel:
        label = QLabel(self)
        label.setObjectName("mutedText")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _lay_out(self) -> None:
        choose = QPushButton(self.tr("Choose…"), self)
        choose.clicked.connect(self._choose)
        choose.setAutoDefault(False)
        choose.setAccessibleName(self.tr("Choose a file"))
        line = QHBoxLayout()
        line.addWidget(self.path, 1)
        line.addWidget(choose)
        form = self.fields.form
        for caption, field in ((self.tr("File"), self.path), (self.tr("Format"), self.format)):
            field.setAccessibleName(caption)
            field.setMinimumHeight(_FIELD_PX)
        form.insertRow(0, self.tr("File"), line)
        form.insertRow(1, self.tr("Format"), self.format)
        form.insertRow(2, "", self._note)
        left = QVBoxLayout()
        left.addWidget(self.fields)
        left.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self.preview)
        right.addWidget(self.size_words)
        right.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(18)
        both.addLayout(left, 1)
        both.addLayout(right)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(14)
        layout.addLayout(both, 1)
        layout.addWidget(self.problem)
        layout.addWidget(self._bar)
        layout.addWidget(self._buttons)
        self._bar.hide()
        self.problem.hide()
        self.resize(_WIDTH_PX, 0)

    def _make_room(self) -> None:
        """Be as high as the words need at this width."""
        layout = self.layout()
        needed = layout.totalHeightForWidth(self.width()) if layout else 0
        if needed > self.height():
            self.resize(self.width(), needed)

    def _connect(self) -> None:
        self.path.textChanged.connect(self._judge)
        self.format.activated.connect(self._take_format)
        self.fields.changed.connect(self._judge)
        self._settle.timeout.connect(self._show_preview)
        self._previewing.made.connect(self._take_preview)
        self._exporting.progress.connect(self._bar.setValue)
        self._exporting.done.connect(self._finish)
        self._exporting.failed.connect(self._fail)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Export to"), self.path.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        filters = [f"{said(exporter.label)} (*{exporter.suffix})" for exporter in EXPORTERS]
        dialog.setNameFilters(filters)
        dialog.selectNameFilter(filters[self.format.currentIndex()])
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, on=False)
        dialog.fileSelected.connect(self.path.setText)
        dialog.open()

    def _take_format(self) -> None:
        """Give the file the suffix of the format that was chosen."""
        path, suffix = self.path.text(), str(self.format.currentData())
        former = self._exporter()
        stem = path[: -len(former.suffix)] if former else path
        self.path.setText(stem + suffix)

    def _exporter(self) -> Exporter | None:
        try:
            return exporter_for(Path(self.path.text()))
        except TimelineError as error:
            self._note.setText(what_is_wrong(error))
            return None

    def _judge(self) -> None:
        """Say what the file will be, and allow the export if it can be anything."""
        exporter = self._exporter()
        self.problem.hide()
        self._export.setEnabled(exporter is not None and not self._exporting.is_busy)
        choices = exporter.choices if exporter else frozenset()
        self.fields.show_choices(choices)
        if exporter is None:
            return
        self.format.setCurrentIndex(self.format.findData(exporter.suffix))
        lacks = " ".join(map(said, exporter.cannot_carry))
        path = Path(self.path.text()).expanduser()
        replaces = self.tr("The file that is there will be replaced.") if _is_there(path) else ""
        self._note.setText(" ".join(part for part in (lacks, replaces) if part))
        self._note.setVisible(bool(self._note.text()))
        self._settle.start()

    def _show_preview(self) -> None:
        self._make_room()
        exporter = self._exporter()
        if exporter is None:
            self._previewing.stop()
            self._take_preview(None)
            return
        timeline = self._subject.part(self.fields.chosen_part)
        room = _PREVIEW_PX * self.devicePixelRatioF()
        self._previewing.start(timeline, self.options(), exporter, room)

    def _take_preview(self, preview: "Preview | None") -> None:
        self.size_words.setText(said(preview.words) if preview else "")
        self.preview.clear()
        if preview is None:
            return
        if preview.is_refused:
            self._export.setEnabled(False)
        elif preview.image is None:
            self.preview.setText(self.tr("No picture: this format holds data."))
        else:
            pixmap = QPixmap.fromImage(preview.image)
            pixmap.setDevicePixelRatio(self.devicePixelRatioF())
            self.preview.setPixmap(pixmap)

    def _finish(self, path: Path) -> None:
        self.exported.emit(path, self.options())
        super().accept()

    def _fail(self, sentence: str) -> None:
        self._show_busy(busy=False)
        self.problem.setText(sentence)
        self.problem.show()

    def _show_busy(self, *, busy: bool) -> None:
        self._bar.setValue(0)
        self._bar.setVisible(busy)
        self._export.setEnabled(not busy)
        self.fields.setEnabled(not busy)

    # Qt overrides

    def accept(self) -> None:
        """Export; the dialog closes when that is done."""
        if self._exporting.is_busy or not self._export.isEnabled():
            return
        self._settle.stop()
        self._previewing.stop()
        self._show_busy(busy=True)
        path = Path(self.path.text()).expanduser()
        timeline = self._subject.part(self.fields.chosen_part)
        self._exporting.start(timeline, self.options(), path)

    def reject(self) -> None:
        """Stop what is being exported, or else close."""
        self._settle.stop()
        self._previewing.stop()
        if self._exporting.is_busy:
            self._exporting.stop()
            self._show_busy(busy=False)
        else:
            super().reject()


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # a name that no file can have
        return False
