"""The development corpora, which lie beside the checkout where they are at hand."""

import json
from pathlib import Path

TIMEX = Path(__file__).resolve().parents[2] / "shared" / "bench" / "timex"
ABSENT = "the development corpora are not in ../shared/bench/timex"


def timex_documents(name: str) -> list[dict]:
    """Return a corpus of time expressions; none where it is absent."""
    path = TIMEX / f"{name}.jsonl"
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
