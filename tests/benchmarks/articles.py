"""Texts to tag: newswire where the development corpora are at hand, else articles made up."""

from datetime import date, timedelta
from random import Random

from tests.corpora import timex_documents

_PLACES = ("Halden", "Port Ansel", "Westmark", "Lower Tarn", "Quill Bay", "the Orme valley")
_BODIES = ("the council", "the harbour board", "a court of appeal", "the ministry", "the union")
_DATED = (
    "{body} of {place} said on {weekday} that the new bridge would open in {month}.",
    "It was built between {year} and {later}, and {body} has repaired it every two years since.",
    "The vote of {month} {day}, {year} was the closest that {place} has ever seen.",
    "A decision is expected next week, about three months after the talks began.",
    "Sales in the third quarter rose to 1,250 tonnes from 980 a year earlier, {body} said.",
    "The ferry left at 7:30 a.m. on {day} {month} {year} and has not been heard of since.",
)
_PLAIN = (
    "Nobody was hurt, and the road along the river could be used again after the storm.",
    "Engineers who looked at the pillars found nothing that would explain so loud a noise.",
    "{body} will pay for the work, but it has not said where the money is to come from.",
    "People in {place} have heard such promises before, and few of them believe this one.",
    "The minister thanked the crews and spoke with some of the families who had to leave.",
    "Prices of timber, steel and glass have gone up, which makes every plan look cheap at first.",
    "Two of the five judges disagreed, and one of them wrote that the law had been misread.",
    "There were shares for sale at 1998 a piece, and flight 1549 was late as it always is.",
)
_MONTHS = ("January", "March", "April", "July", "September", "October", "December")
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
_SENTENCES = 22
_FIRST_DAY = date(1995, 1, 1)


def articles(count: int) -> tuple[list[dict], str]:
    """Return so many documents (``id``, ``dct``, ``text``), and what they are in two words."""
    known = timex_documents("tbaq")
    if not known:
        return [_made_up(number) for number in range(count)], "made-up articles"
    chosen = [known[number % len(known)] for number in range(count)]
    return [
        {"id": str(number), "dct": one["dct"], "text": one["text"]}
        for number, one in enumerate(chosen)
    ], "newswire articles"


def _made_up(number: int) -> dict:
    """Return an article with about as many dates as news has: one in 290 characters."""
    random = Random(number)
    published = _FIRST_DAY + timedelta(days=random.randrange(10_000))
    sentences = [_sentence(random, published) for _ in range(_SENTENCES)]
    paragraphs = [" ".join(sentences[i : i + 3]) for i in range(0, _SENTENCES, 3)]
    return {
        "id": str(number),
        "dct": published.isoformat(),
        "text": "\n\n".join(paragraphs) + "\n",
    }


def _sentence(random: Random, published: date) -> str:
    written = random.choice(_DATED if random.random() < 0.1 else _PLAIN).format(
        body=random.choice(_BODIES),
        place=random.choice(_PLACES),
        weekday=random.choice(_WEEKDAYS),
        month=random.choice(_MONTHS),
        day=random.randrange(1, 29),
        year=published.year - random.randrange(3, 40),
        later=published.year - random.randrange(3),
    )
    return written[:1].upper() + written[1:]
