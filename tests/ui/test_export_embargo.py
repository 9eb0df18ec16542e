"""An embargoed release in the export dialog: marked by default, public only after a second yes, for one export."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from build import p, release
from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from pressdesk import desk as desks
from pressdesk.app import render
from pressdesk.app.session import Session
from pressdesk.app.settings import Settings
from pressdesk.model import Embargo, Immediate
from pressdesk.ui.export_dialog import ExportDialog
from pressdesk.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

AHEAD = Embargo("2027-03-09T06:00", "America/New_York")


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(render, "now", lambda: datetime(2027, 3, 1, tzinfo=UTC))


@pytest.fixture
def session(qapp: Any, tmp_path: Path) -> Any:
    desk = desks.open_desk(tmp_path / "desk.sqlite")
    desks.save(desk, release(p("Boats sail."), timing=AHEAD), None)
    made = Session(desk)
    made.open("r1")
    yield made
    desk.close()


@pytest.fixture
def dialog(qtbot: QtBot, session: Session, tmp_path: Path) -> ExportDialog:
    made = ExportDialog(session, Settings(tmp_path / "settings.json"), Theme("light"))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.form.folder.setText(str(tmp_path / "out"))
    made.form.name.setText("x")
    for name, box in made.form.formats.items():
        box.setChecked(name == "html")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def answer(dialog: ExportDialog, qtbot: QtBot) -> Any:
    """Click the choice and answer the question with this key; return what was asked."""

    def give(*keys: Qt.Key) -> str:
        asked: list[str] = []

        def reply() -> None:
            box = QApplication.activeModalWidget()
            assert isinstance(box, QMessageBox)
            asked.append(f"{box.text()} {box.informativeText()}")
            for key in keys:
                qtbot.keyClick(box.focusWidget() or box, key)

        QTimer.singleShot(0, reply)
        qtbot.mouseClick(dialog.form.embargo.ask, Qt.MouseButton.LeftButton)
        return asked[0]

    return give


@pytest.fixture
def export(dialog: ExportDialog, qtbot: QtBot) -> Any:
    def run() -> None:
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: dialog.outcome.isVisible() and not dialog.progress.isVisible())

    return run


YES = (Qt.Key.Key_Tab, Qt.Key.Key_Space)


def page(tmp_path: Path) -> str:
    return (tmp_path / "out" / "x.html").read_text(encoding="utf-8")


def test_a_page_is_marked_and_that_is_said_before_and_after(dialog, export, tmp_path) -> None:
    assert dialog.form.embargo.isVisible()
    assert (
        dialog.form.embargo.words.text() == "The web page is marked as embargoed until Tue, March 9, 2027, 6 a.m. EST."
    )
    export()
    assert "noindex" in page(tmp_path)
    assert render.MARKED in [one.text() for one in dialog.outcome.findChildren(QLabel)]


def test_the_public_page_is_asked_about_and_made_after_a_yes(dialog, answer, export, tmp_path) -> None:
    asked = answer(*YES)
    assert "until Tue, March 9, 2027, 6 a.m. EST. Anyone who gets this page can publish it." in asked
    assert "will be public, in this export only" in dialog.form.embargo.words.text()
    export()
    assert "noindex" not in page(tmp_path)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_enter_and_escape_are_a_no(answer, dialog, export, tmp_path, key) -> None:
    answer(key)
    assert not dialog.form.plan().means.public
    export()
    assert "noindex" in page(tmp_path)


def test_the_yes_is_for_one_export_and_never_kept(answer, dialog, export, tmp_path, qtbot) -> None:
    answer(*YES)
    export()
    qtbot.mouseClick(dialog.back, Qt.MouseButton.LeftButton)
    assert not dialog.form.plan().means.public
    assert "public" not in (tmp_path / "settings.json").read_text(encoding="utf-8")


def test_the_yes_can_be_taken_back(answer, dialog, qtbot) -> None:
    answer(*YES)
    assert (dialog.form.plan().means.public, dialog.focusWidget()) == (True, dialog.form.embargo.take_back)
    qtbot.keyClick(dialog.form.embargo.take_back, Qt.Key.Key_Space)
    assert (dialog.form.plan().means.public, dialog.focusWidget()) == (False, dialog.form.embargo.ask)


@pytest.mark.parametrize("until", ["2027-03-10T06:00", "2027-03-08T06:00"])
def test_the_yes_is_for_this_embargo(answer, dialog, session, until) -> None:
    answer(*YES)
    session.edit(replace(session.release, timing=Embargo(until, "America/New_York")))
    assert not dialog.form.plan().means.public


def test_another_release_takes_its_own_yes(answer, dialog, session) -> None:
    answer(*YES)
    desks.save(session.desk, release(p("w"), id="r2", timing=AHEAD), None)
    session.open("r2")
    assert not dialog.form.plan().means.public


@pytest.mark.parametrize(("name", "seen"), [("html", True), ("package", True), ("docx", False), ("email", False)])
def test_the_line_is_there_for_what_holds_a_web_page(dialog, name, seen) -> None:
    for format_name, box in dialog.form.formats.items():
        box.setChecked(format_name == name)
    assert dialog.form.embargo.isVisible() is seen


@pytest.mark.parametrize("timing", [Immediate(), Embargo("2027-02-09T06:00", "America/New_York")])
def test_without_an_embargo_that_holds_nothing_is_said(dialog, session, timing) -> None:
    session.edit(replace(session.release, timing=timing))
    assert not dialog.form.embargo.isVisible()
