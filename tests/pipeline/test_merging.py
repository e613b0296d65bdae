"""What mentions make one event."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import groupby

from hypothesis import given
from hypothesis import strategies as st

from tests.tellings import NOVEMBER, day, told
from timeline_app.model.article import UNKNOWN, Article, TextSpan
from timeline_app.model.event import EventKind, Mention
from timeline_app.model.timespan import DAY, TimeSpan
from timeline_app.pipeline.merging import Merger, join
from timeline_app.pipeline.telling import tell

MONDAY = TimeSpan.of_date(date(2023, 11, 20))
TUESDAY = TimeSpan.of_date(date(2023, 11, 21))


def article_of(key, *lines, headline=False):
    text = "\n".join(lines)
    return Article(
        id=key,
        sources=(),
        title=lines[0],
        text=text,
        headline=TextSpan(0, len(lines[0])) if headline else None,
        paragraphs=(TextSpan(0, len(text)),),
        page_breaks=(),
        language="en",
        publication=UNKNOWN,
    )


def mention_of(article, words, time=MONDAY, kind=EventKind.HAPPENED):
    start = article.text.index(words)
    return Mention(article.id, TextSpan(start, start + len(words)), time, None, kind, words)


def merged(*mentions_of_articles):
    return join(one for article, found in mentions_of_articles for one in tell(article, found))


ONE = article_of("a", "The bridge fell.", "Police came.")
TWO = article_of("b", "It rained.", "The  Bridge fell.", "The road is shut.")


def test_each_mention_is_an_event():
    events = merged((ONE, [mention_of(ONE, "The bridge fell."), mention_of(ONE, "Police came.")]))
    assert [event.title for event in events] == ["The bridge fell.", "Police came."]


def test_the_same_wording_on_the_same_day_in_two_articles_is_one_event():
    events = merged(
        (ONE, [mention_of(ONE, "The bridge fell.")]), (TWO, [mention_of(TWO, "The  Bridge fell.")])
    )
    assert [len(event.mentions) for event in events] == [2]


def test_the_same_wording_on_another_day_is_another_event():
    events = merged(
        (ONE, [mention_of(ONE, "The bridge fell.")]),
        (TWO, [mention_of(TWO, "The  Bridge fell.", TUESDAY)]),
    )
    assert [event.time for event in events] == [MONDAY, TUESDAY]


STORY = article_of(
    "c", "Old stone bridge falls in storm", "An old stone bridge fell in a storm.", headline=True
)


def test_a_headline_joins_the_lead_that_it_restates():
    events = merged(
        (STORY, [mention_of(STORY, STORY.title), mention_of(STORY, "An old stone bridge fell")])
    )
    assert [event.title for event in events] == [STORY.title]


def test_a_headline_about_another_day_stays_alone():
    lead = mention_of(STORY, "An old stone bridge fell", TUESDAY)
    assert len(merged((STORY, [mention_of(STORY, STORY.title), lead]))) == 2


def test_a_headline_with_other_words_joins_what_its_article_begins_with():
    other = article_of("d", "Chaos in the old town", "A bridge fell in a storm.", headline=True)
    found = [mention_of(other, other.title), mention_of(other, "A bridge fell")]
    assert len(merged((other, found))) == 1


def test_a_headline_whose_article_is_gone_is_gone_with_it():
    merger = Merger()
    found = [mention_of(STORY, STORY.title), mention_of(STORY, "An old stone bridge fell")]
    merger.follow({STORY.id: tell(STORY, found)})
    merger.events()
    merger.follow({})
    assert not merger.events()


def test_an_event_that_one_article_plans_and_another_tells_has_happened():
    events = merged(
        (ONE, [mention_of(ONE, "The bridge fell.", kind=EventKind.PLANNED)]),
        (TWO, [mention_of(TWO, "The  Bridge fell.")]),
    )
    assert [event.kind for event in events] == [EventKind.HAPPENED]


def test_an_event_of_two_articles_matters_more_than_one_of_a_single_article():
    events = merged(
        (ONE, [mention_of(ONE, "The bridge fell."), mention_of(ONE, "Police came.")]),
        (TWO, [mention_of(TWO, "The  Bridge fell.")]),
    )
    assert events[0].salience > events[1].salience


def test_the_same_words_twice_in_one_place_keep_apart_ids():
    twin = article_of("b", *ONE.text.split("\n"))
    events = merged(
        (ONE, [mention_of(ONE, "Police came.")]),
        (twin, [mention_of(twin, "Police came.", TUESDAY)]),
    )
    assert len({event.id for event in events}) == 2


def test_an_id_does_not_depend_on_what_else_is_in():
    alone = merged((ONE, [mention_of(ONE, "Police came.")]))
    both = merged((ONE, [mention_of(ONE, "Police came.")]), (TWO, [mention_of(TWO, "It rained.")]))
    assert alone[0].id in {event.id for event in both}


MENTIONS = [
    mention_of(ONE, "The bridge fell."),
    mention_of(ONE, "Police came."),
    mention_of(TWO, "It rained."),
    mention_of(TWO, "The  Bridge fell."),
    mention_of(STORY, STORY.title),
    mention_of(STORY, "An old stone bridge fell"),
]
ARTICLES = {article.id: article for article in (ONE, TWO, STORY)}


DIARY_LINE = "It rained all the day long and nobody left the house at all. "
DIARY = article_of("e", DIARY_LINE * 9)
DAYS = [TimeSpan.of_date(date(2023, 11, 1) + timedelta(days=number)) for number in range(9)]


def entry_of(number, time):
    start = number * len(DIARY_LINE)
    span = TextSpan(start, start + len(DIARY_LINE) - 1)
    return Mention(DIARY.id, span, time, None, EventKind.HAPPENED, DIARY_LINE)


ENTRIES = [entry_of(number, day) for number, day in enumerate(DAYS)]
TOLD = [
    one
    for article, found in ((DIARY, ENTRIES), (ONE, MENTIONS[:2]), (TWO, MENTIONS[2:4]))
    for one in tell(article, found)
]


def events_of(mentions):
    ordered = sorted(mentions, key=lambda one: (one.article_id, one.span.start))
    groups = groupby(ordered, key=lambda one: one.article_id)
    return merged(*((ARTICLES[key], list(found)) for key, found in groups))


def test_a_sentence_that_a_diary_repeats_has_an_id_for_each_day():
    assert len({event.id for event in merged((DIARY, ENTRIES))}) == len(DAYS)


@given(st.lists(st.sampled_from(TOLD), unique=True))
def test_ids_are_always_unique(told):
    events = join(told)
    assert len({event.id for event in events}) == len(events)


@given(st.permutations(TOLD))
def test_the_order_of_adding_never_changes_events_or_ids(told):
    assert join(told) == join(TOLD)


@given(st.lists(st.sampled_from(MENTIONS), unique=True, min_size=1))
def test_salience_always_lies_between_nothing_and_one(mentions):
    assert all(0 < event.salience <= 1 for event in events_of(mentions))


@given(st.lists(st.sampled_from(MENTIONS), unique=True))
def test_every_mention_is_always_in_exactly_one_event(mentions):
    told = [one for event in events_of(mentions) for one in event.mentions]
    assert sorted(map(repr, told)) == sorted(map(repr, mentions))


FLOOD = [
    told("f", "A flood closed the old mill bridge near Marlow.", day(3)),
    told("g", "Flood water shut the mill bridge of Marlow.", day(5), dated=False),
    told("h", "The mill bridge near Marlow was closed by a flood.", day(4)),
    told("i", "The flood left Marlow without the mill bridge.", NOVEMBER),
    told("j", "The mill bridge of Marlow was shut.", None),
    told("k", "The mill of Marlow burned down in a fire.", day(3)),
    told("l", "Fire destroyed the mill of Marlow.", day(3)),
    told("m", "A circus came to the market of Marlow.", day(20)),
]
FLOOD_WORDS = "A flood closed the old mill bridge near Marlow."
BY_ARTICLE = {one.article_id: (one,) for one in FLOOD}
SOME = st.dictionaries(st.sampled_from(sorted(BY_ARTICLE)), st.none())


def chosen(keys):
    return {key: BY_ARTICLE[key] for key in keys}


def without_ids(events):
    return [replace(event, id="") for event in events]


def test_a_story_in_many_words_becomes_its_events():
    told_by = sorted("".join(m.article_id for m in event.mentions) for event in join(FLOOD))
    assert [sorted(ids) for ids in told_by] == [list("fghij"), list("kl"), ["m"]]


@given(st.lists(SOME, min_size=1, max_size=5))
def test_whatever_was_in_before_the_events_are_those_of_what_is_in_now(steps):
    merger = Merger()
    for step in steps:
        merger.follow(chosen(step))
        merger.events()
    expected = join(one for (one,) in chosen(steps[-1]).values())
    assert without_ids(merger.events()) == without_ids(expected)


@given(st.permutations(sorted(BY_ARTICLE)))
def test_adding_one_by_one_in_any_order_always_makes_the_same_events(order):
    merger = Merger()
    for count in range(len(order)):
        merger.follow(chosen(order[: count + 1]))
        merger.events()
    assert without_ids(merger.events()) == without_ids(join(FLOOD))


@given(st.permutations(sorted(BY_ARTICLE)))
def test_each_event_keeps_its_id_in_what_it_becomes_whatever_is_added(order):
    merger = Merger()
    former = ()
    for count in range(len(order)):
        merger.follow(chosen(order[: count + 1]))
        events = merger.events()
        became = [
            {event.id for event in events if {*one.mentions} <= {*event.mentions}}
            for one in former
        ]
        kept = [one.id in ids for one, ids in zip(former, became, strict=True) if ids]
        merged = len(kept) - len({*map(frozenset, filter(None, became))})
        assert kept.count(False) == merged
        former = events


@given(st.sampled_from(sorted(BY_ARTICLE)))
def test_removing_what_was_added_always_leaves_the_events_before(key):
    merger = Merger()
    others = BY_ARTICLE.keys() - {key}
    merger.follow(chosen(others))
    before = merger.events()
    merger.follow(BY_ARTICLE)
    merger.events()
    merger.follow(chosen(others))
    assert merger.events() == before


def test_an_article_leaves_the_events_that_it_does_not_tell_untouched():
    merger = Merger()
    merger.follow(chosen("fgkl"))
    fire = next(event for event in merger.events() if event.mentions[0].article_id in "kl")
    merger.follow(chosen("fghkl"))
    assert any(event is fire for event in merger.events())


def test_the_same_words_on_day_after_day_are_no_single_event():
    found = join(told(f"{n:02}", FLOOD_WORDS, day(n)) for n in range(1, 29))
    spans = [{m.time.start for m in event.mentions} for event in found]
    assert max(max(days) - min(days) for days in spans) <= 6 * DAY


def test_few_words_repeated_on_the_next_day_are_another_event():
    assert len(join([told("a", "Stocks fell.", day(3)), told("b", "Stocks fell.", day(4))])) == 2


def test_one_article_more_touches_one_event_of_hundreds():
    days = [number % 7 * 4 + 1 for number in range(280)]
    words = "A flood closed the old mill bridge of day {} near Marlow."
    many = {f"{n:03}": (told(f"{n:03}", words.format(d), day(d)),) for n, d in enumerate(days)}
    merger = Merger()
    merger.follow(many)
    before = merger.events()
    merger.follow({**many, "new": (told("new", words.format(5), day(5)),)})
    after = merger.events()
    kept = [event for event in after if any(event is one for one in before)]
    assert [len(before), len(kept), len(after)] == [7, 6, 7]


def test_an_article_that_is_read_anew_replaces_what_it_told():
    merger = Merger()
    merger.follow({"f": (told("f", "A flood closed the bridge.", day(3)),)})
    merger.follow({"f": (told("f", "A storm closed the bridge.", day(3)),)})
    assert [event.title for event in merger.events()] == ["A storm closed the bridge."]
