"""What the program remembers between two starts: a dataclass and its JSON file."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from itertools import count
from pathlib import Path
from typing import Any

from timeline_app.errors import TimelineError
from timeline_app.files import replacing
from timeline_app.sentence import Sentence, in_order

RECENT_FOLDERS = 10
TEXT_PERCENTS = (100, 125, 150, 175, 200)


class ThemeChoice(StrEnum):
    """Which colours the window takes."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class LaneChoice(StrEnum):
    """What a lane of the strip stands for."""

    NONE = "none"
    ARTICLE = "article"
    KIND = "kind"
    STATUS = "status"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class Settings:
    """What is remembered.

    ``geometry`` and ``docks`` are Qt's own records of the window in base64. ``recent_folders``
    and ``recent_timelines`` have the latest first; ``timeline`` is the file that was open last,
    where the person chose it, instead of the sources folder's. ``wheel_zooms`` lets the mouse
    wheel zoom instead of moving in time. With ``reduce_motion`` nothing glides: a view is where
    it goes to at once.
    ``language`` is the window's, as ISO 639-1, the system's where empty; ``text_percent`` how
    large its text is beside the system's; ``high_contrast`` leaves out pale colours.
    ``unknown`` keeps what a newer version wrote, untouched. What is not ``kept`` is never
    written: it would replace a file that could not be read.
    """

    sources_folder: str | None = None
    recent_folders: tuple[str, ...] = ()
    theme: ThemeChoice = ThemeChoice.SYSTEM
    lanes: LaneChoice = LaneChoice.NONE
    wheel_zooms: bool = False
    reduce_motion: bool = False
    high_contrast: bool = False
    text_percent: int = 100
    language: str = ""
    geometry: str = ""
    docks: str = ""
    timeline: str | None = None
    recent_timelines: tuple[str, ...] = ()
    unknown: Mapping[str, Any] = field(default_factory=dict)
    kept: bool = True

    def with_folder(self, folder: str) -> "Settings":
        """Return settings in which this folder is the most recent one."""
        others = (name for name in self.recent_folders if name != folder)
        return replace(self, recent_folders=(folder, *others)[:RECENT_FOLDERS])

    def with_timeline(self, path: str) -> "Settings":
        """Return settings in which this timeline's file is open and the most recent one."""
        others = (name for name in self.recent_timelines if name != path)
        recent = (path, *others)[:RECENT_FOLDERS]
        return replace(self, timeline=path, recent_timelines=recent)


def load(path: Path) -> tuple[Settings, Sentence | None]:
    """Return the settings of a file, and what went wrong in a sentence, or ``None``.

    A missing file gives the defaults. So does one that is damaged or may not be read; it is
    moved aside, never over an earlier one, or else the settings are not ``kept``. A single field
    of the wrong type falls back to its own default.
    """
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings(), None
    except OSError as error:
        return _set_aside(path, Sentence(_UNREAD, error.strerror or str(error)), "unread")
    except (ValueError, RecursionError):
        return _set_aside(path, _DAMAGED, "damaged")
    if not isinstance(raw, dict):
        return _set_aside(path, _DAMAGED, "damaged")
    return _from_json(raw), None


def save(settings: Settings, path: Path) -> None:
    """Write the settings, whole or not at all, making the folder if need be.

    Settings that are not ``kept`` are not written.

    Raises:
        TimelineError: the folder or the file cannot be written.
    """
    if not settings.kept:
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise TimelineError(
            Sentence("{0} cannot be made: {1}.", str(path.parent), error.strerror or str(error))
        ) from error
    known = {name: getattr(settings, name) for name in _READ}
    with replacing(path) as temporary:
        text = json.dumps({**settings.unknown, **known}, indent=2, ensure_ascii=True)
        temporary.write_text(text + "\n", encoding="utf-8")


_UNREAD = "The settings could not be read ({0})."
_DAMAGED = Sentence("The settings were damaged.")


def _set_aside(path: Path, fault: Sentence, mark: str) -> tuple[Settings, Sentence]:
    names = (f"{path.stem}.{mark}{number or ''}{path.suffix}" for number in count())
    try:
        aside = next(free for name in names if not (free := path.with_name(name)).exists())
        path.rename(aside)
    except OSError:
        so = Sentence("Defaults are used; changes are not remembered this time.")
        return Settings(kept=False), in_order(fault, so)
    so = Sentence("They were set aside as {0}; defaults are used.", aside.name)
    return Settings(), in_order(fault, so)


def _from_json(raw: dict[str, Any]) -> Settings:
    known = {
        name: value
        for name, read in _READ.items()
        if name in raw and (value := read(raw[name])) is not _WRONG
    }
    unknown = {name: value for name, value in raw.items() if name not in _READ}
    return Settings(**known, unknown=unknown)


_WRONG = object()


def _text(value: Any) -> Any:
    return value if isinstance(value, str) else _WRONG


def _text_or_nothing(value: Any) -> Any:
    return value if value is None or (isinstance(value, str) and value) else _WRONG


def _texts(value: Any) -> Any:
    if not isinstance(value, list):
        return _WRONG
    return tuple(item for item in value if isinstance(item, str) and item)[:RECENT_FOLDERS]


def _yes_or_no(value: Any) -> Any:
    return value if isinstance(value, bool) else _WRONG


def _percent(value: Any) -> Any:
    return value if isinstance(value, int) and value in TEXT_PERCENTS else _WRONG


def _choice(choices: type[StrEnum]) -> Callable[[Any], Any]:
    def read(value: Any) -> Any:
        return choices(value) if value in list(choices) else _WRONG

    return read


_READ: dict[str, Callable[[Any], Any]] = {
    "sources_folder": _text_or_nothing,
    "timeline": _text_or_nothing,
    "recent_folders": _texts,
    "recent_timelines": _texts,
    "theme": _choice(ThemeChoice),
    "lanes": _choice(LaneChoice),
    "wheel_zooms": _yes_or_no,
    "reduce_motion": _yes_or_no,
    "high_contrast": _yes_or_no,
    "text_percent": _percent,
    "language": _text,
    "geometry": _text,
    "docks": _text,
}
assert set(_READ) == {field.name for field in fields(Settings)} - {"unknown", "kept"}
