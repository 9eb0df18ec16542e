"""Templates: added by file or drop, renamed, made the default, replaced, removed; faulty files wait to be mended."""

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from pressdesk.app.inspecting import template_inspection
from pressdesk.app.messages import Message
from pressdesk.app.session import Session
from pressdesk.app.starters import STARTERS, starter
from pressdesk.app.template_files import read_template, template_name
from pressdesk.desk import Desk, save_template, templates
from pressdesk.model import Fault, Inspection, Template, TemplateError
from pressdesk.ui import reveal
from pressdesk.ui.pages.templates import TemplatesPage
from pressdesk.ui.theme import Theme

LETTER = Template("letter", "Letterhead", "word", b"old", "letterhead.docx", default=True)
PLAIN = Template("plain", "Plain letter", "word", b"plain", "plain.docx")
MISSPELT = Fault("Body, paragraph 3", "There is no field “headlin”", "Did you mean “headline”?")


def inspect(template: Template) -> Inspection:
    if template.data == b"locked":
        raise TemplateError(f"“{template.name}” is locked with a password", "Save it without.")
    return Inspection(template.name, faults=(MISSPELT,) if template.data == b"broken" else ())


def vetted(template: Template) -> Inspection:
    found = inspect(template)
    return found if template.data != b"loop" else replace(found, faults=(Fault("", "It takes too long to fill"),))


def prepared(template: Template) -> Template:
    return Template(template.id, template.name, template.kind, template.data.replace(b"typed", b"tagged"))


@pytest.fixture
def open_page(qtbot, session: Session, theme: Theme, desk: Desk) -> Callable[..., TemplatesPage]:
    def opened(*kept: Template) -> TemplatesPage:
        for template in kept:
            save_template(desk, template)
        page = TemplatesPage(session, theme, inspect, vetted, prepared)
        qtbot.addWidget(page)
        page.resize(760, 600)
        with qtbot.waitActive(page):
            page.show()
        if kept:
            qtbot.waitUntil(lambda: page.detail.state.text() != "Checking …")
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


def listed(page: TemplatesPage) -> list[tuple[str, str]]:
    rows = [page.list.view.model().index(row, 0) for row in range(page.list.view.model().rowCount())]
    return [(row.data(), row.data(Qt.ItemDataRole.UserRole + 2)) for row in rows]


def test_a_dropped_file_is_added_and_the_first_of_its_kind_is_the_default(open_page, qtbot, desk: Desk, tmp_path):
    page = open_page(LETTER)
    drop(page, written(tmp_path, "News page.html.j2"), written(tmp_path, "Second.docx"))
    qtbot.waitUntil(lambda: len(templates(desk)) == 3)
    kept = {one.name: (one.kind, one.default, one.file_name) for one in templates(desk)}
    assert kept["News page"] == ("web", True, "News page.html.j2")
    assert kept["Second"] == ("word", False, "Second.docx")
    assert len(listed(page)) == 3


def test_a_faulty_file_waits_beside_the_templates_with_its_faults(open_page, qtbot, desk: Desk, tmp_path) -> None:
    page = open_page(LETTER)
    drop(page, written(tmp_path, "bad.docx", b"broken"))
    qtbot.waitUntil(lambda: page.detail.state.text() == "One thing to mend before it can be used")
    assert [one.name for one in templates(desk)] == ["Letterhead"]
    assert listed(page)[0] == ("bad", "Word · Not added yet")
    assert page.detail.again.isVisible()
    assert not page.detail.more.isVisible()


def test_a_file_that_cannot_be_opened_tells_so_as_its_fault(open_page, qtbot, tmp_path) -> None:
    page = open_page()
    drop(page, written(tmp_path, "bad.docx", b"locked"))
    qtbot.waitUntil(lambda: page.detail.state.text() == "One thing to mend before it can be used")


def test_a_mended_file_is_seen_at_once_and_added_when_asked(open_page, qtbot, desk: Desk, tmp_path) -> None:
    page = open_page()
    path = written(tmp_path, "bad.docx", b"broken")
    drop(page, path)
    qtbot.waitUntil(lambda: page.detail.again.isVisible())
    path.write_bytes(b"mended")
    qtbot.waitUntil(lambda: page.detail.again.text() == "Add it")
    assert templates(desk) == ()
    QTest.mouseClick(page.detail.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [one.data for one in templates(desk)] == [b"mended"])


def test_checking_a_file_again_that_nobody_saved_says_so(open_page, qtbot, tmp_path, told: list[Message]) -> None:
    page = open_page()
    drop(page, written(tmp_path, "bad.docx", b"broken"))
    qtbot.waitUntil(lambda: page.detail.again.isVisible() and page.detail.state.text().startswith("One"))
    QTest.mouseClick(page.detail.again, Qt.MouseButton.LeftButton)
    assert told[-1].text == "“bad.docx” has not changed since it was checked"


def test_a_faulty_file_that_went_away_can_be_left(open_page, qtbot, desk: Desk, tmp_path, told: list[Message]) -> None:
    page = open_page(LETTER)
    path = written(tmp_path, "bad.docx", b"broken")
    drop(page, path)
    qtbot.waitUntil(lambda: page.detail.again.isVisible())
    path.unlink()
    QTest.mouseClick(page.detail.again, Qt.MouseButton.LeftButton)
    assert told[-1].text.startswith("“bad.docx” cannot be read")
    QTest.mouseClick(page.detail.leave, Qt.MouseButton.LeftButton)
    assert [name for name, _ in listed(page)] == ["Letterhead"]


