"""Approval in the real window: told on the quote and in the list, taken back by other words, asked for by mail."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from build import p, quote
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from pressdesk import desk as desks
from pressdesk.app import messages
from pressdesk.app.approved import words_then
from pressdesk.app.session import Session
from pressdesk.model import Approval, Body, Person, Quote, Speaker
from pressdesk.text import standing, told
from pressdesk.ui import reveal
from pressdesk.ui.approval_form import ApprovalPopover
from pressdesk.ui.body.menu import body_menu
from pressdesk.ui.window import MainWindow

Keys = Callable[..., None]
UNDO = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
REDO = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
F4, ALL = Qt.Key.Key_F4, (Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
ANA = Speaker("Ana Ruiz", "director")


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the window says from now on."""
    heard: list[str] = []
    monkeypatch.setattr(messages, "show", lambda text, *_more, **_named: heard.append(text))
    return heard


def stand(window: MainWindow) -> list[str]:
    """Return where the quotes of the open release stand."""
    window.form.flush()
    return [standing(block) for block in window.session.release.body if isinstance(block, Quote)]


def put(window: MainWindow, *body: Any, line: int = 1) -> None:
    """Make this the body, the caret at the end of one line."""
    window.commands.edit(body=body)
    edit = window.form.body.edit
    cursor = edit.textCursor()
    block = edit.document().findBlockByNumber(line)
    cursor.setPosition(block.position() + block.length() - 1)
    edit.setTextCursor(cursor)
    edit.setFocus()


def test_a_quote_is_approved_by_keys_and_other_words_take_it_back(
    window: MainWindow, keys: Keys, said: list[str]
) -> None:
    put(window, p("x"), quote("We sail.", by=ANA))
    keys(F4, ENTER)
    assert stand(window) == ["approved"]
    assert window.session.release.body[1].approval.by == "Ana Ruiz"
    keys(" Soon")
    assert stand(window) == ["changed"]
    keys(" and more")
    assert said == ["Ana Ruiz approved other words: the quote is not approved any more."]
    keys(UNDO, UNDO, UNDO)
    assert stand(window) == ["approved"]


def test_an_approval_is_a_step_of_its_own(window: MainWindow, keys: Keys) -> None:
    put(window, p("x"), quote("We sail.", by=ANA))
    keys(F4, ENTER, UNDO)
    assert stand(window) == ["unasked"]
    keys(REDO)
    assert stand(window) == ["approved"]


def test_a_click_on_the_mark_asks_and_one_beside_it_names_the_speaker(
    window: MainWindow, popover: Callable[[], QWidget]
) -> None:
    put(window, quote("We sail.", by=ANA), line=0)
    edit = window.form.body.edit
    mark = edit.viewport().width() - edit.fontMetrics().horizontalAdvance("change") - 60
    QTest.mouseClick(edit.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(mark, 14))
    assert isinstance(popover(), ApprovalPopover)
    popover().close()
    QTest.mouseClick(edit.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 14))
    assert not isinstance(popover(), ApprovalPopover)


def test_what_is_told_is_kept(window: MainWindow, popover: Callable[[], QWidget], keys: Keys) -> None:
    put(window, p("x"), quote("We sail.", by=ANA))
    keys(F4)
    form = popover().form
    for line, words in ((form.by, "Bo Lee"), (form.how, "by phone"), (form.note, "His aide"), (form.time, "9:30 pm")):
        line.setText(words)
    form.refuse.click()
    approval = window.session.release.body[1].approval
    assert (approval.state, approval.by, approval.how, approval.note) == ("refused", "Bo Lee", "by phone", "His aide")
    assert "T21:30" in approval.at
    keys(F4)
    assert popover().form.by.text() == "Bo Lee"
    popover().form.back.click()
    assert window.session.release.body[1].approval is None


def test_words_that_changed_under_an_open_popover_are_not_approved(
    window: MainWindow, popover: Callable[[], QWidget], keys: Keys, said: list[str]
) -> None:
    put(window, p("x"), quote("We sail.", by=ANA))
    keys(F4)
    window.commands.edit(body=(p("x"), quote("We stay.", by=ANA)))
    popover().form.approve.click()
    assert stand(window) == ["unasked"]
    assert said == ["The words of the quote changed meanwhile."]


@pytest.mark.parametrize("body", [(p("x"), p("y")), (p("x"), quote("z"), p("y"))])
def test_outside_a_quote_it_says_where_to_go(window: MainWindow, keys: Keys, said: list[str], body: Body) -> None:
    put(window, *body, line=len(body) - 1)
    keys(F4)
    assert said == ["Put the caret into a quote first."]


