"""Makes drafts of the articles that an export or a feed lists."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from timeline_app.model.article import UNKNOWN, PublicationDate
from timeline_app.readers import limits
from timeline_app.readers.blocks import blocks_in
from timeline_app.readers.composing import compose
from timeline_app.readers.draft import Draft
from timeline_app.readers.problems import UnreadableError
from timeline_app.sentence import UNSAID, Sentence, in_order


@dataclass(frozen=True, slots=True)
class Item:
    """A listed article; title and texts are as they stand there, in HTML or plain."""

    title: str
    texts: Sequence[str]
    publication: PublicationDate = UNKNOWN
    language: str | None = None


def drafts_of(items: Iterable[Item], name: Sentence, *notes: Sentence) -> Iterator[Draft]:
    """Yield a draft for each item with words; the first one's note counts the others.

    Args:
        items: what is listed.
        name: what to call items in a sentence, in the plural.
        notes: sentences about the whole file, for the first draft.

    Raises:
        UnreadableError: there is nothing with words.
    """
    drafts: list[Draft] = []
    errors: list[UnreadableError] = []
    for item in items:
        try:
            drafts.append(_draft(item))
        except UnreadableError as error:
            errors.append(error)
    if not drafts:
        raise (
            errors[0]
            if errors
            else UnreadableError(
                Sentence("The file lists no {0} with a text.", name),
                Sentence("Export or download it again."),
            )
        )
    yield replace(drafts[0], note=in_order(*notes, _lost(len(errors), len(drafts), name)))
    yield from drafts[1:]


def _lost(count: int, read: int, name: Sentence) -> Sentence:
    if not count:
        return UNSAID
    return Sentence("{0} of {1} {2} could not be read.", count, count + read, name)


def _draft(item: Item) -> Draft:
    blocks = [block for text in item.texts for block in blocks_in(text)]
    title = " ".join(blocks_in(item.title))
    if title and blocks[:1] != [title]:
        blocks.insert(0, title)
    text, spans = compose(blocks)
    return Draft(
        text=limits.check_text(text),
        title=title or None,
        headline=spans[0] if title else None,
        paragraphs=spans[1:] if title else spans,
        language=item.language,
        publication=item.publication,
    )
