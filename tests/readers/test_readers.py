"""What holds for every reader."""

from pathlib import Path

import pytest

from tests.files.good import GOOD
from timeline_app.readers import suffixes
from timeline_app.readers.problems import UnreadableError
from timeline_app.readers.registry import FINISHED, READERS, reader_for

SUFFIXES = [suffix for reader in READERS for suffix in reader.suffixes]


@pytest.fixture(params=SUFFIXES)
def article(request, tmp_path):
    path = tmp_path / f"article{request.param}"
    path.write_bytes(GOOD[request.param]())
    return path


def drafts(path):
    return list(reader_for(path).read(path))


def test_there_is_a_good_file_of_every_kind_that_is_read():
    assert set(GOOD) == set(SUFFIXES)


def test_the_kinds_that_the_window_names_are_those_that_are_read():
    assert (*SUFFIXES, *FINISHED) == suffixes.SUFFIXES


def test_a_file_is_a_draft_or_more(article):
    assert drafts(article)


def test_the_words_are_in_the_text(article):
    assert "open again in May 2016" in drafts(article)[0].text


def test_every_paragraph_lies_in_the_text_and_has_words(article):
    assert all(
        span.of(draft.text).strip() for draft in drafts(article) for span in draft.paragraphs
    )


def test_binary_data_are_refused(article):
    article.write_bytes(bytes(range(256)) * 50)
    with pytest.raises(UnreadableError):
        drafts(article)


def test_an_empty_file_is_refused(article):
    article.write_bytes(b"")
    with pytest.raises(UnreadableError, match="empty"):
        drafts(article)


def test_the_file_itself_is_never_changed(article):
    before = article.read_bytes()
    drafts(article)
    assert article.read_bytes() == before


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_suffixes_are_found_in_any_case(suffix):
    assert reader_for(Path("A" + suffix.upper())) is not None


def test_no_two_readers_want_the_same_suffix():
    assert len(SUFFIXES) == len(set(SUFFIXES))


def test_an_unknown_kind_has_no_reader():
    assert reader_for(Path("picture.png")) is None
