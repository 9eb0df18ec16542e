"""The whole window: panes, pages, theme, closing, files dropped on it."""

from pathlib import Path

from build import p, release
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from pressdesk import desk as desks
from pressdesk.app import messages
from pressdesk.app.settings import Settings
from pressdesk.model import Person, codec
from pressdesk.ui.export_dialog import ExportDialog
from pressdesk.ui.theme import read_colours
from pressdesk.ui.window import MainWindow

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


def test_preview_can_be_hidden_and_stays_hidden(window, tmp_path):
    window.act["preview"].trigger()
    assert not window.right.isVisible()
    again = MainWindow(window.session, Settings(tmp_path / "settings.json"), window.theme)
    assert not again.act["preview"].isChecked()
    again.sidebar.finder.close()


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
    assert window.sidebar.library.rows["templates"].isChecked()


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
    window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, *buttons))
    assert session.release.id == "dropped"


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


def test_copying_the_release_puts_html_and_text_on_the_clipboard(window):
    window.act["copy_release"].trigger()
    held = QApplication.clipboard().mimeData()
    assert (held.html(), held.text()) == ("<p>html</p>", "text")


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
