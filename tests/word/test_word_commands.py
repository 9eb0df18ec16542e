"""`template check` and `template prepare`: what they say, and that a faulty template makes no file."""

from pathlib import Path

import pytest
from wordfile import docx, members_of, para

from pressdesk.cli import main
from pressdesk.model.resources import resource_path

LETTERHEAD = str(resource_path("templates/letterhead.docx"))


def faulty(folder: Path) -> Path:
    """Return a Word template with a field that does not exist."""
    path = folder / "letter.docx"
    path.write_bytes(docx(para("{{ headline }}"), headers={"first": para("{{ datelin }}")}))
    return path


def test_a_template_is_checked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["template", "check", str(faulty(tmp_path))]) == 1
    said = capsys.readouterr().out
    assert "header of the first page: there is no field “datelin”. Did you mean {{ dateline }}?" in said
    assert "field  headline: paragraph 1" in said
    assert main(["template", "check", LETTERHEAD]) == 0


def test_a_faulty_template_makes_no_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.docx"
    sample = str(resource_path("samples/camera-policy.pressrelease"))
    call = ["export", sample, "--to", "docx", "--template", str(faulty(tmp_path)), "-o", str(out)]
    assert (main(call), out.exists()) == (1, False)
    assert "header of the first page" in capsys.readouterr().err


def test_a_template_is_prepared(tmp_path: Path) -> None:
    out = tmp_path / "out.docx"
    assert main(["template", "prepare", LETTERHEAD, "-o", str(out)]) == 0
    assert '<w:tag w:val="release"/>' in members_of(out.read_bytes())["word/document.xml"]
