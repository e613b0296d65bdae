"""Writes the articles of a timeline with their time expressions as TimeML, in a zip file."""

import re
from collections.abc import Iterator
from pathlib import Path

from timeline_app.exporters.archive import Member, write_archive
from timeline_app.exporters.interchange import by_path, doc_names
from timeline_app.exporters.options import Choice, ExportOptions
from timeline_app.model.article import Article, ListedText
from timeline_app.model.timeline import Timeline
from timeline_app.sentence import Sentence

_SUFFIX = ".tml"
_NO_NAME = re.compile(r"[^\w./-]+|\.(?=\.)")


class TimemlExporter:
    """A document for each article: its text with a TIMEX3 around each time expression."""

    label = Sentence("Articles (TimeML)")
    suffix = ".timeml.zip"
    choices: frozenset[Choice] = frozenset()
    cannot_carry: tuple[Sentence, ...] = (
        Sentence(
            "TimeML has the articles and the dates in them; the timeline's events are left out."
        ),
        Sentence("An article of which only quotes are known is left out."),
    )

    def steps(self, timeline: Timeline, options: ExportOptions, path: Path) -> Iterator[float]:
        """Write the articles to a file.

        Raises:
            TimelineError: the file cannot be written.
        """
        return write_archive(path, _members(timeline, options), len(timeline.articles))


def _members(timeline: Timeline, options: ExportOptions) -> Iterator[Member]:
    names = doc_names(timeline.articles, options.roots)
    taken: set[str] = set()
    for number, (key, article) in enumerate(by_path(timeline.articles), 1):
        if article.listing is None or article.listing.text is not ListedText.QUOTES:
            yield _name(names[key], number, taken), (_tagged(article),)


def _name(doc: str, number: int, taken: set[str]) -> str:
    """Return a name below the archive's top that no other article has."""
    name = _NO_NAME.sub("_", doc).lstrip("/.") or "_"
    name = f"{name}-{number}" if name in taken else name
    taken.add(name)
    return f"{name}{_SUFFIX}"


def _tagged(article: Article) -> str:
    from timeline_app.tagger.tagging import apart, pack_for, tag
    from timeline_app.tagger.timeml import timeml

    day = article.publication.day
    language = article.language if pack_for(article.language) else None
    return timeml(article.text, tuple(apart(tag(article.text, day, language))), day)
