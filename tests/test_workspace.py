"""An open timeline without a window, on real files."""

from concurrent.futures import Executor, Future, ThreadPoolExecutor
from datetime import date
from threading import Event

import pytest

from timeline_app.model.article import chosen
from timeline_app.model.timespan import TimeSpan
from timeline_app.workspace import Outcome, Workspace

ARTICLE = "Bridge falls in storm\n6 September 2016\n\nThe old bridge fell on Monday.\n"
OTHER = "Road shut\n7 September 2016\n\nThe road was shut on Tuesday.\nIt opened in May 1931.\n"


class Inline(Executor):
    """Runs each task at once, in this process."""

    def submit(self, fn, /, *args, **kwargs):
        future = Future()
        future.set_result(fn(*args, **kwargs))
        return future


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "bridge.txt").write_text(ARTICLE)
    (tmp_path / "road.txt").write_text(OTHER)
    return tmp_path


@pytest.fixture
def workspace():
    return Workspace(Inline())


def filled(workspace, *paths):
    return list(workspace.add(paths))


def ids_of(timeline):
    return {timeline.event(index).id for index in range(len(timeline))}


def test_a_new_workspace_is_empty(workspace):
    assert len(workspace.timeline()) == 0


def test_adding_a_folder_adds_its_articles(workspace, folder):
    assert filled(workspace, folder) == [Outcome.ADDED, Outcome.ADDED]


def test_articles_become_events_on_their_days(workspace, folder):
    filled(workspace, folder / "bridge.txt")
    timeline = workspace.timeline()
    assert "Bridge falls in storm" in {timeline.event(i).title for i in range(len(timeline))}


def test_articles_are_read_in_the_language_that_is_named(workspace, folder):
    list(workspace.add([folder / "road.txt"], "de"))
    assert [article.language for article in workspace.articles.values()] == ["de"]


def test_reading_changes_nothing(workspace, folder):
    list(workspace.read(workspace.files([folder])))
    assert not workspace.articles


def test_the_same_text_again_is_a_duplicate(workspace, folder):
    (folder / "copy.txt").write_text(ARTICLE)
    assert Outcome.DUPLICATE in filled(workspace, folder)


def test_a_duplicate_adds_its_path_to_the_article(workspace, folder):
    (folder / "copy.txt").write_text(ARTICLE)
    filled(workspace, folder / "bridge.txt", folder / "copy.txt")
    (article,) = workspace.articles.values()
    assert article.sources == (folder / "bridge.txt", folder / "copy.txt")


def test_a_file_that_was_edited_replaces_what_it_was(workspace, folder):
    filled(workspace, folder / "bridge.txt")
    (folder / "bridge.txt").write_text(OTHER)
    filled(workspace, folder / "bridge.txt")
    assert [article.title for article in workspace.articles.values()] == ["Road shut"]


def test_an_edited_file_leaves_the_former_text_to_its_copy(workspace, folder):
    (folder / "copy.txt").write_text(ARTICLE)
    filled(workspace, folder / "bridge.txt", folder / "copy.txt")
    (folder / "bridge.txt").write_text(OTHER)
    filled(workspace, folder / "bridge.txt")
    sources = [article.sources for article in workspace.articles.values()]
    assert sources == [(folder / "copy.txt",), (folder / "bridge.txt",)]


def test_a_file_that_cannot_be_read_is_rejected_with_its_reason(workspace, folder):
    (folder / "photo.xyz").write_bytes(b"\x00\x01")
    filled(workspace, folder)
    assert [(one.path.name, bool(one.reason)) for one in workspace.rejected] == [
        ("photo.xyz", True)
    ]


def test_a_rejected_file_that_can_be_read_later_is_no_longer_listed(workspace, folder):
    path = folder / "late.txt"
    filled(workspace, path)
    path.write_text(ARTICLE)
    filled(workspace, path)
    assert workspace.rejected == ()


def test_a_rejected_file_can_be_forgotten(workspace, folder):
    filled(workspace, folder / "missing.txt")
    workspace.forget_rejected(folder / "missing.txt")
    assert workspace.rejected == ()


def test_removing_an_article_removes_its_events(workspace, folder):
    filled(workspace, folder)
    for key in list(workspace.articles):
        workspace.remove(key)
    assert workspace.timeline().total == 0


def test_hidden_articles_are_counted_but_not_shown(workspace, folder):
    filled(workspace, folder)
    everything = workspace.timeline()
    part = workspace.timeline(frozenset([next(iter(workspace.articles))]))
    assert (part.total, len(part) < len(everything)) == (everything.total, True)


