"""What the program is made of: its libraries, with their versions and licences."""

from collections.abc import Iterator
from importlib.metadata import PackageMetadata, PackageNotFoundError, metadata, version

_LIBRARIES = (
    *("PySide6-Essentials", "python-dateutil", "appdirs", "numpy", "msgspec", "trafilatura"),
    *("lxml", "lxml_html_clean", "chardet", "markdown-it-py", "defusedxml", "striprtf"),
    *("pebble", "pypdfium2"),
)


def libraries() -> Iterator[tuple[str, str, str]]:
    """Yield name, version and licence of the libraries that are installed with the program."""
    for name in _LIBRARIES:
        try:
            about = metadata(name)
        except PackageNotFoundError:
            continue
        yield name, version(name), _licence(about)


def _licence(about: PackageMetadata) -> str:
    """Return a licence by its short name: the standard expression, else what classifiers say."""
    expression = about.get_all("License-Expression")
    if expression:
        return str(expression[0])
    marks = (mark for mark in about.get_all("Classifier") or () if mark.startswith("License :: "))
    named = " / ".join(mark.rpartition(" :: ")[2] for mark in marks)
    return named or (about.get_all("License") or [""])[0].partition("\n")[0]
