"""A folder appears whole, or its files take their places and leave the others alone."""

from pathlib import Path

import pytest

from pressdesk.app import folders
from pressdesk.app.folders import write_folder
from pressdesk.model import PressDeskError, TargetBusyError

FILES = {"index.html": b"page", "images/a.png": b"picture"}


def _held(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_new_folder_holds_the_files(tmp_path: Path) -> None:
    write_folder(tmp_path / "site" / "release", FILES)
    assert _held(tmp_path) == {f"site/release/{name}": data for name, data in FILES.items()}


def test_other_files_of_a_folder_stay(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site/index.html").write_bytes(b"old")
    (tmp_path / "site/mine.txt").write_bytes(b"mine")
    write_folder(tmp_path / "site", FILES)
    assert _held(tmp_path / "site") == FILES | {"mine.txt": b"mine"}


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"mine")
    with pytest.raises(PressDeskError, match="“x” is a file"):
        write_folder(tmp_path / "x", FILES)
    assert _held(tmp_path) == {"x": b"mine"}


def test_a_name_that_no_system_takes_is_told(tmp_path: Path) -> None:
    with pytest.raises(PressDeskError, match="too long"):
        write_folder(tmp_path / ("x" * 300), FILES)


def test_a_disk_that_refuses_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, data: bytes) -> None:
        raise PressDeskError("The disk is full")

    monkeypatch.setattr(folders, "write_atomic", full)
    with pytest.raises(PressDeskError, match="full"):
        write_folder(tmp_path / "site", FILES)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_held_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def held(path: Path, target: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(folders, "write_atomic", lambda path, data: path.write_bytes(data))
    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(TargetBusyError, match="“site” is open in another program"):
        write_folder(tmp_path / "site", FILES)
    assert list(tmp_path.iterdir()) == []
