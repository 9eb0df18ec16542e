"""Typographic typing in the whole window: every part of the page, one Ctrl+Z each, the switch in the Edit menu."""

from collections.abc import Callable

import pytest
from build import p, release, t, table, ul
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pressdesk.ui.table.sheet import Sheet
from pressdesk.ui.window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
UNDO = (Qt.Key.Key_Z, CTRL)
Keys = Callable[..., None]


@pytest.fixture
def empty(window: MainWindow) -> MainWindow:
    window.session.new("release")
    window.form.body.edit.setFocus()
    return window


TAKEN_BACK = {
    "a mark": ('say "', "say “", 'say "', 'say "x'),
    "a dash": ("now--", "now—", "now--", "now--x"),
    "dots": ("so...", "so…", "so...", "so...x"),
    "an apostrophe": ("it's", "it’s", None, None),
    "a decade": ("the '90s", "the ’90s", "the ‘90s", "the ‘90sx"),
}


@pytest.mark.parametrize(("keyed", "made", "undone", "then"), TAKEN_BACK.values(), ids=TAKEN_BACK)
def test_one_undo_gives_what_was_typed(
    empty: MainWindow, keys: Keys, keyed: str, made: str, undone: str | None, then: str | None
) -> None:
    keys(keyed)
    assert empty.session.release.body == (p(made),)
    if undone is not None:
        keys(UNDO)
        assert empty.session.release.body == (p(undone),)
        keys("x")
        assert empty.session.release.body == (p(then or ""),)


def test_a_begun_list_is_taken_back(empty: MainWindow, keys: Keys) -> None:
    keys("- ")
    assert empty.session.release.body == (ul(""),)
    keys(UNDO, "x")
    assert empty.session.release.body == (p("- x"),)


def test_what_follows_a_replacement_is_a_step_of_its_own(empty: MainWindow, keys: Keys) -> None:
    keys('"a', UNDO)
    assert empty.session.release.body == (p("“"),)


def test_the_headline_is_typographic_in_its_language(empty: MainWindow, keys: Keys) -> None:
    empty.commands.edit(language="es-ES")
    empty.form.headline.line.setFocus()
    keys('El "puerto"')
    assert empty.session.release.headline == t("El «puerto»")
    empty.form.subheadlines.begin()
    keys('"Hoy"')
    assert empty.session.release.subheadlines == (t("«Hoy»"),)


def test_it_is_switched_off_and_stays_off(empty: MainWindow, keys: Keys) -> None:
    action: QAction = empty.act["typographic"]
    assert action.isChecked()
    action.trigger()
    keys('"a"')
    empty.form.subheadlines.begin()
    keys('"b"')
    assert empty.session.release.body == (p('"a"'),)
    assert empty.session.release.subheadlines == (t('"b"'),)
    assert empty.settings.get("typographic") is False


def test_words_are_tidied_in_one_step(empty: MainWindow, keys: Keys) -> None:
    before = release(p('"a"--b'), p("c..."), id=empty.session.release.id)
    empty.session.edit(before)
    empty.act["tidy"].trigger()
    assert empty.session.release.body == (p("“a”—b"), p("c…"))
    assert empty.act["undo"].isEnabled()
    keys(UNDO)
    assert empty.session.release.body == before.body


@pytest.mark.parametrize("part", ["label", "dateline"])
def test_plain_lines_are_typographic_with_an_undo_of_its_own(empty: MainWindow, keys: Keys, part: str) -> None:
    empty.form.label.begin()
    line = empty.form.label.line if part == "label" else empty.form.dateline.place
    line.setFocus()
    keys("Coeur d'")
    assert line.text() == "Coeur d’"
    keys(UNDO)
    assert line.text() == "Coeur d'"
    keys("Alene")
    assert line.text() == "Coeur d'Alene"
    empty.form.set_typographic(False)
    keys("'")
    assert line.text() == "Coeur d'Alene'"


@pytest.mark.parametrize(
    ("keyed", "made"),
    [
        ('"Wait..."', "“Wait…”"),
        ('the ferry--"Ana"', "the ferry—“Ana”"),
        ("\"'Tis late", "“’Tis late"),
        ("it's--'now'...", "it’s—‘now’…"),
    ],
)
def test_what_follows_a_mark_in_a_plain_line_is_typographic_too(
    empty: MainWindow, keys: Keys, keyed: str, made: str
) -> None:
    empty.form.label.begin()
    keys(keyed)
    assert (empty.form.label.line.text(), empty.session.release.label) == (made, made)


def test_cells_are_typographic_and_switched_with_the_rest(empty: MainWindow, keys: Keys) -> None:
    empty.session.edit(release(table(("",), ("",)), id=empty.session.release.id))
    head, cell = (row[0] for row in empty.form.body.findChild(Sheet).cells)
    head.setFocus()
    keys('"a"')
    empty.act["typographic"].trigger()
    cell.setFocus()
    keys('"b"')
    assert empty.session.release.body == (table(("“a”",), ('"b"',)),)


def test_the_caret_is_kept_in_sight_by_page_keys(empty: MainWindow, keys: Keys, qtbot: QtBot) -> None:
    edit = empty.form.body.edit
    QApplication.clipboard().setText("\n".join(f"line {n}" for n in range(120)))
    keys((Qt.Key.Key_V, CTRL))
    for key in (Qt.Key.Key_PageUp, (Qt.Key.Key_Home, CTRL), Qt.Key.Key_PageDown, Qt.Key.Key_PageDown):
        # The page grows first.
        qtbot.waitUntil(lambda: edit.viewport().visibleRegion().contains(edit.cursorRect().center()))
        keys(key)
    assert 5 < edit.textCursor().blockNumber() < 60
