from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.benchmarks.synthetic import synthetic_timeline
from tests.timelines import article, day, event, every_kind
from timeline_app.model.article import TextSpan
from timeline_app.model.columns import Flag
from timeline_app.model.search import Finder, FoldedTexts, Query, own_words, places, reason
from timeline_app.model.timeline import Timeline


def found_in(timeline, words):
    *_, found = Finder(timeline).look(Query.of(words))
    return found


def last(answers):
    *_, answer = answers
    return answer


def told_beside(title="Rain", text="Text."):
    """Return a timeline of one event, quoted with the first word of an article."""
    told = {"article-0": replace(article(0), text=text)}
    return Timeline.from_events([event("one", day(2023, 1, 1), title)], told)


def titles_found(titles, words):
    events = [event(str(n), day(2023, 1, n + 1), title) for n, title in enumerate(titles)]
    timeline = Timeline.from_events(events, {})
    found = found_in(timeline, words)
    return [timeline.event(at).title for at in found.dated.nonzero()[0].tolist()]


def test_case_and_accents_make_no_difference():
    assert titles_found(["Erdoğan in ÇANKIRI", "Rain"], "erdogan cankiri") == [
        "Erdoğan in ÇANKIRI"
    ]


def test_accents_typed_find_words_without_them():
    assert titles_found(["Erdogan speaks"], "Erdoğan") == ["Erdogan speaks"]


def test_all_words_must_be_said_in_any_order():
    titles = ["Bridge closed", "Closed the old bridge", "Bridge opened"]
    assert titles_found(titles, "closed bridge") == titles[:2]


def test_a_phrase_in_quotation_marks_is_found_as_it_stands():
    titles = ["Bridge closed", "Closed the old bridge"]
    assert titles_found(titles, '"bridge closed"') == titles[:1]


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Die große Straße", "strasse"),
        ("Die grosse Strasse", "straße"),
        ("I\u015f\u0131k yand\u0131", "isik yandi"),
        ("IŞIK İSTANBUL", "\u0131şik istanbul"),
        ("The ﬁnal oﬀer", "final offer"),
        ("Son œuvre", "oeuvre"),
        ("Łódź and Tromsø", "lodz tromso"),
        ("The mayor’s “yes”", "mayor's \"yes"),
        ("1914–1918", "1914-1918"),
        ("a soft\u00adhyphen", "softhyphen"),
    ],
)
def test_words_are_found_however_they_are_set(title, words):
    assert titles_found([title, "Rain"], words) == [title]


def test_a_phrase_in_typeset_quotation_marks_is_a_phrase():
    assert Query.of("“old bridge” shut").parts == ("old bridge", "shut")


@pytest.mark.parametrize("words", ["", "   ", '""', '"  "'])
def test_nothing_typed_is_no_query(words):
    assert Query.of(words).parts == ()


def test_an_event_is_found_by_its_quote_and_by_its_source():
    timeline = every_kind()
    of_quote, of_source = found_in(timeline, "text."), found_in(timeline, "minutes")
    assert of_quote.count == len(timeline) + len(timeline.undated)
    assert 0 < of_source.count < len(timeline)


def test_undated_events_are_found_too():
    assert found_in(every_kind(), "event undated").undated == {"undated"}


def test_looking_through_many_events_comes_in_slices():
    answers = list(Finder(synthetic_timeline(5_000)).look(Query.of("a")))
    assert len(answers) > 5
    assert answers[:-1] == [None] * (len(answers) - 1)


def test_what_was_found_is_drawn_before_the_rest():
    timeline = every_kind()
    found = found_in(timeline, "bridge")
    searched = timeline.searched(found.dated)
    chosen = {
        searched.event(at).id for at in searched.top(0, len(searched), int(found.dated.sum()))
    }
    assert all(searched.flags[searched.index_of(one)] & Flag.FOUND for one in chosen)
    assert searched.rank[found.dated].min() > searched.rank[~found.dated].max()
    assert (searched.salience == timeline.salience).all()


def test_a_second_search_forgets_the_first():
    timeline = every_kind()
    twice = timeline.searched(found_in(timeline, "bridge").dated)
    other = found_in(timeline, "salvage").dated
    again = twice.searched(other)
    assert ((again.flags & Flag.FOUND > 0) == other).all()
    assert (again.rank == timeline.searched(other).rank).all()


def test_only_what_was_found_is_kept_and_the_rest_counts_as_hidden():
    timeline = every_kind()
    found = found_in(timeline, "bridge")
    kept = timeline.kept(found.dated.nonzero()[0], ())
    assert (len(kept), kept.total) == (int(found.dated.sum()), timeline.total)
    assert [kept.index_of(kept.event(at).id) for at in range(len(kept))] == list(range(len(kept)))
    assert kept.index_of("since") is None


