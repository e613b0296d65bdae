"""The `tag` command on files: dates, names and what cannot be read."""

from pathlib import Path

from tests.tagging import ARTICLE, FRENCH


def test_an_article_is_read_as_of_its_own_publication_date(run, news):
    (document,) = run(news / "bridge.txt").documents
    monday = next(timex for timex in document["timexes"] if timex["rule"] == "weekday")
    assert (document["dct"], monday["value"]) == ("2016-09-06", "2016-09-05")


def test_an_article_is_named_by_its_path(run, news, monkeypatch):
    monkeypatch.chdir(news.parent)
    assert run("news/bridge.txt").documents[0]["id"] == str(Path("news/bridge.txt"))


def test_offsets_in_an_article_count_in_the_text_that_is_read_from_it(run, news):
    (document,) = run("--with-text", news).documents
    last = document["timexes"][-1]
    assert document["text"][last["start"] : last["end"]] == "Monday"


def test_a_publication_date_given_replaces_the_one_that_is_found(run, news):
    (document,) = run(news, "--dct", "2016-09-14").documents
    assert (document["dct"], document["timexes"][-1]["value"]) == ("2016-09-14", "2016-09-12")


def test_a_publication_date_may_be_given_for_one_article(run, news):
    (news / "copy.txt").write_text(ARTICLE)
    done = run(news, "--dct", "2020-01-01", "--published", "bridge.txt=2021-02-03")
    assert [one["dct"] for one in done.documents] == ["2021-02-03", "2020-01-01"]


def test_articles_come_in_the_order_in_which_they_are_named(run, news):
    names = [news / f"{name}.txt" for name in "cabdfghkz"]
    for name in names:
        name.write_text(ARTICLE)
    assert [one["id"] for one in run(*names).documents] == list(map(str, names))


def test_the_language_of_articles_can_be_named(run, news):
    (news / "bridge.txt").write_text(FRENCH)
    assert run(news, "--language", "en").values == [["2024"]]


def test_an_article_that_is_not_understood_is_noted(run, news):
    (news / "bridge.txt").write_text(FRENCH)
    done = run(news)
    assert (done.status, "bridge.txt: Dates in French" in done.err) == (0, True)


def test_a_file_that_cannot_be_read_is_named_and_ends_with_1(run, news):
    (news / "clip.mp4").write_bytes(b"\x00")
    done = run(news)
    assert (done.status, len(done.documents), "clip.mp4: " in done.err) == (1, 1, True)


def test_when_no_file_can_be_read_it_ends_with_2(run, news):
    done = run(news / "gone.txt", news / "gone.html")
    assert (done.status, done.out, len(done.err.splitlines())) == (2, "", 2)
