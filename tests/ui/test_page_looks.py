"""The page as wide and its words as large as somebody likes them, and how many words are selected."""

import pytest
from build import h, image, ol, p, plate, quote, table
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pressdesk.app.settings import Settings
from pressdesk.model import plain
from pressdesk.ui.page_looks import SIZES

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize(("name", "width"), [("narrow", 540), ("wide", 820)])
def test_the_page_is_as_wide_as_chosen_and_stays_so(window, tmp_path, name, width):
    window.resize(1600, 900)
    window.act[f"page_width_{name}"].trigger()
    QApplication.processEvents()
    assert window.form.page.width() == width
    assert Settings(tmp_path / "settings.json").get("page_width") == name


def test_a_wide_page_gets_its_room_from_the_right_pane(window):
    window.resize(1440, 900)
    window.act["page_width_wide"].trigger()
    QApplication.processEvents()
    assert window.form.page.width() == 820
    assert window.right.width() < 436


def fonts(window):
    form = window.form
    return [one.font().pixelSize() for one in (form.headline.line, form.body.edit, form.label.line)]


def test_words_grow_shrink_and_come_back_by_keys(window, keys, tmp_path):
    window.form.headline.line.setFocus()
    before = fonts(window)
    keys((Qt.Key.Key_Plus, CTRL), (Qt.Key.Key_Equal, CTRL))
    assert fonts(window) == [30, 18, 18]
    assert Settings(tmp_path / "settings.json").get("text_size") == 125
    keys((Qt.Key.Key_Minus, CTRL), (Qt.Key.Key_0, CTRL))
    assert fonts(window) == before


def test_the_steps_end(window):
    for _step in SIZES:
        window.act["text_larger"].trigger()
    assert (window.looks.size, window.act["text_larger"].isEnabled()) == (200, False)
    assert window.act["text_normal"].isEnabled()


def test_everything_on_the_page_grows_and_the_words_stay(window, session):
    body = (p("One"), h("Two"), quote("We sail.", by="Ana Ruiz"), ol("a", "b"))
    session.edit(replace(session.release, body=body, subheadlines=(plain("Under"),)))
    edit = window.form.body.edit
    high, indent = edit.height(), edit.document().indentWidth()
    window.looks.choose_size(200)
    QApplication.processEvents()
    assert edit.body() == body
    assert edit.height() > 1.7 * high - 130 * 0.7
    assert edit.document().indentWidth() == 2 * indent
    assert window.form.subheadlines.lines[0].font().pixelSize() == 30


def test_what_is_begun_later_is_as_large(window, keys):
    window.looks.choose_size(150)
    window.act["subheadline"].trigger()
    assert window.form.subheadlines.lines[-1].font().pixelSize() == 22


def turn(window, by, modifiers=CTRL):
    at = window.form.body.edit.mapTo(window, QPoint(60, 10))
    QTest.wheelEvent(window.windowHandle(), QPointF(at), QPoint(0, by), QPoint(), modifiers)


def test_the_wheel_with_ctrl_makes_words_larger_and_without_it_scrolls(window):
    turn(window, 60)
    assert window.looks.size == 100
    turn(window, 60)
    assert window.looks.size == 110
    turn(window, -240)
    assert window.looks.size == 90
    turn(window, 120, Qt.KeyboardModifier.NoModifier)
    assert window.looks.size == 90


def test_a_size_that_was_kept_is_there_at_the_next_start(window, another):
    window.looks.choose_size(125)
    assert another("settings.json").form.body.edit.font().pixelSize() == 18


def test_selected_words_are_counted(window, session, qtbot):
    session.edit(replace(session.release, body=(p("One two three."), p("Four five."))))
    edit = window.form.body.edit
    edit.setFocus()
    edit.selectAll()
    qtbot.waitUntil(lambda: window.status.words.text() == "5 of 7 words")
    QTest.keyClick(edit, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: window.status.words.text() == "7 words · 1 min")


def test_the_words_of_tables_and_pictures_grow_along(window, session):
    session.edit(
        replace(session.release, body=(p("One"), table(("Year",), ("2026",), caption="Cap"), image(caption="Sea")))
    )
    inset, plate = (window.form.body.edit.insets.at(line) for line in (1, 2))
    window.looks.choose_size(200)
    QApplication.processEvents()
    assert [cell.font().pixelSize() for row in inset.cells for cell in row] == [26, 26]
    assert tuple(one.font().pixelSize() for one in (inset.caption, plate.lines.at(0))) == (24, 26)
    assert inset.height() > 2 * 26
    inset.act("row_below")
    assert inset.cells[-1][0].font().pixelSize() == 26


def test_a_large_page_stays_large_in_another_palette(window, session):
    session.edit(replace(session.release, boilerplates=(plate("Words."),)))
    window.looks.choose_size(150)
    window.theme.choose("dark")
    QApplication.processEvents()
    form = window.form
    shown = [form.label.line, form.subheadlines.add, form.boilerplates.cards[0].content.itemAt(0).widget()]
    assert [one.font().pixelSize() for one in (form.headline.line, form.body.edit, *shown)] == [36, 21, 21, 22, 20]
