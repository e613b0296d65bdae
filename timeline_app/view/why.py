"""Says in sentences how a date came about."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from timeline_app.model.article import (
    Article,
    Certainty,
    Listing,
    PublicationDate,
    PublicationSource,
)
from timeline_app.model.event import Mention, TimelineEvent, counted_mentions
from timeline_app.model.timespan import DAY, TimeSpan
from timeline_app.model.timex import AnchorKind, Timex
from timeline_app.view.figures import date_in_words, date_words, when_in_words
from timeline_app.view.quoting import quoted
from timeline_app.view.steps import steps_in_words, value_in_words

_CONTEXT = "Why"
_REMARKS = frozenset(("order_of_figures", "weekday_differs"))
_NO_SUCH_DAY = "no_such_day"


@dataclass(frozen=True, slots=True)
class Why:
    """The words that date an event with what they came to, and the sentences that explain it."""

    claim: str
    sentences: tuple[str, ...]


def why(event: TimelineEvent, articles: Mapping[str, Article]) -> Why:
    """Explain an event's date, or why it has none."""
    if event.is_dated or not event.mentions:
        return _by_hand(event, articles)
    return _found(event, articles)


def _by_hand(event: TimelineEvent, articles: Mapping[str, Article]) -> Why:
    """Say that a person gave the date, and what the words would give."""
    if event.is_made:
        said = _tr("You added this event and gave it this date.")
        undated = _tr("You added this event without a date.")
        return Why(_claim(event), (said if event.time else undated,))
    said = _tr("You set this date.") if event.time else _tr("You said that it has no date.")
    if not event.mentions:  # its words are gone
        return Why(_claim(event), (said,))
    found = _found(replace(event, is_dated=False, is_provisional=False), articles)
    return Why(_claim(event), (said, _tr("Found in the text: {0}").format(found.claim)))


def _claim(event: TimelineEvent) -> str:
    return _tr("You → {0}").format(when_in_words(event) if event.time else _tr("no date"))


def _found(event: TimelineEvent, articles: Mapping[str, Article]) -> Why:
    """Explain what the words give."""
    told = counted_mentions(event) if event.is_provisional else ()
    mention = (*told, speaking_mention(event))[0]
    article = articles[mention.article_id]
    if article.listing:
        return _by_timeline(event, article.listing)
    if mention.timex is None:
        return _by_publication(mention, article)
    words = quoted(mention.timex.span.of(article.text))
    if event.is_provisional:
        claim = " → ".join((words, *steps_in_words(mention.timex), when_in_words(event)))
        return Why(claim, tuple(_provisionally(event, words, article.publication)))
    if mention.time is None:
        claim = " → ".join((words, *steps_in_words(mention.timex), _tr("no date")))
        return Why(claim, (why_undated(mention, article),))
    claim = " → ".join((words, *_between(mention.timex), date_in_words(mention.time)))
    explained = tuple(_explanation(mention.timex, article))
    if not mention.span.covers(mention.timex.span):
        explained = (_borrowed(mention.timex.span.start < mention.span.start), *explained)
    return Why(claim, explained)


def _borrowed(from_before: bool) -> str:
    if from_before:
        return _tr("The sentence names no day itself; these words before it date it.")
    return _tr("The sentence names no day itself; these words after it date it.")


def speaking_mention(event: TimelineEvent) -> Mention:
    """Return the mention that explains an event's date: of an undated one, what names a time."""
    first = event.mentions[0]
    if event.time is not None:
        return first
    return next((one for one in event.mentions if one.timex), first)


def why_undated(mention: Mention, article: Article) -> str:
    """Say in a sentence why a mention has no date."""
    if article.listing:
        return _tr("It has no date in {0}.").format(article.listing.file.name)
    timex = mention.timex
    if timex is None and article.publication.day:
        return _tr("The sentence names a time, but not one that has a date.")
    if timex is None:
        return _tr("No day is named here, and the article does not say when it was published.")
    words = quoted(timex.span.of(article.text))
    if timex.alternatives:
        readings = _tr(" or ").join(map(value_in_words, (timex.value, *timex.alternatives)))
        return _tr("{0} can be read as {1}.").format(words, readings)
    if any(step.operation == _NO_SUCH_DAY for step in timex.steps):
        sentence = _tr("{0} names a day that does not exist.")
    elif timex.anchor.kind is AnchorKind.DCT and not timex.anchor.value:
        return _needs_publication_date(words, timex)
    elif timex.anchor.kind is AnchorKind.PREVIOUS:
        sentence = _tr("{0} counts from a date that the article leaves open.")
    else:
        sentence = _tr("{0} names no point in time.")
    return sentence.format(words)


def _provisionally(
    event: TimelineEvent, words: str, publication: PublicationDate
) -> Iterator[str]:
    """Yield why an event stands over a stretch of time, and what would make it exact."""
    if event.time is None or publication.bounds is None:
        return
    first, after = publication.bounds
    last = after - timedelta(days=1)
    if event.time.end == (event.time.start or 0) + DAY:
        said = _tr("Probably that day")
    else:
        said = _tr("Somewhere between the first and the last of these days")
    if first == last:
        because = _tr("{0}, because {1} counts from the publication date, which is probably {2}.")
        yield because.format(said, words, _day(first))
    else:
        because = _tr(
            "{0}, because {1} counts from the publication date, which is probably between {2} "
            "and {3}."
        )
        yield because.format(said, words, _day(first), _day(last))
    yield _tr("Nothing decides it yet; it is exact once you take a day of publication.")


