"""The filters: a menu to choose them, and a chip for each that is set."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from timeline_app.model.event import EventKind
from timeline_app.model.filters import OPEN, EventFilter


class FilterMenu(QMenu):
    """Chooses what is shown.

    Signals:
        filter_changed(EventFilter): what is chosen now.
    """

    filter_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Filter"))
        self.filter = OPEN
        self._exact = self._choices(
            {True: self.tr("Only exact dates"), False: self.tr("Only unsure dates")},
            lambda value: replace(self.filter, is_exact=value),
        )
        self._provisional = self._choices(
            {True: self.tr("Only provisional dates")},
            lambda value: replace(self.filter, is_provisional=bool(value)),
        )
        self.addSeparator()
        self._kinds = self._choices(
            {
                EventKind.HAPPENED: self.tr("Only what happened"),
                EventKind.PLANNED: self.tr("Only plans"),
                EventKind.STATE: self.tr("Only lasting states"),
            },
            lambda value: replace(self.filter, kind=value),
        )
        self.addSeparator()
        self._several = self._choices(
            {True: self.tr("Told by two or more sources")},
            lambda value: replace(self.filter, is_several=bool(value)),
        )
        self.addSeparator()
        self.clear_all = self.addAction(self.tr("Clear all filters"))
        self.clear_all.triggered.connect(self.show_all)
        self.clear_all.setEnabled(False)

    def show_all(self) -> None:
        """Set no filter."""
        self.set_filter(OPEN)

    def show_only_range(self, start: int, end: int) -> None:
        """Show only what overlaps a stretch of time, in civil seconds."""
        self.set_filter(replace(self.filter, span=(start, end)))

    def show_only_provisional(self) -> None:
        """Show only events with a provisional date, or all again where that is set."""
        self.set_filter(replace(self.filter, is_provisional=not self.filter.is_provisional))

    def set_filter(self, chosen: EventFilter) -> None:
        """Set these filters instead of the former ones."""
        if chosen == self.filter:
            return
        self.filter = chosen
        _check(self._exact, chosen.is_exact)
        _check(self._provisional, chosen.is_provisional or None)
        _check(self._kinds, chosen.kind)
        _check(self._several, chosen.is_several or None)
        self.clear_all.setEnabled(chosen != OPEN)
        self.filter_changed.emit(chosen)

    def chips(self) -> list[tuple[str, EventFilter]]:
        """Return what each filter that is set says, and the filters without it."""
        from timeline_app.layout.timescale import range_of

        chosen, chips = self.filter, []
        if chosen.is_exact is not None:
            chips.append((_checked(self._exact), replace(chosen, is_exact=None)))
        if chosen.is_provisional:
            words = _checked(self._provisional)
            chips.append((words, replace(chosen, is_provisional=False)))
        if chosen.kind is not None:
            chips.append((_checked(self._kinds), replace(chosen, kind=None)))
        if chosen.is_several:
            chips.append((_checked(self._several), replace(chosen, is_several=False)))
        if chosen.span is not None:
            chips.append((range_of(*chosen.span), replace(chosen, span=None)))
        return chips

    def _choices(
        self, names: dict[bool, str] | dict[EventKind, str], change: Callable[..., EventFilter]
    ) -> QActionGroup:
        group = QActionGroup(self)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for value, name in names.items():
            action = group.addAction(self.addAction(name))
            action.setCheckable(True)
            action.setData(value)

        def choose(action: QAction) -> None:
            self.set_filter(change(action.data() if action.isChecked() else None))

        group.triggered.connect(choose)
        return group


class FilterBar(QWidget):
    """A chip for each filter that is set, and how many events they leave.

    Signals:
        filter_wanted(EventFilter): a chip was closed; these filters are left.
    """

    filter_wanted = Signal(object)

    def __init__(self, menu: FilterMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filterBar")
        self.setAccessibleName(self.tr("Filters"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._menu = menu
        self._chips: list[QPushButton] = []
        self.count = QLabel(self)
        self.count.setObjectName("filterCount")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(10, 4, 10, 4)
        self._row.addWidget(self.count)
        self._row.addStretch()
        self._row.addWidget(self._chip(self.tr("Clear all"), OPEN))
        self.hide()

    def show_filter(self, shown: int, total: int) -> None:
        """Show the chips of what is set, and how many of all events are left."""
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(f"{words}  ×", rest) for words, rest in self._menu.chips()]
        for place, chip in enumerate(self._chips):
            self._row.insertWidget(place, chip)
        self.count.setText(self.tr("{0} of {1} events").format(shown, total))
        self.setVisible(bool(self._chips))

    def _chip(self, words: str, rest: EventFilter) -> QPushButton:
        chip = QPushButton(words, self)
        chip.setObjectName("chip")
        chip.setAccessibleName(self.tr("Remove filter: {0}").format(words.removesuffix("  ×")))
        chip.clicked.connect(lambda: self.filter_wanted.emit(rest))
        return chip


def _check(group: QActionGroup, value: object) -> None:
    for action in group.actions():
        action.setChecked(value is not None and action.data() == value)


def _checked(group: QActionGroup) -> str:
    return next((action.text() for action in group.actions() if action.isChecked()), "")
