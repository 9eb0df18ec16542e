"""Stages in the real window: the chip and its menu, a page that can only be read, corrections and withdrawals."""

import pytest
from build import p
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu

from pressdesk import desk as desks
from pressdesk.app import stages
from pressdesk.app.elsewhere import catch_up
from pressdesk.app.restoring import restore_version
from pressdesk.app.session import Session
from pressdesk.model import PressDeskError, words
from pressdesk.ui.reason_sheet import ReasonSheet


def enabled(window):
    return {name for name in ("issue", "take_back", "correct", "withdraw", "bold") if window.act[name].isEnabled()}


def answer(window, reason, name="Ana"):
    """Give the sheet that asks a reason."""
    (sheet,) = [one for one in window.findChildren(ReasonSheet) if one.isVisible()]
    sheet.name.setText(name)
    QTest.keyClicks(sheet.reason, reason)
    QTest.mouseClick(sheet.go, Qt.MouseButton.LeftButton)


def test_the_chip_offers_what_may_follow_and_a_move_can_be_undone(window, session):
    QTest.mouseClick(window.bar.stage, Qt.MouseButton.LeftButton)
    (menu,) = [one for one in window.findChildren(QMenu) if one.isVisible()]
    assert window.act["stage_review"] in menu.actions()
    assert window.act["stage_draft"] not in menu.actions()
    menu.close()
    window.act["stage_review"].trigger()
    assert window.bar.stage.text().startswith("In review")
    window.act["undo"].trigger()
    assert session.release.stage == "draft"


def test_nothing_can_be_typed_in_an_issued_release(window, session):
    session.open("old")
    before = session.release
    for editor in (window.form.headline.line, window.form.body.edit, window.form.dateline.place):
        editor.setFocus()
        QTest.keyClicks(editor, "xyz")
        QTest.keyClick(editor, Qt.Key.Key_Backspace)
        QTest.keyClick(editor, Qt.Key.Key_Return)
    session.flush()
    assert session.release == before
    assert window.stages.line.isVisible()
    assert enabled(window) == {"take_back", "correct", "withdraw"}


def test_no_button_of_an_issued_page_works(window, session):
    session.open("old")
    assert not [one for one in window.form.page.findChildren(QAbstractButton) if one.isEnabled()]
    session.open("new")
    assert window.form.contacts.add.isEnabled()
    assert enabled(window) == {"issue", "bold"}


def test_what_reaches_the_session_all_the_same_is_refused_and_said(window, session):
    session.open("old")
    window.form.headline.edited.emit(())
    assert words(session.release.headline) == "Old ferry sails"
    assert "has been issued" in window.middle.notice.text.text()


def test_a_reason_is_needed_to_take_a_release_back(window, session):
    session.open("old")
    window.act["take_back"].trigger()
    (sheet,) = window.findChildren(ReasonSheet)
    assert not sheet.go.isEnabled()
    answer(window, "Wrong date")
    assert (session.release.stage, session.release.moves[-1].reason) == ("approved", "Wrong date")
    QTest.keyClicks(window.form.headline.line, "x")
    session.flush()
    assert "x" in words(session.release.headline)


def test_a_correction_is_begun_and_its_notice_written(window, session):
    session.open("old")
    window.act["correct"].trigger()
    assert session.release.corrects == "old"
    assert window.stages.line.buttons["write_notice"].isVisible()
    session.edit(replace(session.release, body=(p("Ships sail late."),)))
    QTest.mouseClick(window.stages.line.buttons["write_notice"], Qt.MouseButton.LeftButton)
    assert "“Ships sail late.”" in words(session.release.body[0].text)


def test_a_notice_without_a_difference_is_not_written(window, session):
    session.open("old")
    window.act["correct"].trigger()
    window.act["write_notice"].trigger()
    assert "do not differ" in window.middle.notice.text.text()


