"""Edit ▸ Settings: what a person may choose, each applied at once."""

from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from timeline_app.view.session import TEXT_PERCENTS, LaneChoice, Settings, ThemeChoice

_LANGUAGES = (("en", "English"), ("de", "Deutsch"), ("tr", "Türkçe"))
"""Languages of the window, each called as it calls itself."""
_GAP_PX = 12
_LEAST_HEIGHT_PX = 26


class SettingsWindow(QDialog):
    """A form of all settings; the window beneath stays usable and shows what they do.

    Signals:
        changed(Settings): what the form says now.
    """

    changed = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settingsWindow")
        self.setWindowTitle(self.tr("Settings"))
        self.setAccessibleName(self.windowTitle())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings = settings
        self._form = QFormLayout()
        self._form.setVerticalSpacing(_GAP_PX)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._fill()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setSpacing(_GAP_PX)
        column.addLayout(self._form)
        column.addStretch(1)
        column.addWidget(buttons)

    def show_settings(self, settings: Settings) -> None:
        """Show settings that were changed elsewhere."""
        self._settings = settings
        for box in self.findChildren(QComboBox):
            box.setCurrentIndex(max(box.findData(_plain(getattr(settings, box.objectName()))), 0))
        for check in self.findChildren(QCheckBox):
            check.setChecked(getattr(settings, check.objectName()))

    def _fill(self) -> None:
        themes = (
            (ThemeChoice.SYSTEM, self.tr("As the system")),
            (ThemeChoice.LIGHT, self.tr("Light")),
            (ThemeChoice.DARK, self.tr("Dark")),
        )
        self._add_choice("theme", self.tr("Colours"), themes)
        self._add_check("high_contrast", self.tr("High contrast: no pale colours"))
        sizes = ((percent, self.tr("{0} %").format(percent)) for percent in TEXT_PERCENTS)
        self._add_choice("text_percent", self.tr("Size of text"), sizes)
        languages = (("", self.tr("As the system")), *_LANGUAGES)
        self._add_choice("language", self.tr("Language of the window"), languages)
        self._add_check("reduce_motion", self.tr("Reduce motion: nothing glides"))
        self._add_check("wheel_zooms", self.tr("The mouse wheel zooms, and moves with Ctrl"))
        lanes = (
            (LaneChoice.NONE, self.tr("None")),
            (LaneChoice.ARTICLE, self.tr("By article")),
            (LaneChoice.KIND, self.tr("By kind")),
            (LaneChoice.STATUS, self.tr("By status")),
            (LaneChoice.TAG, self.tr("By tag")),
        )
        self._add_choice("lanes", self.tr("Lanes"), lanes)

    def _add_choice(self, name: str, label: str, choices: Iterable[tuple[Any, str]]) -> None:
        box = QComboBox()
        box.setObjectName(name)
        box.setAccessibleName(label)
        box.setMinimumHeight(_LEAST_HEIGHT_PX)
        for value, words in choices:
            box.addItem(words, _plain(value))
        box.setCurrentIndex(max(box.findData(_plain(getattr(self._settings, name))), 0))
        box.currentIndexChanged.connect(self._tell)
        caption = QLabel(label)
        caption.setBuddy(box)
        self._form.addRow(caption, box)

    def _add_check(self, name: str, label: str) -> None:
        check = QCheckBox(label)
        check.setObjectName(name)
        check.setAccessibleName(label)
        check.setChecked(getattr(self._settings, name))
        check.toggled.connect(self._tell)
        self._form.addRow(check)

    def _tell(self) -> None:
        chosen = {box.objectName(): box.currentData() for box in self.findChildren(QComboBox)}
        chosen |= {check.objectName(): check.isChecked() for check in self.findChildren(QCheckBox)}
        chosen["theme"] = ThemeChoice(chosen["theme"])
        chosen["lanes"] = LaneChoice(chosen["lanes"])
        settings = replace(self._settings, **chosen)
        if settings != self._settings:
            self._settings = settings
            self.changed.emit(settings)


def _plain(value: Any) -> Any:
    """Return a value as Qt's item data keeps it."""
    return str(value) if isinstance(value, StrEnum) else value
