"""Find and replace in the open release, with real keys on the real window."""

import pytest
from build import b, contact, p, plate, quote, release, t, table, ul
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pressdesk.model import words
from pressdesk.ui.body.found import SOFT, STRONG
from pressdesk.ui.table.cell import Cell
from pressdesk.ui.theme import contrast, mix, read_colours

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
FIND, REPLACE = (Qt.Key.Key_F, CTRL), (Qt.Key.Key_H, CTRL)
ENTER, ESCAPE, UNDO = Qt.Key.Key_Return, Qt.Key.Key_Escape, (Qt.Key.Key_Z, CTRL)
BODY = (
    p("The ferry sails."),
    quote("A ", lead_in="The ferry"),
    ul("x", "ferry"),
    table((), ("ferry",)),
    p(b("Fer"), "ry"),
)


@pytest.fixture
def page(session, window):
    """The window on a release with `ferry` in eight places, one of them boilerplate's."""
    parts = {"boilerplates": (plate("A ferry."),), "contacts": (contact("Bo Ferry"),)}
    session.edit(release(*BODY, id="new", headline="Ferry sails", **parts))
    window.form.body.edit.setFocus()
    return window


@pytest.fixture
def bar(page):
    return page.finding.bar


def selected(page) -> tuple[str, str]:
    """Return the field with the hit, and its selected words."""
    editor = page.form.active()
    return editor.accessibleName(), "".join(words(text) for text in editor.selected_text())


def test_the_bar_opens_and_says_how_many(page, bar, keys):
    keys(FIND, "ferry")
    assert bar.isVisible()
    assert bar.wanted.hasFocus()
    assert bar.count.text() == "2 of 8"


def test_enter_goes_through_all_and_begins_again(page, bar, keys):
    keys(FIND, "ferry")
    seen = [bar.count.text()]
    for _ in range(8):
        keys(ENTER)
        seen.append(bar.count.text())
    assert seen == [f"{n} of 8" for n in (2, 3, 4, 5, 6, 7, 8, 1, 2)]
    assert bar.wanted.hasFocus()


def test_shift_enter_goes_back(page, bar, keys):
    keys(FIND, "ferry", (ENTER, SHIFT))
    assert bar.count.text() == "1 of 8"
    assert selected(page) == ("Headline", "Ferry")


def test_escape_closes_the_bar_with_the_hit_selected(page, bar, keys):
    keys(FIND, "ferry", ENTER, ESCAPE)
    assert not bar.isVisible()
    assert page.form.body.edit.hasFocus()
    assert selected(page) == ("Body", "ferry")
    assert page.form.body.edit.found.lines == {}


def test_f3_goes_on_from_the_caret_on_the_page(page, bar, keys):
    keys(FIND, "ferry", ESCAPE, (Qt.Key.Key_End, CTRL), Qt.Key.Key_F3)
    assert bar.count.text() == "7 of 8"
    page.form.body.edit.setFocus()
    keys((Qt.Key.Key_Home, CTRL), (Qt.Key.Key_F3, SHIFT))
    assert bar.count.text() == "1 of 8"
    assert page.form.headline.line.hasFocus()


def test_the_selected_words_are_looked_for(page, bar, keys):
    keys((Qt.Key.Key_Home, CTRL), *[(Qt.Key.Key_Right, SHIFT)] * 3, FIND)
    assert (bar.wanted.text(), bar.count.text()) == ("The", "1 of 2")


def test_case_and_whole_words(page, bar, keys):
    keys(FIND, "ferr")
    bar.case.click()
    assert bar.count.text() == "1 of 5"
    bar.whole.click()
    assert bar.count.text() == "Not found"


def test_every_hit_is_marked_where_it_stands(page, bar, keys):
    keys(FIND, "ferry")
    found = page.form.body.edit.found
    assert {line: marked.spans for line, marked in found.lines.items()} == {
        0: ((4, 9),), 1: ((4, 9),), 4: ((0, 5),), 6: ((0, 5),),
    }  # fmt: skip
    assert found.now == (0, 4)
    assert page.form.headline.line.found.lines


def test_a_hit_in_a_table_is_marked_and_selected_in_its_cell(page, bar, keys):
    keys(FIND, "ferry", *[ENTER] * 3, ESCAPE)
    cell = page.form.body.edit.insets.at(5).cells[0][0]
    assert cell.hasFocus()
    assert cell.selected_text() == (t("ferry"),)
    keys(Qt.Key.Key_F3, Qt.Key.Key_F3, (Qt.Key.Key_F3, SHIFT))
    assert bar.count.text() == "6 of 8"
    assert cell.found.lines[0].spans == ((0, 5),)


def test_cells_with_hits_are_made_when_they_are_shown_and_marked_when_they_are_made(session, page, bar):
    session.edit(release(table(*[("ferry", "no")] * 60, caption="A ferry"), id="new", headline="x"))
    inset = page.form.body.edit.insets.at(0)
    bar.begin("ferry", replacing=False)
    page.finding.step(-1)
    assert bar.count.text() == "61 of 61"
    assert inset.caption.selected_text() == (t("ferry"),)
    page.finding.step(-1)
    assert inset.cell(59, 0).selected_text() == (t("ferry"),)
    assert len(inset.findChildren(Cell)) < 60
    assert inset.cell(40, 0).found.lines[0].spans == ((0, 5),)


def test_only_the_hit_that_is_shown_is_selected(page, bar, keys):
    keys(FIND, "ferry", (ENTER, SHIFT))
    assert page.form.headline.line.textCursor().hasSelection()
    keys(ENTER)
    assert not page.form.headline.line.textCursor().hasSelection()
    assert selected(page) == ("Body", "ferry")


