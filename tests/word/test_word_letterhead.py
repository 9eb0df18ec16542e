"""The starter letterhead prints as a page, and any release fills it soundly."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
import samples
from hypothesis import given, settings
from strategies import releases
from wordfile import Written, findings, written

from pressdesk import word
from pressdesk.model import Office, Release
from pressdesk.model.resources import read_resource
from pressdesk.text import printed, printed_line, slug
from pressdesk.word.xml import w

LETTERHEAD = read_resource("templates/letterhead.docx")
SOFFICE = shutil.which("soffice")
WORD_2013 = "http://schemas.microsoft.com/office/word/2012/wordml"
SAMPLES = ("camera-policy", "fare-fines", "ordinance-statement", "clinica-aviso")


def spoken(release: Release, office: Office) -> list[str]:
    """Return the words the release prints, table cells and all."""
    lines = [line for part in printed(release, office) for line in part.lines]
    texts = [cell for line in lines for cell in _texts(line)]
    return " ".join("".join(run.text for run in text) for text in texts).split()


def _texts(line):  # type: ignore[no-untyped-def]
    if line.table is None:
        return [printed_line(line)]
    return [cell for row in (line.table.header, *line.table.rows) for cell in row]


@given(releases())
@settings(max_examples=40)
def test_any_release_fills_it_without_a_word_lost(value: Release) -> None:
    made = written(value, LETTERHEAD, samples.office())
    assert " ".join(made.words()).split() == spoken(value, samples.office())


@given(releases())
@settings(max_examples=10)
def test_any_release_makes_a_sound_file(value: Release) -> None:
    assert findings(written(value, LETTERHEAD, samples.office()).data) == set()


def test_more_stands_at_the_foot_of_every_page_but_the_last() -> None:
    for part in ("word/footer.xml", "word/footerFirst.xml"):
        code = "".join(re.findall(r"<w:instrText[^>]*>([^<]*)", Written(LETTERHEAD).parts[part]))
        assert code.replace("&lt;", "<").split() == ["IF", "PAGE", "<", "NUMPAGES", '"-', "more", '-"', '""']


def test_programs_that_cannot_nest_fields_get_none() -> None:
    for part in ("word/footer.xml", "word/footerFirst.xml"):
        choice, fallback = next(Written(LETTERHEAD).tree(part).iter("{*}AlternateContent"))
        assert (choice.get("Requires"), choice.nsmap["w15"]) == ("w15", WORD_2013)
        assert (
            len(choice) == len(list(choice.iter(w("r")))) == len(list(Written(LETTERHEAD).tree(part)[0].iter(w("r"))))
        )
        assert not len(fallback)


def test_pages_from_the_second_carry_slug_and_number() -> None:
    made = written(samples.samples()["fare-fines"], LETTERHEAD, samples.office())
    assert made.words("word/header.xml") == ["court-orders-county-to-refund-18-400-automated-bus-fines\t1"]
    assert " PAGE " in made.parts["word/header.xml"]


def test_no_document_asks_the_reader_to_update_fields() -> None:
    assert "updateFields" not in "".join(Written(LETTERHEAD).parts.values())


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The text of each sample's PDF, made by LibreOffice in one call."""
    if SOFFICE is None or shutil.which("pdftotext") is None:
        pytest.skip("LibreOffice or pdftotext is not on this machine")
    folder = tmp_path_factory.mktemp("pages")
    template = word.compile(LETTERHEAD)
    files = [folder / f"{name}.docx" for name in SAMPLES]
    for path in files:
        path.write_bytes(word.write(samples.samples()[path.stem], template, samples.office()))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [SOFFICE, profile, "--headless", "--convert-to", "pdf", "--outdir", folder, *files]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return {path.stem: _text(path.with_suffix(".pdf")) for path in files}


def _text(pdf: Path) -> str:
    made = subprocess.run(["pdftotext", pdf, "-"], check=True, capture_output=True, timeout=60)
    return made.stdout.decode("utf-8")


@pytest.mark.network_tool
@pytest.mark.parametrize("name", SAMPLES)
def test_the_printed_page_holds_every_word(pages: dict[str, str], name: str) -> None:
    shown = pages[name].split()
    missing = [said for said in spoken(samples.samples()[name], samples.office()) if said not in shown]
    assert [said for said in missing if said.isalpha()] == []


@pytest.mark.network_tool
@pytest.mark.parametrize("name", SAMPLES)
def test_the_printed_page_holds_no_stray_words(pages: dict[str, str], name: str) -> None:
    office, release = samples.office().organization, samples.samples()[name]
    letterhead = f"{office.name} {office.name.upper()} {office.address} {office.web} {slug(release)} 2 •"
    known = {*spoken(release, samples.office()), *letterhead.split()}
    assert [shown for shown in pages[name].split() if shown not in known] == []
