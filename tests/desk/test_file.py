"""Whatever goes wrong with the file is said clearly, and nothing is lost or overwritten."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from build import p, release

from pressdesk import desk as desks
from pressdesk.desk import Desk, faults, migrate, open_desk
from pressdesk.desk.migrate import APPLICATION, LATEST
from pressdesk.model import DeskError

BIG = release(*(p(f"word{n} " * 200) for n in range(200)))


def kept(path: Path) -> list[str]:
    with closing(open_desk(path)) as desk:
        return [row.headline for row in desks.rows(desk)]


@contextmanager
def raw(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path)) as db, db:
        yield db


@pytest.fixture
def filled(path: Path) -> Path:
    """Return the path of a closed desk that holds one release."""
    with closing(open_desk(path)) as desk:
        desks.save(desk, release(p("one")), None)
    return path


def test_a_desk_is_safe_against_a_power_cut(desk: Desk) -> None:
    pragmas = ("journal_mode", "synchronous", "foreign_keys")
    assert [desk.one(f"PRAGMA {name}")[0] for name in pragmas] == ["wal", 2, 1]


def test_a_desk_tells_its_name_and_path(desk: Desk, path: Path) -> None:
    assert (desk.name, desk.path) == ("My desk", path)


def test_the_folder_of_a_new_desk_is_made(tmp_path: Path) -> None:
    assert kept(tmp_path / "new" / "folder" / "desk") == []


def test_an_empty_file_becomes_a_desk(path: Path) -> None:
    path.touch()
    assert kept(path) == []


@pytest.mark.parametrize("content", [b"Dear diary", b"SQLite format 3\0" + b"\0" * 200, b"PK\x03\x04" * 90])
def test_a_file_that_is_not_a_desk_is_left_alone(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(DeskError, match=r"is not a desk.*left as it is"):
        open_desk(path)
    assert path.read_bytes() == content
    assert list(path.parent.iterdir()) == [path]


def test_another_programs_database_is_left_alone(path: Path) -> None:
    with raw(path) as db:
        db.execute("CREATE TABLE release (id)")
    before = path.read_bytes()
    with pytest.raises(DeskError, match="is not a desk"):
        open_desk(path)
    assert path.read_bytes() == before


def test_a_folder_is_not_a_desk(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="cannot be opened: Is a directory"):
        open_desk(tmp_path)


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DeskError, match="cannot be opened"):
        open_desk(tmp_path / "file" / "desk")


def test_a_desk_of_a_newer_pressdesk_is_left_alone(filled: Path) -> None:
    with raw(filled) as db:
        db.execute("PRAGMA user_version = 99")
    before = filled.read_bytes()
    for reader in (False, True):
        with pytest.raises(DeskError, match=r"made by a newer PressDesk.*Update PressDesk"):
            open_desk(filled, reader=reader)
    assert filled.read_bytes() == before


def test_a_desk_that_a_newer_pressdesk_changes_meanwhile_is_not_written(desk: Desk, path: Path) -> None:
    with raw(path) as db:
        db.execute("PRAGMA user_version = 99")
    with pytest.raises(DeskError, match="made by a newer PressDesk"):
        desks.save(desk, release(p("one")), None)


def test_a_full_disk_is_said_and_keeps_the_desk(desk: Desk) -> None:
    version = desks.save(desk, release(p("one")), None).version
    desk.one(f"PRAGMA max_page_count = {desk.one('PRAGMA page_count')[0] + 2}")
    with pytest.raises(DeskError, match=r"disk that holds the desk “My desk” is full.*Free some space"):
        desks.save(desk, BIG, version)
    assert desks.load(desk, "r1").release == release(p("one"))
    desk.one("PRAGMA max_page_count = 1000000")
    assert desks.save(desk, BIG, version).release == BIG


def test_a_read_only_desk_is_said_when_it_is_opened(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = sqlite3.connect
    monkeypatch.setattr(
        sqlite3,
        "connect",
        lambda path, **more: real(path, **more) if "uri" in more else real(f"file:{path}?mode=ro", uri=True, **more),
    )
    with pytest.raises(DeskError, match="cannot be written: the file or its folder is read-only"):
        open_desk(filled)
    monkeypatch.undo()
    assert kept(filled) == ["Harbour opens"]


def test_a_desk_that_becomes_read_only_is_said(desk: Desk) -> None:
    desk.one("PRAGMA query_only = ON")
    with pytest.raises(DeskError, match="is read-only"):
        desks.save(desk, release(p("one")), None)


def test_a_damaged_desk_is_said(filled: Path) -> None:
    data = filled.read_bytes()
    filled.write_bytes(data[:4096] + b"\xff" * (len(data) - 4096))
    with pytest.raises(DeskError, match=r"is damaged.*latest copy"):
        kept(filled)


def test_a_desk_that_another_program_holds_is_said(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pressdesk.desk.file.WAIT", 0.01)
    with raw(filled) as db, closing(open_desk(filled)) as desk:
        db.execute("BEGIN IMMEDIATE")
        with pytest.raises(DeskError, match="Another program is holding the desk"):
            desks.trash(desk, "r1")


@pytest.mark.parametrize("fault", faults.FAULTS, ids=lambda fault: fault.code)
def test_every_fault_is_known_by_its_words_alone(fault: faults.Fault, path: Path) -> None:
    told = faults.desk_fault(sqlite3.OperationalError(f"database or {fault.said}"), path)
    assert told is not None
    assert (told.message, told.remedy) == (fault.message.format(name="My desk", path=path), fault.remedy)


def test_a_defect_of_ours_is_not_called_a_fault_of_the_disk(desk: Desk) -> None:
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        desk.one("SELECT * FROM no_table")


def test_a_failed_save_leaves_nothing_half_written(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    version = desks.save(desk, release(p("one")), None).version

    def fail(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr("pressdesk.desk.saving._point", fail)
    with pytest.raises(DeskError, match="is full"):
        desks.save(desk, release(p("two")), version)
    assert (desks.load(desk, "r1").version, len(desks.search(desk, "one"))) == (version, 1)


def test_a_reader_reads_and_never_writes(filled: Path, tmp_path: Path) -> None:
    with closing(open_desk(filled, reader=True)) as reader:
        assert desks.load(reader, "r1").release == release(p("one"))
        with pytest.raises(DeskError, match="read-only"):
            desks.trash(reader, "r1")
    with pytest.raises(DeskError, match="There is no desk"):
        open_desk(tmp_path / "none", reader=True)


def test_an_older_desk_is_copied_before_it_is_changed(path: Path) -> None:
    with raw(path) as db:
        db.executescript((Path(migrate.__file__).parent / "migrations" / "0001-desk.sql").read_text("utf-8"))
        db.execute(f"PRAGMA application_id = {APPLICATION}")
        db.execute("PRAGMA user_version = 1")
        before = [*db.iterdump()]
    assert [kept(path), kept(path)] == [[], []]
    with raw(path.with_name(f"My desk.before-{LATEST}.sqlite")) as copy:
        assert [copy.execute("PRAGMA user_version").fetchone(), [*copy.iterdump()]] == [(1,), before]
    assert len([*path.parent.glob("*.before-*")]) == 1


def test_a_copy_never_takes_the_place_of_another(filled: Path) -> None:
    names = [migrate.keep_copy(filled).name for _ in range(2)]
    assert names == [f"My desk.before-{LATEST}.sqlite", f"My desk.before-{LATEST} (2).sqlite"]
    assert kept(filled.with_name(names[1])) == ["Harbour opens"]


def test_without_a_copy_an_older_desk_is_not_changed(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with raw(filled) as db:
        db.execute("PRAGMA user_version = 1")
    before = filled.read_bytes()

    def full(self: Path, target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(DeskError, match=r"no copy of it could be kept.*Nothing was changed"):
        open_desk(filled)
    assert [filled.read_bytes(), [*filled.parent.glob("*.part")]] == [before, []]


def test_a_migration_that_fails_changes_nothing(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with raw(filled) as db:
        db.execute("PRAGMA user_version = 1")
    monkeypatch.setattr(migrate, "MIGRATIONS", ("0001-desk.sql", "0001-desk.sql"))
    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        open_desk(filled)
    with raw(filled) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (1,)
