"""Details carried over, on the real window: marks, the strip, confirming, undo."""

from collections.abc import Callable

import pytest
from build import p, release
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from waves import menu_at, pick

from pressdesk import desk as desks
from pressdesk.ui.body import BodyEdit
from pressdesk.ui.window import MainWindow


@pytest.fixture
def begun(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with a release begun from an old one."""
    old = release(
        p("On March 9 six boats left."),
        p("We call Ana Ruiz."),
        headline="Six boats",
        id="older",
        place="Dale",
        release_date=None,
    )
    desks.save(window.session.desk, old, None)
    window.session.duplicate("older")
    qtbot.waitUntil(lambda: window.middle.carry.isVisible(), timeout=3000)
    return window


def marked(edit: BodyEdit) -> list[str]:
    blocks = [edit.document().findBlockByNumber(n) for n in range(edit.document().blockCount())]
    return [one.words for block in blocks for one in edit.marks.of(block)]


def said(window: MainWindow) -> str:
    return window.middle.carry.said.text()


def test_what_is_carried_over_is_marked_and_counted(begun: MainWindow) -> None:
    form = begun.form
    assert marked(form.body.edit) == ["March 9", "six", "Ana Ruiz"]
    assert marked(form.headline.line) == ["Six"]
    assert (said(begun), begun.middle.carry.about.accessibleName()) == ("5 details to confirm", "from “Six boats”")


def test_next_walks_through_the_fields_in_their_order(begun: MainWindow) -> None:
    shown = []
    for _ in range(5):
        begun.act["next_carried"].trigger()
        shown.append(begun.middle.carry.confirm.accessibleName())
    assert shown == [f"Confirm “{one}”" for one in ("Six", "Dale", "March 9", "six", "Ana Ruiz")]
    assert begun.form.body.edit.textCursor().selectedText() == "Ana Ruiz"


def test_confirming_goes_on_and_undo_takes_it_back(begun: MainWindow, qtbot: QtBot, keys: Callable[..., None]) -> None:
    begun.act["next_carried"].trigger()
    begun.act["confirm_carried"].trigger()
    qtbot.waitUntil(lambda: "4 details" in said(begun), timeout=3000)
    assert begun.middle.carry.confirm.accessibleName() == "Confirm “Dale”"
    begun.session.undo()
    qtbot.waitUntil(lambda: "5 details" in said(begun), timeout=3000)


def test_what_is_typed_over_is_left_no_more(begun: MainWindow, qtbot: QtBot, keys: Callable[..., None]) -> None:
    edit = begun.form.body.edit
    edit.setFocus()
    edit.select(0, 3, 10)
    keys("April 2")
    qtbot.waitUntil(lambda: "4 details" in said(begun), timeout=3000)
    assert marked(edit) == ["six", "Ana Ruiz"]


def test_the_menu_confirms_one_or_all_of_its_kind(begun: MainWindow, qtbot: QtBot) -> None:
    edit = begun.form.body.edit
    pick(menu_at(edit, 5), "Confirm “March 9”")
    qtbot.waitUntil(lambda: marked(edit) == ["six", "Ana Ruiz"], timeout=3000)
    pick(menu_at(edit, 13), "Confirm all of this kind")
    qtbot.waitUntil(lambda: marked(edit) == ["Ana Ruiz"], timeout=3000)
    assert "2 details" in said(begun)


def test_the_strip_goes_when_everything_is_confirmed(begun: MainWindow, qtbot: QtBot) -> None:
    begun.middle.carry.next.setFocus(Qt.FocusReason.TabFocusReason)
    begun.middle.carry.all_asked.emit()
    qtbot.waitUntil(lambda: not begun.middle.carry.isVisible(), timeout=3000)
    assert begun.session.release.carried == ()
    assert begun.form.isAncestorOf(begun.focusWidget())


def test_a_release_that_is_begun_anew_carries_nothing(begun: MainWindow, qtbot: QtBot) -> None:
    begun.session.new("release")
    qtbot.waitUntil(lambda: not begun.middle.carry.isVisible(), timeout=3000)
    assert begun.session.release.carried == ()


def test_the_boxes_of_the_dateline_are_marked_too(begun: MainWindow, qtbot: QtBot) -> None:
    box = begun.form.dateline.place_box
    assert box.property("carried")
    begun.middle.carry.kind_asked.emit("place")
    qtbot.waitUntil(lambda: not box.property("carried"), timeout=3000)