def _needs_publication_date(words: str, timex: Timex) -> str:
    if not timex.steps:
        said = _tr("{0} counts from the publication date, which this article does not give.")
        return said.format(words)
    counted = steps_in_words(timex)[0]
    return _tr("{0} is {1}, which this article does not give.").format(words, counted)


def publication_in_words(publication: PublicationDate) -> str:
    """Say when an article was published, where that was read, and what speaks against it."""
    said = " · ".join((_published(publication), *_source_of(publication)))
    doubt = doubt_in_words(publication)
    return f"{said}. {doubt}" if doubt else said


def doubt_in_words(publication: PublicationDate) -> str:
    """Say in a sentence what leaves a publication date open or in doubt, or nothing."""
    if publication.readings:
        return _tr("Nothing in the article decides which of the two days is meant.")
    if not publication.contradiction or publication.day is None:
        return ""
    weekday = date_words().weekdays[publication.day.weekday()]
    words = _tr(
        "The publication date is a {0}, but the article says {1}: one of the two is wrong."
    )
    return words.format(weekday, quoted(publication.contradiction))


def _published(publication: PublicationDate) -> str:
    if publication.readings:
        return _tr("Published {0}").format(_tr(" or ").join(map(_day, publication.readings)))
    if publication.day is not None:
        return _tr("Published {0}").format(_day(publication.day))
    if publication.bounds is not None:
        first, after = publication.bounds
        last = after - timedelta(days=1)
        if first == last:
            return _tr("Probably published {0}").format(_day(first))
        return _tr("Probably published between {0} and {1}").format(_day(first), _day(last))
    return _tr("No publication date found in the article")


def _source_of(publication: PublicationDate) -> Iterator[str]:
    """Yield where a publication date was read, and how certain it is where it is not."""
    if publication.source is None:
        return
    is_said = publication.source is PublicationSource.USER
    yield _tr("set by you") if is_said else _provenance(publication)
    if publication.certainty is not Certainty.HIGH and not publication.readings:
        yield _tr(str(_CERTAINTIES[publication.certainty]))


def _by_timeline(event: TimelineEvent, listing: Listing) -> Why:
    if event.time is None:
        return Why(_tr("No date"), (_tr("It has no date in {0}.").format(listing.file.name),))
    claim = when_in_words(event)
    sentence = _tr("So it stands in {0}; which words gave the date is not said there.")
    return Why(claim, (sentence.format(listing.file.name),))


def _by_publication(mention: Mention, article: Article) -> Why:
    if mention.time is None:
        return Why(_tr("No date"), (why_undated(mention, article),))
    claim = _tr("Reported as news → {0}").format(date_in_words(mention.time))
    sentence = _tr("The sentence names no other day, so the publication date dates it.")
    return Why(claim, (sentence, _source_sentence(article.publication)))


def _between(timex: Timex) -> tuple[str, ...]:
    """Return the steps in words where they say more than the words themselves."""
    said = steps_in_words(timex)
    if timex.anchor.kind is not AnchorKind.NONE:
        return said
    remarks = zip(timex.steps, said, strict=True)
    return tuple(words for step, words in remarks if step.operation in _REMARKS)


def _explanation(timex: Timex, article: Article) -> Iterator[str]:
    """Yield what the words were counted from, and where that was read."""
    anchor = timex.anchor
    if anchor.kind is AnchorKind.DCT:
        counted = _tr("Counted from the publication date, {0}.")
        yield counted.format(value_in_words(anchor.value))
        yield _source_sentence(article.publication)
    elif anchor.kind is AnchorKind.PREVIOUS:
        said = quoted(anchor.span.of(article.text)) if anchor.span else _tr("an earlier date")
        yield _tr("Counted from {0} ({1}).").format(said, value_in_words(anchor.value))
    else:
        yield _tr("The words give the whole date.")
    if timex.alternatives:
        others = ", ".join(map(value_in_words, timex.alternatives))
        yield _tr("Also possible: {0}").format(others)


def _source_sentence(publication: PublicationDate) -> str:
    return _tr("The publication date comes from {0}.").format(_provenance(publication))


def _provenance(publication: PublicationDate) -> str:
    if publication.source is None:
        return _tr("an unknown place")
    said = _tr(str(_SOURCES[publication.source]))
    evidence = publication.evidence.strip()
    return f"{said}: {quoted(evidence)}" if evidence else said


def _day(day: date) -> str:
    return date_in_words(TimeSpan.of_date(day), long=True)


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


_CERTAINTIES = {
    Certainty.MEDIUM: QT_TRANSLATE_NOOP("Why", "likely"),
    Certainty.LOW: QT_TRANSLATE_NOOP("Why", "doubtful"),
}
_SOURCES = {
    PublicationSource.METADATA: QT_TRANSLATE_NOOP("Why", "the page's own data"),
    PublicationSource.DATE_LINE: QT_TRANSLATE_NOOP("Why", "the article's date line"),
    PublicationSource.FILE_NAME: QT_TRANSLATE_NOOP("Why", "the file's name"),
    PublicationSource.USER: QT_TRANSLATE_NOOP("Why", "you"),
    PublicationSource.INFERRED: QT_TRANSLATE_NOOP("Why", "the other dates in the article"),
}
