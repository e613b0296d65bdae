"""How the window's own widgets look, on top of what the theme says for all."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QFrame, QListView

from timeline_app import resources
from timeline_app.painting.theme import Theme, mixed
from timeline_app.painting.theme import style_sheet as base

_SMALL = 0.87
_DATE_SHARE = 0.16
_LEAST_POINTS = 7.0
_BOX_SHARE = 1.6
"""How many pixels a box to tick has for each point of the text."""


def small(font: QFont) -> QFont:
    """Return the font of captions and asides beside this one."""
    result = QFont(font)
    result.setPointSizeF(max(font.pointSizeF() * _SMALL, _LEAST_POINTS))
    return result


def date_ground(theme: Theme) -> QColor:
    """Return what words for a time stand on, unlike what a search has found."""
    return mixed(theme.warning, theme.background, _DATE_SHARE)


def set_up_list(view: QListView) -> None:
    """Let a list scroll smoothly, follow its width and show no frame."""
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setLayoutMode(QListView.LayoutMode.Batched)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setMouseTracking(True)


def style_sheet(theme: Theme, points: float) -> str:
    """Return the style sheet of the main window.

    Args:
        theme: the colours.
        points: the size of the system's font, which all others are measured by.
    """
    own = (
        *(_frame(theme), _list(theme), _fields(theme, points)),
        *(_buttons(theme), _lines_and_chips(theme), _text(theme)),
    )
    return "".join((base(theme), *own, _sizes(points), _notices(theme)))


def _frame(theme: Theme) -> str:
    return f"""
        QMainWindow, QMenuBar, QToolBar, QStatusBar, #statusLine {{ background: {theme.surface}; }}
        QMenuBar {{ padding: 2px 6px; }}
        QMenuBar::item {{ padding: 5px 10px; border-radius: 4px; background: transparent; }}
        QMenuBar::item:selected {{ background: {theme.grid}; }}
        QToolBar {{ border: none; border-bottom: 1px solid {theme.grid};
                    padding: 6px 10px; spacing: 6px; }}
        QStatusBar {{ border-top: 1px solid {theme.grid}; }}
        QStatusBar::item {{ border: none; }}
        #dockTitle, QDockWidget {{ background: {theme.surface}; }}
        #dockClose {{ border: none; color: {theme.muted}; }}
        #dockClose:hover, #dockClose:focus {{ background: {theme.grid}; border-radius: 4px; }}
        QLabel {{ color: {theme.text}; }}
        #detailPane, #detailPage, #reader, #sourcesPanel, #sourcesView, #undatedTray,
        #undatedList {{ background: {theme.surface}; border: none; }}
        #articlePage {{ background: {theme.surface}; color: {theme.text}; border: none; }}
        #detailPane, #articlePage, #sourcesView, #undatedList {{
            border: 2px solid {theme.surface}; }}
        #detailPane:focus, #articlePage:focus, #sourcesView:focus, #undatedList:focus {{
            border: 2px solid {theme.selection}; }}
        #undatedTray {{ border-left: 1px solid {theme.grid}; }}
        #sourcesView::item, #undatedList::item {{ border: none; }}
        QSplitter::handle {{ background: {theme.grid}; }}
    """


def _list(theme: Theme) -> str:
    return f"""
        #list {{ background: {theme.background}; color: {theme.text};
            border: 2px solid {theme.background};
            selection-background-color: {theme.selection};
            selection-color: {theme.on_selection}; }}
        #list:focus {{ border: 2px solid {theme.selection}; }}
        #list::item {{ padding: 2px 8px; border-bottom: 1px solid {theme.grid}; }}
        #list::item:selected, #list::item:selected:focus {{ background: {theme.selection};
            color: {theme.on_selection}; }}
        #list QHeaderView {{ background: {theme.surface}; }}
        #list QHeaderView::section {{ background: {theme.surface}; color: {theme.muted};
            border: none; border-bottom: 1px solid {theme.border}; padding: 5px 8px; }}
    """


def _fields(theme: Theme, points: float) -> str:
    """Edges that can be seen: Qt's own are hardly darker than a dark window."""
    box_px = round(points * _BOX_SHARE)
    icons = resources.path("icons", theme.name).as_posix()
    return f"""
        QCheckBox {{ spacing: 8px; }}
        QCheckBox::indicator {{ width: {box_px}px; height: {box_px}px; border-radius: 3px;
            border: 1px solid {theme.border}; background: {theme.background}; }}
        QCheckBox::indicator:checked {{ background: {theme.selection};
            border-color: {theme.selection}; image: url({icons}/tick.svg); }}
        QCheckBox::indicator:focus {{ border: 2px solid {theme.text}; }}
        QDialog QComboBox, QDialog QSpinBox, QDialog QLineEdit {{
            background: {theme.background}; color: {theme.text}; min-height: 24px;
            border: 1px solid {theme.border}; border-radius: 4px; padding: 1px 8px; }}
        QDialog QComboBox:focus, QDialog QSpinBox:focus, QDialog QLineEdit:focus {{
            border: 2px solid {theme.selection}; padding: 0 7px; }}
        QDialog QLineEdit:disabled {{ color: {theme.muted}; border-color: {theme.grid}; }}
        QComboBox::drop-down {{ border: none; width: {box_px + 8}px; }}
        QComboBox::down-arrow, QSpinBox::down-arrow {{ width: {box_px}px;
            image: url({icons}/down.svg); }}
        QSpinBox::up-arrow {{ width: {box_px}px; image: url({icons}/up.svg); }}
        QSpinBox::up-button, QSpinBox::down-button {{ border: none; width: {box_px + 8}px; }}
    """


