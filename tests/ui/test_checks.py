"""The pane of checks on the real window: what it lists, the way to the words, and what puts them right."""

import sys
from collections.abc import Callable

import pytest
from build import image, p, plate, quote, ul
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pressdesk import desk as desks
from pressdesk.app import paths
from pressdesk.app.word_lists import own_words
from pressdesk.model import DeskError, Embargo, Run
from pressdesk.ui.checks import ChecksPane
from pressdesk.ui.dictionaries import Dictionaries
from pressdesk.ui.window import MainWindow

Write = Callable[..., ChecksPane]
BODY = (p("First."), quote("We sail.", lead_in="The mayor sayd:"), ul("One", "Two aproved"), p("This is an test."))


@pytest.fixture
def write(window: MainWindow, qtbot: QtBot) -> Write:
    """Write a body, wait until it has been checked, and return the pane."""

    def write_it(*body: object, **more: object) -> ChecksPane:
        window.session.edit(replace(window.session.release, **{"headline": (), "dateline": None, "body": body, **more}))
        qtbot.waitUntil(lambda: window.spelling.proof.is_done, timeout=20_000)
        window.act["tab_checks"].trigger()
        return window.right.findChildren(ChecksPane)[0]

    return write_it


def rows(pane: ChecksPane) -> list[str]:
    return [pane.list.item(n).data(Qt.ItemDataRole.AccessibleTextRole) or pane.list.item(n).text()
            for n in range(pane.list.count())]  # fmt: skip


def press(pane: ChecksPane, text: str) -> None:
    next(one for one in pane.card.findChildren(QPushButton) if one.text() == text and one.isVisible()).click()


def test_what_is_wrong_is_listed_by_kind_and_counted(window: MainWindow, write: Write) -> None:
    pane = write(*BODY)
    assert [row.split(":")[0] for row in rows(pane)] == ["Spelling 2", "sayd", "aproved", "Grammar 1", "an"]
    assert (window.right.tabs.accessibleTabName(1), window.status.checks.text()) == ("Checks 3", "3 checks")


def test_a_choice_shows_the_words_and_enter_goes_there(window: MainWindow, write: Write) -> None:
    pane = write(*BODY)
    pane.list.setCurrentRow(2)
    edit = window.form.body.edit
    assert (edit.textCursor().selectedText(), edit.hasFocus()) == ("aproved", False)
    QTest.keyClick(pane.list, Qt.Key.Key_Return)
    assert edit.hasFocus()


def test_a_button_puts_the_words_right_and_the_next_is_chosen(window: MainWindow, write: Write, qtbot: QtBot) -> None:
    pane = write(*BODY)
    pane.list.setCurrentRow(1)
    press(pane, "said")
    qtbot.waitUntil(lambda: len(window.spelling.proof.told) == 2, timeout=5000)
    assert window.session.release.body[1] == quote("We sail.", lead_in="The mayor said:")
    assert pane.card.words.accessibleName() == "aproved"


PLATES = (plate("We are fine.", "We aproved it.", heading="About uss"), plate("All is well."))


def test_boilerplate_is_listed_and_better_words_change_this_release_only(window: MainWindow, write: Write) -> None:
    pane = write(p("First."), boilerplates=PLATES)
    assert [row.split(":")[0] for row in rows(pane)] == ["Spelling 2", "uss", "aproved"]
    pane.list.setCurrentRow(2)
    assert "this release only" in pane.card.message.text()
    press(pane, "approved")
    now = window.session.release.boilerplates
    assert now == (plate("We are fine.", "We approved it.", heading="About uss"), PLATES[1])
    pane.list.setCurrentRow(1)
    press(pane, "us")
    assert window.session.release.boilerplates[0].heading == "About us"
    window.session.undo()
    assert window.session.release.boilerplates == now


