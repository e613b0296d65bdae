"""Zips of parts, as office programs write them."""

import io
import zipfile
from collections.abc import Mapping


def packed(parts: Mapping[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of these parts; a part named `mimetype` is not compressed."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as package:
        for name, content in parts.items():
            stored = zipfile.ZIP_STORED if name == "mimetype" else method
            package.writestr(zipfile.ZipInfo(name), content, stored)
    return file.getvalue()
