"""Says how far an event's date may be trusted, and why."""

from collections.abc import Iterator, Mapping
from itertools import chain

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from timeline_app.model.article import Article, Certainty
from timeline_app.model.columns import tellers_of
from timeline_app.model.event import Mention, TimelineEvent
from timeline_app.model.timespan import TimeSpan
from timeline_app.model.timex import AnchorKind, span_of

_CONTEXT = "Confidence"


def confidence_in_words(event: TimelineEvent, articles: Mapping[str, Article]) -> str:
    """Return "Confidence: high – …" for a date that was found, nothing for any other."""
    if event.time is None or event.is_dated or not event.mentions:
        return ""
    level, reason = _judged(event, articles)
    said = _tr(_LEVELS[level])
    agreeing = tellers_of(event) - len({one.article_id for one in event.disputes})
    others = _tr(" {0} articles say so.").format(agreeing) if agreeing > 1 else ""
    return _tr("Confidence: {0}. {1}{2}").format(said, reason, others)


def rests_on_publication(event: TimelineEvent) -> bool:
    """Tell whether another publication date of its article would date an event otherwise."""
    timex = event.mentions[0].timex if event.mentions else None
    return timex is None or event.time is None or timex.anchor.kind is AnchorKind.DCT


def other_readings(event: TimelineEvent) -> tuple[TimeSpan, ...]:
    """Return the other dates that the words can mean or that other articles give, each once."""
    return tuple(dict.fromkeys(one for one in _readings(event) if one != event.time))


def _judged(event: TimelineEvent, articles: Mapping[str, Article]) -> tuple[Certainty, str]:
    return next(chain(_doubts(event), _grounds(event.mentions[0], articles)))


def _doubts(event: TimelineEvent) -> Iterator[tuple[Certainty, str]]:
    timex = event.mentions[0].timex
    if event.is_provisional:
        yield Certainty.LOW, _tr("The publication date is only known to lie within bounds.")
    if event.disputes:
        yield Certainty.LOW, _tr("The sources disagree about the day.")
    if timex is not None and timex.alternatives:
        yield Certainty.LOW, _tr("The words can be read in several ways.")


def _grounds(mention: Mention, articles: Mapping[str, Article]) -> Iterator[tuple[Certainty, str]]:
    timex, article = mention.timex, articles.get(mention.article_id)
    published = article.publication.certainty if article else Certainty.LOW
    if timex is None:
        reason = _tr("No day is named; the day of publication stands for it.")
        yield min(Certainty.MEDIUM, published, key=_RANKS.index), reason
    elif timex.anchor.kind is AnchorKind.DCT:
        yield published, _tr("It counts from the publication date.")
    elif timex.anchor.kind is AnchorKind.PREVIOUS:
        yield Certainty.MEDIUM, _tr("It counts from another date in the text.")
    elif not mention.span.covers(timex.span):
        yield Certainty.MEDIUM, _tr("The date stands in another sentence.")
    else:
        yield Certainty.HIGH, _tr("The sentence itself names the date.")


def _readings(event: TimelineEvent) -> Iterator[TimeSpan]:
    for mention in event.mentions[:1]:
        timex = mention.timex
        if timex is not None and timex.alternatives:
            values = (timex.value, *timex.alternatives)
            yield from (time for one in values if (time := span_of(one, timex.mod)) is not None)
    yield from (dispute.time for dispute in event.disputes)


def _tr(text: object) -> str:
    return QCoreApplication.translate(_CONTEXT, str(text))


_RANKS = (Certainty.LOW, Certainty.MEDIUM, Certainty.HIGH)
_LEVELS = {
    Certainty.HIGH: QT_TRANSLATE_NOOP("Confidence", "high"),
    Certainty.MEDIUM: QT_TRANSLATE_NOOP("Confidence", "medium"),
    Certainty.LOW: QT_TRANSLATE_NOOP("Confidence", "low"),
}