def test_places_are_where_the_words_stand_in_the_text():
    text = "Der  Bürgermeister und die BÜRGER"
    found = [span.of(text) for span in places(text, Query.of("burger"))]
    assert found == ["Bürger", "BÜRGER"]


def test_a_phrase_is_found_over_a_line_end():
    text = "the old\n  bridge"
    assert [span.of(text) for span in places(text, Query.of('"old bridge"'))] == ["old\n  bridge"]


@given(st.text(), st.text())
def test_places_never_overlap_and_say_a_part(text, words):
    query = Query.of(words)
    spans = list(places(text, query))
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(span.start < span.end <= len(text) for span in spans)


def test_a_word_in_an_article_beside_its_events_is_told_of_the_article_and_of_no_event():
    timeline = told_beside(text="Text. The old bridge and the new BRIDGE.")
    found = found_in(timeline, "bridge")
    assert (found.count, found.articles, found.also) == (0, {"article-0": 2}, ("article-0",))


def test_an_article_that_tells_an_event_found_is_no_other_place_to_look():
    timeline = told_beside("Bridge closed", text="Text. The old bridge.")
    found = found_in(timeline, "bridge")
    assert (found.count, found.articles, found.also) == (1, {"article-0": 1}, ())


def test_an_article_must_say_all_words_too():
    assert not found_in(told_beside(text="Text. The old bridge."), "bridge new").articles


def test_only_the_articles_that_are_given_are_looked_through():
    timeline = told_beside(text="Text. The old bridge.")
    *_, found = Finder(timeline, articles={}).look(Query.of("bridge"))
    assert found.articles == {}


def test_an_index_that_is_given_answers_for_the_articles():
    class Index:
        def prepare(self, articles):
            yield None

        def saying(self, query, articles):
            yield None
            yield {"article-0": len(query.parts)}

    *_, found = Finder(told_beside(), texts=Index()).look(Query.of("one two"))
    assert (found.articles, found.also) == ({"article-0": 2}, ("article-0",))


def test_what_was_prepared_is_not_fetched_again():
    fetched = []
    known = synthetic_timeline(2_000)
    finder = Finder(known.replaced(fetch=lambda at: fetched.append(at) or known.event(at)))
    list(finder.prepare())
    assert sorted(fetched) == list(range(2_000))
    list(finder.look(Query.of("storm")))
    assert len(fetched) == 2_000


def test_an_article_is_folded_again_only_when_it_was_gone():
    texts, one = FoldedTexts(), {"a": replace(article(0), id="a", text="Old bridge")}
    list(texts.prepare(one))
    list(texts.prepare({}))
    new = {"a": replace(article(0), id="a", text="New ferry")}
    assert last(texts.saying(Query.of("ferry"), new)) == {"a": 1}


def test_a_long_article_is_folded_in_slices():
    long = {"a": replace(article(0), id="a", text="Old bridge " * 20_000)}
    assert len(list(FoldedTexts().prepare(long))) > 2


def test_an_event_says_its_title_its_quotes_and_what_a_person_wrote_to_it():
    timeline = every_kind()
    one = timeline.event(timeline.index_of("day"))
    written = replace(one, tags=("Harbour",), note="Ask Zoë")
    assert set(own_words(written, timeline.articles)) == {
        "bridge closed to lorries",
        "text.",
        "harbour",
        "ask zoe",
    }


def test_a_phrase_is_not_found_across_a_title_and_a_quote():
    timeline = every_kind()
    title = timeline.event(timeline.index_of("day")).title
    assert title.endswith("lorries")
    assert found_in(timeline, '"lorries text"').count == 0


@pytest.mark.parametrize(
    ("title", "words", "shown"),
    [
        ("Bridge closed", "bridge", ""),
        ("Rain", "ferry", "…with an old ferry, sank"),
        ("Bridge closed", "bridge ferry", "…with an old ferry, sank"),
        ("Rain", "harbour", "The harbour tug, which collided with an old ferry, sank"),
        ("Rain", "0.txt", "0.txt"),
    ],
)
def test_the_words_that_the_title_leaves_out_are_shown_with_a_few_before(title, words, shown):
    text = "The harbour tug,\nwhich collided with an old ferry, sank"
    told = {"article-0": replace(article(0, "A wreck"), text=text)}
    one = event("one", day(2023, 1, 1), title)
    quoted = replace(one, mentions=(replace(one.mentions[0], span=TextSpan(0, len(text))),))
    assert reason(quoted, told, Query.of(words)) == shown
