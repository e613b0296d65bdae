import hashlib
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.timespan import Granularity
from timeline_app.pipeline.content import Content
from timeline_app.pipeline.ingest import files_in, ingest, read_file
from timeline_app.pipeline.outcomes import Ingested, Rejected

ARTICLE = (
    "Bridge closed\nSeptember 6, 2016\n\n"
    "The bridge over the river was closed on Monday, the council said.\n"
    "It was opened in May 1931 and is used by 3,000 people every day.\n"
)
FRENCH = (
    "Le pont sur la rivière est fermé depuis lundi, a annoncé la ville. Il a été ouvert en mai "
    "1931 et il est emprunté chaque jour par les habitants qui ne vont pas en voiture."
)


class Inline(Executor):
    """Runs each task at once and counts them."""

    def __init__(self):
        self.tasks = 0

    def submit(self, fn, /, *args, **kwargs):
        self.tasks += 1
        future = Future()
        future.set_result(fn(*args, **kwargs))
        return future


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "bridge.txt"
    path.write_text(ARTICLE)
    return path


def read(path):
    (item,) = read_file(path)
    return item


def content_of(path, **options):
    (item,) = read_file(path, **options)
    return Content.decoded(item.content)


def test_an_article_has_the_id_of_its_text(article):
    assert read(article).article.id == hashlib.sha256(ARTICLE.encode()).hexdigest()


def test_an_article_has_its_headline_as_title(article):
    assert read(article).article.title == "Bridge closed"


def test_an_article_has_its_publication_date(article):
    assert read(article).article.publication.day == date(2016, 9, 6)


def test_an_article_has_neither_headline_nor_date_line_among_its_paragraphs(article):
    found = read(article).article
    assert [span.of(found.text)[:10] for span in found.paragraphs] == ["The bridge", "It was ope"]


def test_an_article_knows_its_file(article):
    assert read(article).article.sources == (article,)


def test_an_article_has_mentions_of_what_it_tells(article):
    told = content_of(article).told
    found = {m.time.granularity for one in told for m in one.mentions if m.time}
    assert found == {Granularity.DAY, Granularity.MONTH}


def test_an_article_without_a_headline_is_named_after_its_file(tmp_path):
    path = tmp_path / "bridge_report.txt"
    path.write_text("The bridge was closed on Monday.\nIt will open again.\n")
    assert read(path).article.title == "Bridge report"