def test_a_withdrawal_says_why(window, session):
    session.open("old")
    window.act["withdraw"].trigger()
    answer(window, "The ferry sank.")
    assert (session.release.withdraws, words(session.release.body[1].text)) == ("old", "The ferry sank.")
    assert words(session.release.headline) == "Withdrawn: Old ferry sails"


def test_the_line_says_who_issued_and_when(window, session):
    stages.issue(session, stages.issued(session.release, "Ana Ruiz"), ())
    assert "Issued" in window.stages.line.words.text()
    assert "Ana Ruiz" in window.stages.line.words.text()


def test_the_tools_over_an_issued_page_are_away(window, session):
    session.open("old")
    assert not window.bar._tools.isVisible()
    session.open("new")
    assert window.bar._tools.isVisible()


def test_words_typed_here_while_another_window_issues_are_kept_and_said(window, session):
    second = Session(session.desk)
    second.open("new")
    QTest.keyClicks(window.form.headline.line, "Typed. ")
    stages.issue(second, stages.issued(second.release, "Ben"), ())
    catch_up(session)
    assert words(session.release.headline) == "Harbour opens"
    assert window.form.seal.on
    assert "issued in another window" in window.middle.notice.text.text()
    drafts = [row.headline for row in desks.rows(session.desk) if row.stage == "draft"]
    assert len(drafts) == 1
    assert "Typed." in drafts[0]


def test_the_menu_of_the_chip_says_who_moved_it(window, session):
    stages.step(session, "review", "Ana Ruiz")
    window.stages.open_menu(window.bar.stage)
    (menu,) = [one for one in window.findChildren(QMenu) if one.isVisible()]
    last = menu.actions()[-1]
    assert "In review" in last.text()
    assert "Ana Ruiz" in last.text()
    assert not last.isEnabled()
    menu.close()


def test_nothing_is_pasted_or_cut_in_an_issued_release(window, session):
    session.open("old")
    before = session.release
    window.form.body.edit.setFocus()
    window.form.body.edit.selectAll()
    for key in (Qt.Key.Key_X, Qt.Key.Key_V, Qt.Key.Key_B):
        QTest.keyClick(window.form.body.edit, key, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window.form.body.edit, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    session.flush()
    assert session.release == before
    assert "Ships sail." in QApplication.clipboard().text()


def test_a_release_that_is_issued_elsewhere_opens_for_reading_only(window, session):
    session.open("new")
    assert not window.form.seal.on
    session.open("old")
    assert window.form.seal.on
    session.open("new")
    QTest.keyClicks(window.form.headline.line, "x")
    session.flush()
    assert "x" in words(session.release.headline)


def test_what_is_made_anew_on_an_issued_page_is_closed_too(window, session):
    session.open("new")
    stages.issue(session, stages.issued(session.release, "Ana"), ())
    session.library_changed.emit()
    assert not [one for one in window.form.page.findChildren(QAbstractButton) if one.isEnabled()]


def test_a_correction_is_told_from_its_release_in_the_list(window, session):
    session.open("old")
    window.act["correct"].trigger()
    lines = [one.line for one in window.sidebar.model.entries if getattr(one, "id", "") == session.release.id]
    assert lines == ["Draft · Correction · EN"]


def test_an_old_version_does_not_come_back_into_an_issued_release(window, session):
    session.open("old")
    with pytest.raises(PressDeskError, match="has been issued"):
        restore_version(session, replace(session.release, body=()))
    assert session.release.body == (p("Ships sail."),)


def test_words_are_not_replaced_in_an_issued_release(window, session):
    session.open("old")
    window.act["find_words"].trigger()
    QTest.keyClicks(window.finding.bar.findChildren(QLineEdit)[0], "sail")
    for pressed in window.finding.bar.findChildren(QAbstractButton):
        if "eplace" in pressed.text():
            pressed.click()
    session.flush()
    assert words(session.release.headline) == "Old ferry sails"