def _buttons(theme: Theme) -> str:
    return f"""
        QToolBar QToolButton, QPushButton {{ background: {theme.background}; color: {theme.text};
            border: 1px solid {theme.border}; border-radius: 4px; padding: 3px 12px;
            min-height: 24px; }}
        QToolBar QToolButton {{ padding: 3px 10px; }}
        QToolBar QToolButton:hover, QPushButton:hover {{ border-color: {theme.selection}; }}
        QToolBar QToolButton:checked {{ background: {theme.grid}; border-color: {theme.muted}; }}
        QToolBar QToolButton:pressed, QPushButton:pressed {{ background: {theme.grid}; }}
        QToolBar QToolButton:focus, QPushButton:focus {{ border: 2px solid {theme.selection};
            padding: 2px 11px; }}
        QToolBar QToolButton:focus {{ padding: 2px 9px; }}
        QToolBar QToolButton:disabled, QPushButton:disabled {{ color: {theme.muted};
            border-color: {theme.grid}; }}
        QToolBar QToolButton[primary="true"], QPushButton[primary="true"] {{
            background: {theme.selection}; color: {theme.on_selection};
            border-color: {theme.selection}; }}
        QToolBar QToolButton[primary="true"]:focus, QPushButton[primary="true"]:focus {{
            border-color: {theme.text}; }}
        QToolBar QToolButton[primary="true"]:disabled, QPushButton[primary="true"]:disabled {{
            background: {theme.surface}; color: {theme.muted}; border-color: {theme.grid}; }}
    """


