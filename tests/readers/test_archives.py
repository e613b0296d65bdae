"""Archives of files, sound and hostile ones."""

import io
import lzma
import tarfile
import zipfile

import pytest

from timeline_app.readers import limits
from timeline_app.readers.archives import is_archive, members
from timeline_app.readers.problems import UnreadableError

MEMBERS = {"2023/11/22/a.txt": b"The bridge fell.", "b.txt": b"The tram stopped."}
MODES = {"a.tar": "w", "a.tar.gz": "w:gz", "a.tgz": "w:gz", "a.tar.bz2": "w:bz2", "a.txz": "w:xz"}


def added(archive, name, contents, **more):
    info = tarfile.TarInfo(name)
    info.size = len(contents)
    for key, value in more.items():
        setattr(info, key, value)
    archive.addfile(info, io.BytesIO(contents))


def tar(path, files, mode="w"):
    with tarfile.open(path, mode) as archive:
        for name, contents in files.items():
            added(archive, name, contents)
    return path


def zipped(path, files, method=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, contents in files.items():
            archive.writestr(name, contents)
    return path


def contents_of(path):
    return {member.name: b"".join(member.pieces()) for member in members(path)}


def problems_of(path):
    return {member.name: member.problem for member in members(path)}


@pytest.mark.parametrize("name", MODES)
def test_a_tar_gives_its_files_whatever_packed_it(tmp_path, name):
    assert contents_of(tar(tmp_path / name, MEMBERS, MODES[name])) == MEMBERS


def test_a_zip_gives_its_files(tmp_path):
    assert contents_of(zipped(tmp_path / "a.zip", MEMBERS)) == MEMBERS


def test_an_xz_of_several_streams_is_read_to_its_end(tmp_path):
    plain = tar(tmp_path / "a.tar", MEMBERS).read_bytes()
    halves = (lzma.compress(plain[:700]), b"\0" * 8, lzma.compress(plain[700:]))
    path = tmp_path / "a.tar.xz"
    path.write_bytes(b"".join(halves))
    assert contents_of(path) == MEMBERS


def test_the_number_of_a_member_is_its_place(tmp_path):
    found = [member.number for member in members(zipped(tmp_path / "a.zip", MEMBERS))]
    assert found == [1, 2]


@pytest.mark.parametrize("name", ["a.zip", "A.ZIP", "a.tar.gz", "a.tgz", "a.tar"])
def test_an_archive_is_known_by_its_name(name):
    assert is_archive(name)


@pytest.mark.parametrize("name", ["a.docx", "a.gz", "a.txt", "zip"])
def test_other_files_are_no_archives(name):
    assert not is_archive(name)


def test_links_and_devices_in_a_tar_are_told_and_not_followed(tmp_path):
    path = tmp_path / "a.tar"
    kinds = {"link": tarfile.SYMTYPE, "hard": tarfile.LNKTYPE, "pipe": tarfile.FIFOTYPE}
    with tarfile.open(path, "w") as archive:
        for name, kind in kinds.items():
            added(archive, name, b"", type=kind, linkname="/etc/passwd")
    assert all("a link or a device" in problem for problem in problems_of(path).values())


def test_a_link_in_a_zip_is_told_and_not_followed(tmp_path):
    info = zipfile.ZipInfo("link")
    info.external_attr = 0o120777 << 16
    path = zipped(tmp_path / "a.zip", {info: b"/etc/passwd"})
    assert "a link or a device" in problems_of(path)["link"]


def test_an_encrypted_member_says_that_it_needs_its_password(tmp_path):
    path = zipped(tmp_path / "a.zip", {"a.txt": b"words"})
    packed = bytearray(path.read_bytes())
    packed[packed.index(b"PK\1\2") + 8] |= 1
    path.write_bytes(packed)
    assert "password" in problems_of(path)["a.txt"]


@pytest.fixture(scope="module")
def bomb():
    return bytes(limits.FILE_BYTES + 1)


@pytest.mark.parametrize("name", ["a.zip", "a.tar.gz"])
def test_a_bomb_costs_one_member(tmp_path, bomb, name):
    files = {"bomb.txt": bomb, "a.txt": b"The bridge fell."}
    write = zipped if name == "a.zip" else lambda path, files: tar(path, files, "w:gz")
    problems = problems_of(write(tmp_path / name, files))
    assert (bool(problems["bomb.txt"]), problems["a.txt"]) == (True, "")


def test_a_member_that_is_larger_than_it_says_is_not_read_whole(tmp_path, bomb):
    path = zipped(tmp_path / "a.zip", {"bomb.txt": bomb})
    packed = bytearray(path.read_bytes())
    at = packed.index(b"PK\1\2") + 24
    packed[at : at + 4] = (1000).to_bytes(4, "little")
    path.write_bytes(packed)
    (member,) = members(path)
    with pytest.raises(UnreadableError):
        sum(map(len, member.pieces()))


def damaged(path):
    with pytest.raises(UnreadableError) as error:
        list(members(path))
    return "damaged" in error.value.reason


def test_what_is_no_zip_is_told(tmp_path):
    (tmp_path / "a.zip").write_bytes(b"no zip")
    assert damaged(tmp_path / "a.zip")


@pytest.mark.parametrize("name", MODES)
def test_what_is_no_tar_is_told(tmp_path, name):
    (tmp_path / name).write_bytes(b"no tar" * 1000)
    assert damaged(tmp_path / name)


@pytest.mark.parametrize("name", MODES)
def test_a_tar_that_breaks_off_is_told(tmp_path, name):
    path = tar(tmp_path / name, {str(n): bytes([n]) * 3000 for n in range(50)}, MODES[name])
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert damaged(path)


def test_a_tar_with_garbage_inside_is_not_taken_for_one_that_ends_there(tmp_path):
    path = tar(tmp_path / "a.tar", {"a.txt": b"1", "b.txt": b"2", "c.txt": b"3"})
    packed = bytearray(path.read_bytes())
    packed[1024:1536] = b"x" * 512
    path.write_bytes(packed)
    assert damaged(path)


def test_a_header_that_claims_a_huge_size_is_not_believed(tmp_path):
    path = tmp_path / "a.tar.gz"
    with tarfile.open(path, "w:gz") as archive:
        added(archive, "x", bytes(30 << 20), type=tarfile.XHDTYPE)
    assert damaged(path)


def test_headers_that_follow_one_another_without_end_are_told(tmp_path):
    path = tmp_path / "a.tar.gz"
    with tarfile.open(path, "w:gz") as archive:
        for _ in range(3000):
            added(archive, "x", b"12 path=abc\n", type=tarfile.XHDTYPE)
    assert damaged(path)


def test_a_missing_archive_is_told(tmp_path):
    with pytest.raises(UnreadableError, match="not there any more"):
        list(members(tmp_path / "a.zip"))
