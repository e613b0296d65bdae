"""The filters: a menu to choose them, and a bar with a chip for each that is set."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from timeline_app.model.event import EventKind
from timeline_app.model.filters import OPEN, EventFilter
from timeline_app.model.search import Found
from timeline_app.model.timeline import Timeline
from timeline_app.view.figures import in_figures
from timeline_app.view.search_bar import FoundLine
from timeline_app.view.tag_menu import TagMenu


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
        self._confirmed = self._choices(
            {True: self.tr("Only confirmed"), False: self.tr("Only unconfirmed")},
            lambda value: replace(self.filter, is_confirmed=value),
        )
        self.tags = TagMenu(self)
        self.tags.tag_chosen.connect(self._choose_tag)
        self.addMenu(self.tags)
        self._hidden = self._choices(
            {True: self.tr("Only hidden")},
            lambda value: replace(self.filter, is_hidden=bool(value)),
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
        _check(self._confirmed, chosen.is_confirmed)
        _check(self._hidden, chosen.is_hidden or None)
        self.tags.chosen = chosen.tag
        _check(self._several, chosen.is_several or None)
        self.clear_all.setEnabled(chosen != OPEN)
        self.filter_changed.emit(chosen)

    def chips(self) -> Iterator[tuple[str, EventFilter, EventFilter]]:
        """Yield for each filter that is set what it says, it alone, and the filters without it."""
        from timeline_app.layout.timescale import range_of

        chosen = self.filter
        span = range_of(*chosen.span) if chosen.span else ""
        tag = self.tags.in_words(chosen.tag or "")
        for name, words in (
            ("is_exact", _checked(self._exact)),
            ("is_provisional", _checked(self._provisional)),
            ("kind", _checked(self._kinds)),
            ("is_confirmed", _checked(self._confirmed)),
            ("tag", tag),
            ("is_hidden", _checked(self._hidden)),
            ("is_several", _checked(self._several)),
            ("span", span),
        ):
            value, usual = getattr(chosen, name), getattr(OPEN, name)
            if value != usual:
                yield words, replace(OPEN, **{name: value}), replace(chosen, **{name: usual})

    def _choose_tag(self, tag: str | None) -> None:
        self.set_filter(replace(self.filter, tag=tag))

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
    """What can be done with what was found, and a chip for all that keeps events from being shown.

    Signals:
        filter_wanted(EventFilter): a chip was closed; these filters are left.
        all_articles_wanted: show the events of all articles again.
    """

    filter_wanted = Signal(object)
    all_articles_wanted = Signal()

    def __init__(self, menu: FilterMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filterBar")
        self.setAccessibleName(self.tr("Filters"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._menu = menu
        self._chips: list[QPushButton] = []
        self.found = FoundLine(self)
        self.count = QLabel(self)
        self.count.setObjectName("filterCount")
        self._clear = QPushButton(self.tr("Clear all"), self)
        self._clear.setObjectName("chip")
        self._clear.setAccessibleName(self.tr("Remove all filters"))
        self._clear.clicked.connect(self._clear_all)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(10, 4, 10, 4)
        self._row.addWidget(self.found)
        self._row.addWidget(self.count)
        self._row.addStretch()
        self._row.addWidget(self._clear)
        self._update()

    def show_found(self, found: Found | None) -> None:
        """Show what can be done with what was found."""
        self.found.show_found(found)
        self._update()

    def show_filter(self, timeline: Timeline, shown: int, articles: int, hidden: int) -> None:
        """Show the chips of what is set, and how many of all events are left.

        Args:
            timeline: what is filtered.
            shown: how many of its events are left.
            articles: how many articles there are.
            hidden: how many of them are hidden.
        """
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [
            self._chip(words, alone.count(timeline), partial(self.filter_wanted.emit, rest))
            for words, alone, rest in self._menu.chips()
        ]
        if hidden:
            words = self.tr("{0} of {1} articles").format(
                in_figures(articles - hidden), in_figures(articles)
            )
            left = len(timeline) + len(timeline.undated)
            self._chips.append(self._chip(words, left, self.all_articles_wanted.emit))
        for place, chip in enumerate(self._chips, 1):
            self._row.insertWidget(place, chip)
            chip.show()
        self.count.setText(
            self.tr("{0} of {1} events").format(in_figures(shown), in_figures(timeline.total))
        )
        self._update()

    def _chip(self, words: str, count: int, remove: Callable[[], None]) -> QPushButton:
        events = self.tr("{0} event") if count == 1 else self.tr("{0} events")
        chip = QPushButton(f"{words} · {in_figures(count)}  ×", self)
        chip.setObjectName("chip")
        name = self.tr("Remove filter: {0}, {1}")
        chip.setAccessibleName(name.format(words, events.format(in_figures(count))))
        chip.setToolTip(
            self.tr("{0} by this filter alone").format(events.format(in_figures(count)))
        )
        chip.clicked.connect(remove)
        return chip

    def _clear_all(self) -> None:
        self.filter_wanted.emit(OPEN)
        self.all_articles_wanted.emit()

    def _update(self) -> None:
        self.count.setVisible(bool(self._chips))
        self._clear.setVisible(bool(self._chips))
        self.setVisible(bool(self._chips) or not self.found.isHidden())


def _check(group: QActionGroup, value: object) -> None:
    for action in group.actions():
        action.setChecked(value is not None and action.data() == value)


def _checked(group: QActionGroup) -> str:
    return next((action.text() for action in group.actions() if action.isChecked()), "")
