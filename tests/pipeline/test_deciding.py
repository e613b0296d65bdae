"""What a group of tellings says of its event."""

from dataclasses import replace

from tests.tellings import NOVEMBER, day, told
from timeline_app.model.event import EventKind
from timeline_app.model.timespan import TimeKind
from timeline_app.pipeline.deciding import decide


def event_of(*tellings):
    return decide(sorted(tellings, key=lambda one: one.key)).event


def test_the_finest_date_wins():
    event = event_of(told("a", "It fell.", NOVEMBER), told("b", "It fell.", day(16)))
    assert event.time == day(16)


def test_the_coarser_date_stays_as_evidence():
    event = event_of(told("a", "It fell.", NOVEMBER), told("b", "It fell.", day(16)))
    assert [mention.time for mention in event.mentions] == [day(16), NOVEMBER]


def test_a_state_that_began_on_a_day_wins_over_the_week_of_it():
    since = replace(day(16), end=None, kind=TimeKind.SINCE)
    event = event_of(told("a", "It shut.", NOVEMBER), told("b", "It has been shut.", since))
    assert event.time == since


def test_the_day_that_most_articles_give_wins():
    days = (16, 17, 17)
    event = event_of(*(told(key, "It fell.", day(n)) for key, n in zip("abc", days, strict=True)))
    assert event.time == day(17)


def test_a_day_in_the_words_wins_over_days_of_publication():
    lent = [told(key, "It fell.", day(17), dated=False) for key in "ab"]
    assert event_of(*lent, told("c", "It fell.", day(16))).time == day(16)


def test_another_day_is_disputed_with_who_says_it():
    days = (16, 17, 17)
    event = event_of(*(told(key, "It fell.", day(n)) for key, n in zip("abc", days, strict=True)))
    assert [(other.time, other.article_id) for other in event.disputes] == [(day(16), "a")]


def test_a_day_that_the_words_do_not_give_disputes_nothing():
    lent = told("b", "It fell.", day(17), dated=False)
    assert event_of(told("a", "It fell.", day(16)), lent).disputes == ()


def test_an_undated_telling_is_evidence_only():
    event = event_of(told("a", "It fell."), told("b", "It fell down.", day(16)))
    assert (event.time, len(event.mentions)) == (day(16), 2)


def test_title_and_time_rest_on_the_first_mention():
    late = told("a", "It fell in the end.", day(16), before="It rained. It blew. ")
    event = event_of(late, told("b", "Bridge falls.", day(16)))
    first = event.mentions[0]
    assert (event.title, first.title, event.time) == ("Bridge falls.", event.title, first.time)


def test_what_happened_wins_over_the_plan_for_it():
    plan = told("a", "It will open.", day(16), kind=EventKind.PLANNED)
    event = event_of(plan, told("b", "It opened at last.", day(16)))
    assert (event.kind, event.title) == (EventKind.HAPPENED, "It opened at last.")


def test_a_later_article_leaves_the_id_as_it_was():
    early = told("b", "It fell.", day(16), published=16)
    late = told("a", "The bridge fell.", day(16), published=18)
    assert event_of(early, late).id == event_of(early).id


def test_the_id_stays_while_the_sentence_is_found():
    words = "The bridge fell and the road was shut."
    clause = told("a", "The bridge fell", day(16), subject=" and the road was shut.")
    assert event_of(clause).id == event_of(told("a", words, day(16), subject="")).id


def test_an_event_has_all_its_mentions_once():
    tellings = [replace(told(key, "It fell.", day(16)), number=n) for n, key in enumerate("abc")]
    assert sorted(m.article_id for m in event_of(*tellings).mentions) == ["a", "b", "c"]


def headline(key, words, title=""):
    return replace(told(key, words, day(20), title=title), is_headline=True)


def test_a_headline_that_need_not_be_cut_gives_the_title():
    cut = headline("a", "Terror of the Marlow bridge since 1990 in a storm", "Terror of Marlow")
    assert event_of(cut, headline("b", "The bridge fell")).title == "The bridge fell"


def test_the_headline_with_the_words_of_the_others_gives_the_title():
    words = ("Chaos and tears in a town", "Old bridge falls in storm", "A bridge falls in storm")
    found = [headline(key, said) for key, said in zip("abc", words, strict=True)]
    assert event_of(*found).title == words[1]


def test_a_title_that_is_cut_gives_way_to_a_whole_one_that_says_the_same():
    cut, whole = (
        told("a", "Bridge falls.", day(16), title="Old stone bridge over the river fell after…"),
        told("b", "Fall of the bridge.", day(16), title="Old stone bridge fell"),
    )
    assert event_of(cut, whole).title == "Old stone bridge fell"


def test_a_title_that_is_cut_stays_where_the_others_tell_something_else():
    cut, whole = (
        told("a", "Bridge falls.", day(16), title="Old stone bridge over the river fell after…"),
        told("b", "Fall of the bridge.", day(16), title="Mayor wept"),
    )
    assert event_of(cut, whole).title == "Old stone bridge over the river fell after…"
