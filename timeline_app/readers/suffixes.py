"""The names of the files that can be opened, told without loading what reads them."""

from pathlib import Path

SUFFIXES = (
    *(".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".mhtml", ".mht"),
    *(".pdf", ".docx", ".docm", ".odt", ".rtf", ".epub", ".rss", ".atom", ".xml"),
    *(".json", ".jsonl", ".ndjson", ".eml", ".mbox", ".parquet", ".csv", ".tsv", ".ics"),
)
"""All that can be opened, the commonest first: what `READERS` read, then tables and calendars."""


def can_open(path: Path) -> bool:
    """Tell by a file's name whether it is of a kind that Timeline reads."""
    return path.suffix.lower() in SUFFIXES
