"""A desk lies on a disk of this computer; anywhere shared or synced is refused with the safe ways named."""

import subprocess
from pathlib import Path
from types import SimpleNamespace

import pytest

from pressdesk.desk import open_desk, place
from pressdesk.desk.place import checked_place
from pressdesk.model import DeskError


@pytest.mark.parametrize("url", ["postgresql://team@press/desk", "postgres://press/desk", "POSTGRESQL+psycopg://h/d"])
@pytest.mark.parametrize("kind", [str, Path])
def test_a_team_server_is_not_supported_yet(url: str, kind: type) -> None:
    with pytest.raises(DeskError, match=r"not supported yet.*own disk"):
        open_desk(kind(url))


@pytest.mark.parametrize("address", ["https://example.org/desk", "file:///home/a/desk", "smb://server/desk"])
def test_an_address_is_not_a_file(address: str) -> None:
    with pytest.raises(DeskError, match=r"not a file on this computer.*own disk"):
        checked_place(address)


@pytest.mark.parametrize("share", [r"\\server\press\desk.sqlite", "//server/press/desk", r"\\?\UNC\server\press\desk"])
def test_a_network_share_is_refused(share: str) -> None:
    with pytest.raises(DeskError, match=r"network share.*own disk.*\.pressrelease"):
        checked_place(share)


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox", "Dropbox"),
        ("Dropbox (Harbour Trust)/press", "Dropbox"),
        ("OneDrive", "OneDrive"),
        ("OneDrive - Harbour Trust/Documents", "OneDrive"),
        ("Google Drive/My Drive", "Google Drive"),
        ("Library/CloudStorage/GoogleDrive-ana@example.org", "Google Drive"),
        ("Library/CloudStorage/Box-Box", "synced"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("iCloudDrive", "iCloud"),
        ("Nextcloud", "Nextcloud"),
    ],
)
def test_a_synced_folder_is_refused(tmp_path: Path, folder: str, service: str) -> None:
    with pytest.raises(DeskError, match=f"in a {service} folder.*own disk"):
        open_desk(tmp_path / folder / "desk.pressdesk")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("folder", ["Drop box", "My OneDriver", "Dropbox notes", "press", "Boxes"])
def test_a_folder_of_another_name_is_fine(tmp_path: Path, folder: str) -> None:
    assert checked_place(tmp_path / folder / "desk") == tmp_path / folder / "desk"


def test_a_synced_folder_of_another_name_is_known_by_what_lies_in_it(tmp_path: Path) -> None:
    (tmp_path / ".dropbox").touch()
    with pytest.raises(DeskError, match="in a Dropbox folder"):
        checked_place(tmp_path / "press" / "desk")


def test_a_link_into_a_synced_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "press").symlink_to(tmp_path / "Dropbox")
    with pytest.raises(DeskError, match="in a Dropbox folder"):
        checked_place(tmp_path / "press" / "desk")


def test_the_folder_that_windows_names_for_onedrive_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OneDrive", str(tmp_path / "Files"))
    with pytest.raises(DeskError, match="in a OneDrive folder"):
        checked_place(tmp_path / "Files" / "desk")


MOUNTS = """22 1 8:1 / / rw - ext4 /dev/sda1 rw
30 22 0:40 / /mnt/press\\040room rw - cifs //server/press rw
31 22 0:41 / /home/ana/far rw shared:1 - fuse.sshfs ana@far:/ rw
"""


@pytest.mark.parametrize(
    ("path", "system"), [("/mnt/press room/a", "cifs"), ("/home/ana/far/b/c", "fuse.sshfs"), ("/home/ana/d", "ext4")]
)
def test_the_file_system_is_what_linux_tells(monkeypatch: pytest.MonkeyPatch, path: str, system: str) -> None:
    monkeypatch.setattr(Path, "read_text", lambda *_, **__: MOUNTS)
    monkeypatch.setattr(place.sys, "platform", "linux")
    assert place._file_system(Path(path)) == system


def test_the_file_system_is_what_macos_tells(monkeypatch: pytest.MonkeyPatch) -> None:
    said = "/dev/disk1s1 on / (apfs, local)\n//ana@server/press on /Volumes/press (smbfs, nodev, mounted by ana)\n"
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: SimpleNamespace(stdout=said))
    monkeypatch.setattr(place.sys, "platform", "darwin")
    assert place._file_system(Path("/Volumes/press/desk")) == "smbfs"
    assert place._file_system(Path("/Users/ana/desk")) == ""


def test_a_network_disk_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place, "_file_system", lambda _: "nfs4")
    with pytest.raises(DeskError, match=r"network disk \(nfs4\).*own disk"):
        open_desk(tmp_path / "desk")


def test_home_is_understood() -> None:
    assert checked_place("~/desk") == (Path.home() / "desk").resolve()
