"""A good file of every format: what each reader reads, whole and well-formed."""

from collections.abc import Callable

from tests.files import epub, feed, mail, opendocument, page, pdf, plain, records, rtf, word

GOOD: dict[str, Callable[[], bytes]] = {
    ".txt": plain.good_text,
    ".text": plain.good_text,
    ".md": plain.good_markdown,
    ".markdown": plain.good_markdown,
    ".html": page.good_html,
    ".htm": page.good_html,
    ".xhtml": page.good_xhtml,
    ".mhtml": mail.good_mhtml,
    ".mht": mail.good_mhtml,
    ".pdf": pdf.good_pdf,
    ".docx": word.good_docx,
    ".docm": word.good_docx,
    ".odt": opendocument.good_odt,
    ".rtf": rtf.good_rtf,
    ".epub": epub.good_epub,
    ".rss": feed.good_rss,
    ".xml": feed.good_rss,
    ".atom": feed.good_atom,
    ".json": records.good_json,
    ".jsonl": records.good_jsonl,
    ".ndjson": records.good_jsonl,
    ".eml": mail.good_eml,
    ".mbox": mail.good_mbox,
}
"""By the suffix that the file's name must have; each holds "open again in May 2016"."""
