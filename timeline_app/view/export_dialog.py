"""Asks where and how to export; closes at once and blocks nothing."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from timeline_app.errors import TimelineError
from timeline_app.exporters import EXPORTERS, ExportOptions, exporter_for
from timeline_app.exporters.options import LEAST_WIDTH_PX, MOST_WIDTH_PX

_PICTURE = ".png"
MOST_PX = 32_767
_SCALES = (1.0, 2.0, 3.0)


class ExportDialog(QDialog):
    """The choice of a file, a size and a theme.

    Signals:
        export_wanted: the path and the `ExportOptions`.
    """

    export_wanted = Signal(object, object)

    def __init__(self, target: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setWindowTitle(self.tr("Export"))
        self.setAccessibleName(self.tr("Export"))
        self.path = QLineEdit(str(target), self)
        self.path.setObjectName("exportPath")
        self.heading = QLineEdit(self)
        self.heading.setObjectName("exportTitle")
        self.heading.setPlaceholderText(self.tr("None"))
        self.width_px = QSpinBox(self)
        self.width_px.setRange(LEAST_WIDTH_PX, MOST_WIDTH_PX)
        self.width_px.setSingleStep(100)
        self.width_px.setValue(ExportOptions().width_px)
        self.scale = QComboBox(self)
        for scale in _SCALES:
            self.scale.addItem(f"{scale:g}×", scale)
        self.scale.setCurrentIndex(_SCALES.index(ExportOptions().scale))
        self.colours = QComboBox(self)
        self.colours.addItem(self.tr("Light"), "light")
        self.colours.addItem(self.tr("Dark"), "dark")
        self._format = QLabel(self)
        self._format.setObjectName("mutedText")
        self._format.setTextFormat(Qt.TextFormat.PlainText)
        self._format.setWordWrap(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._export = QPushButton(self.tr("Export"), self)
        self._export.setProperty("primary", True)
        self._export.setDefault(True)
        self._buttons.addButton(self._export, QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        self._connect()
        self._judge()

    def options(self) -> ExportOptions:
        """Return what was chosen."""
        return replace(
            ExportOptions(),
            width_px=self.width_px.value(),
            scale=float(self.scale.currentData()),
            theme=str(self.colours.currentData()),
            title=self.heading.text().strip(),
        )

    def _lay_out(self) -> None:
        choose = QPushButton(self.tr("Choose…"), self)
        choose.clicked.connect(self._choose)
        choose.setAutoDefault(False)
        line = QHBoxLayout()
        line.addWidget(self.path, 1)
        line.addWidget(choose)
        form = QFormLayout()
        form.addRow(self.tr("File"), line)
        form.addRow("", self._format)
        for caption, field in (
            (self.tr("Title above it"), self.heading),
            (self.tr("Width in pixels"), self.width_px),
            (self.tr("Scale"), self.scale),
            (self.tr("Theme"), self.colours),
        ):
            form.addRow(caption, field)
            field.setAccessibleName(caption)
            field.setMinimumHeight(26)
        self.path.setAccessibleName(self.tr("File"))
        self.path.setMinimumHeight(26)
        choose.setAccessibleName(self.tr("Choose a file"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(14)
        layout.addLayout(form)
        layout.addWidget(self._buttons)
        self.setMinimumWidth(520)

    def _connect(self) -> None:
        self.path.textChanged.connect(self._judge)
        self.width_px.valueChanged.connect(self._judge)
        self.scale.currentIndexChanged.connect(self._judge)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Export to"), self.path.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        filters = [f"{exporter.label} (*{exporter.suffix})" for exporter in EXPORTERS]
        dialog.setNameFilters(filters)
        dialog.fileSelected.connect(self.path.setText)
        dialog.open()

    def _judge(self) -> None:
        """Say what the file will be, and allow the export if it can be anything."""
        try:
            exporter = exporter_for(Path(self.path.text()))
        except TimelineError as error:
            self._export.setEnabled(False)
            self._format.setText(str(error))
            return
        self._export.setEnabled(True)
        is_picture = exporter.suffix == _PICTURE
        for field in (self.heading, self.width_px, self.scale, self.colours):
            field.setEnabled(is_picture)
        self._format.setText(exporter.label)
        if is_picture:
            self._judge_width(exporter.label)

    def _judge_width(self, label: str) -> None:
        pixels = round(self.width_px.value() * float(self.scale.currentData()))
        said = self.tr("{0}, {1} pixels wide")
        if pixels > MOST_PX:
            self._export.setEnabled(False)
            said = self.tr("{0}, {1} pixels wide: {2} is the most. Make it narrower.")
        self._format.setText(said.format(label, pixels, MOST_PX))

    # Qt overrides

    def accept(self) -> None:
        """Ask for the export and close."""
        self.export_wanted.emit(Path(self.path.text()).expanduser(), self.options())
        super().accept()
