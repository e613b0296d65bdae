"""How the tagger does on the development corpora, per class of expression.

``python -m tests.regression`` prints what changed since the table in ``tests/tagger`` was written,
and renews it. The classes are those of ``anatomy.py``, counted on the documents to tune on; of
the others only the totals are looked at.
"""

import hashlib
import json
import re
import sys
from collections import Counter
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

from tests.corpora import ABSENT, TIMEX, timex_documents
from timeline_app.tagger.tagging import apart, tag

TABLE = Path(__file__).parent / "tagger" / "regression.json"
CORPORA = ("tbaq", "meantime")
COUNTS = ("found", "extent", "value")
_HELD_BELOW = 77


def table() -> dict[str, Any]:
    """Return the frozen table: per corpus ``classes`` (counts) and ``totals`` (F1)."""
    return json.loads(TABLE.read_text(encoding="utf-8"))


def measured(corpus: str) -> dict[str, Any]:
    """Return the same for the tagger as it is; empty without the corpus."""
    documents = timex_documents(corpus)
    if not documents:
        return {}
    parts: dict[str, list[dict]] = {"tune": [], "held": []}
    for document in documents:
        parts["held" if _is_held(document["id"]) else "tune"].append(document)
    tagged = {document["id"]: _tagged(document) for document in documents}
    return {
        "classes": _classes(parts["tune"], tagged),
        "totals": {
            f"{part} {measure}": value
            for part, chosen in parts.items()
            for measure, value in _totals(chosen, tagged).items()
        },
    }


def _is_held(key: str) -> bool:
    """Split as the scorer does; the hash guards no secret."""
    return hashlib.sha1(key.encode()).digest()[0] < _HELD_BELOW


def _tagged(document: dict) -> list[dict]:
    scorer = _tool("score_timex")
    dct = date.fromisoformat(document["dct"][:10])
    found = (
        {"start": t.span.start, "end": t.span.end, "type": t.type.value, "value": t.value}
        for t in apart(tag(document["text"], dct))
    )
    return [timex for timex in found if scorer.in_scope(timex, document["scored"])]


def _classes(documents: list[dict], tagged: dict[str, list[dict]]) -> dict[str, dict[str, int]]:
    match = _tool("score_timex").match
    counts: dict[str, Counter[str]] = {}
    for document in documents:
        for gold in document["timexes"]:
            counts.setdefault(_class(gold["surface"]), Counter())["gold"] += 1
        for gold, ours in match(document["timexes"], tagged[document["id"]])[0]:
            counts[_class(gold["surface"])].update(
                found=1,
                extent=(gold["start"], gold["end"]) == (ours["start"], ours["end"]),
                value=gold["value"] == ours["value"],
            )
    return {
        name: {key: count[key] for key in ("gold", *COUNTS)}
        for name, count in sorted(counts.items())
    }


def _class(surface: str) -> str:
    name: str = _tool("anatomy").classify(surface)
    return name.partition(" (")[0]


def _totals(documents: list[dict], tagged: dict[str, list[dict]]) -> dict[str, float]:
    scorer = _tool("score_timex")
    measures = scorer.measures(
        scorer.total(scorer.count(one["timexes"], tagged[one["id"]]) for one in documents)
    )
    return {name: round(measures[f"{name}_f1"], 2) for name in ("strict", "value")}


def _tool(name: str) -> Any:
    """Import one of the corpora's own scripts, which import each other by their bare names."""
    if str(TIMEX) not in sys.path:
        sys.path.append(str(TIMEX))
    return import_module(name)


def main() -> int:
    if not TIMEX.exists():
        sys.exit(f"Nothing was renewed: {ABSENT}.")
    before = table() if TABLE.exists() else {}
    now = {corpus: measured(corpus) for corpus in CORPORA}
    for corpus, parts in now.items():
        for part, rows in parts.items():
            for name, row in rows.items():
                old = before.get(corpus, {}).get(part, {}).get(name)
                if old != row:
                    sys.stdout.write(f"{corpus}: {name}: {old} -> {row}\n")
    TABLE.write_text(_a_row_a_line(now), encoding="utf-8")
    return 0


def _a_row_a_line(corpora: dict[str, Any]) -> str:
    """Write the table so that a change to it can be reviewed."""
    text = json.dumps(corpora, indent=1)
    return re.sub(r"\{[^{}]*\}", lambda row: " ".join(row[0].split()), text) + "\n"


if __name__ == "__main__":
    sys.exit(main())
