"""The whole window: panes, pages, theme, closing, files dropped on it."""

import sys
import threading
from datetime import datetime
from pathlib import Path

import pytest
from build import p, release
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QWidget

from pressdesk import desk as desks
from pressdesk.app import background, messages
from pressdesk.app.render import copied
from pressdesk.app.settings import Settings
from pressdesk.model import Embargo, Person, codec
from pressdesk.ui.export_dialog import ExportDialog
from pressdesk.ui.several_dialog import SeveralDialog
from pressdesk.ui.theme import read_colours

CTRL = Qt.KeyboardModifier.ControlModifier


def test_title_names_the_release_and_the_program(window):
    assert window.windowTitle() == "Harbour opens – PressDesk"


def test_left_and_right_panes_have_the_widths_of_the_picture(window):
    window.resize(1440, 900)
    QApplication.processEvents()
    assert (window.sidebar.width(), window.right.width(), window.form.page.width()) == (248, 436, 640)


def test_at_1024_by_700_nothing_is_cut(window):
    window.resize(1024, 700)
    QApplication.processEvents()
    assert window.form.page.width() <= window.form.viewport().width()
    for tool in window.bar.findChildren(QAbstractButton):
        corner = tool.mapTo(window.bar, tool.rect().bottomRight())
        assert window.bar.rect().contains(corner)
        assert tool.width() >= tool.minimumSizeHint().width()


def test_f6_goes_round_the_panes(window, keys):
    window.form.headline.line.setFocus()
    seen = []
    for _pane in range(3):
        keys(Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        seen.append(next(pane for pane in (window.sidebar, window.middle, window.right) if pane.isAncestorOf(focus)))
    assert seen == [window.right, window.sidebar, window.middle]


def test_preview_can_be_hidden_and_stays_hidden(window, another):
    window.act["preview"].trigger()
    assert not window.right.isVisible()
    assert not another("settings.json").act["preview"].isChecked()


def test_theme_can_be_chosen_and_is_remembered(window):
    window.act["theme_dark"].trigger()
    assert window.theme.colours == read_colours("dark")
    assert window.settings.get("theme") == "dark"


def test_pages_open_from_the_keyboard_and_back(window, keys):
    keys((Qt.Key.Key_3, CTRL))
    assert window.middle.name == "people"
    keys((Qt.Key.Key_1, CTRL))
    assert window.middle.name == "release"


def test_clicking_the_library_opens_its_page(window):
    QTest.mouseClick(window.sidebar.library.rows["templates"], Qt.MouseButton.LeftButton)
    assert window.middle.name == "templates"
    assert window.sidebar.library.rows["templates"].property("shown")


def test_export_opens_the_dialog(window):
    QTest.mouseClick(window.right.export, Qt.MouseButton.LeftButton)
    assert any(dialog.isVisible() for dialog in window.findChildren(ExportDialog))


def test_closing_saves_what_was_typed(window, session):
    QTest.keyClicks(window.form.headline.line, "Now ")
    window.close()
    assert not session.dirty
    assert "Now" in window.form.headline.line.toPlainText()


def test_size_is_remembered(window, tmp_path):
    window.resize(1100, 720)
    window.close()
    assert Settings(tmp_path / "settings.json").get("geometry")


def test_a_dropped_file_opens(window, session, tmp_path):
    path = tmp_path / "ferry.pressrelease"
    path.write_bytes(codec.encode(release(p("Sails."), id="dropped", headline="Dropped ferry")))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    buttons = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, mime, *buttons)
    event.setDropAction(Qt.DropAction.MoveAction)
    window.dropEvent(event)
    assert session.release.id == "dropped"
    assert event.dropAction() == Qt.DropAction.CopyAction  # the file stays where it is


def test_a_file_that_is_no_release_says_so(window, tmp_path):
    path = Path(tmp_path / "x.pressrelease")
    path.write_text("not json")
    window.filing.read(path)
    assert window.middle.notice.isVisible()
    assert window.middle.notice.remedy.text()


def test_a_message_shows_with_its_action_and_goes_by_click(window):
    done = []
    messages.show("Moved.", actions=(messages.Action("Undo", lambda: done.append(1)),))
    notice = window.middle.notice
    QTest.mouseClick(notice.findChildren(type(notice.close_button))[-1], Qt.MouseButton.LeftButton)
    assert done == [1]
    assert not notice.isVisible()


def test_a_message_that_offers_something_waits_for_the_answer(window):
    messages.show("Kept.")
    assert window.middle.notice._quiet.isActive()
    messages.show("Moved.", actions=(messages.Action("Undo", lambda: None),))
    assert not window.middle.notice._quiet.isActive()


def copied_release(window, qtbot):
    window.act["copy_release"].trigger()
    qtbot.waitUntil(window.middle.notice.isVisible)


def test_copying_the_release_puts_html_and_text_on_the_clipboard(window, qtbot):
    copied_release(window, qtbot)
    held = QApplication.clipboard().mimeData()
    assert (held.html(), held.text()) == ("<p>html</p>", "text")


def test_a_release_is_made_ready_off_the_windows_thread(window, qtbot):
    go, threads, here = threading.Event(), [], threading.get_ident()

    def make(release, office):
        threads.append(threading.get_ident())
        go.wait(5)
        return f"<p>{len(threads)}</p>", str(len(threads))

    window.complete(window.late._replace(email=make))
    window.act["copy_release"].trigger()
    qtbot.waitUntil(lambda: window.middle.notice.text.text() == "Copying the whole release…")
    go.set()
    qtbot.waitUntil(lambda: window.middle.notice.text.text().startswith("Copied the whole release"))
    assert (QApplication.clipboard().text(), here in threads) == ("1", False)


