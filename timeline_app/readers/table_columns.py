"""The columns of a timeline as a table, which `exporters.table` writes and `tables` reads."""

COLUMNS = (
    *("date", "title", "source", "page", "quote", "source_title", "published"),
    *("edtf", "start", "end", "precision", "time_kind", "approx", "zone"),
    *("certainty", "confidence", "kind", "status", "tags", "note", "other_dates", "more_quotes"),
    *("provisional_start", "provisional_end"),
    *("published_source", "published_start", "published_end", "quote_start"),
    *("salience", "dated_by_hand", "added_by_hand", "id"),
)
MARKS = frozenset({"id", "title", "start", "end", "quote", "quote_start"})
"""Columns by which a table of ours is known."""
