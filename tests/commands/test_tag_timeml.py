"""The `tag` command writing TimeML."""

import xml.etree.ElementTree as ET

import pytest

from tests.tagging import ARTICLE, FRIDAY, line


def test_an_article_as_timeml_goes_to_standard_output(run, news):
    root = ET.fromstring(run(news, "--format", "timeml").out)
    assert "".join(root.itertext()) == ARTICLE


def test_a_document_as_timeml_goes_to_standard_output(run):
    done = run("--jsonl", "--format", "timeml", stdin=line())
    assert "".join(ET.fromstring(done.out).itertext()) == FRIDAY


def test_two_documents_as_timeml_are_too_many_for_standard_output(run):
    done = run("--jsonl", "--format", "timeml", stdin=line() + line())
    assert (done.status, done.out, "-o FOLDER" in done.err) == (2, "", True)


def test_two_articles_as_timeml_are_refused_before_they_are_read(run, news):
    (news / "second.txt").write_text(ARTICLE)
    done = run(news, "--format", "timeml")
    assert (done.status, done.out, "-o FOLDER" in done.err) == (2, "", True)


def test_many_articles_as_timeml_go_to_a_new_folder(run, news, tmp_path):
    (news / "second.txt").write_text(ARTICLE)
    run(news, "--format", "timeml", "-o", tmp_path / "out")
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == ["bridge.txt.tml", "second.txt.tml"]


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("../../up", "up.tml"),
        ("..", "_.tml"),
        ("", "_.tml"),
        ("a\x00b:c", "a_b_c.tml"),
        ("\ud800", "_.tml"),
        ("x" * 500, "x" * 100 + ".tml"),
        (12, "12.tml"),
    ],
)
def test_an_id_is_made_fit_for_a_file_name(run, tmp_path, key, name):
    run("--jsonl", "--format", "timeml", "-o", tmp_path / "out", stdin=line(id=key))
    assert [path.name for path in (tmp_path / "out").iterdir()] == [name]


def test_documents_of_the_same_id_do_not_replace_each_other(run, tmp_path):
    run("--jsonl", "--format", "timeml", "-o", tmp_path / "out", stdin=line() * 3)
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == ["a-2.tml", "a-3.tml", "a.tml"]
