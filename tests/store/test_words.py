"""Articles are found by what they say, with an index of words and without one."""

from contextlib import closing

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline_app.model.folding import folded
from timeline_app.model.search import Query
from timeline_app.store import words
from timeline_app.store.connection import connect
from timeline_app.store.rows import RemovedArticle, StoredArticle

FERRY = "The ferry to Ålesund sank in the straße. Its owner is “Nordic’s”."
TRAIN = "The train to Bremerhaven was late. 東京の駅 closed at 7.30."


@pytest.fixture
def library(opened, path, article):
    library = opened(path)
    library.write(StoredArticle(article(FERRY, "Ferry lost"))).result()
    library.write(StoredArticle(article(TRAIN, "Late"))).result()
    return library


@pytest.fixture
def unindexed(library):
    """The same articles where SQLite keeps no index."""
    library.close()
    with closing(connect(library.path)) as connection:
        connection.execute("DROP TABLE article_words")
        yield connection


SAID_BY_THE_FERRY = [
    *("ferry", "FERRY", "alesund", "strasse", "straß", '"ferry to"', "sank lost", "fer"),
    *('ferry "', "erry", "ass", '"nordic\'s"', "owner lost", "’", "sank in"),
]
SAID_BY_NONE = ["", "  ", '"to ferry"', "ferry train", "€", "erryx", '"owner lost"', "sank late"]
"""What is typed, and what no article says."""


@pytest.mark.parametrize("typed", SAID_BY_THE_FERRY)
def test_words_are_found_whatever_their_case_and_accents(library, article, typed):
    assert library.search(Query.of(typed)) == {article(FERRY).id}


@pytest.mark.parametrize("typed", SAID_BY_THE_FERRY)
def test_words_are_found_the_same_without_an_index(unindexed, article, typed):
    assert words.search(unindexed, Query.of(typed)) == {article(FERRY).id}


@pytest.mark.parametrize("typed", ["haven", "bremer", "東京", "京の", "7.30", '"at 7"'])
def test_a_part_of_a_word_is_found(library, article, typed):
    assert library.search(Query.of(typed)) == {article(TRAIN).id}


@pytest.mark.parametrize("typed", SAID_BY_NONE)
def test_words_that_no_article_says_find_nothing(library, typed):
    assert library.search(Query.of(typed)) == frozenset()


@pytest.mark.parametrize(
    "typed",
    ["ferry OR late", "said:late", "late*", "NEAR(ferry late)", "-late", "(", "a\0b", "^late"],
)
def test_what_is_typed_is_words_and_never_a_language(library, typed):
    assert library.search(Query.of(typed)) == frozenset()


def test_an_article_that_was_removed_is_no_longer_found(library, article):
    library.write(RemovedArticle(article(FERRY).id)).result()
    assert library.search(Query.of("the")) == {article(TRAIN).id}


def test_an_article_that_was_titled_anew_is_found_by_its_new_title_alone(library, article):
    library.write(StoredArticle(article(FERRY, "Sunk"), None)).result()
    assert library.search(Query.of("lost")) == frozenset()
    assert library.search(Query.of("sunk")) == {article(FERRY).id}


def test_an_index_is_made_anew_of_articles_that_were_added_without_one(unindexed, opened, article):
    new = article("A tram.", "Tram")
    StoredArticle(new).write(unindexed)
    path = unindexed.execute("PRAGMA database_list").fetchone()[2]
    unindexed.close()
    library = opened(type(new.sources[0])(path))
    with closing(connect(library.path)) as connection:
        assert words.candidates(connection, Query.of("tram"))[1]
    assert library.search(Query.of("tram")) == {new.id}


def test_an_index_of_words_that_were_folded_differently_is_made_anew(library, opened):
    library.close()
    with closing(connect(library.path)) as connection:
        connection.execute("UPDATE state SET value = x'00'")
        connection.execute("DELETE FROM word")
    assert len(opened(library.path).search(Query.of("the"))) == 2


SIGNS = st.text(st.sampled_from("aAäß bB-'\u201c\u0131İ\u0301東\ud800\0_7\n"), max_size=8)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(SIGNS, min_size=1, max_size=4, unique=True), typed=SIGNS)
def test_an_article_is_always_found_by_what_a_search_of_its_text_finds(
    library, article, texts, typed
):
    query = Query.of(typed)
    articles = [article(text, "") for text in texts]
    library.write(*map(StoredArticle, articles)).result()
    found = library.search(query) & {one.id for one in articles}
    library.write(*(RemovedArticle(one.id) for one in articles)).result()
    assert found == {one.id for one in articles if query.parts and query.is_said(folded(one.text))}


def test_a_word_that_stands_nearly_everywhere_is_found_too(library, article):
    many = "\n".join(f"a{number}" for number in range(words._MOST_WORDS + 5))
    library.write(StoredArticle(article(many))).result()
    assert len(library.search(Query.of("a ferry"))) == 1
