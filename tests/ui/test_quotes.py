"""Quotes in the whole window, by keyboard alone: the speaker chosen or typed, the attribution composed."""

from collections.abc import Callable

from build import p, quote, said, t
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from pressdesk.model import Person, Speaker
from pressdesk.ui.window import MainWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
QUOTE, SPEAKER, ATTRIBUTE = (Qt.Key.Key_9, CTRL | SHIFT), (Qt.Key.Key_P, CTRL | SHIFT), (Qt.Key.Key_J, CTRL)
UNDO, ENTER, DOWN, TAB = (Qt.Key.Key_Z, CTRL), Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Tab
Keys = Callable[..., None]


def begin(window: MainWindow) -> None:
    window.session.new("release")
    window.form.body.edit.setFocus()


def people(window: MainWindow) -> tuple[Person, ...]:
    return window.form.shelf.people()


def test_a_speaker_of_people_is_chosen_by_keys(window: MainWindow, keys: Keys, popover: Callable[[], QWidget]) -> None:
    begin(window)
    keys(QUOTE, "We sail.", SPEAKER)
    name = popover().name  # type: ignore[attr-defined]
    assert name.hasFocus()
    keys("cy", DOWN, ENTER, ENTER)
    assert window.session.release.body == (quote("We sail.", by=Speaker("Cy Day", "Mayor", "Portland", "p1")),)
    assert QApplication.focusWidget() is window.form.body.edit


def test_a_typed_speaker_is_kept_in_people(window: MainWindow, keys: Keys, popover: Callable[[], QWidget]) -> None:
    begin(window)
    keys(QUOTE, "Now.", SPEAKER, "Ana Ruiz", TAB, "director", TAB, TAB)
    assert QApplication.focusWidget() is popover().keep  # type: ignore[attr-defined]
    keys(" ", (TAB, SHIFT), ENTER)
    assert "Ana Ruiz" in [person.name for person in people(window)]
    assert window.session.release.body[0].speaker.title == "director"


def test_attribution_asks_who_speaks_and_is_taken_back_at_once(window: MainWindow, keys: Keys) -> None:
    begin(window)
    keys(QUOTE, "We sail.", ATTRIBUTE, "Ana Ruiz", ENTER)
    assert window.session.release.body == (quote(t("We sail, ", said("said Ana Ruiz.")), by="Ana Ruiz"),)
    keys(UNDO)
    assert window.session.release.body == (quote("We sail.", by="Ana Ruiz"),)


def test_plain_words_with_marks_get_speaker_and_attribution(window: MainWindow, keys: Keys) -> None:
    begin(window)
    keys('"We sail."')
    assert window.session.release.body == (p("“We sail.”"),)
    keys(ATTRIBUTE, "Ana Ruiz", ENTER, " Now.")
    assert window.session.release.body == (quote(t("We sail, ", said("said Ana Ruiz."), " Now."), by="Ana Ruiz"),)


def test_a_quote_without_a_speaker_tells_the_keys_that_name_one(window: MainWindow, keys: Keys) -> None:
    begin(window)
    keys(QUOTE, "We sail.")
    edit = window.form.body.edit
    told = edit.grab().toImage()
    edit.speaker_keys = ""
    assert edit.grab().toImage() != told
