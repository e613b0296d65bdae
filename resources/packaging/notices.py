"""Writes the licences of Python and all installed libraries into a folder: notices.py FOLDER."""

import sys
from importlib.metadata import Distribution, distributions
from pathlib import Path
from sysconfig import get_path

_WORDS = ("licen", "copying", "notice", "authors")
_CODE = {".py", ".pyc"}
_STANDARD = Path(__file__).with_name("licences")
"""Texts of licences that libraries are under which come without a text."""
_QT = (
    "\nQt, in PySide6, holds libraries of others: https://doc.qt.io/qt-6/licenses-used-in-qt.html\n"
    "The source of Qt and PySide6: https://download.qt.io\n"
)


def main(folder: Path) -> None:
    """Write a folder for each library, and a list of them with version and licence."""
    lines = []
    for library in sorted(distributions(), key=lambda one: one.metadata["Name"].lower()):
        name = f"{library.metadata['Name']} {library.version}"
        lines.append(f"{name}: {_licence(library)}\n")
        _copy(texts_of(library), folder / name.replace(" ", "-"))
    _copy([Path(get_path("stdlib"), "LICENSE.txt")], folder / "Python")
    (folder / "LIBRARIES.txt").write_text("".join(lines) + _QT, encoding="utf-8")


def _copy(texts: list[Path], target: Path) -> None:
    if not texts:
        raise SystemExit(f"There is no licence to be found for {target.name}.")
    target.mkdir(parents=True, exist_ok=True)
    for number, text in enumerate(texts):
        (target / f"{number:02}-{text.name}").write_bytes(text.read_bytes())


def texts_of(library: Distribution) -> list[Path]:
    """Return the files that hold a library's licence, or the standard text of what it is under."""
    own = [Path(str(library.locate_file(file))) for file in library.files or () if _tells(file)]
    return own or [t for t in sorted(_STANDARD.iterdir()) if t.stem in _licence(library)]


def _tells(file: Path) -> bool:
    """Tell whether a file of a library is a licence: by its name, or by its folder's."""
    is_named = any(word in file.name.lower() for word in _WORDS)
    is_kept = file.parts[0].endswith(".dist-info") and file.parts[1:2] == ("licenses",)
    return (is_named or is_kept) and file.suffix not in _CODE


def _licence(library: Distribution) -> str:
    about = library.metadata
    marks = [m for m in about.get_all("Classifier") or () if m.startswith("License ::")]
    stated = about.get("License-Expression") or about.get("License", "")
    return stated.partition("\n")[0] or " / ".join(mark.rpartition(":: ")[2] for mark in marks)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
