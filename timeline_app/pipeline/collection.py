"""Which articles are in, under which paths they lie, and when they were published."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from timeline_app.errors import TimelineError
from timeline_app.model.article import Article, PublicationDate
from timeline_app.model.records import NOTHING, Change, Records, publish, take
from timeline_app.pipeline.outcomes import Ingested, Outcome, Read, Rejected
from timeline_app.readers.timeline_file import TimelineFile
from timeline_app.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Changes:
    """What came, changed or went: the ids of articles, the paths of files, new contents by id."""

    articles: frozenset[str]
    files: frozenset[Path]
    contents: Mapping[str, bytes]


class Collection:
    """The articles that are in, and the files that they were read from."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._articles: dict[str, Article] = {}
        self._found: dict[str, PublicationDate] = {}
        self._held_by: dict[Path, tuple[str, ...]] = {}
        self._records = NOTHING
        self._taken_out: dict[str, tuple[Article, PublicationDate]] = {}
        self._came: set[str] = set()
        self._went: set[str] = set()
        self._announced: dict[Path, PublicationDate] = {}
        self._opened: dict[Path, TimelineFile] = {}
        self._rejected: dict[Path, Rejected] = {}
        self._changed_articles: set[str] = set()
        self._changed_files: set[Path] = set()
        self._contents: dict[str, bytes] = {}

    @property
    def articles(self) -> Mapping[str, Article]:
        """The articles by their ids, in the order of adding."""
        return MappingProxyType(self._articles)

    @property
    def opened(self) -> Mapping[Path, TimelineFile]:
        """The timeline files that are open, by their paths."""
        return MappingProxyType(self._opened)

    @property
    def rejected(self) -> tuple[Rejected, ...]:
        """The files that could not be read, in the order of their paths."""
        return tuple(rejected for _, rejected in sorted(self._rejected.items()))

    @property
    def records(self) -> Records:
        """What the person made, also of events and articles that are no more."""
        return self._records

    def rejected_at(self, path: Path) -> Rejected | None:
        """Return why a file could not be read, if it could not."""
        return self._rejected.get(path)

    def held_by(self, path: Path) -> tuple[str, ...]:
        """Return the ids of the articles that a file holds."""
        return self._held_by.get(path, ())

    def take_changes(self) -> Changes:
        """Return what changed since this was asked last."""
        changes = Changes(
            frozenset(self._changed_articles), frozenset(self._changed_files), self._contents
        )
        self._changed_articles.clear()
        self._changed_files.clear()
        self._contents = {}
        return changes

    def accept(self, item: Read) -> Outcome:
        """Take what was read; an article whose text is in already only gains a path.

        A file that was edited meanwhile replaces what it was before.
        """
        self._changed_files.add(item.path)
        if isinstance(item, Rejected):
            self._rejected[item.path] = item
            return Outcome.REJECTED
        self._rejected.pop(item.path, None)
        return self._take(item) if isinstance(item, Ingested) else self._open(item)

    def apply(self, change: Change) -> None:
        """Put in place what a change says; its inverse takes it back.

        Edits of events stay while there is no such event. A publication date stays while the
        article's text is the same, also when its file is read again. An article that is taken
        out is kept, so that it can come back without its file.
        """
        self._records = self._records.after(change)
        for article_id in sorted(change.article_ids):
            self._follow_records(article_id)

    def publishing(self, label: str, publications: Mapping[str, PublicationDate | None]) -> Change:
        """Return the change that says when articles were published.

        An article that is not in is an error.

        Args:
            label: what the change is called.
            publications: by the articles' ids, what takes the place of that which their files
                give; `None` takes the choice back.

        Raises:
            TimelineError: an article comes out of a timeline file, whose events are finished.
        """
        listings = (self._articles[key].listing for key in publications)
        listing = next(filter(None, listings), None)
        if listing:
            raise TimelineError(
                Sentence(
                    "The dates of this article stand in {0}. To date it anew, take it out "
                    "and add the article's own file.",
                    listing.file.name,
                )
            )
        return publish(self._records, label, publications)

    def published(self, article_id: str, publication: PublicationDate | None) -> Article:
        """Return an article that is in as it would be with another publication date."""
        found = self._found[article_id]
        # A date line stays one, whatever the person says.
        given = replace(publication, span=found.span) if publication else found
        article = self._articles[article_id]
        is_same = given == article.publication
        return article if is_same else replace(article, publication=given)

    def taken_in(self, label: str) -> Change:
        """Return the change that all makes which `accept` took since this was asked last."""
        came, went = self._came.intersection(self._articles), self._went
        self._came, self._went = set(), set()
        return take(label, into=sorted(came), out=sorted(went))

    def announce(self, published: Mapping[Path, PublicationDate]) -> None:
        """Say when the articles of some files, which are still to be read, were published."""
        self._announced |= published

    def forget_rejected(self, path: Path) -> None:
        """Drop a file from the list of those that could not be read."""
        del self._rejected[path]
        self._changed_files.add(path)

    def renew(self, article_id: str, content: bytes) -> None:
        """Take what an article tells by other rules, if it is still in."""
        if article_id in self._articles:
            self._contents[article_id] = content
            self._changed_articles.add(article_id)

    def let_go(self, path: Path, other: Path) -> bool:
        """Take a file's articles to lie in another alone; tell whether that has them all."""
        held = self.held_by(path)
        if not set(held) <= set(self.held_by(other)):
            return False
        self._release(path, ())
        self._held_by.pop(path, None)
        return True

    def found(self, article_id: str) -> Article | None:
        """Return an article, in or taken out, with the publication date that its file gives."""
        if article_id in self._taken_out:
            article, found = self._taken_out[article_id]
        elif article_id in self._articles:
            article, found = self._articles[article_id], self._found[article_id]
        else:
            return None
        return replace(article, publication=found)

    def restore(
        self,
        articles: Iterable[Article],
        records: Records,
        opened: Iterable[TimelineFile],
        rejected: Iterable[Rejected],
    ) -> None:
        """Take back what an earlier session had; nothing counts as changed by it.

        Args:
            articles: in the order of adding, with the publication dates that their files give.
            records: what the person made.
            opened: the timeline files that were open.
            rejected: the files that could not be read.
        """
        self._records = records
        for article in articles:
            if article.id in records.taken_out:
                self._taken_out[article.id] = (article, article.publication)
            else:
                self._put(article, article.publication)
                self._redate(article.id)
        self._opened |= {one.path: one for one in opened}
        self._rejected |= {one.path: one for one in rejected}
        self.take_changes()

    def _take(self, item: Ingested) -> Outcome:
        article = item.article
        self._carry_over(item)
        self._release(item.path, item.held)
        self._held_by[item.path] = item.held
        known = self._articles.get(article.id)
        if item.path in self._announced:
            announced = {article.id: self._announced[item.path]}
            self._records = self._records.after(publish(self._records, "", announced))
            if article.id == item.held[-1]:
                del self._announced[item.path]
        self._let_in(article.id)
        paths = sorted({*article.sources, *(known.sources if known else ())})
        self._changed_articles.add(article.id)
        if known and (known.listing or item.path != paths[0]):
            self._articles[article.id] = replace(known, sources=tuple(paths))
            self._redate(article.id)
            return Outcome.DUPLICATE
        self._articles[article.id] = replace(article, sources=tuple(paths))
        self._found[article.id] = article.publication
        self._contents[article.id] = item.content
        self._redate(article.id)
        return Outcome.DUPLICATE if known else Outcome.ADDED

    def _redate(self, article_id: str) -> None:
        """Give an article the publication date that the person says, else the one of its file."""
        article = self._articles[article_id]
        published = self.published(article_id, self._records.publications.get(article_id))
        if article.listing is None and published != article:
            self._articles[article_id] = published
            self._changed_articles.add(article_id)

    def _open(self, item: TimelineFile) -> Outcome:
        """Take a timeline's articles and events as they are, instead of what its file held."""
        kept = {article.id for article in item.articles}
        for key, former in tuple(self._articles.items()):
            if former.listing and former.listing.file == item.path and key not in kept:
                self._drop(key)
        known = sum(article.id in self._articles for article in item.articles)
        for article in item.articles:
            self._list(article)
        self._opened[item.path] = item
        self._changed_files.add(item.path)
        return Outcome.DUPLICATE if known == len(item.articles) else Outcome.ADDED

    def _list(self, article: Article) -> None:
        """Take in an article of a timeline: what is found in its own file gives way."""
        self._let_in(article.id)
        known = self._articles.get(article.id)
        paths = sorted({*article.sources, *(known.sources if known else ())})
        listings = [one.listing for one in (article, known) if one and one.listing]
        first = min(listings, key=lambda listing: listing.file)
        if known and known.listing is first:
            article = known
        self._articles[article.id] = replace(article, sources=tuple(paths))
        self._found[article.id] = article.publication
        self._contents[article.id] = b""
        self._changed_articles.add(article.id)

    def _carry_over(self, item: Ingested) -> None:
        """Let an article whose file was edited keep the publication date that a person gave it.

        Not so where the file itself tells another day now.
        """
        chosen_days, article = self._records.publications, item.article
        for former_id in self.held_by(item.path):
            former = self._articles.get(former_id)
            if former is None or former_id in item.held or former_id not in chosen_days:
                continue
            is_alone = len(item.held) == len(self.held_by(item.path)) == 1
            is_same = is_alone or former.title == article.title
            if is_same and self._found[former_id].day == article.publication.day:
                kept = {article.id: chosen_days.get(article.id, chosen_days[former_id])}
                self._records = self._records.after(publish(self._records, "", kept))

    def _release(self, path: Path, kept: tuple[str, ...]) -> None:
        """Take a path from the articles it gave before; who lies nowhere else goes."""
        for former_id in self._held_by.get(path, ()):
            if former_id in kept or former_id not in self._articles:
                continue
            former = self._articles[former_id]
            paths = tuple(source for source in former.sources if source != path)
            if paths:
                self._articles[former_id] = replace(former, sources=paths)
                self._changed_articles.add(former_id)
            else:
                self._drop(former_id)

    def _follow_records(self, article_id: str) -> None:
        """Take an article in or out and date it, as the records say."""
        if article_id in self._records.taken_out:
            if article_id in self._articles:
                self._taken_out[article_id] = self._pop(article_id)
            return
        if article_id in self._taken_out:
            self._put(*self._taken_out.pop(article_id))
            self._changed_articles.add(article_id)
        if article_id in self._articles:
            self._redate(article_id)

    def _let_in(self, article_id: str) -> None:
        """Note that an article is about to come in that is read, perhaps one taken out before."""
        if article_id in self._articles:
            return
        if article_id in self._went:
            self._went.remove(article_id)
        else:
            self._came.add(article_id)
        if article_id in self._records.taken_out:
            self._taken_out.pop(article_id, None)
            self._records = self._records.after(take("", into=[article_id]))

    def _drop(self, article_id: str) -> None:
        """Let an article go whose file holds something else now; it can be taken in again."""
        if article_id in self._came:
            self._came.remove(article_id)
        else:
            self._went.add(article_id)
        self.apply(take("", out=[article_id]))

    def _put(self, article: Article, found: PublicationDate) -> None:
        self._articles[article.id], self._found[article.id] = article, found
        for path in article.sources:
            if article.id not in self._held_by.get(path, ()):
                self._held_by[path] = (*self._held_by.get(path, ()), article.id)

    def _pop(self, article_id: str) -> tuple[Article, PublicationDate]:
        article, found = self._articles.pop(article_id), self._found.pop(article_id)
        self._changed_articles.add(article_id)
        for path in article.sources:
            held = tuple(one for one in self.held_by(path) if one != article_id)
            self._held_by[path] = held
        return article, found
