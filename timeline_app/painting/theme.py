"""The colours of the whole window, read from resources/themes."""

import tomllib
from dataclasses import dataclass, replace
from functools import cache

from PySide6.QtGui import QColor, QPalette

from timeline_app import resources

THEMES = ("light", "dark")


@dataclass(frozen=True, slots=True)
class Theme:
    """A set of colours, each as ``#RRGGBB``. ``lanes`` are eight, then they repeat."""

    name: str
    background: str
    surface: str
    text: str
    muted: str
    selection: str
    on_selection: str
    warning: str
    error: str
    match: str
    grid: str
    axis: str
    weekend: str
    border: str
    lanes: tuple[str, ...]

    def lane(self, index: int) -> str:
        """Return the colour of a lane."""
        return self.lanes[index % len(self.lanes)]


@cache
def theme(name: str) -> Theme:
    """Return the theme ``light`` or ``dark``."""
    with resources.path("themes", f"{name}.toml").open("rb") as file:
        colours = tomllib.load(file)
    return Theme(name=name, **{**colours, "lanes": tuple(colours["lanes"])})


@cache
def colour(code: str, alpha: float = 1.0) -> QColor:
    """Return a theme's colour for painting. ``alpha`` is 0 to 1; don't change the result."""
    result = QColor(code)
    result.setAlphaF(alpha)
    return result


@cache
def mixed(code: str, base: str, share: float) -> QColor:
    """Return ``share`` (0 to 1) of a colour on another, opaque: ten times as fast to paint."""
    over, under = QColor(code), QColor(base)
    channels = (
        (over.red(), under.red()),
        (over.green(), under.green()),
        (over.blue(), under.blue()),
    )
    return QColor(*(round(top * share + below * (1 - share)) for top, below in channels))


def sharpened(theme: Theme) -> Theme:
    """Return a theme without pale colours: what was muted is text, what was faint is muted."""
    return replace(
        theme,
        muted=theme.text,
        border=theme.text,
        axis=theme.text,
        grid=theme.muted,
        warning=theme.text,
    )


def palette(theme: Theme) -> QPalette:
    """Return the palette of every widget in the window."""
    result = QPalette()
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.surface,
        role.WindowText: theme.text,
        role.Base: theme.background,
        role.AlternateBase: theme.surface,
        role.Text: theme.text,
        role.PlaceholderText: theme.muted,
        role.Button: theme.surface,
        role.ButtonText: theme.text,
        role.BrightText: theme.error,
        role.Light: theme.background,
        role.Midlight: theme.grid,
        role.Mid: theme.border,
        role.Dark: theme.muted,
        role.Shadow: theme.axis,
        role.ToolTipBase: theme.surface,
        role.ToolTipText: theme.text,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.on_selection,
        role.Link: theme.selection,
        role.LinkVisited: theme.selection,
    }
    for name, code in colours.items():
        result.setColor(name, QColor(code))
    disabled = QPalette.ColorGroup.Disabled
    for name in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(disabled, name, QColor(theme.muted))
    return result


def style_sheet(theme: Theme) -> str:
    """Return the few rules that a palette cannot say."""
    return f"""
        QToolTip {{ color: {theme.text}; background: {theme.surface};
                    border: 1px solid {theme.border}; padding: 4px; }}
        QMainWindow::separator {{ background: {theme.grid}; width: 4px; height: 4px; }}
        QStatusBar {{ color: {theme.muted}; }}
    """
