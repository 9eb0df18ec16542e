"""What the rules find, in the real window: told, shown, mended one by one and all at once, left with a reason."""

import pytest
from build import contact, p, release
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidgetItem, QPushButton
from pytestqt.qtbot import QtBot

from pressdesk import desk as desks
from pressdesk.app.session import Session
from pressdesk.model import Ignored
from pressdesk.text.passages import Told
from pressdesk.ui.check_rows import ROLE
from pressdesk.ui.checks import ChecksPane
from pressdesk.ui.reason import ReasonPopover
from pressdesk.ui.window import MainWindow

RULE = "fact-double-word"
VALUE = release(
    p("Of the the quay."),
    p("It is is open."),
    headline="Boats sail",
    contacts=(contact("Bo", hours="by by day"),),
)


@pytest.fixture
def pane(window: MainWindow, session: Session, qtbot: QtBot) -> ChecksPane:
    desks.save(session.desk, VALUE, None)
    session.open(VALUE.id)
    window.show_tab("checks")
    made = window.findChild(ChecksPane)
    assert made is not None
    qtbot.waitUntil(lambda: len(rows(made)) == 2, timeout=5000)
    return made


def rows(pane: ChecksPane) -> list[QListWidgetItem]:
    items = (pane.list.item(n) for n in range(pane.list.count()))
    return [one for one in items if isinstance(told := one.data(ROLE), Told) and told.finding.rule == RULE]


def press(pane: ChecksPane, words: str) -> None:
    found = [one for one in pane.card.findChildren(QPushButton) if one.text() == words and one.isVisibleTo(pane)]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def test_a_click_goes_to_the_words(pane: ChecksPane, window: MainWindow) -> None:
    pane.list.setCurrentItem(rows(pane)[0])
    assert window.form.body.edit.textCursor().selectedText() == "the the"
    assert "stands twice" in pane.card.message.text()


def test_one_is_mended_by_one_click(pane: ChecksPane, session: Session) -> None:
    pane.list.setCurrentItem(rows(pane)[0])
    press(pane, "the")
    assert session.release.body == (p("Of the quay."), p("It is is open."))
    session.undo()
    assert session.release.body == VALUE.body


def test_all_of_one_kind_are_mended_as_one_step(pane: ChecksPane, session: Session) -> None:
    pane.list.setCurrentItem(rows(pane)[0])
    press(pane, "Fix all of this kind (2)")
    assert session.release.body == (p("Of the quay."), p("It is open."))
    session.undo()
    assert session.release.body == VALUE.body


def test_one_is_left_with_a_reason(pane: ChecksPane, window: MainWindow, session: Session, qtbot: QtBot) -> None:
    pane.list.setCurrentItem(rows(pane)[1])
    press(pane, "Leave it…")
    asked = pane.findChild(ReasonPopover)
    assert asked is not None
    QTest.keyClicks(asked.line, "a name")
    QTest.keyClick(asked.line, Qt.Key.Key_Return)
    assert session.release.ignored == (Ignored(RULE, "is is", "a name"),)
    qtbot.waitUntil(lambda: len(rows(pane)) == 1, timeout=5000)


def test_the_page_shows_it(pane: ChecksPane, window: MainWindow, qtbot: QtBot) -> None:
    assert window.spelling is not None
    qtbot.waitUntil(lambda: window.spelling.proof.is_done, timeout=20_000)
    edit = window.form.body.edit
    assert edit.underlines is not None
    assert [one.rule for one in edit.underlines.of(edit.document().begin())] == [RULE]
