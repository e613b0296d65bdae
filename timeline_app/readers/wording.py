"""The words of all languages by which a reader tells an article from what stands around it."""

import tomllib
from functools import cache

from timeline_app import resources


@cache
def words(section: str, key: str) -> tuple[str, ...]:
    """Return the words under a key of every language's ``reading.toml``.

    All languages together: what a file is about is read before anyone knows its language.
    """
    packs = sorted(resources.path("languages").glob("*/reading.toml"))
    tables = (tomllib.loads(pack.read_text(encoding="utf-8")) for pack in packs)
    return tuple(word for table in tables for word in table[section][key])