def test_a_release_that_cannot_go_out_is_not_copied(window, session, qtbot):
    QApplication.clipboard().setText("before")
    session.edit(replace(session.release, timing=Embargo("2027-03-14T02:30", "America/New_York")))
    window.complete(window.late._replace(email=copied))
    copied_release(window, qtbot)
    assert (QApplication.clipboard().text(), "cannot be printed" in window.middle.notice.text.text()) == (
        "before",
        True,
    )


def test_the_status_bar_counts_words(window):
    assert "words" in window.status.words.text()
    assert window.status.desk.text() == "My desk"


def test_every_control_has_a_name_for_a_screen_reader(window):
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            text = getattr(widget, "text", lambda: "")
            assert widget.accessibleName() or (callable(text) and text()), widget


def test_words_typed_slowly_in_people_stay_in_order(window, session, keys):
    for name in ("Al Bo", "Di Fox", "Eve Gee"):
        desks.save_person(session.desk, Person(name.replace(" ", ""), name))
    keys((Qt.Key.Key_3, CTRL))
    title = window.middle.pages["people"].form.lines["title"]
    title.setFocus()
    for letter in "Di x":
        QTest.keyClicks(title, letter)
        QTest.qWait(250)
    assert title.text() == "Di x"


def test_export_asked_twice_is_one_dialog(window, keys):
    for _time in range(2):
        window.act["export"].trigger()
    assert len([dialog for dialog in window.findChildren(ExportDialog) if dialog.isVisible()]) == 1
    window.findChild(ExportDialog).close()
    window.act["export"].trigger()
    assert [dialog for dialog in window.findChildren(ExportDialog) if dialog.isVisible()]


def test_several_are_exported_from_the_menu_beside_the_window(window, keys, tmp_path):
    keys((Qt.Key.Key_E, CTRL | Qt.KeyboardModifier.ShiftModifier))
    (dialog,) = window.findChildren(SeveralDialog)
    assert (dialog.isVisible(), dialog.isModal()) == (True, False)
    window.export(several=True)
    assert window.findChildren(SeveralDialog) == [dialog]
    dialog.form.folder.setText(str(tmp_path / "out"))
    dialog.export()
    window.close()
    assert (dialog.isVisible(), window._exports) == (False, {})
    background.finish()


def test_the_width_somebody_gave_the_preview_stays(window, tmp_path):
    window.resize(1400, 800)
    window.panes.moveSplitter(window.panes.width() - 330, 1)
    window.resize(1300, 800)
    QApplication.processEvents()
    assert abs(window.right.width() - 330) <= 2
    window.close()
    assert abs(Settings(tmp_path / "settings.json").get("preview_width") - 330) <= 2


def test_a_hidden_preview_starts_no_engine(window, monkeypatch):
    started = []
    monkeypatch.setattr(window, "_preview", type("Preview", (), {"start": lambda self: started.append(1)})())
    window.show_preview(False)
    window._start_preview()
    assert started == []
    window.show_preview(True)
    assert started == [1]


def test_undo_on_another_page_leaves_the_hidden_release(window, session, keys):
    window.form.headline.line.setFocus()
    keys("New ")
    typed = session.release
    window.show_page("people")
    window.act["undo"].trigger()
    assert session.release == typed


def test_undo_on_another_page_acts_on_the_line_with_the_caret(window):
    window.show_page("organization")
    line = next(one for one in window.middle.pages["organization"].findChildren(QLineEdit) if one.isEnabled())
    line.setFocus()
    QTest.keyClicks(line, "xyz")
    window.act["undo"].trigger()
    assert "xyz" not in line.text()


def test_what_changes_the_release_waits_while_it_is_hidden(window):
    window.show_page("people")
    assert not any(window.act[name].isEnabled() for name in ("quote", "bold", "kind_statement", "trash"))
    window.show_page("release")
    assert all(window.act[name].isEnabled() for name in ("quote", "bold", "kind_statement", "trash"))


def test_the_window_fits_the_screen(another):
    fresh = another("other.json")
    assert fresh.height() < fresh.screen().availableSize().height()


def test_no_state_is_cut_in_the_status_bar(window):
    for tell in (lambda: window.status._show_saved(datetime(2026, 3, 9, 22, 58)), lambda: window.status._note(None)):
        window.session.history = window.session.history.edit(replace(window.session.release, label="X"))
        tell()
        assert window.status.saved.sizeHint().width() <= window.status.saved.minimumWidth() + 1


@pytest.mark.skipif(sys.platform == "win32", reason="the system knows the key")
@pytest.mark.parametrize("part", [lambda form: form.body.edit, lambda form: form.headline.line])
def test_the_menu_of_the_words_opens_by_key(window, part):
    part(window.form).setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()


def test_the_menu_of_languages_says_which_it_is(window):
    window.act["language"].trigger()
    menu = QApplication.activePopupWidget()
    assert [one.text() for one in menu.actions() if one.isChecked()] == ["English (US)"]
    menu.close()


def test_a_menu_shows_which_formats_are_on(window):
    menu = window.act["bold"].associatedObjects()[0]
    menu.aboutToShow.emit()  # draws its icons
    seen = []
    for on in (False, True):
        window.act["bold"].setChecked(on)
        seen.append(menu.grab().toImage())
    assert seen[0] != seen[1]
