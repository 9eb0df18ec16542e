"""The form: what is typed becomes the release, and every step can be undone from anywhere."""

from datetime import date

import pytest
from build import plate, t
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pressdesk.model import Dateline, Paragraph, Person, Quote, Run, Speaker, plain, words
from pressdesk.ui.theme import read_colours

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
HOME = (Qt.Key.Key_Home, CTRL)
ALT = Qt.KeyboardModifier.AltModifier
UNDO = (Qt.Key.Key_Z, CTRL)


def test_typing_a_headline(session, window, keys):
    window.form.headline.line.setFocus()
    keys((Qt.Key.Key_End, CTRL), " today")
    assert words(session.release.headline) == "Harbour opens today"
    assert window.form.headline.count.text() == "19 characters"


def test_one_character_is_not_several(session, window):
    session.edit(replace(session.release, headline=plain("X")))
    assert window.form.headline.count.text() == "1 character"


def test_undo_takes_back_the_headline_while_the_caret_is_in_it(session, window, keys):
    window.form.headline.line.setFocus()
    keys(HOME, "New ", UNDO)
    assert words(session.release.headline) == "Harbour opens"
    assert window.form.headline.line.toPlainText() == "Harbour opens"


def test_redo_has_two_keys(session, window, keys):
    window.form.headline.line.setFocus()
    keys(HOME, "New ", UNDO, (Qt.Key.Key_Y, CTRL))
    assert words(session.release.headline) == "New Harbour opens"
    keys(UNDO, (Qt.Key.Key_Z, CTRL | SHIFT))
    assert words(session.release.headline) == "New Harbour opens"


def test_one_undo_for_the_whole_form(session, window, keys):
    before = session.release
    window.form.headline.line.setFocus()
    keys(HOME, "A")
    window.form.dateline.place.setFocus()
    keys("B")
    window.form.body.edit.setFocus()
    keys(HOME, "C", UNDO, UNDO, UNDO)
    assert session.release == before


def test_typing_in_the_body(session, window, keys):
    window.form.body.edit.setFocus()
    keys(HOME, "Our ")
    assert session.release.body[0] == Paragraph(plain("Our First words."))


def test_typing_in_the_body_survives_an_edit_elsewhere(session, window):
    QTest.keyClick(window.form.body.edit, *HOME)
    QTest.keyClicks(window.form.body.edit, "Our ")
    session.edit(replace(session.release, label="X"))
    window.form.flush()
    assert session.release.body[0] == Paragraph(plain("Our First words."))


def test_subheadlines_are_added_and_an_empty_one_goes(session, window, keys):
    QTest.mouseClick(window.form.subheadlines.add, Qt.MouseButton.LeftButton)
    keys("Under it")
    assert session.release.subheadlines == (plain("Under it"),)
    window.act["subheadline"].trigger()
    assert len(window.form.subheadlines.lines) == 2
    window.form.headline.line.setFocus()
    QTest.qWait(20)
    assert len(window.form.subheadlines.lines) == 1


def test_a_subheadline_can_be_emptied(session, window, keys):
    session.edit(replace(session.release, subheadlines=(plain("Gone"),)))
    window.form.subheadlines.lines[0].setFocus()
    keys((Qt.Key.Key_A, CTRL), Qt.Key.Key_Delete)
    assert session.release.subheadlines == ()


def test_emptying_the_first_of_two_subheadlines_leaves_the_caret_alone(session, window, keys):
    session.edit(replace(session.release, subheadlines=(plain("One"), plain("Two"))))
    first = window.form.subheadlines.lines[0]
    first.setFocus()
    keys((Qt.Key.Key_A, CTRL), Qt.Key.Key_Delete, "Uno")
    assert session.release.subheadlines == (plain("Uno"), plain("Two"))


def test_a_label_is_written_from_the_menu(session, window, keys):
    window.act["label"].trigger()
    keys("MEDIA ALERT")
    assert session.release.label == "MEDIA ALERT"


def test_an_empty_label_takes_no_room(session, window):
    assert not window.form.label.isVisible()
    window.act["label"].trigger()
    assert window.form.label.isVisible()


def test_the_dateline_says_how_it_prints(session, window, keys):
    window.form.dateline.place.setFocus()
    keys((Qt.Key.Key_A, CTRL), "Dover")
    assert session.release.dateline == Dateline("Dover")
    assert window.form.dateline.prints.text() == "prints as DOVER —"


def test_a_state_typed_without_its_stop_prints_with_it(session, window, keys):
    window.form.dateline.place.setText("Oakland")
    window.form.dateline.place.textEdited.emit("Oakland")
    window.form.dateline.region.setFocus()
    window.form.dateline.region.clear()
    keys("Calif")
    assert "OAKLAND, Calif. —" in window.form.dateline.prints.accessibleName()


def test_a_long_dateline_gives_way_in_the_words_at_the_right(session, window):
    session.edit(replace(session.release, dateline=Dateline("The place of a town with a long name " * 4)))
    QApplication.processEvents()
    prints = window.form.dateline.prints
    assert "…" in prints.text()
    assert prints.accessibleName() == prints.toolTip()
    assert prints.sizeHint().width() <= prints.width()