def test_escape_on_the_page_closes_the_bar_and_stays_there(page, bar, keys):
    keys(FIND, "ferry")
    page.form.body.edit.setFocus()
    keys((Qt.Key.Key_End, CTRL), ESCAPE)
    assert not bar.isVisible()
    assert page.form.body.edit.textCursor().atEnd()


def test_a_speaker_that_is_found_does_not_hold_up_the_search(session, page, bar, keys):
    session.edit(release(quote("Ana.", by="Ana Ruiz"), p("Ana"), id="new"))
    page.form.body.edit.setFocus()
    keys((Qt.Key.Key_Home, CTRL), FIND, "ana", ESCAPE, *[Qt.Key.Key_F3] * 3)
    assert bar.count.text() == "3 of 3"


def test_what_is_found_follows_the_words(page, bar, keys, qtbot):
    keys(FIND, "ferry")
    page.form.body.edit.setFocus()
    keys((Qt.Key.Key_Home, CTRL), "Ferry ")
    qtbot.waitUntil(lambda: bar.count.text().endswith("of 9"), timeout=2000)


def test_one_is_replaced_and_the_next_is_shown(session, page, bar, keys):
    keys(REPLACE, "ferry")
    bar.new.setFocus()
    keys("boat", ENTER)
    assert session.release.body[0] == p("The boat sails.")
    assert bar.count.text() == "2 of 7"
    assert bar.new.hasFocus()


def test_all_are_replaced_in_one_step_with_their_marks(session, page, bar, keys):
    before = session.release
    keys(REPLACE, "ferry")
    bar.new.setText("boat")
    bar.all.click()
    assert words(session.release.headline) == "boat sails"
    assert session.release.body[-1] == p(b("boat"))
    assert session.release.body[3] == table((), ("boat",))
    assert session.release.contacts == (contact("Bo boat"),)
    notice = page.middle.notice
    assert notice.text.text() == "Replaced 7: headline 1, body 5, media contact 1."
    assert notice.remedy.text() == "One in boilerplate stays: boilerplate is changed in the library."
    keys(UNDO)
    assert session.release == before


def test_boilerplate_is_shown_but_not_replaced(session, page, bar, keys):
    keys(REPLACE, "a ferry", ENTER)
    assert bar.count.text() == "1 of 1"
    assert not bar.one.isEnabled()
    assert page.form.boilerplates.cards[0].property("focused")
    bar.new.setFocus()
    keys("x", ENTER)
    assert session.release.boilerplates == (plate("A ferry."),)


def test_an_apostrophe_in_the_replacement_is_typographic(session, page, bar, keys):
    keys(REPLACE, "sails")
    bar.new.setText("doesn't sail")
    bar.all.click()
    assert session.release.headline == t("Ferry doesn’t sail")


def test_marks_in_the_replacement_are_typographic_where_they_stand(session, page, bar, keys):
    keys(REPLACE, "sails")
    bar.new.setText('"sails" -- now')
    bar.all.click()
    assert session.release.headline == t("Ferry “sails” — now")
    assert bar.new.text() == '"sails" -- now'


def test_an_address_is_replaced_as_it_is_typed(session, page, bar, keys):
    session.edit(release(id="new", headline="obrien", contacts=(contact("Bo", phone="obrien", email="obrien@x.org"),)))
    keys(REPLACE, "obrien")
    bar.new.setText("o'brien")
    bar.all.click()
    assert session.release.contacts == (contact("Bo", phone="o'brien", email="o'brien@x.org"),)
    assert session.release.headline == t("o’brien")


def test_the_count_of_another_release_goes_at_once(session, page, bar, keys):
    keys(FIND, "ferry")
    session.open("old")
    assert bar.count.text() == ""


def test_another_release_is_looked_through_when_it_opens(session, page, bar, keys, qtbot):
    keys(FIND, "ships")
    assert bar.count.text() == "Not found"
    session.open("old")
    qtbot.waitUntil(lambda: bar.count.text() != "Not found", timeout=2000)


def test_from_another_page_the_release_comes_back(window, keys):
    window.show_page("people")
    window.act["find_words"].trigger()
    assert window.middle.name == "release"
    assert window.finding.bar.wanted.hasFocus()


def test_the_marks_are_painted(page, bar, keys):
    edit = page.form.body.edit
    before = edit.grab().toImage()
    keys(FIND, "sails")
    assert edit.grab().toImage() != before
    QApplication.processEvents()
    QTest.keyClick(bar.wanted, ESCAPE)
    assert not bar.isVisible()


@pytest.mark.parametrize("name", ["light", "dark"])
def test_words_stand_out_on_every_ground_that_marks_them(name):
    colours = read_colours(name)
    for share in (SOFT, STRONG):
        assert contrast(colours.ink, mix(colours.warn, colours.page, share)) >= 4.5
    assert contrast(mix(colours.warn, colours.page, STRONG), colours.page) >= 1.4


def test_the_focus_stays_in_the_bar_when_all_are_replaced_and_esc_leads_to_the_words(page, bar, keys):
    keys(REPLACE, "ferry", Qt.Key.Key_Tab, "boat")
    assert bar.new.text() == "boat"
    QTest.mouseClick(bar.all, Qt.MouseButton.LeftButton)
    assert bar.isAncestorOf(QApplication.focusWidget())
    keys(ESCAPE)
    assert page.form.active().hasFocus()


def test_replace_opens_ready_for_other_words_to_find(page, bar, keys):
    keys(REPLACE, "ferry", ESCAPE, REPLACE, "boat")
    assert bar.wanted.text() == "boat"
