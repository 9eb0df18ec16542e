"""A pack from a folder or a zip, as a template."""

from pathlib import Path

import pytest

from pressdesk import web
from pressdesk.app.template_files import is_pack, read_template
from pressdesk.app.vetting import vetted
from pressdesk.model import TemplateError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a pack's folder, as systems leave it."""
    made = tmp_path / "ours"
    (made / "looks").mkdir(parents=True)
    (made / "pack.toml").write_text('name = "Harbour Trust"', encoding="utf-8")
    (made / "looks" / "styles.css").write_text("h1 { color: teal }", encoding="utf-8")
    (made / ".DS_Store").write_bytes(b"\0")
    return made


def test_a_folder_and_its_zip_are_the_same_template(folder: Path, tmp_path: Path) -> None:
    made = read_template(folder)
    (tmp_path / "other.zip").write_bytes(made.data)
    again = read_template(tmp_path / "other.zip")
    assert (made.name, made.kind, made.file_name, is_pack(made)) == ("Harbour Trust", "web", "ours.zip", True)
    assert (again.name, again.data, vetted(again)) == (made.name, made.data, ())
    assert read_template(folder / "pack.toml").data == made.data  # what a dialog for files can choose


def test_a_pack_without_a_name_is_called_after_its_folder(folder: Path) -> None:
    (folder / "pack.toml").write_text("", encoding="utf-8")
    assert read_template(folder).name == "ours"


def test_a_link_in_a_folder_is_left_out(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.css").write_text("p {}", encoding="utf-8")
    try:
        (folder / "a.css").symlink_to(tmp_path / "secret.css")
    except OSError:
        pytest.skip("this system makes no links")
    assert read_template(folder).data == web.join(
        {"pack.toml": b'name = "Harbour Trust"', "looks/styles.css": b"h1 { color: teal }"}
    )


def test_a_folder_that_is_too_large_is_refused(folder: Path) -> None:
    (folder / "a.png").write_bytes(bytes(9 * 2**20))
    with pytest.raises(TemplateError, match="“ours” is too large for a template pack"):
        read_template(folder)


def test_any_folder_is_no_pack(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match=r"is a folder without pack.toml"):
        read_template(tmp_path)


def test_a_zip_that_is_none_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.zip").write_bytes(b"PK\x03\x04 but nothing more")
    with pytest.raises(TemplateError, match=r"x.zip is damaged"):
        read_template(tmp_path / "x.zip")
