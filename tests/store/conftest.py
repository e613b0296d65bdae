"""Articles, and folders in which nothing may be written whoever runs the tests."""

import hashlib
import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest

from timeline_app.model.article import UNKNOWN, Article, TextSpan
from timeline_app.store.library import Library

NOBODY = 65534


@pytest.fixture
def article():
    """Make an article of a text."""

    def made(text, title="A title"):
        key = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        whole = (TextSpan(0, len(text)),)
        return Article(key, (Path("/news/a.txt"),), title, text, None, whole, (), "en", UNKNOWN)

    return made


@pytest.fixture
def path(tmp_path):
    return tmp_path / "made" / "news.timeline"


@pytest.fixture
def problems():
    """What was said to have gone wrong."""
    return []


@pytest.fixture
def opened(problems):
    """Open timelines, which are closed in the end."""
    libraries = []

    def open_library(path):
        libraries.append(Library(path, problems.append))
        return libraries[-1]

    yield open_library
    for library in libraries:
        library.close()


@pytest.fixture
def shared_folder():
    """A folder that others than its owner may read too."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.fixture
def unprivileged():
    """Be somebody for whom permissions hold: root may write anywhere."""

    @contextmanager
    def being():
        is_root = hasattr(os, "geteuid") and os.geteuid() == 0
        if is_root:
            os.seteuid(NOBODY)
        try:
            yield
        finally:
            if is_root:
                os.seteuid(0)

    return being
