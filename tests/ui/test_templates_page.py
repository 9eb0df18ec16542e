"""The Templates page in the real window, by mouse and by keyboard, with real Word files."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hands import click, press, replace, see, until, write
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QListView, QMenu

from pressdesk import desk as desks
from pressdesk.app.starters import starter
from pressdesk.model import Inspection, Template
from pressdesk.model.resources import read_resource
from pressdesk.ui import reveal
from pressdesk.ui.help_page import HelpWindow
from pressdesk.ui.pages.templates import TemplatesPage


def word_file(words: str) -> bytes:
    """Return the starter letterhead with these words in place of its release."""
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(read_resource("templates/letterhead.docx"))) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b"{{ release }}", words.encode()))
    return made.getvalue()


GOOD, FAULTY = word_file("{{ headline }}"), word_file("{{ headlin }}")


@pytest.fixture
def page(window, session) -> TemplatesPage:
    """The page, with the starter's templates and one more on the desk."""
    for one in (starter("word"), starter("web"), Template("two", "Second", "word", GOOD, "second.docx")):
        desks.save_template(session.desk, one)
    window.resize(1440, 900)
    press("Ctrl+4")
    made = window.middle.pages["templates"]
    until(lambda: made.detail.state.text() == "Ready", "the first template is ready")
    return made


@pytest.fixture
def opened(monkeypatch) -> list[str]:
    """The names of the files that were opened in another program."""
    names: list[str] = []
    monkeypatch.setattr(reveal, "open_file", lambda path: not names.append(path.name))
    return names


def choose(monkeypatch, way: str, path: Path) -> None:
    """Let the next file dialog be answered with this path."""
    answer = [str(path)] if way == "getOpenFileNames" else str(path)
    monkeypatch.setattr(QFileDialog, way, lambda *_: (answer, ""))


def kept(session) -> dict[str, Template]:
    return {one.name: one for one in desks.templates(session.desk)}


def pick(words: str) -> None:
    """Open the menu with a click, and click the line that begins with these words."""
    click("More for this template")
    menu = see_menu()
    action = next(one for one in menu.actions() if one.text().startswith(words))
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def see_menu() -> QMenu:
    until(lambda: isinstance(QApplication.activePopupWidget(), QMenu), "the menu is open")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def click_entry(page: TemplatesPage, name: str) -> None:
    view = see("Templates", QListView)
    index = next(i for r in range(view.model().rowCount()) if (i := view.model().index(r, 0)).data() == name)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
    until(lambda: page.detail.name.text() == name, f"{name} is shown")


def add(page: TemplatesPage, monkeypatch, path: Path, data: bytes) -> None:
    path.write_bytes(data)
    choose(monkeypatch, "getOpenFileNames", path)
    click("Add template…")


def test_a_good_file_is_added_and_shown(page, session, monkeypatch, tmp_path):
    add(page, monkeypatch, tmp_path / "News.docx", GOOD)
    until(lambda: "News" in kept(session), "it is on the desk")
    until(lambda: (page.detail.name.text(), page.detail.state.text()) == ("News", "Ready"), "it is shown")


def test_a_faulty_file_is_mended_and_added_by_mouse(page, session, window, monkeypatch, tmp_path):
    path = tmp_path / "News.docx"
    add(page, monkeypatch, path, FAULTY)
    until(lambda: page.detail.state.text() == "One thing to mend before it can be used", "the fault is shown")
    assert "headlin" in said(page)
    assert "News" not in kept(session)
    path.write_bytes(GOOD)
    QTest.mouseClick(page.detail.again, Qt.MouseButton.LeftButton)
    until(lambda: "News" in kept(session), "it is added")
    assert kept(session)["News"].data == GOOD
    assert "was added to the templates" in window.middle.notice.text.text()


def test_a_faulty_file_is_mended_and_added_by_key(page, session, monkeypatch, tmp_path):
    path = tmp_path / "News.docx"
    path.write_bytes(FAULTY)
    choose(monkeypatch, "getOpenFileNames", path)
    see("Add template…").setFocus()
    press("Space")
    until(lambda: page.detail.state.text() == "One thing to mend before it can be used", "the fault is shown")
    path.write_bytes(GOOD)
    tab_to("Check again", "Add it")
    press("Space")
    until(lambda: "News" in kept(session), "it is added")
    assert page.isAncestorOf(QApplication.focusWidget())


def said(page: TemplatesPage) -> str:
    """Return every word of the inspection."""
    return " ".join(label.text() for label in page.detail.report.findChildren(type(page.detail.state)))


def tab_to(*names: str) -> None:
    """Press Tab until one of these controls has the focus."""
    for _ in range(60):
        here = QApplication.focusWidget()
        if here is not None and (here.accessibleName() in names or getattr(here, "text", str)() in names):
            return
        press("Tab")
    raise AssertionError(f"Tab never comes to {names}")


def test_an_inspection_opens_by_click_and_by_key(page):
    click_entry(page, "Web page")
    assert "The whole release" in said(page)
    press("Up")
    until(lambda: page.detail.name.text() == "Second", "the one above is shown")
    assert "Headline" in said(page)