@pytest.fixture
def opened(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that are opened, in place of opening them; exports go to a folder of their own."""
    paths: list[Path] = []
    monkeypatch.setattr(reveal, "open_file", lambda path: not paths.append(path))
    window.settings.set("export", {"folder": str(tmp_path / "out")})
    desks.save_person(window.session.desk, Person("p2", "Ana Ruiz", email="ana@example.org"))
    return paths


def test_asking_makes_a_mail_with_all_quotes_of_that_person(
    window: MainWindow, keys: Keys, opened: list[Path], popover: Callable[[], QWidget]
) -> None:
    put(window, p("x"), quote("We sail.", by=ANA), quote("No.", by="Bo"), quote("Soon.", by="Ana Ruiz"))
    keys(F4)
    popover().form.ask.click()
    (path,) = opened
    mail = path.read_text()
    assert (path.suffix, "ana@example.org" in mail) == (".eml", True)
    assert ("We sail." in mail, "Soon." in mail, "No." in mail) == (True, True, False)
    assert stand(window) == ["asked", "unasked", "asked"]


def test_it_says_of_whom_no_address_is_known(
    window: MainWindow, opened: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    told_of: list[str] = []
    monkeypatch.setattr(messages, "show", lambda _text, _kind="", remedy="", *_more: told_of.append(remedy))
    put(window, quote("We sail.", by=ANA), quote("No.", by="Bo"))
    window.approvals.ask(window.session.release.body)
    assert told_of == ["People has no address of Bo."]


def test_asking_all_makes_a_mail_for_each_and_leaves_what_is_approved(
    window: MainWindow, keys: Keys, opened: list[Path]
) -> None:
    put(window, p("x"), quote("We sail.", by=ANA), quote("No.", by="Bo"), quote("Soon.", by=ANA))
    keys(F4, ENTER, ALL)
    window.approvals._dialog.ask_all.click()
    assert len(opened) == 2
    assert stand(window) == ["approved", "asked", "asked"]


def test_the_list_follows_the_release_and_tells(window: MainWindow, keys: Keys) -> None:
    put(window, p("x"), quote("We sail.", by=ANA), quote("No.", by="Bo"))
    keys(ALL)
    dialog = window.approvals._dialog
    for key in (Qt.Key.Key_Down, ENTER):
        QTest.keyClick(dialog.list, key)
    QTest.qWait(10)
    assert (stand(window), dialog.focusWidget()) == (["unasked", "unasked"], dialog.form.approve)
    QTest.keyClick(dialog.form.approve, ENTER)
    assert (stand(window), dialog.list.currentRow()) == (["unasked", "approved"], 1)
    assert dialog.count.text() == "Approved: 1 of 2"
    window.commands.edit(body=(p("x"),))
    assert (dialog.empty.isVisible(), dialog.list.isVisible(), dialog.ask_all.isEnabled()) == (True, False, False)
    dialog.close()


def test_a_mail_that_cannot_be_written_asks_nobody(window: MainWindow, opened: list[Path], tmp_path: Path) -> None:
    put(window, p("x"), quote("We sail.", by=ANA))
    (tmp_path / "out").write_text("a file")
    window.approvals.ask((window.session.release.body[1],))
    assert (stand(window), opened) == (["unasked"], [])


def test_nobody_is_asked_about_a_quote_that_nobody_speaks(
    window: MainWindow, opened: list[Path], said: list[str]
) -> None:
    put(window, p("x"), quote("We sail."))
    window.approvals.ask((window.session.release.body[1],))
    assert (opened, said) == ([], ["Nobody speaks the quote yet."])


def test_words_approved_anew_are_told_of_when_they_change_anew(window: MainWindow, keys: Keys, said: list[str]) -> None:
    put(window, p("x"), quote("We sail.", by=ANA))
    keys(F4, ENTER, "x", UNDO, F4, ENTER, "y")
    lapsed = "Ana Ruiz approved other words: the quote is not approved any more."
    assert said == [lapsed, "The answer is noted.", lapsed]


def test_where_the_words_are_frozen_an_approval_is_read_only(
    window: MainWindow, keys: Keys, popover: Callable[[], QWidget]
) -> None:
    put(window, p("x"), quote("We sail.", by=ANA))
    window.commands.edit(stage="issued")
    keys(F4)
    form = popover().form
    assert not any(one.isEnabled() for one in (form.approve, form.refuse, form.ask, form.note))
    popover().close()
    keys(ALL)
    assert not window.approvals._dialog.ask_all.isEnabled()
    window.approvals._dialog.close()


def test_the_menu_of_a_quote_and_a_check_lead_to_its_approval(
    window: MainWindow, popover: Callable[[], QWidget]
) -> None:
    put(window, p("x"), quote("We sail.", by=ANA))
    edit = window.form.body.edit
    next(one for one in body_menu(edit).actions() if one.text() == "Approval…").trigger()
    assert isinstance(popover(), ApprovalPopover)
    popover().close()
    edit.select(0, 0, 0)
    window.approvals.open_block(1)
    assert (edit.textCursor().blockNumber(), isinstance(popover(), ApprovalPopover)) == (1, True)
    popover().close()


def test_the_words_that_were_approved_are_shown_and_brought_back(
    window: MainWindow, keys: Keys, popover: Callable[[], QWidget]
) -> None:
    put(window, p("x"), quote("We sail.", by=ANA))
    keys(F4, ENTER, " Soon.", F4)
    form = popover().form
    assert form.then.text() == "It was: “We sail.” — Ana Ruiz, director"
    form.restore.click()
    assert (stand(window), window.session.release.body[1].paragraphs) == (["approved"], quote("We sail.").paragraphs)
    keys(F4)
    assert not popover().form.restore.isVisible()
    popover().close()


def test_the_words_that_were_approved_are_known_after_another_start(session: Session, filled: desks.Desk) -> None:
    asked = quote("We sail.", by=ANA)
    first = replace(session.release, body=told((asked,), asked, Approval("approved")))
    session.edit(first)
    session.keep_version()
    session.edit(replace(first, body=(replace(first.body[0], paragraphs=quote("We stay.").paragraphs),)))
    session.flush()
    again = Session(filled)
    again.open("new")
    then = words_then(again, again.release.body[0])
    assert (then.paragraphs, standing(then)) == (asked.paragraphs, "approved")
    assert words_then(again, then) is None
