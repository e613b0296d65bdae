"""The names of the files that can be opened, told without loading what reads them."""

from pathlib import Path

KINDS = (
    ("text", (".txt", ".text")),
    ("Markdown", (".md", ".markdown")),
    ("web page", (".html", ".htm", ".xhtml", ".mhtml", ".mht")),
    ("PDF", (".pdf",)),
    ("Word", (".docx", ".docm")),
    ("OpenDocument", (".odt",)),
    ("RTF", (".rtf",)),
    ("EPUB", (".epub",)),
    ("feed", (".rss", ".atom", ".xml")),
    ("JSON", (".json", ".jsonl", ".ndjson")),
    ("mail", (".eml", ".mbox")),
    ("timeline", (".parquet", ".csv", ".tsv", ".ics")),
)
"""All that can be opened, the commonest first: what `READERS` read, then timelines as tables."""

SUFFIXES = tuple(suffix for _, suffixes in KINDS for suffix in suffixes)
"""How the names of all these files end."""


def can_open(path: Path) -> bool:
    """Tell by a file's name whether it is of a kind that Timeline reads."""
    return path.suffix.lower() in SUFFIXES
