"""The fields of the export dialog: what a format lets one choose."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from timeline_app.exporters import ExportOptions
from timeline_app.exporters.options import (
    LEAST_WIDTH_PX,
    MOST_ACROSS,
    MOST_WIDTH_PX,
    Choice,
    Paper,
)
from timeline_app.view.export_subject import Part, Subject

_SCALES = (1.0, 2.0, 3.0)
_FIELD_PX = 26
_MOST_EXPANDED = 2_000
"""More events make a picture with a label each so high that it has to be asked for."""


class ExportFields(QWidget):
    """What is exported and how it looks; only what the format heeds is shown.

    Signals:
        changed: something was chosen.
    """

    changed = Signal()

    def __init__(self, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject = subject
        self.part = QComboBox(self)
        self.has_title = QCheckBox(self.tr("Title"), self)
        self.heading = QLineEdit(subject.name, self)
        self.heading.setObjectName("exportTitle")
        self.width_px = QSpinBox(self)
        self.width_px.setRange(LEAST_WIDTH_PX, MOST_WIDTH_PX)
        self.width_px.setSingleStep(100)
        self.scale = QComboBox(self)
        self.paper = QComboBox(self)
        self.turned = QComboBox(self)
        self.across = QSpinBox(self)
        self.across.setRange(1, MOST_ACROSS)
        self.colours = QComboBox(self)
        self.expand = QCheckBox(self.tr("Expand rows to show every label"), self)
        self.legend = QCheckBox(self.tr("Legend"), self)
        self.sources = QCheckBox(self.tr("Sources"), self)
        self.undated = QCheckBox(self.tr("List of what has no date"), self)
        self.with_text = QCheckBox(self.tr("Texts of plain text files too"), self)
        self.form = QFormLayout(self)
        self._fill()
        self._lay_out()
        is_large = len(subject.timeline) > _MOST_EXPANDED
        self.show_options(ExportOptions(height_px=subject.height_px if is_large else None))
        self._connect()

    @property
    def chosen_part(self) -> Part:
        """How much is exported."""
        return Part(self.part.currentData())

    def options(self) -> ExportOptions:
        """Return what was chosen, for the part that was chosen."""
        options = ExportOptions(
            width_px=self.width_px.value(),
            height_px=None if self.expand.isChecked() else self._subject.height_px,
            scale=float(self.scale.currentData()),
            theme=str(self.colours.currentData()),
            title=self.heading.text().strip() if self.has_title.isChecked() else "",
            legend=self.legend.isChecked(),
            sources=self.sources.isChecked(),
            undated=self.undated.isChecked(),
            paper=Paper(self.paper.currentData()),
            is_portrait=bool(self.turned.currentData()),
            across=self.across.value(),
            with_text=self.with_text.isChecked(),
        )
        return self._subject.options(self.chosen_part, options)

    def show_options(self, options: ExportOptions) -> None:
        """Show what was chosen earlier."""
        self.width_px.setValue(options.width_px)
        self.scale.setCurrentIndex(self.scale.findData(options.scale))
        self.colours.setCurrentIndex(self.colours.findData(options.theme))
        self.paper.setCurrentIndex(self.paper.findData(options.paper))
        self.turned.setCurrentIndex(int(options.is_portrait))
        self.across.setValue(options.across)
        self.expand.setChecked(options.height_px is None)
        self.legend.setChecked(options.legend)
        self.sources.setChecked(options.sources)
        self.undated.setChecked(options.undated)
        self.with_text.setChecked(options.with_text)
        self.has_title.setChecked(bool(options.title))
        self.heading.setEnabled(bool(options.title))
        if options.title:
            self.heading.setText(options.title)

    def show_choices(self, choices: Iterable[Choice]) -> None:
        """Show the fields of these choices alone."""
        shown = frozenset(choices)
        for choice, rows in self._rows.items():
            for row in rows:
                self.form.setRowVisible(row, choice in shown)

    def _fill(self) -> None:
        self.part.addItem(self.tr("Everything"), Part.ALL)
        self.part.addItem(self.tr("What is in sight"), Part.VIEW)
        count = len(self._subject.selection)
        if count:
            words = self.tr("The selected event") if count == 1 else self.tr("{0} selected events")
            self.part.addItem(words.format(count), Part.SELECTION)
        for scale in _SCALES:
            self.scale.addItem(f"{scale:g}×", scale)
        self.colours.addItem(self.tr("Light"), "light")
        self.colours.addItem(self.tr("Dark"), "dark")
        for paper in Paper:
            self.paper.addItem(paper.value, paper)
        self.turned.addItem(self.tr("Landscape"), False)
        self.turned.addItem(self.tr("Portrait"), True)

    def _lay_out(self) -> None:
        self.form.setContentsMargins(0, 0, 0, 0)
        title = QWidget(self)
        line = QHBoxLayout(title)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.has_title)
        line.addWidget(self.heading, 1)
        self._captioned(self.tr("Range"), self.part)
        self.heading.setAccessibleName(self.tr("Title above it"))
        self.form.addRow("", title)
        self._captioned(self.tr("Width in pixels"), self.width_px)
        self._captioned(self.tr("Scale"), self.scale)
        self._captioned(self.tr("Paper"), self.paper)
        self._captioned(self.tr("Turned"), self.turned)
        self._captioned(self.tr("Pages side by side"), self.across)
        self._captioned(self.tr("Theme"), self.colours)
        boxes = (self.expand, self.legend, self.sources, self.undated, self.with_text)
        for box in boxes:
            self.form.addRow("", box)
        for field in (self.has_title, *boxes):
            field.setMinimumHeight(_FIELD_PX)
        self._rows: dict[Choice, tuple[QWidget, ...]] = {
            Choice.TITLE: (title,),
            Choice.WIDTH: (self.width_px,),
            Choice.SCALE: (self.scale,),
            Choice.PAPER: (self.paper, self.turned, self.across),
            Choice.THEME: (self.colours,),
            Choice.HEIGHT: (self.expand,),
            Choice.LEGEND: (self.legend,),
            Choice.SOURCES: (self.sources,),
            Choice.UNDATED: (self.undated,),
            Choice.WITH_TEXT: (self.with_text,),
        }

    def _captioned(self, caption: str, field: QWidget) -> None:
        field.setAccessibleName(caption)
        field.setMinimumHeight(_FIELD_PX)
        self.form.addRow(caption, field)

    def _connect(self) -> None:
        self.has_title.toggled.connect(self.heading.setEnabled)
        self.heading.textChanged.connect(self._tell)
        for spin in (self.width_px, self.across):
            spin.valueChanged.connect(self._tell)
        for combo in (self.part, self.scale, self.paper, self.turned, self.colours):
            combo.currentIndexChanged.connect(self._tell)
        boxes = (self.has_title, self.expand, self.legend, self.sources, self.undated)
        for box in (*boxes, self.with_text):
            box.toggled.connect(self._tell)

    def _tell(self) -> None:
        self.changed.emit()