def test_articles_that_give_other_days_make_one_disputed_event(workspace, tmp_path):
    said = "The old stone bridge over the Lune fell into the river on {} September 2016.\n"
    for number in (4, 5):
        (tmp_path / f"{number}.txt").write_text(
            f"Stone bridge over the Lune falls\n6 September 2016\n\n{said.format(number)}"
        )
    filled(workspace, tmp_path)
    timeline = workspace.timeline()
    (event,) = (timeline.event(index) for index in range(len(timeline)))
    assert [len(event.mentions), len(event.disputes)] == [4, 1]


def test_removing_an_article_leaves_the_timeline_before_it_came(workspace, folder):
    filled(workspace, folder / "bridge.txt")
    before = workspace.timeline()
    (folder / "fall.txt").write_text(ARTICLE.replace("storm", "gale"))
    filled(workspace, folder / "fall.txt")
    added = next(key for key, one in workspace.articles.items() if "gale" in one.title)
    workspace.remove(added)
    after = workspace.timeline()
    assert [after.event(n) for n in range(len(after))] == [
        before.event(n) for n in range(len(before))
    ]


def test_events_keep_their_ids_when_an_older_article_that_tells_them_is_added(workspace, folder):
    filled(workspace, folder / "bridge.txt")
    before = ids_of(workspace.timeline())
    (folder / "older.txt").write_text(ARTICLE.replace("6 September", "5 September"))
    filled(workspace, folder / "older.txt")
    assert before <= ids_of(workspace.timeline())


def test_events_keep_their_ids_while_articles_are_hidden(workspace, folder):
    (folder / "older.txt").write_text(ARTICLE.replace("6 September", "5 September"))
    filled(workspace, folder / "bridge.txt", folder / "older.txt")
    everything = ids_of(workspace.timeline())
    older = next(key for key, one in workspace.articles.items() if "5 Sept" in one.text)
    assert ids_of(workspace.timeline(frozenset([older]))) <= everything


def test_events_keep_their_ids_when_their_article_is_edited_elsewhere(workspace, folder):
    filled(workspace, folder / "bridge.txt")
    before = ids_of(workspace.timeline())
    (folder / "bridge.txt").write_text(ARTICLE + "\nNobody knows why it did.\n" * 3)
    filled(workspace, folder / "bridge.txt")
    assert before <= ids_of(workspace.timeline())


def test_the_order_of_adding_does_not_change_the_events(folder):
    first, second = Workspace(Inline()), Workspace(Inline())
    filled(first, folder / "bridge.txt", folder / "road.txt")
    filled(second, folder / "road.txt", folder / "bridge.txt")
    one, other = first.timeline(), second.timeline()
    assert [one.event(i) for i in range(len(one))] == [other.event(i) for i in range(len(other))]


def test_the_order_of_adding_does_not_change_the_order_of_the_articles(workspace, folder):
    filled(workspace, folder / "road.txt", folder / "bridge.txt")
    names = [article.sources[0].name for article in workspace.timeline().articles.values()]
    assert names == ["bridge.txt", "road.txt"]


def test_the_first_of_two_files_with_one_text_makes_the_article_whatever_comes_first(folder):
    text = "The old bridge fell on Monday.\nNobody was hurt.\n"
    paths = [folder / "2016-09-06.txt", folder / "2016-09-07.txt"]
    for path in paths:
        path.write_text(text)
    made = []
    for order in (paths, paths[::-1]):
        workspace = Workspace(Inline())
        filled(workspace, *order)
        made.append(tuple(workspace.articles.values()))
    assert made[0] == made[1]


def test_files_that_cannot_be_read_are_listed_in_the_order_of_their_paths(workspace, folder):
    filled(workspace, folder / "b.xyz", folder / "a.xyz")
    assert [one.path.name for one in workspace.rejected] == ["a.xyz", "b.xyz"]


class Stuck(Executor):
    """Takes tasks and never does them; says when it has the first."""

    def __init__(self):
        self.begun = Event()
        self.task = Future()

    def submit(self, fn, /, *args, **kwargs):
        self.begun.set()
        return self.task


def test_reading_on_another_thread_can_be_stopped_during_a_slow_file(folder):
    executor = Stuck()
    workspace = Workspace(executor)
    with ThreadPoolExecutor(1) as threads:
        reading = threads.submit(lambda: list(workspace.read([folder / "bridge.txt"])))
        executor.begun.wait(60)
        workspace.stop_reading()
        assert (reading.result(60), executor.task.cancelled()) == ([], True)


