"""A release as a PDF: from the Word file or the web page, what it says of itself, and what is said of how."""

import io
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from build import p, release
from extract import spoken
from msgspec.structs import replace
from pypdf import PdfReader, PdfWriter
from samples import office, samples

from pressdesk.app import libreoffice, pdf
from pressdesk.app.pdf_facts import with_facts
from pressdesk.app.render import Means, render
from pressdesk.model import HouseStyle, Office, PressDeskError

RELEASE = release(p("The ferry sails at noon."), language="es")
HAS = libreoffice.find() is not None
needs_libreoffice = pytest.mark.skipif(not HAS, reason="LibreOffice is not installed")
PROGRAM = "#!/bin/sh\n%s\n"


@pytest.fixture
def no_libreoffice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libreoffice, "find", lambda: None)


@pytest.fixture
def soffice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Have a shell script stand for LibreOffice."""
    if sys.platform == "win32":
        pytest.skip("stands on a shell script")

    def put(script: str) -> None:
        path = tmp_path / "soffice"
        path.write_text(PROGRAM % script)
        path.chmod(0o755)
        monkeypatch.setenv(libreoffice.OVERRIDE, str(path))

    return put


def blank() -> bytes:
    writer, out = PdfWriter(), io.BytesIO()
    writer.add_blank_page(200, 200)
    writer.write(out)
    return out.getvalue()


def page(html: str, paper: pdf.Paper) -> bytes:
    assert "The ferry sails" in html
    return blank()


def word_pdf(stopped=lambda: False) -> bytes:
    file = render(RELEASE, "docx", Office()).data
    return libreoffice.word_to_pdf(file, title="T", language="es", stopped=stopped)


def test_a_pdf_says_title_and_language_and_nothing_of_who_made_it() -> None:
    made = with_facts(blank(), title="Sí & <no>", language="es-MX")
    reader = PdfReader(io.BytesIO(made))
    assert reader.metadata == {"/Title": "Sí & <no>"}
    assert (reader.root_object["/Lang"], reader.root_object["/ViewerPreferences"]["/DisplayDocTitle"]) == (
        "es-MX",
        True,
    )
    assert (reader.xmp_metadata.dc_title, reader.xmp_metadata.dc_language) == ({"x-default": "Sí & <no>"}, ["es-MX"])
    assert b"pypdf" not in made


def test_without_libreoffice_the_page_is_printed_and_it_is_said(no_libreoffice: None) -> None:
    made = render(RELEASE, "pdf", Office(), Means(print_page=page))
    assert made.notes == (pdf.NO_LIBREOFFICE,)
    assert PdfReader(io.BytesIO(made.data)).metadata.title == "Harbour opens"


def test_the_page_can_be_asked_for() -> None:
    assert render(RELEASE, "pdf", Office(), Means(print_page=page, pdf_from="web")).notes == (pdf.FROM_WEB,)


@pytest.mark.parametrize("means", [Means(), Means(pdf_from="word", print_page=page), Means(pdf_from="web")])
def test_with_neither_the_remedy_is_named(no_libreoffice: None, means: Means) -> None:
    with pytest.raises(PressDeskError, match="Install "):
        render(RELEASE, "pdf", Office(), means)


def test_a_libreoffice_that_fails_is_said_and_the_page_printed(soffice) -> None:
    soffice("echo warning; echo 'no such filter' >&2; exit 1")
    note = render(RELEASE, "pdf", Office(), Means(print_page=page)).notes[0]
    assert note.startswith("LibreOffice made no PDF (no such filter), so this was made from the web page")


def test_a_libreoffice_that_fails_is_an_error_where_it_was_asked_for(soffice) -> None:
    soffice("exit 0")
    with pytest.raises(PressDeskError, match=r"LibreOffice made no PDF\. Install LibreOffice anew"):
        render(RELEASE, "pdf", Office(), Means(print_page=page, pdf_from="word"))


def test_a_libreoffice_that_hangs_is_ended_with_what_it_started(soffice, tmp_path, monkeypatch) -> None:
    soffice(f"(sleep 1; touch '{tmp_path}/alive') & sleep 30")
    monkeypatch.setattr(libreoffice, "TIMEOUT_S", 0.2)
    with pytest.raises(PressDeskError, match="took longer than"):
        word_pdf()
    time.sleep(1.1)
    assert not (tmp_path / "alive").exists()


def test_a_stopped_run_makes_nothing_else(soffice) -> None:
    soffice("sleep 30")
    with pytest.raises(PressDeskError, match="was stopped"):
        render(RELEASE, "pdf", Office(), Means(print_page=page, stopped=lambda: True))


def test_ctrl_c_ends_libreoffice_too(soffice, tmp_path) -> None:
    soffice(f"(sleep 0.5; touch '{tmp_path}/alive') & sleep 30")

    def interrupt() -> bool:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        word_pdf(interrupt)
    time.sleep(0.8)
    assert not (tmp_path / "alive").exists()


def test_a_full_disk_is_said(soffice, tmp_path, monkeypatch) -> None:
    soffice("exit 0")
    monkeypatch.setattr(libreoffice.tempfile, "tempdir", str(tmp_path / "nowhere"))
    with pytest.raises(PressDeskError, match="could not be given the Word file: No such file"):
        word_pdf()


def test_an_old_libreoffice_that_tags_nothing_is_not_said_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libreoffice, "find", lambda: Path("LibreOffice"))
    monkeypatch.setattr(libreoffice, "word_to_pdf", lambda *_, **__: blank())
    assert render(RELEASE, "pdf", Office()).notes == (pdf.OLD_LIBREOFFICE,)


def test_a_run_has_a_profile_of_its_own_that_goes_with_it(soffice, tmp_path) -> None:
    soffice(f"""echo "$1" > '{tmp_path}/said'; test -f "$PWD/profile/user/registrymodifications.xcu" || exit 0
        cp '{tmp_path}/blank.pdf' "$PWD/release.pdf\"""")
    (tmp_path / "blank.pdf").write_bytes(blank())
    word_pdf()
    folder = (tmp_path / "said").read_text().strip().removeprefix("-env:UserInstallation=file://")
    assert ("profile" in folder, Path(folder).exists(), Path(folder).parent.exists()) == (True, False, False)


