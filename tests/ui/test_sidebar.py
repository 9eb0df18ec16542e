"""The left pane: new releases, the list by stage, search, the Trash."""

from datetime import UTC, datetime
from types import SimpleNamespace

import pytest
from build import p, release
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from pressdesk import desk as desks
from pressdesk.app.session import restore, trash
from pressdesk.model import Embargo, Organization, plain, words
from pressdesk.ui import sidebar
from pressdesk.ui.sidebar_rows import Header, Item

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
HOME = (Qt.Key.Key_Home, CTRL)


def shown(window):
    return [(e.key, e.number) if isinstance(e, Header) else e.headline for e in window.sidebar.model.entries]


def click(window, release_id):
    view = window.sidebar.list
    place = view.visualRect(window.sidebar.model.place_of(release_id)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def menu(window, release_id):
    """Return the context menu of a release by its words."""
    view = window.sidebar.list
    place = window.sidebar.model.place_of(release_id)
    window.sidebar.menu_wanted.emit(place.data(Qt.ItemDataRole.UserRole), view.mapToGlobal(QPoint(9, 9)))
    shown = next(one for one in window.findChildren(QMenu) if one.isVisible())
    return {action.text(): action for action in shown.actions()}


def test_releases_stand_under_their_stage(window):
    assert shown(window) == [("drafts", 1), "Harbour opens", ("issued", 1), "Old ferry sails"]


def test_an_embargoed_release_moves_when_its_moment_comes(session, window, monkeypatch):
    until = Embargo("2027-03-09T06:00", "UTC")
    desks.save(session.desk, release(p("Later."), id="later", stage="approved", timing=until), None)
    desks.save(session.desk, release(p("Draft."), id="draft", timing=until), None)
    clock = [datetime(2027, 3, 9, 5, 59, 59, tzinfo=UTC), datetime(2027, 3, 9, 6, 0, 0, 20_000, tzinfo=UTC)]
    monkeypatch.setattr(sidebar, "datetime", SimpleNamespace(now=lambda _zone: clock[0]))
    window.sidebar.refresh()
    assert [one for one in shown(window) if isinstance(one, tuple)] == [("drafts", 2), ("embargoed", 1), ("issued", 1)]
    clock.pop(0)
    window.sidebar._minute.timeout.emit()
    assert [one for one in shown(window) if isinstance(one, tuple)] == [("drafts", 2), ("approved", 1), ("issued", 1)]


@pytest.mark.parametrize(("second", "ms"), [(0, 60_020), (59, 1_020)])
def test_the_list_looks_again_on_the_minute(second, ms):
    assert sidebar.to_next_minute(datetime(2027, 3, 9, 5, 59, second, tzinfo=UTC)) == ms


def test_the_open_release_is_marked(window):
    assert window.sidebar.list.currentIndex().data() == "Harbour opens"


def test_a_click_opens(session, window):
    click(window, "old")
    assert session.release.id == "old"
    assert window.windowTitle().startswith("Old ferry")


def test_enter_opens(session, window):
    window.sidebar.list.setFocus()
    QTest.keyClick(window.sidebar.list, Qt.Key.Key_Down)
    QTest.keyClick(window.sidebar.list, Qt.Key.Key_Return)
    assert session.release.id == "old"


def test_the_button_begins_a_press_release_with_the_caret_in_the_headline(session, window, keys):
    QTest.mouseClick(window.sidebar.new, Qt.MouseButton.LeftButton)
    keys("Fresh news")
    assert (session.release.kind, words(session.release.headline)) == ("release", "Fresh news")


def test_ctrl_n_and_enter_begin_a_press_release(session, window, keys):
    keys((Qt.Key.Key_N, CTRL))
    keys(Qt.Key.Key_Return)
    QApplication.processEvents()
    keys("Fresh news")
    assert (session.release.kind, words(session.release.headline)) == ("release", "Fresh news")


def test_ctrl_n_offers_the_other_kinds(session, window, keys):
    keys((Qt.Key.Key_N, CTRL))
    keys(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert session.release.kind == "advisory"


def test_a_typed_headline_reaches_the_list_with_the_save(session, window, keys):
    window.form.headline.line.setFocus()
    keys(HOME, "New ")
    session.save()
    assert "New Harbour opens" in shown(window)


def test_search_finds_words_of_any_release(window, qtbot):
    QTest.keyClick(window, Qt.Key.Key_F, CTRL | SHIFT)
    QTest.keyClicks(QApplication.focusWidget(), "shi")
    qtbot.waitUntil(lambda: shown(window)[0][0] == "found")
    item = window.sidebar.model.entries[1]
    assert item.headline == "Old ferry sails"
    assert ("Ships", True) in item.snippet


def test_escape_brings_the_list_back(window, qtbot):
    window.sidebar.focus_search()
    QTest.keyClicks(window.sidebar.search, "nothing like it")
    qtbot.waitUntil(lambda: shown(window) == [("found", 0)])
    QTest.keyClick(window.sidebar.search, Qt.Key.Key_Escape)
    assert shown(window)[0] == ("drafts", 1)


def test_what_was_found_follows_a_change(window, session, qtbot):
    window.sidebar.focus_search()
    QTest.keyClicks(window.sidebar.search, "harbour")
    qtbot.waitUntil(lambda: shown(window)[0][0] == "found")
    session.edit(replace(session.release, headline=plain("Harbour closes")))
    session.save()
    qtbot.waitUntil(lambda: "Harbour closes" in shown(window))


def test_an_answer_that_comes_late_is_dropped(window, qtbot):
    window.sidebar.search.setText("ships")
    window.sidebar.search.setText("")
    QTest.qWait(150)
    assert shown(window)[0] == ("drafts", 1)


def test_move_to_trash_and_restore(session, window):
    menu(window, "old")["Move to Trash"].trigger()
    assert shown(window)[-1] == ("trash", 1)
    restore(session, "old")
    assert "Old ferry sails" in shown(window)


def test_the_trash_opens_in_the_list(session, window):
    trash(session, "old")
    header = next(e for e in window.sidebar.model.entries if isinstance(e, Header) and e.key == "trash")
    window.sidebar.list.folded.emit(header)
    assert shown(window)[-1] == "Old ferry sails"
    assert set(menu(window, "old")) == {"Restore", "Delete for ever…"}


def test_a_release_in_the_trash_is_offered_back(session, window):
    trash(session, "old")
    window.commands.open(Item("old", "Old ferry sails", "", "soft", trashed=True))
    assert "in the Trash" in window.middle.notice.text.text()
    assert session.release.id == "new"


def test_delete_for_ever(session, window, monkeypatch):
    trash(session, "old")
    monkeypatch.setattr("pressdesk.ui.commands.sure", lambda *_asked: True)
    window.commands.delete(Item("old", "Old ferry sails", "", "soft", trashed=True))
    assert desks.counts(session.desk).trashed == 0


def test_duplicate_opens_the_copy(session, window):
    menu(window, "old")["Duplicate"].trigger()
    assert session.release.based_on == "old"


def test_removing_the_samples_leaves_no_sample_open(session, window):
    sample = release(p("Invented."), id="sample", headline="Invented")
    desks.add_samples(session.desk, (sample,), (), (), Organization(), ())
    session.rows_changed.emit()
    session.open("sample")
    window.act["samples"].trigger()
    assert session.release.id != "sample"
    assert "Invented" not in shown(window)


def test_library_counts(window):
    assert window.sidebar.library._counts["boilerplate"].text() == "1"


@pytest.mark.parametrize("how_many", [3000])
def test_thousands_of_rows_are_quick(session, window, how_many, qtbot):
    for number in range(how_many):
        desks.save(session.desk, release(p("Words."), id=f"n{number}", headline=f"Number {number}"), None)
    with qtbot.waitSignal(session.rows_changed, timeout=1500):
        session.rows_changed.emit()
    window.sidebar.list.grab()
    assert window.sidebar.model.rowCount() == how_many + 4


def test_the_line_of_an_embargo_is_never_cut(session, window):
    lifts = Embargo("2199-09-18T21:30", "Asia/Kolkata")
    desks.save(session.desk, release(p("w"), id="held", headline="Report", stage="approved", timing=lifts), None)
    session.rows_changed.emit()
    place = window.sidebar.model.place_of("held")
    entry = place.data(Qt.ItemDataRole.UserRole)
    drawn = window.sidebar.list.itemDelegate()._quiet_lines(entry, 120)
    assert " ".join(drawn) == entry.line == "Lifts Wed, Sept. 18, 2199, 9:30 p.m. UTC+5:30"
    assert ("embargoed", 1) in shown(window)