def test_what_is_read_after_a_stop_is_read_whole(workspace, folder):
    workspace.stop_reading()
    assert filled(workspace, folder) == [Outcome.ADDED, Outcome.ADDED]


def test_a_workspace_without_an_executor_reads_in_processes_of_its_own(folder):
    workspace = Workspace()
    try:
        assert filled(workspace, folder / "bridge.txt") == [Outcome.ADDED]
    finally:
        workspace.close()


WEDNESDAY = "Tram line shut\n\nThe tram line was shut on Wednesday.\n"
THURSDAY, LATER = date(2020, 3, 12), date(2020, 3, 19)


@pytest.fixture
def tram(workspace, folder):
    """The id of an article that gives no publication date, in a workspace of its own."""
    (folder / "tram.txt").write_text(WEDNESDAY)
    filled(workspace, folder / "tram.txt")
    return next(iter(workspace.articles))


def events(workspace):
    timeline = workspace.timeline()
    return [*(timeline.event(index) for index in range(len(timeline))), *timeline.undated]


def times(workspace):
    return {event.time for event in events(workspace)}


def test_what_counts_from_an_unknown_publication_date_is_undated(workspace, tram):
    assert times(workspace) == {None}


def test_what_counts_from_the_publication_date_follows_it(workspace, tram):
    workspace.publish(tram, chosen(THURSDAY))
    assert TimeSpan.of_date(date(2020, 3, 11)) in times(workspace)


def test_a_second_choice_of_publication_date_takes_the_place_of_the_first(workspace, tram):
    workspace.publish(tram, chosen(THURSDAY))
    workspace.publish(tram, chosen(LATER))
    assert TimeSpan.of_date(date(2020, 3, 11)) not in times(workspace)


def test_a_choice_of_publication_date_can_be_taken_back(workspace, tram):
    before = events(workspace)
    workspace.publish(tram, chosen(THURSDAY))
    workspace.publish(tram, None)
    assert events(workspace) == before


def test_a_choice_goes_before_the_date_that_the_article_gives(workspace, folder):
    filled(workspace, folder / "bridge.txt")
    (key,) = workspace.articles
    workspace.publish(key, chosen(THURSDAY))
    assert workspace.articles[key].publication.day == THURSDAY


def test_a_date_line_tells_no_event_when_another_date_is_chosen(workspace, folder):
    filled(workspace, folder / "bridge.txt")
    (key,) = workspace.articles
    workspace.publish(key, chosen(THURSDAY))
    assert TimeSpan.of_date(date(2016, 9, 6)) not in times(workspace)


def test_a_choice_of_publication_date_stays_when_the_file_is_read_again(workspace, tram, folder):
    workspace.publish(tram, chosen(THURSDAY))
    before = events(workspace)
    filled(workspace, folder / "tram.txt")
    assert events(workspace) == before


def test_a_choice_of_publication_date_stays_when_the_article_is_added_again(
    workspace, tram, folder
):
    workspace.publish(tram, chosen(THURSDAY))
    before = events(workspace)
    workspace.remove(tram)
    filled(workspace, folder / "tram.txt")
    assert events(workspace) == before


def test_choosing_dates_in_any_order_gives_the_same_events(folder):
    (folder / "tram.txt").write_text(WEDNESDAY)
    made = []
    for turn in (1, -1):
        workspace = Workspace(Inline())
        filled(workspace, folder)
        for key in sorted(workspace.articles)[::turn]:
            workspace.publish(key, chosen(THURSDAY))
        made.append(events(workspace))
    assert made[0] == made[1]


def test_a_chosen_date_dates_as_one_that_the_file_gives(workspace, folder):
    (folder / "2020-03-12.txt").write_text(WEDNESDAY)
    filled(workspace, folder / "2020-03-12.txt")
    given = events(workspace)
    (key,) = workspace.articles
    workspace.publish(key, chosen(LATER))
    workspace.publish(key, chosen(THURSDAY))
    assert events(workspace) == given


def test_a_date_that_is_announced_for_a_file_dates_its_article(workspace, folder):
    (folder / "tram.txt").write_text(WEDNESDAY)
    workspace.announce({folder / "tram.txt": THURSDAY})
    filled(workspace, folder)
    assert TimeSpan.of_date(date(2020, 3, 11)) in times(workspace)


def test_a_date_that_is_announced_for_a_copy_dates_the_article(workspace, tram, folder):
    (folder / "tram_copy.txt").write_text(WEDNESDAY)
    workspace.announce({folder / "tram_copy.txt": THURSDAY})
    filled(workspace, folder / "tram_copy.txt")
    assert times(workspace) == {TimeSpan.of_date(date(2020, 3, 11))}
