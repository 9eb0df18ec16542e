"""The checks of the house style on the real window: off, heavier, found, and kept."""

from collections.abc import Callable

import pytest
from build import p
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from views import VIEWS

from pressdesk import desk as desks
from pressdesk.checks import RULES
from pressdesk.model import DeskError, Finding, HouseStyle
from pressdesk.ui.house_checks import HouseChecks, RuleRow, book_words, example_of, message_of, switched, weighed
from pressdesk.ui.window import MainWindow

RULE = "fact-double-word"
BY_ID = {rule.id: rule for rule in RULES}
Told = Callable[[], list[Finding]]


@pytest.fixture
def told(window: MainWindow, qtbot: QtBot) -> Told:
    """Return what the rule finds in the release as it is now."""
    window.session.edit(replace(window.session.release, body=(p("We saw the the quay."),)))

    def find() -> list[Finding]:
        qtbot.waitUntil(lambda: window.spelling.proof.is_done, timeout=20_000)
        return [one.finding for one in window.spelling.proof.told if one.finding.rule == RULE]

    return find


def opened(window: MainWindow) -> HouseChecks:
    VIEWS["house checks"](window)
    return next(one for one in window.findChildren(HouseChecks) if one.isVisible())


def in_sight(dialog: HouseChecks) -> list[str]:
    return [one.rule.id for one in dialog.findChildren(RuleRow) if one.isVisible()]


def house(window: MainWindow) -> HouseStyle:
    return desks.office(window.session.desk).house


def test_a_check_that_is_off_is_not_told_any_more(window: MainWindow, told: Told, qtbot: QtBot) -> None:
    assert len(told()) == 1
    box = opened(window).rows[RULE].box
    QTest.keyClick(box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not told(), timeout=5000)
    assert house(window).checks_off == (RULE,)
    QTest.keyClick(box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(told()) == 1, timeout=5000)
    assert house(window).checks_off == ()


def test_a_severity_is_that_of_what_is_told(window: MainWindow, told: Told, qtbot: QtBot) -> None:
    choice = opened(window).rows[RULE].severity
    QTest.keyClicks(choice, "Error")
    qtbot.waitUntil(lambda: [one.severity for one in told()] == ["error"], timeout=5000)
    assert house(window).severities == ((RULE, "error"),)
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert house(window).severities == ()


def test_a_search_narrows_and_the_down_key_goes_on(window: MainWindow) -> None:
    dialog = opened(window)
    assert in_sight(dialog) == [one.rule.id for one in dialog.findChildren(RuleRow)]
    assert len(in_sight(dialog)) == len(RULES)
    QTest.keyClicks(dialog.search, "twice fact")
    assert (in_sight(dialog), dialog.empty.isVisible()) == ([], True)
    dialog.search.setText("STANDS twice")
    assert (in_sight(dialog), dialog.empty.isVisible()) == ([RULE], False)
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.focusWidget() is dialog.rows[RULE].box


def test_what_is_chosen_is_there_when_it_opens_again(window: MainWindow) -> None:
    first = opened(window)
    assert opened(window) is first
    first.rows[RULE].box.click()
    QTest.keyClicks(first.rows["fact-double-space"].severity, "Error")
    first.close()
    again = opened(window)
    assert (again is first, again.rows[RULE].box.isChecked(), again.rows[RULE].severity.isEnabled()) == (False,) * 3
    assert again.rows["fact-double-space"].severity.value() == "error"


def test_a_change_of_the_page_that_waits_is_kept_too(window: MainWindow) -> None:
    dialog = opened(window)
    window.middle.pages["organization"].house.controls["serial_comma"].click()
    dialog.rows[RULE].box.click()
    window.middle.pages["organization"].flush()
    assert (house(window).serial_comma, house(window).checks_off) == (True, (RULE,))


def test_a_house_without_a_guide_has_its_rules_at_rest(window: MainWindow) -> None:
    dialog = opened(window)
    assert dialog.book.text() == "Checks by the book: AP"
    desks.save_house(window.session.desk, HouseStyle(guide="none"))
    window.session.office_changed.emit()
    assert dialog.book.text() == "Checks by the book: None"
    assert {one.rule.guided for one in dialog.rows.values() if one.isEnabled()} == {False}


def test_what_cannot_be_kept_is_not_shown_as_kept(
    window: MainWindow, heard: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_given: object) -> None:
        raise DeskError("The desk is locked.", "Try again.")

    dialog = opened(window)
    monkeypatch.setattr(desks, "save_house", refuse)
    dialog.rows[RULE].box.click()
    assert (dialog.rows[RULE].box.isChecked(), len(heard)) == (True, 1)


@pytest.mark.parametrize(
    ("rule", "message", "example"),
    [
        (RULE, "“…” stands twice.", "The ferry left the the quay."),
        ("ap-07-commas", "The commas of this date are not as AP sets them.", "On Sept. 15, 2026 the quay opens."),
        ("fact-dateline-date", "The release is dated …", ""),
        ("fact-picture-alt", "A picture has no description for those who cannot see it.", ""),
    ],
)
def test_a_rule_is_shown_by_its_message_and_an_example(rule: str, message: str, example: str) -> None:
    assert (message_of(BY_ID[rule]), example_of(BY_ID[rule])) == (message, example)


def test_rules_of_another_edition_stay_as_they_are() -> None:
    kept = HouseStyle(checks_off=("x-1",), severities=(("x-2", "error"),))
    both = weighed(switched(kept, BY_ID[RULE], False), BY_ID[RULE], "error")
    assert (both.checks_off, both.severities) == (("x-1", RULE), (("x-2", "error"), (RULE, "error")))
    assert weighed(switched(both, BY_ID[RULE], True), BY_ID[RULE], "warning") == kept
    assert book_words(kept) == "Checks by the book: AP"