@pytest.mark.parametrize(
    ("platform", "found"),
    [("win32", "LibreOffice/program/soffice.exe"), ("darwin", "Contents/MacOS/soffice"), ("linux", "program/soffice")],
)
def test_the_usual_folders_of_each_system_are_looked_in(platform: str, found: str) -> None:
    places = [*libreoffice._usual_places(platform, {"ProgramFiles": "C:/Programs"})]
    assert places
    assert all(place.as_posix().endswith(found) for place in places)


def test_a_libreoffice_can_be_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(libreoffice.OVERRIDE, sys.executable)
    assert libreoffice.find() == Path(sys.executable)
    monkeypatch.setenv(libreoffice.OVERRIDE, os.devnull + "/nowhere")
    assert libreoffice.find() is None


@pytest.mark.parametrize(
    ("language", "zone", "paper"),
    [
        ("en-US", "Europe/Paris", "Letter"),
        ("fr-CA", "UTC", "Letter"),
        ("en-GB", "America/New_York", "A4"),
        ("es", "America/Mexico_City", "Letter"),
        ("zh-Hans-CN", "America/New_York", "A4"),
        ("de", "Europe/Berlin", "A4"),
    ],
)
def test_the_paper_is_that_of_the_country(language: str, zone: str, paper: str) -> None:
    assert pdf.paper(HouseStyle(language=language, zone=zone)) == paper


@pytest.mark.network_tool
@needs_libreoffice
@pytest.mark.parametrize("name", samples())
def test_the_words_of_a_sample_are_in_its_tagged_pdf(name: str) -> None:
    house = replace(office(), images=())
    made = render(samples()[name], "pdf", house)
    read = iter(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(made.data)).pages).split())
    assert made.notes == (pdf.FROM_WORD,)
    said = [word for word in spoken(samples()[name], house) if word != "###"]  # set with room between its signs
    assert [word for word in said if word not in read] == []


@pytest.mark.network_tool
@needs_libreoffice
@pytest.mark.skipif(not shutil.which("pdfinfo"), reason="pdfinfo is not installed")
def test_a_pdf_from_word_is_tagged_and_its_headline_a_heading(tmp_path: Path) -> None:
    (tmp_path / "x.pdf").write_bytes(render(RELEASE, "pdf", Office()).data)
    said = [subprocess.check_output(["pdfinfo", *how, tmp_path / "x.pdf"], text=True) for how in ([], ["-struct-text"])]
    assert "Title:           Harbour opens" in said[0]
    assert [line.split()[1] for line in said[0].splitlines() if line.startswith("Tagged")] == ["yes"]
    assert re.search(r'H1 \(block\):[^"]*"Harbour opens"', said[1])
