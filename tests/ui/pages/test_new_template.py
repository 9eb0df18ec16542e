"""A new template: from the starter letterhead, in the organization's words, colour, fonts and paper."""

import zipfile
from base64 import b64decode
from io import BytesIO

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QColorDialog

from pressdesk import desk as desks
from pressdesk.app.session import Session
from pressdesk.model import Asset, Organization, Template
from pressdesk.ui.pages.new_template import NewTemplate
from pressdesk.ui.pages.swatches import as_colour, darkened, readable
from pressdesk.ui.theme import Theme, contrast

PIXEL = b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=")
HARBOUR = Organization("Harbour Trust", "1 Quay", "harbour.example")


@pytest.fixture
def sheet(qtbot, session: Session, theme: Theme) -> NewTemplate:
    desks.save_organization(session.desk, HARBOUR)
    made = NewTemplate(session, theme)
    qtbot.addWidget(made)
    made.resize(760, 700)
    made.begin()
    with qtbot.waitActive(made):
        made.show()
    return made


@pytest.fixture
def made(sheet: NewTemplate) -> list[Template]:
    """The templates that the sheet has made."""
    heard: list[Template] = []
    sheet.made.connect(heard.append)
    return heard


def test_it_begins_with_the_organization(sheet: NewTemplate, made: list[Template], session: Session) -> None:
    assert (sheet.name.text(), sheet.web.text()) == ("Harbour Trust letterhead", "harbour.example")
    sheet.make()
    assert (made[0].name, made[0].file_name) == ("Harbour Trust letterhead", "Harbour Trust letterhead.docx")
    assert desks.office(session.desk).organization == HARBOUR


def test_the_template_wears_what_is_chosen(sheet: NewTemplate, made: list[Template]) -> None:
    sheet.paper.show_value("a4")
    sheet.head_font.show_value("Georgia")
    QTest.mouseClick(sheet.colour.swatches[5], Qt.MouseButton.LeftButton)
    sheet.make()
    assert 'w:w="11906"' in part(made[0], "document")
    assert 'w:ascii="Georgia"' in part(made[0], "styles")
    assert "9B2D1F" in part(made[0], "styles")


def part(template: Template, name: str) -> str:
    with zipfile.ZipFile(BytesIO(template.data)) as archive:
        return archive.read(f"word/{name}.xml").decode()


def test_what_is_changed_of_the_organization_is_kept_there(sheet: NewTemplate, made, session: Session) -> None:
    sheet.organization.setFocus()
    sheet.organization.selectAll()
    QTest.keyClicks(sheet.organization, "Harbour Law")
    assert "changes your organization too" in sheet._note.text()
    logo = Asset("image/png", PIXEL)
    sheet.logo.chosen.emit(logo)
    sheet.make()
    kept = desks.office(session.desk)
    assert (kept.organization.name, kept.image(kept.organization.logo)) == ("Harbour Law", logo)
    assert len(made) == 1


def test_nothing_is_kept_of_the_organization_without_making(sheet: NewTemplate, session: Session, monkeypatch) -> None:
    monkeypatch.setattr("pressdesk.ui.pages.new_template.sure", lambda *_asked: True)
    sheet.organization.setFocus()
    QTest.keyClicks(sheet.organization, "X")
    QTest.keyClick(sheet.organization, Qt.Key.Key_Escape)
    assert desks.office(session.desk).organization == HARBOUR
    sheet.begin()
    assert sheet.organization.text() == "Harbour Trust"


@pytest.mark.parametrize("answer", [True, False])
def test_what_is_chosen_is_not_thrown_away_unasked(sheet: NewTemplate, monkeypatch, answer: bool) -> None:
    monkeypatch.setattr("pressdesk.ui.pages.new_template.sure", lambda *_asked: answer)
    left: list[bool] = []
    sheet.left.connect(lambda: left.append(True))
    QTest.mouseClick(sheet.colour.swatches[5], Qt.MouseButton.LeftButton)
    QTest.keyClick(sheet.name, Qt.Key.Key_Escape)
    assert bool(left) is answer


def test_escape_goes_back(sheet: NewTemplate, qtbot) -> None:
    with qtbot.waitSignal(sheet.left):
        QTest.keyClick(sheet.name, Qt.Key.Key_Escape)


def test_a_colour_too_light_for_paper_is_said_and_made_dark_enough(sheet: NewTemplate, made: list[Template]) -> None:
    number = sheet.colour.number
    number.setFocus()
    number.selectAll()
    QTest.keyClicks(number, "#ffcc00")
    assert "contrast 1.5 to 1" in sheet.colour._fault.text()
    sheet.make()
    assert (made, number.hasFocus()) == ([], True)
    QTest.mouseClick(sheet.colour.darker, Qt.MouseButton.LeftButton)
    sheet.make()
    assert readable(sheet.look().colour)
    assert len(made) == 1


def test_words_that_are_no_colour_are_said(sheet: NewTemplate, made: list[Template]) -> None:
    sheet.colour.number.setFocus()
    sheet.colour.number.selectAll()
    QTest.keyClicks(sheet.colour.number, "bluish")
    sheet.make()
    assert (sheet.colour._fault.text(), made) == ("Write a color as #1f3a5f.", [])


def test_any_colour_can_be_chosen(sheet: NewTemplate, monkeypatch) -> None:
    monkeypatch.setattr(QColorDialog, "getColor", lambda *_: QColor("#123456"))
    QTest.mouseClick(sheet.colour.more, Qt.MouseButton.LeftButton)
    assert sheet.look().colour == "#123456"


def test_a_web_address_that_is_none_is_said(sheet: NewTemplate, made: list[Template]) -> None:
    sheet.web.setFocus()
    sheet.web.selectAll()
    QTest.keyClicks(sheet.web, "javascript:x")
    sheet.make()
    assert (made, sheet.web.hasFocus()) == ([], True)


@pytest.mark.parametrize(
    ("typed", "colour"), [("1F3A5F", "#1f3a5f"), ("#abc", "#aabbcc"), ("navy", "#000080"), ("x", ""), ("", "")]
)
def test_a_colour_is_understood_as_people_write_it(typed: str, colour: str) -> None:
    assert as_colour(typed) == colour


@pytest.mark.parametrize("colour", ["#ffcc00", "#ffffff", "#777777", "#1f3a5f"])
def test_a_colour_is_darkened_only_as_far_as_needed(colour: str) -> None:
    assert contrast(darkened(colour), "#ffffff") >= 4.5
    assert contrast(darkened(colour), "#ffffff") < 4.8 or darkened(colour) == colour