def _lines_and_chips(theme: Theme) -> str:
    return f"""
        #searchField, #jumpField, #tagField, QFrame[overLine="true"] QLineEdit {{
            background: {theme.background}; color: {theme.text};
            border: 1px solid {theme.border}; border-radius: 4px; padding: 3px 8px;
            min-height: 24px; }}
        #searchField:focus, #jumpField:focus, #tagField:focus,
        QFrame[overLine="true"] QLineEdit:focus {{
            border: 2px solid {theme.selection}; padding: 2px 7px; }}
        #searchField QToolButton, #searchField QToolButton:focus {{ min-width: 0; min-height: 0;
            padding: 0; border: none; background: transparent; }}
        #searchCount {{ color: {theme.muted}; background: transparent; }}
        #searchField:disabled {{ border-color: {theme.grid}; }}
        #dateJump, #tagLine, QFrame[overLine="true"] {{ background: {theme.surface};
            border: 1px solid {theme.border}; border-radius: 6px; }}
        #jumpMeaning, #tagCaption, #lineCaption, #dateMeaning, #publicationAllowed {{
            color: {theme.muted}; }}
        #publicationAllowed[warns="true"] {{ color: {theme.warning}; }}
        #filterBar {{ background: {theme.surface}; border-bottom: 1px solid {theme.grid}; }}
        #filterCount {{ color: {theme.muted}; }}
        #chip {{ border-radius: 12px; padding: 1px 10px; min-height: 22px; }}
        #chip:focus {{ padding: 0 9px; }}
        QToolButton::menu-indicator {{ image: none; width: 0; }}
        QPushButton:flat {{ background: transparent; border: 1px solid transparent;
            color: {theme.selection}; }}
        QPushButton:flat:focus {{ border: 2px solid {theme.selection}; }}
        #progress {{ border: 1px solid {theme.border}; border-radius: 4px;
            background: {theme.background}; }}
        #progress::chunk {{ background: {theme.selection}; border-radius: 3px; }}
    """


def _text(theme: Theme) -> str:
    return f"""
        #caption {{ color: {theme.muted}; }}
        #mutedText, #eventTags, #emptyNote, #statusRange, #statusCounts {{ color: {theme.muted}; }}
        #historyLine {{ color: {theme.muted}; }}
        QTextEdit#eventTitle, QTextEdit#noteField {{ background: transparent; color: {theme.text};
            border: 1px solid transparent; border-radius: 4px; }}
        QTextEdit#noteField, QTextEdit#eventTitle:hover {{ border-color: {theme.border}; }}
        QTextEdit#eventTitle:focus, QTextEdit#noteField:focus {{ border-color: {theme.selection};
            background: {theme.background}; }}
        #sourceQuote {{ color: {theme.text}; }}
        #sourceCard {{ border: 1px solid {theme.grid}; border-left: 4px solid {theme.border};
            border-radius: 2px; background: {theme.background}; }}
        #sourceCard:hover {{ border-left-color: {theme.selection}; }}
        #sourceCard:focus {{ border: 2px solid {theme.selection};
            border-left: 4px solid {theme.selection}; }}
        #kindBadge {{ color: {theme.text}; border: 1px solid {theme.border};
            border-radius: 8px; padding: 1px 8px; }}
        #proposalBox {{ border: 1px dashed {theme.warning}; border-radius: 4px;
            background: {theme.background}; }}
        #warningText {{ color: {theme.warning}; }}
        #emptyState {{ background: {theme.background}; }}
        #emptyText {{ color: {theme.muted}; }}
    """


def _sizes(points: float) -> str:
    return f"""
        #caption {{ font-size: {points * _SMALL:.1f}pt; font-weight: 600; }}
        #mutedText, #emptyNote, #historyLine {{ font-size: {points * 0.95:.1f}pt; }}
        #eventTitle {{ font-size: {points * 1.35:.1f}pt; font-weight: 600; }}
        #readerTitle, #sourceName, #whyClaim, #proposalClaim {{ font-weight: 600; }}
        #emptyTitle {{ font-size: {points * 1.9:.1f}pt; font-weight: 600; }}
        #emptyText {{ font-size: {points * 1.15:.1f}pt; }}
        #dropWords {{ font-size: {points * 1.7:.1f}pt; font-weight: 600; }}
        #dockClose {{ font-size: {points * 1.3:.1f}pt; }}
    """


def _notices(theme: Theme) -> str:
    return f"""
        #importBanner, #offerBanner {{ background: {theme.surface}; border: none;
            border-left: 4px solid {theme.warning}; border-bottom: 1px solid {theme.grid}; }}
        #importBanner QLabel {{ color: {theme.warning}; }}
        #dropOverlay {{ background: {theme.background}; }}
        #dropFrame {{ border: 2px dashed {theme.selection}; border-radius: 12px;
            background: {theme.surface}; }}
    """
