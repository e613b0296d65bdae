"""From paths to articles with their time expressions and mentions, one file at a time."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError, Executor, Future, wait
from itertools import islice
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TypeVar

from timeline_app.errors import TimelineError
from timeline_app.model.article import Article, TextSpan
from timeline_app.pipeline.content import recognised_in, told_in
from timeline_app.pipeline.headline import split_headline, title_from_name, without_bare_places
from timeline_app.pipeline.outcomes import Ingested, Read, Rejected
from timeline_app.pipeline.publication import publication_date
from timeline_app.pipeline.walking import walk
from timeline_app.readers import limits, timeline
from timeline_app.readers.archives import is_archive
from timeline_app.readers.draft import Draft
from timeline_app.readers.letterhead import without_letterhead
from timeline_app.readers.problems import UnreadableError
from timeline_app.readers.registry import READERS, reader_for
from timeline_app.readers.timeline_file import TimelineFile
from timeline_app.sentence import UNSAID, Sentence, in_order
from timeline_app.tagger.language import Language
from timeline_app.tagger.tagging import (
    UNKNOWN_LANGUAGE,
    language_of,
    note_on,
    pack_for,
    short_code,
)

T = TypeVar("T")

_IN_FLIGHT = 8
_LOOK_SECONDS = 0.1


def files_in(paths: Iterable[Path]) -> tuple[tuple[Path, ...], ...]:
    """Return, for each path, the files that it stands for (see `walk`); a file comes only once."""
    seen: set[Path] = set()
    groups = []
    for path in paths:
        group = tuple(file for file in walk(path) if file not in seen)
        seen.update(group)
        groups.append(group)
    return tuple(groups)


def read_file(
    path: Path, language: str | None = None, *, with_mentions: bool = True
) -> tuple[Read, ...]:
    """Read one file: its articles with their mentions, its timeline, or why there are none.

    A pure function of the file, meant for a worker process.

    Args:
        path: the file.
        language: the code of its language; without it, it is detected.
        with_mentions: without them it is faster, for who wants the time expressions alone.
    """
    try:
        if timeline.is_timeline(path):
            return (_timeline(path, with_mentions=with_mentions),)
        reader = reader_for(path)
        if reader is None and path.exists() and not path.is_dir():
            raise _unsupported(path)
        drafts = (reader or READERS[0]).read(path)
        return _ingested(path, drafts, language, with_mentions=with_mentions)
    except UnreadableError as error:
        return (Rejected(path, error.reason, error.advice),)
    except TimelineError as error:
        return (Rejected(path, error.sentence),)
    except MemoryError:
        gibibytes = limits.MEMORY_BYTES / (1 << 30)
        return (
            Rejected(
                path, Sentence("Reading it needs more than {0} GiB.", gibibytes), _PLAIN_TEXT
            ),
        )
    except RecursionError:
        return (Rejected(path, Sentence("It is nested too deeply to be read."), _PLAIN_TEXT),)


def ingest(  # noqa: PLR0913 - what runs, and how
    files: Iterable[Path],
    executor: Executor,
    stopped: Callable[[], bool] = lambda: False,
    *,
    in_order: bool = False,
    in_flight: int = _IN_FLIGHT,
    read: Callable[[Path], tuple[T, ...]] = read_file,  # type: ignore[assignment] # T is Read
) -> Iterator[T | Rejected]:
    """Read files on an executor and yield what becomes of each, the first to be done first.

    Never raises for a file. Only a few are under way at a time; closing the generator cancels
    those, and shutting the executor down ends it.

    Args:
        files: what to read; asked for one only when there is room for it.
        executor: what runs the reading.
        stopped: asked several times a second, also while all that is under way is slow; once
            it answers yes, the generator ends as if it were closed.
        in_order: yield in the order of the files instead.
        in_flight: how many files are under way at most.
        read: `read_file`, a partial of it, or what takes its place.
    """
    waiting = iter(files)
    running: dict[Future[tuple[T, ...]], Path] = {}
    done: SimpleQueue[Future[tuple[T, ...]]] = SimpleQueue()
    try:
        while not stopped():
            for path in islice(waiting, in_flight - len(running)):
                future = executor.submit(read, path)
                running[future] = path
                if not in_order:
                    future.add_done_callback(done.put)
            if not running:
                return
            ended = _first_to_end(running) if in_order else _next_to_end(done)
            if ended:
                yield from _outcome(running.pop(ended), ended)
    except CancelledError:
        return
    finally:
        for future in running:
            future.cancel()


_TOO_LONG = "Reading it took longer than {0} seconds, so it was stopped."
_PLAIN_TEXT = Sentence("Copy the article's words into a text file and add that.")


def _timeline(path: Path, *, with_mentions: bool) -> TimelineFile:
    if not with_mentions:
        raise UnreadableError(
            Sentence("This is a timeline and no article."),
            Sentence("Name the articles that it was made of."),
        )
    return timeline.read(path)


def _unsupported(path: Path) -> UnreadableError:
    if is_archive(path.name):
        return UnreadableError(
            Sentence("This is an archive of files."),
            Sentence("Unpack it and add the files that are in it."),
        )
    suffixes = ", ".join(suffix for reader in READERS for suffix in reader.suffixes)
    return UnreadableError(
        Sentence("This is not a kind of file that Timeline reads."),
        Sentence("Save the article as text or as a web page ({0}).", suffixes),
    )


def _ingested(
    path: Path, drafts: Iterable[Draft], language: str | None, *, with_mentions: bool
) -> tuple[Ingested, ...]:
    """Return the articles of a file; two with the same text are one."""
    found: dict[str, Article] = {}
    for draft in drafts:
        code = language or _code(draft)
        article = _article(path, draft, code, pack_for(code))
        found.setdefault(article.id, article)
    held = tuple(found)
    return tuple(
        Ingested(path, article, _content(article, with_mentions=with_mentions), held)
        for article in found.values()
    )


def _content(article: Article, *, with_mentions: bool) -> bytes:
    content = recognised_in(article)
    return (told_in(article, content.recognised) if with_mentions else content).encoded()


def _code(draft: Draft) -> str:
    """Return the language that the words speak, else the one that the file names."""
    detected = language_of(draft.text)
    named = short_code(draft.language or "")
    return named if detected == UNKNOWN_LANGUAGE and named else detected


def _article(path: Path, draft: Draft, code: str, language: Language | None) -> Article:
    publication, paragraphs = publication_date(draft, path, language)
    headline = draft.headline
    paragraphs = without_bare_places(draft.text, paragraphs)
    if draft.title is None:
        headline, paragraphs = without_letterhead(draft.text, paragraphs)
    if draft.title is None and headline is None:
        headline, paragraphs = split_headline(draft.text, paragraphs)
    return Article(
        id=hashlib.sha256(draft.text.encode()).hexdigest(),
        sources=(path,),
        title=_title(draft, headline, path),
        text=draft.text,
        headline=headline,
        paragraphs=paragraphs,
        page_breaks=draft.page_breaks,
        language=code,
        publication=publication,
        note=in_order(draft.note, UNSAID if language else note_on(draft.text, code)),
    )


def _title(draft: Draft, headline: TextSpan | None, path: Path) -> str:
    if headline:
        return " ".join(headline.of(draft.text).split())
    return draft.title or title_from_name(path.name)


def _next_to_end(done: SimpleQueue[Future[T]]) -> Future[T] | None:
    """Wait a moment for a file to be done; return its future, or nothing yet."""
    try:
        return done.get(timeout=_LOOK_SECONDS)
    except Empty:
        return None


def _first_to_end(running: Iterable[Future[T]]) -> Future[T] | None:
    """Wait a moment for the file submitted first; return its future, or nothing yet."""
    first = next(iter(running))
    return first if wait([first], timeout=_LOOK_SECONDS).done else None


def _outcome(path: Path, future: Future[tuple[T, ...]]) -> tuple[T | Rejected, ...]:
    error = future.exception()
    if error is None:
        return future.result()
    return (Rejected(path, *_why(error)),)


def _why(error: BaseException) -> tuple[Sentence, Sentence]:
    """Return what to say of a file whose reading ended without an answer."""
    if isinstance(error, TimeoutError):
        return Sentence(_TOO_LONG, limits.SECONDS), _PLAIN_TEXT
    if isinstance(error, RuntimeError | OSError):  # the worker process is gone
        return Sentence("Reading it crashed; the other files are not affected."), _PLAIN_TEXT
    fault = f"{type(error).__name__}: {error}"
    reason = Sentence("A fault in Timeline stopped the reading ({0}).", fault)
    return reason, Sentence("Please report it.")
