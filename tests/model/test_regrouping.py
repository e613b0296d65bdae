"""Events that a person puts together, takes apart and adds."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.timelines import article, day, event
from timeline_app.model.article import TextSpan
from timeline_app.model.edited import edited
from timeline_app.model.event import Mention
from timeline_app.model.records import (
    NOTHING,
    Apart,
    Dated,
    EventEdit,
    Joined,
    Quote,
    Records,
    UserEvent,
)
from timeline_app.model.regrouping import members, quote_of
from timeline_app.model.timeline import Timeline

TEXT = "Bridge closed.\nTram stopped.\nFerry sank."
SPANS = (TextSpan(0, 14), TextSpan(15, 28), TextSpan(29, 40))


def told_by(number):
    return replace(article(number), text=TEXT)


def told(event_id, number, *articles, time=None):
    """An event that articles tell with the same words, perhaps on a day of October 2023."""
    one = event(event_id, time, article_number=articles[0])
    mentions = tuple(
        Mention(f"article-{n}", SPANS[number], time, None, one.kind, f"{event_id} in {n}")
        for n in articles
    )
    return replace(one, mentions=mentions)


BRIDGE = told("bridge", 0, 0, 1, time=day(2023, 10, 14))
TRAM = told("tram", 1, 0, time=day(2023, 10, 16))
FERRY = told("ferry", 2, 1)
ARTICLES = {one.id: one for one in (told_by(0), told_by(1))}


def timeline(*events):
    return Timeline.from_events(events or (BRIDGE, TRAM, FERRY), ARTICLES)


def shown(joined):
    dated = (joined.event(index) for index in range(len(joined)))
    return {one.id: one for one in (*dated, *joined.undated)}


def after(records, *events):
    return shown(edited(timeline(*events), records))


TOGETHER = Records(joined={"tram": Joined("bridge")})


def test_events_put_together_are_one_with_all_quotes():
    found = after(TOGETHER)
    assert found.keys() == {"bridge", "ferry"}
    assert found["bridge"].mentions == (*BRIDGE.mentions, *TRAM.mentions)


def test_what_is_put_together_has_the_title_and_date_of_the_first():
    found = after(TOGETHER)["bridge"]
    assert (found.title, found.time) == (BRIDGE.title, BRIDGE.time)


def test_another_date_of_what_is_put_together_is_a_disagreement():
    assert [one.time for one in after(TOGETHER)["bridge"].disputes] == [TRAM.time]


def test_an_undated_event_takes_the_date_of_what_is_put_to_it():
    found = after(Records(joined={"tram": Joined("ferry")}))
    assert found["ferry"].time == TRAM.time


def test_what_is_put_together_has_the_tags_and_notes_of_all():
    edits = {"bridge": EventEdit(tags=("a",), note="one"), "tram": EventEdit(tags=("b",))}
    found = after(replace(TOGETHER, edits=edits))["bridge"]
    assert (found.tags, found.note) == (("a", "b"), "one")


def test_when_the_first_event_is_gone_the_others_stay_together():
    records = Records(joined={"tram": Joined("gone"), "ferry": Joined("gone")})
    assert after(records).keys() == {"bridge", "ferry"}


def test_a_source_that_is_taken_off_is_an_event_by_itself():
    quote = quote_of(BRIDGE.mentions[1], ARTICLES)
    found = after(Records(apart={"part": Apart("bridge", (quote,))}))
    assert found["bridge"].mentions == BRIDGE.mentions[:1]
    assert (found["part"].mentions, found["part"].title) == (BRIDGE.mentions[1:], "bridge in 1")


def test_a_source_is_known_by_its_words_when_its_article_was_read_again():
    quote = Quote("article-9", "Bridge closed.")
    found = after(Records(apart={"part": Apart("bridge", (quote,))}), BRIDGE, TRAM)
    assert len(found["part"].mentions) == 2


def test_words_that_are_gone_take_nothing_off():
    records = Records(apart={"part": Apart("bridge", (Quote("article-0", "Gone."),))})
    assert after(records) == after(NOTHING)


def test_an_event_that_was_added_stands_on_its_date():
    found = after(Records(made={"mine": UserEvent("Mine", day(2023, 10, 15))}))
    assert (found["mine"].title, found["mine"].time) == ("Mine", day(2023, 10, 15))
    assert found["mine"].is_made


def test_an_event_made_of_words_has_them_as_its_source():
    made = UserEvent("Mine", None, Quote("article-1", "Tram stopped."), SPANS[1])
    (mention,) = after(Records(made={"mine": made}))["mine"].mentions
    assert mention.span.of(TEXT) == "Tram stopped."


def test_words_that_moved_are_found_where_they_are_now():
    made = UserEvent("Mine", None, Quote("article-9", "Tram stopped."), TextSpan(3, 16))
    (mention,) = after(Records(made={"mine": made}))["mine"].mentions
    assert mention.span.of(TEXT) == "Tram stopped."


def test_an_added_event_can_be_dated_anew():
    records = Records(
        edits={"mine": EventEdit(date=Dated(day(2023, 10, 20)))},
        made={"mine": UserEvent("Mine", None)},
    )
    assert after(records)["mine"].time == day(2023, 10, 20)


def test_the_members_of_one_are_those_of_all_of_them():
    assert members(TOGETHER, "bridge") == ("bridge", "tram")


KEYS = ("bridge", "tram", "ferry", "part", "mine", "gone")
JOINED = st.dictionaries(st.sampled_from(KEYS), st.builds(Joined, st.sampled_from(KEYS)))
APART = st.dictionaries(
    st.sampled_from(("part", "other")),
    st.builds(
        Apart,
        st.sampled_from(KEYS),
        st.lists(
            st.sampled_from([quote_of(m, ARTICLES) for e in (BRIDGE, TRAM) for m in e.mentions])
        ).map(tuple),
    ),
)
MADE = st.just({}) | st.just({"mine": UserEvent("Mine", day(2023, 10, 15))})


@given(JOINED, APART, MADE)
def test_no_mention_is_ever_lost_or_shown_twice(joined, apart, made):
    found = after(Records(joined=joined, apart=apart, made=made))
    told_now = sorted(repr(mention) for one in found.values() for mention in one.mentions)
    before = (BRIDGE, TRAM, FERRY)
    assert told_now == sorted(repr(mention) for one in before for mention in one.mentions)


@given(JOINED, APART, MADE)
def test_the_order_of_decisions_never_matters(joined, apart, made):
    def turned(table):
        return dict(reversed(table.items()))

    there = after(Records(joined=joined, apart=apart, made=made))
    back = after(Records(joined=turned(joined), apart=turned(apart), made=turned(made)))
    assert there == back
