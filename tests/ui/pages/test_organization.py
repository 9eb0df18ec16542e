"""Organization and house style: each change saves itself and shows what it prints."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel

from pressdesk import desk as desks
from pressdesk.app.session import Session
from pressdesk.desk import Desk, office, save_house
from pressdesk.model import ORDER, Asset, DeskError, HouseStyle, PressDeskError
from pressdesk.text import zone_title
from pressdesk.ui.pages.examples import attribution_example, date_example, dateline_example
from pressdesk.ui.pages.fields import Choice
from pressdesk.ui.pages.house_form import HouseForm
from pressdesk.ui.pages.logo import WIDEST, read_picture
from pressdesk.ui.pages.order import OrderForm, end_mark_place, with_contacts, with_end_mark
from pressdesk.ui.pages.organization import OrganizationPage
from pressdesk.ui.theme import Theme


@pytest.fixture
def page(qtbot, session: Session, theme: Theme) -> OrganizationPage:
    made = OrganizationPage(session, theme)
    qtbot.addWidget(made)
    made.resize(760, 900)
    with qtbot.waitActive(made):
        made.show()
    return made


def pick(choice: Choice, words: str) -> None:
    """Choose by keyboard, as a person who types the first letters."""
    choice.setFocus()
    QTest.keyClicks(choice, words)


def examples(page: OrganizationPage) -> list[str]:
    return [shown.text() for shown in page.findChildren(QLabel) if shown.property("line") == "example"]


def picture(folder: Path, name: str, width: int = 40) -> Path:
    image = QImage(width, width // 2, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkRed)
    assert image.save(str(folder / name))
    return folder / name


def test_name_address_and_web_are_saved(qtbot, page: OrganizationPage, desk: Desk) -> None:
    QTest.keyClicks(page.name, "Harbor Trust")
    QTest.keyClicks(page.address, "12 Long Wharf\rPortland")
    QTest.keyClicks(page.web, "harbortrust.org")
    qtbot.waitUntil(lambda: office(desk).organization.web != "", timeout=2000)
    kept = office(desk).organization
    assert (kept.name, kept.address, kept.web) == ("Harbor Trust", "12 Long Wharf\nPortland", "harbortrust.org")


def test_an_address_that_cannot_be_linked_is_said_and_not_kept(page: OrganizationPage, desk: Desk) -> None:
    QTest.keyClicks(page.web, "javascript://x")
    page.flush()
    assert office(desk).organization.web.startswith("javascript://") is False
    assert any("refused" in shown.text() for shown in page.findChildren(QLabel) if shown.isVisible())


def test_a_choice_saves_and_changes_the_example(page: OrganizationPage, desk: Desk, session: Session) -> None:
    emitted = []
    session.office_changed.connect(lambda: emitted.append(1))
    pick(page.house.controls["dateline.region"], "Never")
    page.flush()
    assert office(desk).house.dateline.region == "never"
    assert emitted
    assert examples(page)[0].startswith("PORTLAND — ")


def test_a_box_that_is_ticked_saves(page: OrganizationPage, desk: Desk) -> None:
    box = page.house.controls["serial_comma"]
    assert isinstance(box, QCheckBox)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center() - box.rect().bottomRight() / 2.2)
    page.hide()
    assert office(desk).house.serial_comma is True


def test_a_time_zone_nobody_knows_is_said_and_not_kept(page: OrganizationPage, desk: Desk) -> None:
    line = page.house.controls["zone"]
    line.selectAll()
    QTest.keyClicks(line, "Mars/Olympus")
    page.flush()
    assert office(desk).house.zone == "America/New_York"
    assert any("Mars/Olympus" in shown.text() for shown in page.findChildren(QLabel) if shown.isVisible())


@pytest.mark.parametrize(("typed", "kept"), [("chicago", "America/Chicago"), ("Asia/Tokyo", "Asia/Tokyo")])
def test_a_time_zone_is_found_by_its_city_and_kept_by_its_name(page, desk: Desk, typed: str, kept: str) -> None:
    line = page.house.controls["zone"]
    assert line.text() == "New York, United States (Eastern Time)"
    line.selectAll()
    QTest.keyClicks(line, typed)
    QTest.keyClick(line, Qt.Key.Key_Return)
    page.flush()
    assert office(desk).house.zone == kept
    assert line.text() == zone_title(kept)


def test_words_that_are_no_zone_go_when_the_field_is_left(page: OrganizationPage) -> None:
    line = page.house.controls["zone"]
    line.selectAll()
    QTest.keyClicks(line, "New")
    line.editingFinished.emit()
    assert line.text() == "New York, United States (Eastern Time)"


def test_quotation_marks_are_kept_by_language(page: OrganizationPage, desk: Desk) -> None:
    form = page.house.marks
    pick(form.choices["en-GB"], "Single")
    page.flush()
    assert [(mark.language, mark.style) for mark in office(desk).house.marks] == [("en-GB", "single")]


def test_what_the_desk_refuses_stays_in_hand(page: OrganizationPage, desk: Desk, monkeypatch, told) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(desks, "save_house", refuse)
        pick(page.house.controls["dateline.region"], "Never")
        page.flush()
    assert told[-1].text == "The disk is full"
    page.flush()
    assert office(desk).house.dateline.region == "never"


def refuse(*_: object) -> None:
    raise DeskError("The disk is full", "Free some space.")


def test_a_change_from_elsewhere_is_shown(page: OrganizationPage, desk: Desk, session: Session) -> None:
    save_house(desk, HouseStyle(end_mark="-30-"))
    session.office_changed.emit()
    assert page.house.controls["end_mark"].text() == "-30-"


def test_a_logo_is_taken_shown_and_removed(page: OrganizationPage, desk: Desk, tmp_path: Path) -> None:
    page.logo.take(picture(tmp_path, "logo.png"))
    kept = office(desk)
    assert kept.image(kept.organization.logo)
    assert page.logo.picture.isVisible()
    QTest.mouseClick(page.logo.remove, Qt.MouseButton.LeftButton)
    assert office(desk).organization.logo == ""


@pytest.mark.parametrize(("name", "kind"), [("a.png", "image/png"), ("a.jpg", "image/jpeg"), ("a.bmp", "image/png")])
def test_a_picture_keeps_its_kind_or_becomes_png(qapp, tmp_path: Path, name: str, kind: str) -> None:
    assert read_picture(picture(tmp_path, name)).type == kind


def test_a_picture_wider_than_a_page_is_made_smaller(qapp, tmp_path: Path) -> None:
    made = read_picture(picture(tmp_path, "wide.png", 4000))
    assert QImage.fromData(made.data).width() == WIDEST


def test_a_drawing_becomes_a_picture(qapp, tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"/>')
    made = read_picture(tmp_path / "a.svg")
    assert made == Asset("image/png", made.data)


@pytest.mark.parametrize("name", ["a.png", "a.svg"])
def test_a_file_without_a_picture_is_refused(qapp, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("no picture")
    with pytest.raises(PressDeskError, match=name):
        read_picture(tmp_path / name)


def test_contacts_stand_first_or_last() -> None:
    first = with_contacts(ORDER, first=True)
    assert first.index("contacts") < first.index("label")
    assert with_contacts(first, first=False) == ORDER


@pytest.mark.parametrize("where", ["before", "after", "last"])
def test_the_end_mark_stands_where_it_is_put(where: str) -> None:
    order = with_end_mark(ORDER, where)
    assert end_mark_place(order) == where
    assert sorted(order) == sorted(ORDER)


def test_a_part_moves_by_keyboard(qtbot, theme: Theme) -> None:
    form = OrderForm(theme)
    qtbot.addWidget(form)
    form.show_order(ORDER)
    form.parts.setCurrentRow(0)
    with qtbot.waitSignal(form.edited) as edited:
        QTest.keyClick(form.parts, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert edited.args[0][:2] == ("release_date", "status")


def test_every_place_of_the_form_is_in_the_house_style(qtbot, theme: Theme) -> None:
    form = HouseForm(theme)
    qtbot.addWidget(form)
    house = HouseStyle(end_mark="ENDS", language="fr-CA", zone="Europe/Paris", guide="none")
    form.show_house(house)
    assert form.controls["zone"].text() == "Paris, France (Central European Time)"
    assert form.controls["language"].value() == "fr-CA"


def test_examples_print_what_the_house_sets() -> None:
    house = HouseStyle(attribution="{name} said {unknown}")
    assert attribution_example(house).endswith("Ana Ruiz said {unknown}")
    assert dateline_example(house).startswith("PORTLAND, Ore. — ")
    assert date_example(house) == "September 15, 2027"
