"""The library's index finds in texts what looking through them finds."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline_app.model.search import FoldedTexts, Query
from timeline_app.store.rows import StoredArticle
from timeline_app.store.texts import IndexedTexts


@pytest.fixture
def library(opened, path):
    return opened(path)


@pytest.fixture
def articles(article, library):
    """Articles by id; all but the last are in the library."""
    texts = ("The ferry sank.", "A ferry, a ferryman.", "Die Fähre nach Bremerhaven", "No ferry")
    made = [article(text, "The title") for text in texts]
    library.write(*map(StoredArticle, made[:-1])).result()
    return {one.id: one for one in made}


def answer(texts, typed, articles):
    return list(texts.saying(Query.of(typed), articles))[-1]


@pytest.mark.parametrize(
    "typed", ["ferry", "fahre haven", '"ferry sank"', "title", ".", "x", "a", "ferry sank"]
)
def test_the_index_finds_what_looking_through_the_texts_finds(library, articles, typed):
    indexed = IndexedTexts(library)
    assert answer(indexed, typed, articles) == answer(FoldedTexts(), typed, articles)


def test_an_article_that_is_not_written_yet_is_found(library, articles):
    last = list(articles)[-1]
    assert last in answer(IndexedTexts(library), "no ferry", articles)


def test_only_the_articles_asked_about_are_found(library, articles):
    first = dict(list(articles.items())[:1])
    assert answer(IndexedTexts(library), "ferry", first) == dict.fromkeys(first, 1)


def test_a_library_that_cannot_be_read_leaves_the_texts_to_be_looked_through(library, articles):
    library.close()
    library.path.unlink()
    assert len(answer(IndexedTexts(library), "ferry", articles)) == 3


def test_it_finds_the_same_after_articles_went_and_came_back(library, articles):
    indexed = IndexedTexts(library)
    answer(indexed, "ferry", articles)
    list(indexed.prepare({}))
    list(indexed.prepare(articles))
    assert len(answer(indexed, "ferry", articles)) == 3


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.sampled_from("ferymanTh d.,\"'b"), max_size=9))
def test_the_index_always_finds_what_the_texts_say(library, articles, typed):
    query = Query.of(typed)
    if query.parts:
        indexed = IndexedTexts(library)
        assert answer(indexed, typed, articles) == answer(FoldedTexts(), typed, articles)
