"""The packages hold the licences of what is inside."""

import importlib.util
from importlib.metadata import distribution

import pytest

from timeline_app import resources
from timeline_app.view.libraries import libraries

FOUND = importlib.util.spec_from_file_location(
    "notices", resources.path("packaging", "notices.py")
)


@pytest.fixture(scope="module")
def notices():
    module = importlib.util.module_from_spec(FOUND)
    FOUND.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", [*(name for name, _, _ in libraries()), "shiboken6"])
def test_each_library_has_its_licence_beside_the_program(notices, name):
    assert notices.texts_of(distribution(name))


def test_what_is_kept_as_a_licence_is_no_code(notices):
    kinds = {text.suffix for text in notices.texts_of(distribution("pypdfium2"))}
    assert not kinds & {".py", ".pyc"}
    assert ".txt" in kinds