def test_the_region_shows_where_the_city_does_not_stand_alone(session, window):
    assert window.form.dateline.region_box.isVisible()
    session.edit(replace(session.release, dateline=Dateline("Boston")))
    assert not window.form.dateline.region_box.isVisible()


def test_places_of_earlier_releases_are_offered_first(session, window):
    session.edit(replace(session.release, dateline=Dateline("Salem", "Ore.")))
    session.save()
    session.open("old")
    window.form.dateline.place.setFocus()
    model = window.form.dateline.place.completer().model()
    assert model.data(model.index(0, 0)) == "Salem, Ore."


def test_a_dateline_written_by_hand_and_back(session, window):
    window.form.dateline._write(True)
    assert session.release.dateline == Dateline(as_written="PORTLAND —")
    window.form.dateline._write(False)
    assert session.release.dateline == Dateline("Portland")


def test_a_date_is_typed_in_words(session, window, keys):
    window.form.dateline.date.line.setFocus()
    keys((Qt.Key.Key_A, CTRL), "Sept. 15, 2023", Qt.Key.Key_Return)
    assert session.release.release_date == date(2023, 9, 15)
    assert window.form.dateline.date.line.text() == "Fri, Sept. 15, 2023"


def test_what_is_no_date_changes_nothing(session, window, keys):
    window.form.dateline.date.line.setFocus()
    keys((Qt.Key.Key_A, CTRL), "soon", Qt.Key.Key_Return)
    assert session.release.release_date == date(2026, 3, 9)
    assert window.form.dateline.date.line.text() == "Mon, March 9, 2026"


def test_the_end_mark_can_be_anything_or_nothing(session, window, keys):
    window.form.end_mark.line.setFocus()
    keys("-30-")
    assert session.release.end_mark == "-30-"
    keys((Qt.Key.Key_A, CTRL), Qt.Key.Key_Delete)
    assert session.release.end_mark == ""


def test_notes_open_from_one_quiet_line(session, window, keys):
    QTest.mouseClick(window.form.notes.add, Qt.MouseButton.LeftButton)
    keys("Call first.")
    assert session.release.notes == (Paragraph(plain("Call first.")),)


@pytest.mark.parametrize(
    ("button", "field", "value"),
    [
        (lambda form: form.subheadlines.add, "subheadlines", (plain("Why"),)),
        (lambda form: form.notes.add, "notes", (Paragraph(plain("Why")),)),
    ],
)
def test_what_is_typed_at_a_quiet_line_is_not_lost(session, window, keys, button, field, value):
    session.edit(replace(session.release, subheadlines=()))
    QApplication.processEvents()
    button(window.form).setFocus()
    keys(*"Why")
    assert getattr(session.release, field) == value


def test_what_is_typed_after_the_dateline_is_the_body(session, window, keys):
    window.form.dateline.prints.setFocus()
    keys(*"Why ")
    assert words(session.release.body[0].text).startswith("Why ")


def test_bold_by_key(session, window, keys):
    window.form.body.edit.setFocus()
    keys(HOME, (Qt.Key.Key_Right, CTRL | SHIFT), (Qt.Key.Key_B, CTRL))
    assert session.release.body[0].text[0] == Run("First ", bold=True)
    assert window.act["bold"].isChecked()


def test_tools_show_what_the_caret_stands_in(session, window, keys):
    window.form.body.edit.setFocus()
    assert not window.act["quote"].isChecked()
    keys((Qt.Key.Key_End, CTRL))
    assert window.act["quote"].isChecked()


def test_the_quote_tool_makes_and_unmakes_a_quote(session, window, keys):
    window.form.body.edit.setFocus()
    keys(HOME, (Qt.Key.Key_9, CTRL | SHIFT))
    assert isinstance(session.release.body[0], Quote)
    keys((Qt.Key.Key_9, CTRL | SHIFT))
    assert session.release.body[0] == Paragraph(plain("First words."))


def test_a_speaker_is_typed_and_kept(session, window, keys, popover):
    window.form.body.edit.setFocus()
    keys((Qt.Key.Key_End, CTRL), (Qt.Key.Key_P, CTRL | SHIFT))
    ask = popover()
    keys((Qt.Key.Key_A, CTRL), "Di Fox", Qt.Key.Key_Tab, "Chair")
    ask.keep.setChecked(True)
    QTest.mouseClick(ask.set, Qt.MouseButton.LeftButton)
    window.form.flush()
    speaker = session.release.body[1].speaker
    assert (speaker.name, speaker.title) == ("Di Fox", "Chair")
    assert speaker.person in {person.id for person in window.form.shelf.people()}