class Windows(QObject):
    """Notes what is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[QObject] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched)
        return False


def test_a_choice_takes_the_focus_from_nobody(window: MainWindow, write: Write, qapp: QApplication) -> None:
    pane = write(*BODY)
    window.form.body.edit.setFocus()
    windows = Windows()
    qapp.installEventFilter(windows)
    for n in (1, 2, 4):
        pane.list.setCurrentRow(n)
    assert (windows.shown, window.form.body.edit.hasFocus()) == ([], True)


@pytest.mark.parametrize(
    ("does", "kept"),
    [
        ("Add to my dictionary", ("Zorbla\n", "", 0)),
        ("Add for everyone", ("", "Zorbla\n", 0)),
        ("Leave it", ("", "", 1)),
    ],
)
def test_a_word_is_added_or_left(window: MainWindow, write: Write, does: str, kept: tuple[str, str, int]) -> None:
    pane = write(p("The Zorbla sails."))
    pane.list.setCurrentRow(1)
    press(pane, does)
    release = window.session.release
    assert (own_words(), desks.shared_words(window.session.desk), len(release.ignored)) == kept
    assert rows(pane) == []


def test_where_all_is_well_it_says_so(write: Write) -> None:
    pane = write(p("All is well."))
    assert (pane.empty.text(), pane.empty.isVisible(), pane.remedy.isVisible()) == ("No mistakes found.", True, False)


def test_turned_off_it_offers_to_check(window: MainWindow, write: Write) -> None:
    window.act["check_spelling"].trigger()
    pane = write(p("We aproved it."))
    assert pane.remedy.text() == "Check spelling"
    pane.remedy.click()
    assert window.act["check_spelling"].isChecked()


def test_a_language_without_a_dictionary_is_told_with_its_remedy(write: Write) -> None:
    pane = write(p("Der Hafen."), language="de-AT")
    assert "de.dic and de.aff" in pane.empty.text()
    assert pane.remedy.text() == "Open the folder"


def test_without_the_engines_the_window_works(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pressdesk.app.checker._made", {})
    for name in ("harper", "hunspell"):
        monkeypatch.setitem(sys.modules, name, None)
    assert "no dictionary" in write(p("We aproved it.")).empty.text()


def test_a_change_elsewhere_leaves_the_choice(window: MainWindow, write: Write, qtbot: QtBot) -> None:
    pane = write(*BODY)
    pane.list.setCurrentRow(2)
    write(*BODY, headline=(Run("Teh harbor"),))
    assert (rows(pane)[1][:3], pane.card.words.accessibleName()) == ("Teh", "aproved")


def test_the_dictionaries_are_edited_as_lists(window: MainWindow, write: Write) -> None:
    write(p("The Zorbla and Acmee."))
    window.spelling.proof.lists.add_shared(["Zorbla", "Old"])
    window.act["dictionaries"].trigger()
    dialog = window.findChild(Dictionaries)
    assert dialog.shared.toPlainText() == "Old\nZorbla"
    dialog.own.setPlainText("Acmee\n\nAcmee")
    dialog.shared.setPlainText("Zorbla\nNew")
    window.spelling.proof.lists.add_shared(["Meanwhile"])
    dialog.accept()
    assert (own_words(), desks.shared_words(window.session.desk)) == ("Acmee\n", "Meanwhile\nNew\nZorbla\n")
    assert window.spelling.proof.told == ()


def test_dictionaries_that_cannot_be_read_are_said_to_be(
    window: MainWindow, heard: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_desk: object) -> str:
        raise DeskError("The desk cannot be read", "Wait.")

    monkeypatch.setattr(desks, "shared_words", refuse)
    window.act["dictionaries"].trigger()
    assert [one.text for one in heard] == ["The desk cannot be read"]


def test_dictionaries_that_cannot_be_kept_stay_in_the_dialog(window: MainWindow, heard: list[object]) -> None:
    window.act["dictionaries"].trigger()
    dialog = window.findChild(Dictionaries)
    paths.dictionary_path().parent.mkdir(parents=True, exist_ok=True)
    paths.dictionary_path().mkdir()
    dialog.own.setPlainText("Acmee")
    dialog.accept()
    assert (dialog.isVisible(), len(heard)) == (True, 1)
    dialog.reject()


def test_every_part_has_a_name(write: Write) -> None:
    pane = write(*BODY)
    pane.list.setCurrentRow(1)
    buttons = [one for one in pane.findChildren(QPushButton) if one.isVisible()]
    assert pane.list.accessibleName()
    assert all(one.accessibleName() or one.text() for one in buttons)


def test_what_is_missing_leads_to_its_place(window: MainWindow, write: Write) -> None:
    body = (p("BOSTON sails."), image(alt="A quay"))
    pane = write(*body, boilerplates=(), timing=Embargo("2020-03-10T06:00", "America/New_York"))
    places = []
    for n in range(1, 5):
        pane.list.setCurrentRow(n)
        QTest.keyClick(pane.list, Qt.Key.Key_Return)
        places.append((pane.list.item(n).text(), QApplication.focusWidget()))
    assert dict(places)["There is no boilerplate."] is window.form.boilerplates.add
    assert dict(places)["A picture has no caption."] is window.form.body.edit.insets.at(1).editor_at((0,))
    assert [place for words, place in places if words.startswith("The embargo is over")] == [window.bar.status]


def test_the_next_mistake_goes_past_a_picture_without_caption(window: MainWindow, write: Write) -> None:
    write(p("A aproved quay."), image(alt="A quay"), p("It is aproved."), boilerplates=())
    edit, seen = window.form.body.edit, []
    for _ in range(4):
        window.act["next_mistake"].trigger()
        seen.append(edit.textCursor().blockNumber())
    assert len(set(seen)) >= 2, seen
