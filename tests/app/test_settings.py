"""What the window remembers, and where."""

from pathlib import Path

import pytest

from pressdesk.app import paths
from pressdesk.app.settings import Settings
from pressdesk.model import PressDeskError


def test_a_value_lasts(tmp_path: Path) -> None:
    Settings(tmp_path / "new" / "s.json").set("theme", "dark")
    assert Settings(tmp_path / "new" / "s.json").get("theme") == "dark"


def test_none_forgets(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.json")
    settings.set("theme", "dark")
    settings.set("theme", None)
    assert Settings(tmp_path / "s.json").get("theme", "system") == "system"


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe"])
def test_a_broken_file_counts_as_empty(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "s.json").write_bytes(content)
    settings = Settings(tmp_path / "s.json")
    settings.set("theme", "dark")
    assert Settings(tmp_path / "s.json").get("theme") == "dark"


def test_two_windows_keep_both_values(tmp_path: Path) -> None:
    one, two = Settings(tmp_path / "s.json"), Settings(tmp_path / "s.json")
    one.set("theme", "dark")
    two.set("folder", "/exports")
    assert Settings(tmp_path / "s.json").get("theme") == "dark"


def test_the_last_release_is_kept_by_desk(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.json")
    settings.set_last_release(Path("a.sqlite"), "r1")
    settings.set_last_release(Path("b.sqlite"), "r2")
    assert [settings.last_release(Path(name)) for name in ("a.sqlite", "b.sqlite", "c.sqlite")] == ["r1", "r2", None]


def test_a_refusing_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(PressDeskError):
        Settings(tmp_path / "file" / "s.json").set("theme", "dark")


def test_one_folder_for_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRESSDESK_HOME", str(tmp_path))
    everything = (paths.default_desk_path(), paths.settings_path(), paths.log_folder(), paths.documents_folder())
    assert all(path.is_relative_to(tmp_path) for path in everything)


def test_without_it_the_platform_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PRESSDESK_HOME", raising=False)
    assert "PressDesk" in str(paths.default_desk_path())


def test_two_windows_keep_each_others_values(tmp_path: Path) -> None:
    one, two = Settings(tmp_path / "s.json"), Settings(tmp_path / "s.json")
    one.set("theme", "dark")
    two.set("theme", "light")
    one.set("preview", False)
    assert Settings(tmp_path / "s.json").get("theme") == "light"