def test_a_speaker_from_people_carries_the_person(session, window, keys, popover):
    window.form.body.edit.setFocus()
    keys((Qt.Key.Key_End, CTRL), (Qt.Key.Key_P, CTRL | SHIFT))
    ask = popover()
    ask._take(Person("p1", "Cy Day", "Mayor", "Portland"))
    QTest.keyClick(ask.name, Qt.Key.Key_Return)
    window.form.flush()
    assert session.release.body[1].speaker == Speaker("Cy Day", "Mayor", "Portland", "p1")


def test_a_lead_in_from_the_speaker_popover(session, window, keys, popover):
    window.form.body.edit.setFocus()
    keys((Qt.Key.Key_End, CTRL), (Qt.Key.Key_P, CTRL | SHIFT))
    popover().lead_in.setChecked(True)
    QTest.keyClick(popover().name, Qt.Key.Key_Return)
    QTest.qWait(10)
    keys("Ana said:")
    assert session.release.body[1].lead_in == plain("Ana said:")


def test_a_link_by_key(session, window, keys, popover):
    window.form.body.edit.setFocus()
    keys(HOME, (Qt.Key.Key_Right, CTRL | SHIFT), (Qt.Key.Key_K, CTRL))
    QTest.keyClicks(popover().line, "example.org/policies")
    QTest.keyClick(popover().line, Qt.Key.Key_Return)
    window.form.flush()
    assert session.release.body[0].text[0] == Run("First ", link="https://example.org/policies")


def test_a_script_is_no_link(session, window, keys, popover):
    window.form.body.edit.setFocus()
    keys(HOME, (Qt.Key.Key_Right, CTRL | SHIFT), (Qt.Key.Key_K, CTRL))
    QTest.keyClicks(popover().line, "javascript:alert(1)")
    QTest.keyClick(popover().line, Qt.Key.Key_Return)
    assert "refused" in popover().fault.text()
    assert session.release.body[0] == Paragraph(plain("First words."))


def test_tab_goes_down_the_page(session, window):
    window.form.headline.line.setFocus()
    seen = []
    for _step in range(9):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    form = window.form
    wanted = [form.subheadlines.add, form.dateline.place, form.dateline.region, form.dateline.date.line, form.body.edit]
    assert [one for one in seen if one in wanted] == wanted


def test_enter_in_the_headline_goes_on(session, window, keys):
    window.form.headline.line.setFocus()
    keys(Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert words(session.release.headline) == "Harbour opens"
    assert QApplication.focusWidget() is window.form.dateline.place


def test_enter_in_the_headline_leads_to_the_subheadline(session, window, keys):
    window.form.headline.line.setFocus()
    keys(Qt.Key.Key_Return, "U", "nder it", Qt.Key.Key_Return)
    assert session.release.subheadlines == (plain("Under it"),)
    assert QApplication.focusWidget() is window.form.dateline.place


def test_one_selection_at_a_time(window):
    line = window.form.headline.line
    line.setFocus()
    line.selectAll()
    window.form.body.edit.setFocus()
    assert not line.textCursor().hasSelection()


def test_the_page_follows_the_theme(window):
    window.act["theme_dark"].trigger()
    assert window.form.palette().text().color().name() == read_colours("dark").ink


def test_switching_shows_the_other_release_from_its_top(session, window):
    window.form.verticalScrollBar().setValue(50)
    session.open("old")
    assert window.form.headline.line.toPlainText() == "Old ferry sails"
    assert window.form.verticalScrollBar().value() == 0


def test_unchanged_parts_are_left_alone(session, window):
    cards = list(window.form.boilerplates.cards)
    session.edit(replace(session.release, headline=t("Other")))
    assert window.form.boilerplates.cards == cards
    session.edit(replace(session.release, boilerplates=(plate("B"),)))
    assert window.form.boilerplates.cards != cards


def test_words_stay_in_sight_in_another_palette(session, window):
    window.act["theme_dark"].trigger()
    for edit in (window.form.headline.line, window.form.body.edit):
        last = edit.document().lastBlock()
        assert edit.document().documentLayout().blockBoundingRect(last).height() > 10


def test_the_words_of_the_body_take_the_colour_of_a_new_theme(window):
    for choice in ("dark", "light", "dark"):
        window.act[f"theme_{choice}"].trigger()
        QApplication.processEvents()
        for edit in (window.form.body.edit, window.form.notes.edit, window.form.headline.line):
            assert edit.palette().text().color().name() == read_colours(choice).ink


def test_a_line_begun_by_key_comes_into_sight(window, session):
    session.edit(replace(session.release, body=tuple(Paragraph(plain("Long")) for _ in range(60))))
    window.form.notes.begin()
    window.form.verticalScrollBar().setValue(window.form.verticalScrollBar().maximum())
    window.act["label"].trigger()
    QTest.qWait(50)
    assert not window.form.label.line.visibleRegion().isEmpty()


@pytest.mark.parametrize("choice", ["dark", "light"])
def test_the_ground_of_the_body_is_that_of_the_page(window, choice):
    window.theme.choose(choice)
    shown = window.form.body.edit.viewport().grab().toImage()
    assert shown.pixelColor(shown.width() - 2, 2).name() == window.theme.colours.page
