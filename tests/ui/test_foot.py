"""Boilerplate, contacts and files: what popovers and cards do to the release."""

from build import p, release
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu

from pressdesk import desk as desks
from pressdesk.model import Boilerplate, Contact, codec, plain, words

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
HOME = (Qt.Key.Key_Home, CTRL)


def open_menu(window, anchor):
    QTest.mouseClick(anchor, Qt.MouseButton.LeftButton)
    menu = next(one for one in window.findChildren(QMenu) if one.isVisible())
    return {action.text(): action for action in menu.actions()}


def test_kind_from_the_chip(session, window):
    open_menu(window, window.bar.kind)["Statement"].trigger()
    assert session.release.kind == "statement"
    assert window.bar.kind.text().startswith("Statement")


def test_language_from_the_chip(session, window):
    open_menu(window, window.bar.language)["Español (México)"].trigger()
    assert session.release.language == "es-MX"


def test_a_language_that_is_none_is_said(session, window):
    window.bar.language_chosen.emit("not a language")
    assert session.release.language == "en-US"
    assert "language tag" in window.middle.notice.text.text()


def test_boilerplate_is_picked_by_key(session, window, popover):
    window.act["boilerplate"].trigger()
    QTest.keyClicks(popover().search, "harb")
    QTest.keyClick(popover().search, Qt.Key.Key_Return)
    assert [use.id for use in session.release.boilerplates] == [None, "b1"]
    assert window.form.boilerplates.cards[1].state.text().startswith("Boilerplate · v1, current")


def test_the_same_boilerplate_is_not_added_twice(session, window):
    kept = desks.boilerplate(session.desk, "b1")
    window.foot.insert(kept)
    window.foot.insert(kept)
    assert len(session.release.boilerplates) == 2


def test_a_newer_version_is_taken_from_the_card(session, window):
    window.foot.insert(desks.boilerplate(session.desk, "b1"))
    desks.save_boilerplate(session.desk, Boilerplate("b1", "Harbour", heading="About", paragraphs=(plain("We were."),)))
    session.library_changed.emit()
    card = window.form.boilerplates.cards[1]
    assert "v2 is out" in card.state.text()
    open_menu(window, card.state)["Update to the newest version"].trigger()
    assert session.release.boilerplates[1].version == 2


def test_cards_move_and_go(session, window):
    window.foot.insert(desks.boilerplate(session.desk, "b1"))
    open_menu(window, window.form.boilerplates.cards[1].state)["Move up"].trigger()
    assert session.release.boilerplates[0].id == "b1"
    open_menu(window, window.form.boilerplates.cards[0].state)["Remove"].trigger()
    assert [use.id for use in session.release.boilerplates] == [None]


def test_the_focus_stays_with_the_cards(session, window):
    window.foot.insert(desks.boilerplate(session.desk, "b1"))
    window.form.boilerplates.cards[1].state.setFocus()
    session.edit(replace(session.release, boilerplates=session.release.boilerplates[:1]))
    assert window.form.boilerplates.cards[0].state.hasFocus()


def test_words_of_this_release_only(session, window, popover, keys):
    window.foot.insert(desks.boilerplate(session.desk, "b1"))
    open_menu(window, window.form.boilerplates.cards[1].state)["Edit for this release…"].trigger()
    QTest.keyClick(popover().words, *HOME)
    QTest.keyClicks(popover().words, "Here ")
    popover().close()
    use = session.release.boilerplates[1]
    assert (use.id, words(use.paragraphs[0])) == (None, "Here We are.")


def test_a_selection_becomes_boilerplate(session, window, popover, keys):
    window.form.body.edit.setFocus()
    keys(HOME, (Qt.Key.Key_End, SHIFT))
    window.act["keep_boilerplate"].trigger()
    QTest.keyClicks(popover().name, "First")
    popover().move_out.setChecked(True)
    QTest.mouseClick(popover().save, Qt.MouseButton.LeftButton)
    window.form.flush()
    assert words(session.release.boilerplates[1].paragraphs[0]) == "First words."
    assert "First words." not in window.form.body.edit.toPlainText()
    assert len(desks.boilerplates(session.desk)) == 2


def test_nothing_selected_is_said(session, window):
    window.act["keep_boilerplate"].trigger()
    assert "Select the words" in window.middle.notice.text.text()


def test_a_contact_from_people(session, window, popover):
    window.act["contact"].trigger()
    QTest.keyClicks(popover().search, "cy")
    QTest.keyClick(popover().search, Qt.Key.Key_Return)
    assert session.release.contacts[1] == Contact("Cy Day", "Mayor", "Portland")


def test_a_contact_is_typed(session, window, popover):
    open_menu(window, window.form.contacts.add)["Type a contact…"].trigger()
    QTest.keyClicks(popover().fields["name"], "Di")
    QTest.keyClicks(popover().fields["email"], "di@example.org")
    assert session.release.contacts[1] == Contact("Di", email="di@example.org")


def test_the_answer_to_a_known_id_is_obeyed(session, window, tmp_path, monkeypatch):
    path = tmp_path / "new.pressrelease"
    path.write_bytes(codec.encode(release(p("Changed."), id="new")))
    monkeypatch.setattr(window.filing, "_ask", lambda _headline: "copy")
    window.filing.read(path)
    assert (session.release.based_on, session.release.body) == ("new", (p("Changed."),))


def test_a_copy_is_saved_under_the_name_of_the_release(session, window, tmp_path, monkeypatch):
    asked = []

    def name(_parent, _title, suggested, _kinds):
        asked.append(suggested)
        return str(tmp_path / "copy"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", name)
    window.act["save_copy"].trigger()
    assert asked[0].endswith("2026-03-09-harbour-opens.pressrelease")
    assert codec.decode((tmp_path / "copy.pressrelease").read_bytes()).release == session.release


def test_keeping_a_version_adds_a_revision(session, window, keys):
    before = len(desks.revisions(session.desk, "new"))
    window.form.headline.line.setFocus()
    keys(HOME, "A", (Qt.Key.Key_S, CTRL))
    assert len(desks.revisions(session.desk, "new")) == before + 1


def test_moving_to_the_trash_can_be_undone_from_the_message(session, window):
    window.act["trash"].trigger()
    assert session.release.id == "old"
    window.commands.restore("new")
    assert session.release.id == "new"
