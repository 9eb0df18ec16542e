"""Issuing in the real window: what stops it, what must be seen, the files that are kept."""

from pathlib import Path

import pytest
from build import p
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pressdesk import desk as desks
from pressdesk.model import Finding
from pressdesk.text.passages import Passage, Told
from pressdesk.ui.issue_sheet import IssueSheet
from pressdesk.ui.sent_sheet import SentSheet

PASSAGE = Passage("headline", 0, 0, "Harbour opens", False)


def told(severity):
    return Told(PASSAGE, Finding(0, 7, "facts", "Harbour", "r", "It is closed.", (), severity, "Open it."))


@pytest.fixture
def opened(window, session, tmp_path):
    """Opens the sheet with these findings, its plain text going into a folder."""
    session.edit(replace(session.release, body=(p("Ships sail."),), boilerplates=()))

    def make(*findings):
        window.late = window.late._replace(issue=lambda *rest: IssueSheet(*rest, findings=lambda: findings))
        window.act["issue"].trigger()
        (sheet,) = [one for one in window.findChildren(IssueSheet) if one.isVisible()]
        for name, box in sheet.form.formats.items():
            box.setChecked(name == "md")
        sheet.form.folder.setText(str(tmp_path))
        return sheet

    return make


def test_an_error_keeps_a_release_from_being_issued(opened):
    sheet = opened(told("error"), told("warning"))
    assert not sheet.go.isEnabled()
    assert sheet.readiness.title.text() == "1 error keeps it from being issued"
    assert sheet.readiness.seen.isHidden()


def test_warnings_must_be_seen_and_suggestions_need_not(opened):
    sheet = opened(told("warning"), told("suggestion"))
    assert not sheet.go.isEnabled()
    sheet.readiness.seen.setChecked(True)
    assert sheet.go.isEnabled()


def test_quotes_that_nobody_approved_are_asked_about_by_name(window, session, opened):
    session.undo()
    sheet = opened()
    assert "Ana Ruiz" in sheet.readiness.note.text()
    assert not sheet.go.isEnabled()
    sheet.readiness.quotes.setChecked(True)
    assert sheet.go.isEnabled()


def test_issuing_writes_and_keeps_the_files_and_freezes_the_words(window, session, opened, qtbot):
    sheet = opened()
    sheet.by.setText("Ana Ruiz")
    QTest.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.release.stage == "issued")
    assert (session.release.moves[-1].by, window.settings.get("name")) == ("Ana Ruiz", "Ana Ruiz")
    (kept,) = desks.sent(session.desk, "new")
    written = Path(sheet.form.folder.text()) / kept.name
    assert written.read_bytes() == desks.sent_bytes(session.desk, kept.number)
    assert sheet.outcome.isVisible()
    assert not sheet.back.isVisible()
    assert window.form.seal.on


def test_a_file_that_cannot_be_written_leaves_the_release_as_it_was(window, session, opened, tmp_path, qtbot):
    sheet = opened()
    (tmp_path / "taken").write_text("no folder")
    sheet.form.folder.setText(str(tmp_path / "taken"))
    QTest.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: sheet.outcome.isVisible())
    assert session.release.stage == "draft"
    QTest.mouseClick(sheet.back, Qt.MouseButton.LeftButton)
    assert sheet.readiness.isVisible()


def test_a_kept_file_is_saved_again_and_compared(window, session, tmp_path, opened, qtbot):
    sheet = opened()
    QTest.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.release.stage == "issued")
    sheet.reject()
    window.act["sent"].trigger()
    (listed,) = window.findChildren(SentSheet)
    (kept,) = desks.sent(session.desk, "new")
    copy = tmp_path / "copy.txt"
    listed.save_copy(kept, str(copy))
    listed.compare(kept, str(copy))
    assert "very file" in listed.outcome.text()
    copy.write_text("other")
    listed.compare(kept, str(copy))
    assert "another file" in listed.outcome.text()


def test_what_is_listed_is_put_right_among_the_checks(window, opened):
    sheet = opened(told("error"))
    QTest.mouseClick(sheet.readiness.mend, Qt.MouseButton.LeftButton)
    assert not sheet.isVisible()
    assert window.right.isVisible()


@pytest.mark.parametrize(("stage", "said"), [("draft", True), ("approved", False)])
def test_a_release_that_nobody_approved_is_told(session, opened, stage, said):
    session.edit(replace(session.release, stage=stage))
    assert opened().readiness.stage.isVisible() == said
