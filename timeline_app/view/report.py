"""What is told, written down and offered to be sent when the program has a fault."""

import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, qVersion
from PySide6.QtGui import QGuiApplication

from timeline_app import __version__
from timeline_app.view.banner import Banner

_PACKAGE = "timeline_app"
_LARGEST_LOG = 200_000
_MOST_FRAMES = 40


class Report(QObject):
    """Tells of a fault in one sentence, keeps a log of it and a report to copy.

    Neither log nor report holds what an error says, which may quote an article or name a file:
    only its kind and where in the program it arose. Nothing is sent.
    """

    def __init__(self, banner: Banner, log: Path | None = None) -> None:
        """Serve a window.

        Args:
            banner: where the sentence stands; the window that holds it owns the report.
            log: the file to write to; without one nothing is written.
        """
        super().__init__(banner)
        self._banner = banner
        self._log = log
        self._latest = ""
        banner.report_wanted.connect(self.copy)

    @property
    def text(self) -> str:
        """What to send to the makers: the program, the system, and the latest fault if any."""
        return "\n".join((*_surroundings(), self._latest or self.tr("No fault in this session.")))

    def hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Take the place of `sys.excepthook`."""
        if issubclass(kind, KeyboardInterrupt):
            self._banner.window().close()
        else:
            self.tell(error.with_traceback(trace))

    def tell(self, error: BaseException) -> None:
        """Say that something went wrong, write it down, go on."""
        traceback.print_exception(error)
        self._latest = "\n".join(_lines(error))
        self._write()
        sentence = self.tr("Something went wrong ({0}). Your work is safe.")
        self._banner.say(sentence.format(type(error).__name__), with_report=True)

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.text)

    def _write(self) -> None:
        if self._log is None:
            return
        entry = "\n".join((datetime.now(UTC).isoformat(timespec="seconds"), *_surroundings()))
        try:
            self._log.parent.mkdir(parents=True, exist_ok=True)
            is_long = self._log.exists() and self._log.stat().st_size > _LARGEST_LOG
            with self._log.open("w" if is_long else "a", encoding="utf-8") as file:
                file.write(f"{entry}\n{self._latest}\n\n")
        except OSError:
            self._log = None  # a log that cannot be written is no second fault to tell of


def _surroundings() -> tuple[str, ...]:
    import platform

    return (
        f"Timeline {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
    )


def _lines(error: BaseException) -> Iterator[str]:
    """Yield the kinds of an error and of its causes, each with where it arose."""
    fault: BaseException | None = error
    seen: set[int] = set()
    while fault is not None and id(fault) not in seen:
        seen.add(id(fault))
        yield type(fault).__name__
        for frame in traceback.extract_tb(fault.__traceback__)[-_MOST_FRAMES:]:
            yield f"  {_place(frame.filename)}:{frame.lineno} {frame.name}"
        fault = fault.__cause__ or fault.__context__


def _place(file_name: str) -> str:
    """Return a file of the program without the folders above it, another by its name alone."""
    parts = Path(file_name).parts
    if _PACKAGE in parts:
        last = len(parts) - 1 - parts[::-1].index(_PACKAGE)
        return "/".join(parts[last:])
    return parts[-1] if parts else ""
