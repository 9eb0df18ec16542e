"""Web pages by command line: packs, folders, embargo."""

from pathlib import Path

import pytest
from build import p, release

from pressdesk.app import render
from pressdesk.cli import main
from pressdesk.model import Embargo, codec
from pressdesk.text import embargo_instant

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def file(tmp_path: Path) -> str:
    """Return a `.pressrelease` file whose embargo holds for long."""
    path = tmp_path / "ferry.pressrelease"
    timing = Embargo("2190-03-09T06:00", "America/New_York")
    path.write_bytes(codec.encode(release(p("The ferry sails."), id="ferry-1", timing=timing)))
    return str(path)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a pack's folder."""
    made = tmp_path / "ours"
    made.mkdir()
    (made / "pack.toml").write_text('name = "Harbour Trust"', encoding="utf-8")
    (made / "styles.css").write_text("h1 { color: teal }", encoding="utf-8")
    (made / ".DS_Store").write_bytes(b"\0")
    return made


def test_an_embargoed_page_is_marked_and_said(file: str, tmp_path: Path, capsys: Capture) -> None:
    assert main(["export", file, "--to", "html", "-o", str(tmp_path / "x.html")]) == 0
    assert "noindex" in (tmp_path / "x.html").read_text("utf-8")
    err = capsys.readouterr().err
    assert (err.count("\n"), "marked as embargoed" in err, "--public" in err) == (1, True, True)


def test_the_public_page_takes_a_second_yes(file: str, tmp_path: Path, capsys: Capture) -> None:
    assert main(["export", file, "--to", "html", "--public", "-o", str(tmp_path / "x.html")]) == 0
    page = (tmp_path / "x.html").read_text("utf-8")
    assert ("noindex" in page, "og:title" in page) == (False, True)
    assert "public although the embargo still holds" in capsys.readouterr().err


def test_once_the_embargo_is_over_the_page_is_public(
    file: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    over = codec.decode(Path(file).read_bytes()).release.timing
    monkeypatch.setattr(render, "now", lambda: over.local)
    assert embargo_instant(over)
    main(["export", file, "--to", "html", "-o", str(tmp_path / "x.html")])
    assert "noindex" not in (tmp_path / "x.html").read_text("utf-8")


def test_a_folder_gets_page_and_styles_apart(file: str, tmp_path: Path, folder: Path) -> None:
    out = tmp_path / "site"
    assert main(["export", file, "--to", "html", "--template", str(folder), "-o", f"{out}/"]) == 0
    assert sorted(path.name for path in out.iterdir()) == ["index.html", "styles.css"]
    assert "h1 { color: teal }" in (out / "styles.css").read_text("utf-8")


def test_another_file_goes_into_a_folder_under_its_own_name(file: str, tmp_path: Path) -> None:
    assert main(["export", file, "--to", "txt", "-o", f"{tmp_path / 'out'}/"]) == 0
    assert [path.suffix for path in (tmp_path / "out").iterdir()] == [".txt"]


def test_a_folder_with_a_pack_is_added_under_its_name(folder: Path, capsys: Capture) -> None:
    assert main(["template", "add", str(folder)]) == 0
    assert capsys.readouterr().out.startswith("web   Harbour Trust")


def test_a_folder_without_a_pack_is_refused(tmp_path: Path, capsys: Capture) -> None:
    assert main(["template", "add", str(tmp_path)]) == 2
    assert "is a folder without pack.toml. Choose the folder of a template pack" in capsys.readouterr().err
