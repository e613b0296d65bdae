"""Writes the licences of all installed libraries into one folder: notices.py FOLDER."""

import sys
from importlib.metadata import Distribution, distributions
from pathlib import Path

_WORDS = ("licen", "copying", "notice", "authors")


def main(folder: Path) -> None:
    """Write a folder for each library, and a list of them with version and licence."""
    lines = []
    for library in sorted(distributions(), key=lambda one: one.metadata["Name"].lower()):
        name = library.metadata["Name"]
        texts = _texts(library)
        target = folder / f"{name}-{library.version}"
        target.mkdir(parents=True, exist_ok=True)
        for number, text in enumerate(texts):
            (target / f"{number:02}-{text.name}").write_bytes(text.read_bytes())
        lines.append(f"{name} {library.version}: {_licence(library)}\n")
    (folder / "LIBRARIES.txt").write_text("".join(lines), encoding="utf-8")


def _texts(library: Distribution) -> list[Path]:
    """Return the files of a library that hold its licence."""
    files = (Path(str(library.locate_file(file))) for file in library.files or ())
    return [f for f in files if f.is_file() and any(w in f.name.lower() for w in _WORDS)]


def _licence(library: Distribution) -> str:
    about = library.metadata
    marks = [m for m in about.get_all("Classifier") or () if m.startswith("License ::")]
    stated = about.get("License-Expression") or about.get("License", "")
    return stated.partition("\n")[0] or " / ".join(mark.rpartition(":: ")[2] for mark in marks)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