def test_in_a_narrow_window_enter_opens_and_escape_goes_back(page, window):
    window.resize(1024, 700)
    click("Back to the list")
    assert not page.detail.isVisible()
    press("Down")
    press("Return")
    until(page.detail.isVisible, "the detail is shown")
    press("Escape")
    until(page.list.view.hasFocus, "the list is back")


def test_the_keys_move_what_was_found(page):
    page.detail.report.show_inspection(Inspection("x", notes=tuple(map(str, range(60)))), "word")
    tab_to("What was found in the template")
    press("PgDown")
    assert page.detail.verticalScrollBar().value() > 0


def test_a_template_becomes_the_default(page, session):
    click_entry(page, "Second")
    click("Make default")
    assert [name for name, one in kept(session).items() if one.default] == ["Web page", "Second"]


def test_a_template_is_renamed_by_key(page, session):
    click_entry(page, "Second")
    replace("Name of the template", "Third")
    press("Return")
    assert "Third" in kept(session)


def test_a_template_is_prepared_and_the_copy_used(page, session, window, monkeypatch, tmp_path):
    click_entry(page, "Second")
    target = tmp_path / "prepared.docx"
    choose(monkeypatch, "getSaveFileName", target)
    pick("Prepare")
    until(target.is_file, "the copy is there")
    click("Use it for this template")
    until(lambda: kept(session)["Second"].data == target.read_bytes(), "it is used")
    assert b'w:tag w:val="headline"' in zipfile.ZipFile(target).read("word/document.xml")
    assert kept(session)["Second"].file_name == "prepared.docx"


def test_a_template_is_replaced_by_key(page, session, monkeypatch, tmp_path):
    newer = tmp_path / "2027.docx"
    newer.write_bytes(word_file("{{ body }}"))
    choose(monkeypatch, "getOpenFileName", newer)
    click_entry(page, "Second")
    tab_to("More for this template")
    press("Space")
    see_menu()
    press("Down")
    press("Down")
    press("Return")
    until(lambda: kept(session)["Second"].data == newer.read_bytes(), "it is replaced")


def test_a_template_is_tried(page, opened):
    click("Try it")
    until(lambda: opened, "the file is opened", 30)
    assert opened == ["Trial of Letterhead.docx"]
    assert see("Open Trial of Letterhead.docx").isVisible()
    click("Try it")
    until(lambda: len(opened) == 2, "it is opened once more", 30)
    assert opened[1] == "Trial of Letterhead (2).docx"


def test_a_web_page_is_tried_by_key(page, opened):
    click_entry(page, "Web page")
    tab_to("Try it")
    press("Space")
    until(lambda: opened == ["Trial of Web page.html"], "the file is opened", 30)


def test_a_copy_is_opened_in_word(page, opened, monkeypatch, tmp_path):
    choose(monkeypatch, "getSaveFileName", tmp_path / "mine.docx")
    pick("Open in Word")
    assert opened == ["mine.docx"]


def test_a_template_is_removed(page, session):
    click_entry(page, "Second")
    QTimer.singleShot(200, lambda: press("Tab") or press("Space"))
    pick("Remove")
    until(lambda: "Second" not in kept(session), "it is gone")


def test_a_new_template_is_made_by_key(page, session):
    see("New template…").setFocus()
    press("Space")
    press("Ctrl+A")
    write("My letter")
    tab_to("Navy")
    for _ in range(6):
        press("Right")
    assert QApplication.focusWidget().accessibleName() == "Wine"
    tab_to("Font of headlines")
    write("Geo")
    tab_to("Paper")
    press("Up")
    click("Make template")
    until(lambda: "My letter" in kept(session), "it is on the desk")
    until(lambda: (page.detail.name.text(), page.detail.state.text()) == ("My letter", "Ready"), "it is shown")
    with zipfile.ZipFile(BytesIO(kept(session)["My letter"].data)) as made:
        styles = made.read("word/styles.xml").decode()
    assert ("7A1F3D" in styles, 'w:ascii="Georgia"' in styles) == (True, True)


def test_a_new_template_can_be_left(page, session):
    before = set(kept(session))
    click("New template…")
    click("Back to the templates")
    assert page.list.view.hasFocus()
    assert set(kept(session)) == before


@pytest.mark.parametrize("way", ["page", "menu"])
def test_the_help_opens_beside_the_window(page, window, way: str):
    if way == "page":
        click("How to make a template")
    else:
        window.act["help_template"].trigger()
    browser = see("Making a template")
    assert browser.window() is not window
    until(browser.hasFocus, "it has the focus")
    press("Escape")
    until(lambda: window.findChild(HelpWindow) is None, "it is closed")


def test_tab_goes_through_everything_of_a_template(page):
    see("New template…").setFocus()
    names = []
    for _ in range(9):
        here = QApplication.focusWidget()
        names.append(here.accessibleName() or here.text())
        press("Tab")
    assert names == [
        "New template…", "Add template…", "Find templates", "Templates", "How to make a template",
        "What was found in the template", "Name of the template", "Try it", "More for this template",
    ]  # fmt: skip
