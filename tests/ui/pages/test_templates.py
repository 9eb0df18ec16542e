"""Templates: added by file or drop, renamed, made the default, removed; a broken one is refused at once."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox

from pressdesk.app.messages import Message
from pressdesk.app.render import template_fields, template_notes
from pressdesk.app.session import Session
from pressdesk.app.starters import STARTERS, starter
from pressdesk.app.template_files import read_template, template_name
from pressdesk.desk import Desk, save_template, templates
from pressdesk.model import Template, TemplateError
from pressdesk.ui.pages.template_row import fields_line
from pressdesk.ui.pages.templates import TemplatesPage
from pressdesk.ui.theme import Theme

LETTER = Template("letter", "Letterhead", "word", b"old", "letterhead.docx", default=True)
PLAIN = Template("plain", "Plain letter", "word", b"plain", "plain.docx")


def check(template: Template) -> tuple[str, ...]:
    if template.data == b"broken":
        raise TemplateError(f"“{template.name}”, line 3: no field “headlin”", "Did you mean “headline”?")
    return ("Style “Quote” is added",)


@pytest.fixture
def open_page(qtbot, session: Session, theme: Theme, desk: Desk) -> Callable[..., TemplatesPage]:
    def opened(*kept: Template) -> TemplatesPage:
        for template in kept:
            save_template(desk, template)
        page = TemplatesPage(session, theme, check)
        qtbot.addWidget(page)
        page.resize(760, 600)
        with qtbot.waitActive(page):
            page.show()
        return page

    return opened


def drop(page: TemplatesPage, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    none = Qt.KeyboardModifier.NoModifier
    carried = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(page, QDragEnterEvent(QPoint(50, 50), *carried))
    QApplication.sendEvent(page, QDropEvent(QPointF(50, 50), *carried))


def written(folder: Path, name: str, data: bytes = b"x") -> Path:
    (folder / name).write_bytes(data)
    return folder / name


def test_a_dropped_file_is_added_and_the_first_of_its_kind_is_the_default(open_page, desk: Desk, tmp_path) -> None:
    page = open_page(LETTER)
    drop(page, written(tmp_path, "News page.html.j2"), written(tmp_path, "Second.docx"))
    kept = {one.name: (one.kind, one.default, one.file_name) for one in templates(desk)}
    assert kept["News page"] == ("web", True, "News page.html.j2")
    assert kept["Second"] == ("word", False, "Second.docx")
    assert len(page.list.rows) == 3


def test_a_broken_template_is_refused_with_its_words(open_page, desk: Desk, tmp_path, told: list[Message]) -> None:
    drop(open_page(), written(tmp_path, "bad.docx", b"broken"))
    assert templates(desk) == ()
    assert told[-1].text == "“bad.docx”, line 3: no field “headlin”"
    assert told[-1].remedy == "Did you mean “headline”?"


def test_a_template_is_added_by_the_file_dialog(open_page, desk: Desk, tmp_path, monkeypatch) -> None:
    path = str(written(tmp_path, "Letter.dotx"))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([path], ""))
    open_page().choose_file()
    assert [(one.name, one.kind) for one in templates(desk)] == [("Letter", "word")]


def test_a_name_is_changed_in_place(open_page, desk: Desk) -> None:
    name = open_page(LETTER).list.rows["letter"].name
    name.setFocus()
    name.selectAll()
    QTest.keyClicks(name, "News letter")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert templates(desk)[0].name == "News letter"


def test_another_template_becomes_the_default(open_page, desk: Desk) -> None:
    page = open_page(LETTER, PLAIN)
    QTest.mouseClick(page.list.rows["plain"].default, Qt.MouseButton.LeftButton)
    assert {one.id: one.default for one in templates(desk)} == {"letter": False, "plain": True}
    assert page.list.rows["letter"].default.isVisible()


@pytest.mark.parametrize(("answer", "left"), [("Remove", 0), ("Keep", 1)])
def test_removing_asks(open_page, desk: Desk, answer: str, left: int) -> None:
    page = open_page(LETTER)
    QTimer.singleShot(50, lambda: press(answer))
    page.list.rows["letter"].remove_wanted.emit("letter")
    assert len(templates(desk)) == left


def press(answer: str) -> None:
    ask = QApplication.activeModalWidget()
    assert isinstance(ask, QMessageBox)
    QTest.mouseClick(next(b for b in ask.buttons() if b.text() == answer), Qt.MouseButton.LeftButton)


def test_the_default_passes_on_when_it_is_removed(open_page, desk: Desk) -> None:
    page = open_page(LETTER, PLAIN)
    QTimer.singleShot(50, lambda: press("Remove"))
    page.remove("letter")
    assert [(one.id, one.default) for one in templates(desk)] == [("plain", True)]


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        (("slug", "headline", "body"), "Fills headline, body"),
        (("release", "organization.logo"), "Prints the whole release in house order"),
        (("organization.name",), "Marks no place for the release: it follows the last line"),
    ],
)
def test_a_row_tells_the_fields_in_one_line(fields: tuple[str, ...], line: str) -> None:
    assert fields_line(fields) == line


def test_the_shipped_templates_can_be_used(qtbot, session: Session, theme: Theme, desk: Desk) -> None:
    for kind in STARTERS:
        save_template(desk, starter(kind))
    page = TemplatesPage(session, theme, template_notes, template_fields)
    qtbot.addWidget(page)
    told = [shown.text() for row in page.list.rows.values() for shown in row.findChildren(QLabel)]
    assert told.count("Prints the whole release in house order") == 2


def test_a_copy_is_saved(open_page, tmp_path, monkeypatch) -> None:
    target = tmp_path / "copy.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    open_page(LETTER).save_copy("letter")
    assert target.read_bytes() == b"old"


def test_a_newer_file_replaces_the_old_one(open_page, desk: Desk, tmp_path, monkeypatch) -> None:
    path = str(written(tmp_path, "2027.docx", b"new"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (path, ""))
    open_page(LETTER).replace_file("letter")
    kept = templates(desk)[0]
    assert (kept.id, kept.name, kept.data, kept.default) == ("letter", "Letterhead", b"new", True)


def test_a_file_of_another_kind_does_not_replace(open_page, desk: Desk, tmp_path, monkeypatch, told) -> None:
    path = str(written(tmp_path, "page.html"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (path, ""))
    open_page(LETTER).replace_file("letter")
    assert templates(desk)[0].data == b"old"
    assert told[-1].kind == "error"


@pytest.mark.parametrize("name", ["old.doc", "scan.pdf", "macro.docm", "~$letter.docx", "notes.pages", "page.txt"])
def test_other_files_are_refused_with_a_remedy(tmp_path, name: str) -> None:
    with pytest.raises(TemplateError) as refused:
        read_template(written(tmp_path, name))
    assert refused.value.remedy


def test_a_file_that_went_away_is_named(tmp_path) -> None:
    with pytest.raises(TemplateError, match=r"gone\.docx"):
        read_template(tmp_path / "gone.docx")


@pytest.mark.parametrize(("file", "name"), [("A.B.docx", "A.B"), ("page.html.j2", "page"), (".docx", ".docx")])
def test_a_template_is_named_after_its_file(file: str, name: str) -> None:
    assert template_name(Path(file)) == name
