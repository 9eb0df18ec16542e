"""An embargo stands in the header of every page, whatever letterhead it is."""

import pytest
from build import p, release
from test_word_controls import control
from wordfile import docx, findings, members_of, para, zipped

from pressdesk import word
from pressdesk.model import Embargo, Office, Release
from pressdesk.model.resources import read_resource
from pressdesk.text import embargo_short

UNTIL = Embargo("2027-03-09T06:00", "America/New_York")
HELD = release(p("Text."), timing=UNTIL)
SAID = embargo_short(UNTIL, "en-US")
LETTERHEAD = read_resource("templates/letterhead.docx")


def headers(data: bytes, value: Release = HELD) -> dict[str, bool]:
    """Return for each header of the written file whether it names the embargo."""
    made = word.write(value, word.compile(data, "x.docx", embargoed=value.timing == UNTIL), Office())
    assert findings(made) <= findings(data)
    return {name: SAID in text for name, text in members_of(made).items() if "header" in name or "default" in name}


@pytest.mark.parametrize(
    ("data", "made"),
    [
        (docx(para("{{ body }}")), {"word/header-embargo.xml": True}),
        (docx(para("{{ body }}"), headers={"default": para("Ours")}), {"word/default.xml": True}),
        (LETTERHEAD, {"word/header.xml": True, "word/headerFirst.xml": True}),
    ],
)
def test_every_header_names_the_embargo(data: bytes, made: dict[str, bool]) -> None:
    assert headers(data) == made


def test_without_an_embargo_nothing_is_added() -> None:
    assert headers(docx(para("{{ body }}")), release(p("Text."))) == {}
    assert headers(LETTERHEAD, release(p("Text."))) == {"word/header.xml": False, "word/headerFirst.xml": False}


@pytest.mark.parametrize("place", [para("{{ embargo }}"), para("{{ status }}"), control("embargo", para("x"))])
def test_a_header_that_has_a_place_gets_no_second_one(place: str) -> None:
    data = docx(para("{{ body }}"), headers={"default": place})
    made = members_of(word.write(HELD, word.compile(data, embargoed=True), Office()))["word/default.xml"]
    assert made.count("EMBARGOED") == 1


def test_a_first_page_of_its_own_gets_a_header_too() -> None:
    data = docx(para("{{ body }}"), headers={"default": para("Ours")})
    members = members_of(data)
    members["word/document.xml"] = members["word/document.xml"].replace("</w:sectPr>", "<w:titlePg/></w:sectPr>")
    assert sorted(headers(zipped(members)).values()) == [True, True]