def test_what_is_new_is_vetted_and_what_is_kept_is_not_again(open_page, qtbot, tmp_path) -> None:
    page = open_page(Template("loop", "Loop", "web", b"loop", "kept.html"))
    assert page.detail.state.text() == "Ready"
    drop(page, written(tmp_path, "new.html", b"loop"))
    qtbot.waitUntil(lambda: page.detail.state.text() == "One thing to mend before it can be used")


def test_the_same_faulty_file_waits_once(open_page, tmp_path) -> None:
    page = open_page()
    for _ in range(2):
        drop(page, written(tmp_path, "bad.docx", b"broken"))
    assert len(listed(page)) == 1


def test_a_template_is_added_by_the_file_dialog(open_page, qtbot, desk: Desk, tmp_path, monkeypatch) -> None:
    path = str(written(tmp_path, "Letter.dotx"))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([path], ""))
    open_page().choose_files()
    qtbot.waitUntil(lambda: [(one.name, one.kind) for one in templates(desk)] == [("Letter", "word")])


@pytest.mark.parametrize(("typed", "name"), [("News letter", "News letter"), (" ", "Letterhead")])
def test_a_name_is_changed_in_place(open_page, desk: Desk, typed: str, name: str) -> None:
    line = open_page(LETTER).detail.name
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, typed)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert templates(desk)[0].name == line.text() == name


def test_another_template_becomes_the_default(open_page, desk: Desk) -> None:
    page = open_page(LETTER, PLAIN)
    page.list.choose("plain")
    QApplication.processEvents()
    QTest.mouseClick(page.detail.default, Qt.MouseButton.LeftButton)
    assert {one.id: one.default for one in templates(desk)} == {"letter": False, "plain": True}
    assert not page.detail.default.isVisible()


@pytest.mark.parametrize(("answer", "left"), [("Remove", 0), ("Keep", 1)])
def test_removing_asks(open_page, desk: Desk, answer: str, left: int) -> None:
    page = open_page(LETTER)
    QTimer.singleShot(50, lambda: press(answer))
    page.detail.wanted.emit("remove")
    assert len(templates(desk)) == left


def press(answer: str) -> None:
    ask = QApplication.activeModalWidget()
    assert isinstance(ask, QMessageBox)
    QTest.mouseClick(next(b for b in ask.buttons() if b.text() == answer), Qt.MouseButton.LeftButton)


def test_the_default_passes_on_when_it_is_removed(open_page, desk: Desk) -> None:
    page = open_page(LETTER, PLAIN)
    QTimer.singleShot(50, lambda: press("Remove"))
    page.detail.wanted.emit("remove")
    assert [(one.id, one.default) for one in templates(desk)] == [("plain", True)]


@pytest.mark.parametrize("kind", STARTERS)
def test_the_shipped_templates_can_be_used(kind) -> None:
    found = template_inspection(starter(kind))
    assert (found.faults, "release" in [use.field for use in found.fields]) == ((), True)


@pytest.mark.parametrize(("wanted", "opened"), [("copy", []), ("open", ["copy.docx"])])
def test_a_copy_is_saved_and_opened(open_page, tmp_path, monkeypatch, wanted: str, opened: list[str]) -> None:
    target, seen = tmp_path / "copy.docx", []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    monkeypatch.setattr(reveal, "open_file", lambda path: not seen.append(path.name))
    open_page(LETTER).detail.wanted.emit(wanted)
    assert (target.read_bytes(), seen) == (b"old", opened)


def test_a_newer_file_replaces_the_old_one(open_page, qtbot, desk: Desk, tmp_path, monkeypatch) -> None:
    path = str(written(tmp_path, "2027.docx", b"new"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (path, ""))
    open_page(LETTER).detail.wanted.emit("replace")
    qtbot.waitUntil(lambda: templates(desk)[0].data == b"new")
    kept = templates(desk)[0]
    assert (kept.id, kept.name, kept.file_name, kept.default) == ("letter", "Letterhead", "2027.docx", True)


def test_a_faulty_newer_file_leaves_the_old_one_in_use(open_page, qtbot, desk: Desk, tmp_path, monkeypatch) -> None:
    path = str(written(tmp_path, "2027.docx", b"broken"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (path, ""))
    page = open_page(LETTER)
    page.detail.wanted.emit("replace")
    qtbot.waitUntil(lambda: page.detail.leave.isVisible() and page.detail.leave.text() == "Leave it as it was")
    assert templates(desk)[0].data == b"old"


def test_a_file_of_another_kind_does_not_replace(open_page, desk: Desk, tmp_path, monkeypatch, told) -> None:
    path = str(written(tmp_path, "page.html"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (path, ""))
    page = open_page(LETTER)
    page.detail.wanted.emit("replace")
    assert (templates(desk)[0].data, len(listed(page))) == (b"old", 1)
    assert told[-1].text == "“page.html” is another kind of template"


def test_a_prepared_copy_is_saved_and_can_be_used(open_page, qtbot, desk: Desk, tmp_path, monkeypatch, told) -> None:
    target = tmp_path / "prepared.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    open_page(Template("t", "Typed", "word", b"typed field", default=True)).detail.wanted.emit("prepare")
    assert target.read_bytes() == b"tagged field"
    told[-1].actions[0].run()
    qtbot.waitUntil(lambda: templates(desk)[0].data == b"tagged field")


def test_what_has_no_typed_fields_needs_no_preparing(open_page, told) -> None:
    open_page(LETTER).detail.wanted.emit("prepare")
    assert told[-1].text == "“Letterhead” has no typed fields to turn into content controls"


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
