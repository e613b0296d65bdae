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


def _words(listed: str) -> tuple[str, ...]:
    return tuple(listed.split())


_PLAIN = (
    "The {thing} near {place} {did} the {what}, and nobody was hurt in the {trouble}.",
    "Engineers who saw the {thing} found no {what} that would explain so {trait} a {trouble}.",
    "{body} {did} the {thing}, but it has not said where the {what} is to come from.",
    "People in {place} have heard of a {trait} {thing} before, and few {did} the {what}.",
    "The {who} {did} a {what} and spoke with the {whom} who had to leave the {thing}.",
    "Every {what} costs more than a {thing}, which makes the {trait} plan look cheap at first.",
    "Two of the judges {did} the {what}, and one wrote that the {trouble} had been {trait}.",
    "There were 1998 {what}s for sale, and flight 1549 {did} a {trait} {thing} as it always does.",
    "A {trait} {who} from {place} {did} the {thing} while the {whom} looked on.",
    "What the {who} {did} was less a {trouble} than a {trait} {what}.",
)
_THINGS = _words(
    "bridge road pier mill school tower tunnel canal market ferry quarry library railway "
    "hospital theatre sawmill reservoir airfield lighthouse chapel barn cinema depot foundry "
    "garage hangar jetty kiosk laboratory museum nursery orchard palace refinery stadium "
    "temple university villa warehouse yard bakery castle dam embassy factory gallery harbour "
    "inn"
)
_WHATS = _words(
    "grant pillar budget loan contract shipment signal turbine engine ticket permit wage "
    "harvest camera fence helmet pump cable bucket ladder carpet mirror garden kitchen window "
    "furnace beam crate barrel bottle basket blanket candle drum flag glove hammer jacket "
    "kettle lantern needle"
)
_PEOPLE = _words(
    "baker captain dentist farmer guard hunter innkeeper judge kayaker lawyer miner nurse "
    "officer painter ranger sailor tailor usher vet welder actor banker clerk diver editor "
    "fisher gardener"
)
_DID = _words(
    "rebuilt sold bought painted refused measured opened closed carried followed praised "
    "blamed watched moved lifted cleaned counted described promised ordered planted repaired "
    "searched"
)
_TRAITS = _words(
    "loud strange costly hasty generous modest unclear harsh mild narrow ancient brittle "
    "curious distant eager fragile gloomy humble idle jolly keen lively muddy noble odd plain "
    "quiet rusty"
)
_TROUBLES = _words(
    "storm strike flood fire verdict blackout accident landslide drought eruption fog gale "
    "hoax leak mutiny panic quarrel riot scandal theft"
)
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
        what=random.choice(_WHATS),
        who=random.choice(_PEOPLE),
        whom=f"{random.choice(_PEOPLE)}s",
        did=random.choice(_DID),
        trait=random.choice(_TRAITS),
        trouble=random.choice(_TROUBLES),
        weekday=random.choice(_WEEKDAYS),
        month=random.choice(_MONTHS),
        day=random.randrange(1, 29),
        year=published.year - random.randrange(3, 40),
        later=published.year - random.randrange(3),
    )
    return written[:1].upper() + written[1:]
