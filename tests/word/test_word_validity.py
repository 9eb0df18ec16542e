"""What is written is as sound as its template, for two checkers and for LibreOffice."""

import re
import shutil
import subprocess
from itertools import groupby
from pathlib import Path

import pytest
import samples
from corpus.cases import Case
from reading import MAIN, words
from test_word_corpus import CASES, made
from wordfile import docx, findings, members_of

from pressdesk import word
from pressdesk.model.resources import read_resource

SOFFICE = shutil.which("soffice")
# Each construct once, the forms taking turns.
_FORMS = [list(forms) for _, forms in groupby(CASES, key=lambda case: case.name.rpartition(" · ")[0])]
TURNS = [forms[n % len(forms)] for n, forms in enumerate(_FORMS)]
_known: dict[frozenset[tuple[str, str]], set[str]] = {}


def found(data: bytes) -> set[str]:
    """Return what is found in a file; the forms of a construct mostly make the same one, which is checked once."""
    parts = frozenset(part for part in members_of(data).items() if part[0] != "docProps/core.xml")
    if parts not in _known:
        _known[parts] = findings(data)
    return _known[parts]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_filled_template_is_as_sound_as_it_was(case: Case) -> None:
    new = found(made(case))
    assert new - (found(case.template) if new else set()) == set()


@pytest.mark.parametrize("name", ["base", "letterhead"])
def test_a_starter_template_is_sound_empty_and_filled(name: str) -> None:
    data = read_resource(f"templates/{name}.docx")
    template = word.compile(data)
    filled = [word.write(release, template, samples.office()) for release in samples.samples().values()]
    assert [findings(each) for each in (data, *filled)] == [set()] * (len(filled) + 1)


CELL, MARK = "<w:tr><w:tc>{}</w:tc></w:tr>", '<w:p><w:r><w:fldChar w:fldCharType="{}"/></w:r></w:p>'
TABLE = f"<w:tbl>{CELL.format('<w:p/>')}</w:tbl>"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("<w:p><w:p/></w:p>", "p stands in p"),
        ("<w:tbl><w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt></w:tbl>", "p stands in tbl"),
        ("<w:r/>", "r stands in body"),
        (f"<w:tbl>{CELL.format('<w:p/>' + TABLE)}</w:tbl>", "tc does not end with a paragraph"),
        (f"<w:tbl>{CELL.format('')}</w:tbl>", "tc does not end with a paragraph"),
        ("<w:tbl><w:tr/></w:tbl>", "a row has no cell"),
        ("<w:tbl/>", "a table has no row"),
        (TABLE + TABLE, "two tables touch"),
        (MARK.format("begin"), "a field does not end"),
        (MARK.format("end"), "a field ends that did not begin"),
        ('<w:p><w:hyperlink r:id="far"/></w:p>', "nothing is related as far"),
    ],
)
def test_what_word_would_stumble_over_is_found(body: str, said: str) -> None:
    assert f"word/document.xml: {said}" in findings(docx(body)) - findings(docx("<w:p/>"))


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return the text of each construct's PDF, all made by LibreOffice in one call."""
    if SOFFICE is None or shutil.which("pdftotext") is None:
        pytest.skip("LibreOffice or pdftotext is not on this machine")
    folder = tmp_path_factory.mktemp("pages")
    paths = [folder / f"{n}.docx" for n in range(len(TURNS))]
    for path, case in zip(paths, TURNS, strict=True):
        path.write_bytes(made(case))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [SOFFICE, profile, "--headless", "--convert-to", "pdf", "--outdir", folder, *paths]
    subprocess.run(command, check=True, capture_output=True, timeout=600)
    return {case.name: _text(path.with_suffix(".pdf")) for path, case in zip(paths, TURNS, strict=True)}


def _text(pdf: Path) -> str:
    return subprocess.run(["pdftotext", pdf, "-"], check=True, capture_output=True, timeout=60).stdout.decode("utf-8")


def _words(text: str) -> set[str]:
    """Return the words of a text, in any case; bullets and the numbers of lists, pages and notes apart."""
    bare = re.sub(r"(?<=[a-z])\d\b|\b\d(?=[a-z])", "", text.casefold())
    return {word for word in bare.split() if not re.fullmatch(r"•|\d+\.?|i", word)}


@pytest.mark.network_tool
@pytest.mark.parametrize("case", TURNS, ids=lambda case: case.name)
def test_the_printed_page_holds_the_words_of_the_document(pages: dict[str, str], case: Case) -> None:
    data = made(case)
    document, more = (_words(" ".join(words(data, part))) for part in (MAIN, None))
    assert _words(pages[case.name]) >= document
    # LibreOffice numbers endnotes i, ii, … and sets the number against the word behind it.
    assert {word.removeprefix("i") for word in _words(pages[case.name])} - {""} <= {
        word.removeprefix("i") for word in document | more
    }
