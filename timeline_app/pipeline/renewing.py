"""Reads the kept texts of articles again, with rules that are better than those of before."""

import hashlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError, Executor, Future
from itertools import islice

from timeline_app import __version__, resources
from timeline_app.model.article import Article

_IN_FLIGHT = 8


def rules_version() -> bytes:
    """Return a mark that is another one when articles may be read differently."""
    made = hashlib.blake2b(__version__.encode(), digest_size=16)
    for path in sorted(resources.path("languages").rglob("*.toml")):
        made.update(path.read_bytes())
    return made.digest()


def content_of(article: Article) -> bytes:
    """Return what an article tells, encoded; a pure function, meant for a worker process."""
    from timeline_app.pipeline.content import recognised_in, told_in

    return told_in(article, recognised_in(article).recognised).encoded()


def renewed(
    articles: Iterable[Article], executor: Executor, stopped: Callable[[], bool]
) -> Iterator[tuple[str, bytes]]:
    """Yield the ids of articles and what they tell by the rules of today, in order.

    An article whose reading fails is left out: what it told before stays. Only a few are under
    way at a time; once ``stopped`` answers yes, the generator ends.
    """
    waiting = iter(articles)
    running: deque[tuple[str, Future[bytes]]] = deque()
    while not stopped():
        for article in islice(waiting, _IN_FLIGHT - len(running)):
            running.append((article.id, executor.submit(content_of, article)))
        if not running:
            return
        article_id, future = running.popleft()
        try:
            yield article_id, future.result()
        except CancelledError:
            return
        except (OSError, RuntimeError, TimeoutError):  # the worker is gone, or took too long
            continue