def test_an_article_in_a_language_without_a_pack_is_kept(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(FRENCH, encoding="utf-8")
    assert read(path).article.text == FRENCH


def test_an_article_in_a_language_without_a_pack_has_a_note(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(FRENCH, encoding="utf-8")
    assert read(path).article.note == "Dates in French are not understood yet."


def test_a_guessed_encoding_is_in_the_note(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(("The mayor of “Leeds” said that it was good. " * 9).encode("cp1252"))
    assert read(path).article.note == "Its encoding was guessed (windows-1252)."


def test_a_kind_that_is_not_read_is_rejected_with_what_would_help(tmp_path):
    path = tmp_path / "a.xyz"
    path.write_text("Words.")
    item = read(path)
    assert (item.reason, ".txt" in item.advice) == (
        "This is not a kind of file that Timeline reads.",
        True,
    )


def test_an_archive_is_to_be_unpacked(tmp_path):
    path = tmp_path / "a.tar.gz"
    path.write_text("Words.")
    assert "Unpack it" in read(path).advice


@pytest.mark.parametrize("name", ["gone", "gone.txt", "gone.xyz"])
def test_what_is_not_there_is_rejected_as_that_whatever_its_name(tmp_path, name):
    assert "not there" in read(tmp_path / name).reason


@pytest.mark.parametrize("name", ["empty.txt", "gone.txt", "folder"])
def test_what_cannot_be_read_is_rejected(tmp_path, name):
    (tmp_path / "empty.txt").touch()
    (tmp_path / "folder").mkdir()
    assert isinstance(read(tmp_path / name), Rejected)


def test_reading_the_same_file_twice_gives_the_same(article):
    assert read_file(article) == read_file(article)


def test_every_file_comes_back_once(tmp_path):
    paths = [tmp_path / f"{number}.txt" for number in range(30)]
    for path in paths:
        path.write_text(ARTICLE + path.name)
    with ThreadPoolExecutor(4) as executor:
        assert sorted(item.path for item in ingest(paths, executor)) == sorted(paths)


class Stuck(Inline):
    """Never gets done with what is named slow."""

    def __init__(self):
        super().__init__()
        self.slow = []

    def submit(self, fn, /, path):
        if path.stem != "slow":
            return super().submit(fn, path)
        self.slow.append(Future())
        return self.slow[-1]


def test_a_slow_file_does_not_hold_back_those_after_it(article, tmp_path):
    reading = ingest([tmp_path / "slow.txt", article], Stuck())
    assert next(reading).path == article


def test_files_asked_for_in_order_wait_for_a_slow_one_before_them(article, tmp_path):
    asked = iter([False, False, True])
    files, executor = [tmp_path / "slow.txt", article], Stuck()
    assert list(ingest(files, executor, lambda: next(asked), in_order=True)) == []


def test_files_come_in_order_when_asked_for(tmp_path):
    files = [tmp_path / f"{name}.txt" for name in range(20)]
    for file in files:
        file.write_text(ARTICLE + file.name)
    with ThreadPoolExecutor(4) as executor:
        assert [item.path for item in ingest(files, executor, in_order=True)] == files


def test_an_article_can_be_read_without_its_mentions(article):
    content = content_of(article, with_mentions=False)
    assert (len(content.recognised) > 0, content.told) == (True, ())


def test_the_language_of_an_article_can_be_named(article):
    (item,) = read_file(article, "nl")
    assert (item.article.language, Content.decoded(item.content)) == ("nl", Content())


def test_closing_the_reading_cancels_what_is_under_way(article, tmp_path):
    executor = Stuck()
    reading = ingest([tmp_path / "slow.txt", article], executor)
    next(reading)
    reading.close()
    assert [future.cancelled() for future in executor.slow] == [True]


def test_a_reading_ends_when_it_is_stopped_during_a_slow_file(article, tmp_path):
    executor, found = Stuck(), []
    reading = ingest([tmp_path / "slow.txt", article], executor, lambda: bool(found))
    for item in reading:
        found.append(item)  # noqa: PERF402 - the first one stops it
    assert (len(found), executor.slow[0].cancelled()) == (1, True)


def test_a_bad_file_never_stops_the_others(article, tmp_path):
    kinds = [type(item) for item in ingest([tmp_path / "gone.txt", article], Inline())]
    assert kinds == [Rejected, Ingested]


def test_only_a_few_files_are_under_way_at_a_time(article):
    executor = Inline()
    next(ingest([article] * 100, executor))
    assert executor.tasks < 10


def test_a_shut_down_executor_ends_the_reading(article):
    class Ended(Inline):
        def submit(self, fn, /, *args, **kwargs):
            future = Future()
            future.cancel()
            future.set_running_or_notify_cancel()
            return future

    assert list(ingest([article], Ended())) == []


def test_a_folder_stands_for_its_files_in_natural_order(tmp_path):
    for name in ("10.txt", "9.txt", "a.md"):
        (tmp_path / name).touch()
    assert [path.name for path in files_in([tmp_path])[0]] == ["9.txt", "10.txt", "a.md"]


def test_folders_in_a_folder_are_entered(tmp_path):
    (tmp_path / "in" / "side").mkdir(parents=True)
    (tmp_path / "in" / "side" / "a.txt").touch()
    assert files_in([tmp_path]) == ((tmp_path / "in" / "side" / "a.txt",),)


def test_hidden_files_and_folders_are_passed_over(tmp_path):
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "a.txt").touch()
    (tmp_path / ".DS_Store").touch()
    assert files_in([tmp_path]) == ((),)


@pytest.mark.parametrize("name", ["Thumbs.db", "desktop.ini", "~$report.txt"])
def test_what_systems_and_programs_leave_in_a_folder_is_passed_over(tmp_path, name):
    (tmp_path / name).touch()
    assert files_in([tmp_path]) == ((),)


def test_a_file_given_twice_comes_once(article, tmp_path):
    assert files_in([article, tmp_path, article]) == ((article,), (), ())


def test_a_kind_that_is_not_read_is_among_the_files_of_a_folder(tmp_path):
    (tmp_path / "a.png").touch()
    assert files_in([tmp_path]) == ((tmp_path / "a.png",),)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=400))
def test_any_text_is_ingested_or_rejected(tmp_path_factory, text):
    path = tmp_path_factory.getbasetemp() / "any.txt"
    path.write_bytes(text.encode())
    assert isinstance(read(path), Ingested | Rejected)
