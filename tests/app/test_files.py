"""Files written whole or not at all, under names that every system takes."""

import errno
import os
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from build import release

from pressdesk.app.files import file_name, make_folder, names_in, next_free, valid_name, write_atomic
from pressdesk.model import Embargo, Immediate, PressDeskError, TargetBusyError, Timing


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "release.docx"
    path.write_bytes(b"old")
    return path


def test_a_file_is_written(tmp_path: Path) -> None:
    write_atomic(tmp_path / "new.txt", b"words")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("new.txt", b"words")]


def test_the_old_file_keeps_its_permissions(old: Path) -> None:
    old.chmod(0o640)
    write_atomic(old, b"new")
    assert (old.read_bytes(), old.stat().st_mode & 0o777) == (b"new", 0o640)


def test_a_target_open_in_another_program(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "replace", lambda *_: (_ for _ in ()).throw(PermissionError(13, "in use")))
    with pytest.raises(TargetBusyError) as caught:
        write_atomic(old, b"new")
    assert str(caught.value) == "“release.docx” is open in another program. Close it, or save as “release (2).docx”."
    assert [(path.name, path.read_bytes()) for path in old.parent.iterdir()] == [("release.docx", b"old")]


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EIO])
def test_a_full_disk_leaves_the_old_file(old: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    monkeypatch.setattr(os, "fsync", lambda _: (_ for _ in ()).throw(OSError(number, "no")))
    with pytest.raises(PressDeskError, match=r"release\.docx") as caught:
        write_atomic(old, b"new")
    assert caught.value.remedy
    assert [(path.name, path.read_bytes()) for path in old.parent.iterdir()] == [("release.docx", b"old")]


@pytest.mark.skipif(os.name == "nt", reason="needs a limit on file sizes")
def test_a_write_that_stops_half_way(old: Path) -> None:
    import resource

    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))
    try:
        with pytest.raises(PressDeskError, match=r"release\.docx"):
            write_atomic(old, b"x" * 2000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert [(path.name, path.read_bytes()) for path in old.parent.iterdir()] == [("release.docx", b"old")]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(PressDeskError, match="gone” does not exist"):
        write_atomic(tmp_path / "gone" / "x.docx", b"")


def test_a_folder_is_not_a_target(tmp_path: Path) -> None:
    with pytest.raises(PressDeskError, match="is a folder"):
        write_atomic(tmp_path, b"")


def test_a_refusing_folder_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "open", lambda *_: (_ for _ in ()).throw(PermissionError(13, "no")))
    with pytest.raises(PressDeskError, match=r"cannot be written to\. Choose another folder"):
        write_atomic(tmp_path / "x.docx", b"")


def test_a_write_protected_target(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(PressDeskError, match=r"write-protected\. Save as “release \(2\)\.docx”"):
        write_atomic(old, b"new")


def test_too_long_a_name(tmp_path: Path) -> None:
    with pytest.raises(PressDeskError, match="too long"):
        write_atomic(tmp_path / ("x" * 300), b"")


def test_a_link_stays_a_link(old: Path) -> None:
    link = old.with_name("link.docx")
    link.symlink_to(old)
    write_atomic(link, b"new")
    assert (link.is_symlink(), old.read_bytes()) == (True, b"new")


def test_a_circle_of_links_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    write_atomic(tmp_path / "a", b"new")
    assert (tmp_path / "b").read_bytes() == b"new"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_stays_a_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    reader = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    write_atomic(tmp_path / "pipe", b"new")
    assert (os.read(reader, 9), (tmp_path / "pipe").is_fifo()) == (b"new", True)
    os.close(reader)


def test_the_next_free_name(old: Path) -> None:
    old.with_name("release (2).docx").touch()
    assert next_free(old).name == "release (3).docx"


def test_a_folder_where_a_file_is(old: Path) -> None:
    with pytest.raises(PressDeskError):
        make_folder(old / "inside")


def test_a_folder_that_cannot_be_looked_into(tmp_path: Path) -> None:
    with pytest.raises(PressDeskError, match="cannot be looked into"):
        names_in(tmp_path / "nowhere")


def test_a_name_from_date_and_headline() -> None:
    made = release(headline="New DHS AI Policy", release_date=date(2023, 9, 15))
    assert file_name(made, ".docx") == "2023-09-15-new-dhs-ai-policy.docx"


def test_a_name_without_date_and_headline() -> None:
    assert file_name(release(headline="", release_date=None), ".txt") == "release.txt"


MARCH = Embargo("2027-03-09T06:00", "America/New_York")


@pytest.mark.parametrize(
    ("timing", "now", "name"),
    [
        (MARCH, "2027-03-09T10:59+00:00", "EMBARGOED until 2027-03-09 0600 EST harbour-opens.docx"),
        (MARCH, "2027-03-09T12:00+01:00", "2026-03-09-harbour-opens.docx"),
        (Embargo("2027-03-09T18:30", "America/Sao_Paulo"), "2027-03-09T00:00+00:00",
         "EMBARGOED until 2027-03-09 1830 UTC-0300 harbour-opens.docx"),
        (Embargo("2027-03-09T06:00", "Asia/Shanghai"), "2027-03-08T00:00+00:00",
         "EMBARGOED until 2027-03-09 0600 UTC+0800 harbour-opens.docx"),
        (Embargo("2027-03-09T06:00", "America/Chicago"), "2027-03-08T00:00+00:00",
         "EMBARGOED until 2027-03-09 0600 CST harbour-opens.docx"),
        (Immediate(), "2026-01-01T00:00+00:00", "2026-03-09-harbour-opens.docx"),
    ],
)  # fmt: skip
def test_a_name_says_embargoed_until_the_embargo_is_lifted(timing: Timing, now: str, name: str) -> None:
    assert file_name(release(timing=timing), ".docx", datetime.fromisoformat(now)) == name


def test_a_long_name_keeps_its_embargo() -> None:
    made = file_name(release(timing=MARCH, headline="長" * 200), ".pressrelease", datetime(2026, 1, 1, tzinfo=UTC))
    assert made.startswith("EMBARGOED until 2027-03-09 0600 EST 長")


@pytest.mark.parametrize("name", ["con", "NUL", "com1", "LPT9", "aux.tar", "Com¹"])
def test_device_names_are_avoided(name: str) -> None:
    assert valid_name(name, ".docx") == f"_{name}.docx"


@pytest.mark.parametrize(
    ("stem", "name"),
    [
        ('a/b\\c:d*e?f"g<h>i|j', "a-b-c-d-e-f-g-h-i-j.txt"),
        ("dots. . ", "dots.txt"),
        ("", "release.txt"),
        ("...", "release.txt"),
        ("-", "release.txt"),
        ("con-", "_con.txt"),
        ("a\ud800b", "ab.txt"),
    ],
)
def test_refused_letters(stem: str, name: str) -> None:
    assert valid_name(stem, ".txt") == name


def test_a_long_name_is_cut_between_letters() -> None:
    made = valid_name("é" * 200, ".docx")
    assert len(made.encode()) <= 120
    assert made.endswith("é.docx")
