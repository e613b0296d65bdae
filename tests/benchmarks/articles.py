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
    "Nobody was hurt, and the {thing} along the river could be used again after the {trouble}.",
    "Engineers who looked at the {thing} found nothing that would explain so {trait} a noise.",
    "{body} will pay for the {thing}, but it has not said where the money is to come from.",
    "People in {place} have heard such {trait} promises before, and few of them believe this one.",
    "The minister thanked the crews and spoke of the {thing} with families who had to leave.",
    "The price of a {thing} has gone up, which makes every {trait} plan look cheap at first.",
    "Two of the five judges disagreed on the {trouble}, and one wrote that the law was {trait}.",
    "There were shares for sale at 1998 a piece, and flight 1549 was late as it always is.",
)
_THINGS = (
    *("bridge", "road", "pier", "mill", "school", "tower", "tunnel", "canal", "market", "ferry"),
    *("quarry", "library", "railway", "hospital", "theatre", "sawmill", "reservoir", "airfield"),
)
_TRAITS = ("loud", "strange", "costly", "hasty", "generous", "modest", "unclear", "harsh", "mild")
_TROUBLES = ("storm", "strike", "flood", "fire", "verdict", "blackout", "accident", "landslide")
_MONTHS = ("January", "March", "April", "July", "September", "October", "December")
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
_CHARACTERS = 1_900
_DATED_SHARE = 0.075
_FIRST_DAY = date(1995, 1, 1)


def articles(count: int) -> tuple[list[dict], str]:
    """Return so many documents (``id``, ``dct``, ``text``), and what they are in two words."""
    known = timex_documents("tbaq")
    if not known:
        return [made_up(number) for number in range(count)], "made-up articles"
    chosen = [known[number % len(known)] for number in range(count)]
    return [
        {"id": str(number), "dct": one["dct"], "text": one["text"]}
        for number, one in enumerate(chosen)
    ], "newswire articles"


def made_up(number: int, characters: int = _CHARACTERS) -> dict:
    """Return an article of a length with about as many dates as news has: one in 290."""
    random = Random(number)
    published = _FIRST_DAY + timedelta(days=random.randrange(10_000))
    sentences: list[str] = []
    while sum(map(len, sentences)) + len(sentences) < characters:
        sentences.append(_sentence(random, published))
    paragraphs = [" ".join(sentences[i : i + 3]) for i in range(0, len(sentences), 3)]
    return {
        "id": str(number),
        "dct": published.isoformat(),
        "text": "\n\n".join(paragraphs) + "\n",
    }


def _sentence(random: Random, published: date) -> str:
    written = random.choice(_DATED if random.random() < _DATED_SHARE else _PLAIN).format(
        body=random.choice(_BODIES),
        place=random.choice(_PLACES),
        thing=random.choice(_THINGS),
        trait=random.choice(_TRAITS),
        trouble=random.choice(_TROUBLES),
        weekday=random.choice(_WEEKDAYS),
        month=random.choice(_MONTHS),
        day=random.randrange(1, 29),
        year=published.year - random.randrange(3, 40),
        later=published.year - random.randrange(3),
    )
    return written[:1].upper() + written[1:]
