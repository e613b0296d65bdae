"""Help ▸ Symbols: what the marks on the strip mean."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from timeline_app.painting.symbols import draw_symbol, symbols
from timeline_app.painting.text import TextMeasure
from timeline_app.painting.theme import Theme

_GAP_PX = 14


class SymbolsWindow(QDialog):
    """Shows every mark with its meaning; the window beneath stays usable."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("symbolsWindow")
        self.setWindowTitle(self.tr("Symbols"))
        self.setAccessibleName(self.windowTitle())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rule = QLabel(self.tr("Hollow: one moment, unsure when. Solid: the whole time."))
        rule.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setSpacing(_GAP_PX)
        column.addWidget(rule)
        column.addLayout(self._grid(theme))
        column.addWidget(buttons)

    def _grid(self, theme: Theme) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(_GAP_PX)
        measure = TextMeasure(self.font())
        for row, symbol in enumerate(symbols()):
            picture = QLabel()
            picture.setPixmap(draw_symbol(symbol, theme, measure, self.devicePixelRatioF()))
            picture.setAccessibleName(symbol.meaning)
            grid.addWidget(picture, row, 0)
            grid.addWidget(QLabel(symbol.meaning), row, 1)
        grid.setColumnStretch(1, 1)
        return grid
