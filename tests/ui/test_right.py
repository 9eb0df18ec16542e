"""The panes at the right: tabs in their order, keys, the badge, what is remembered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from pressdesk.app.settings import Settings
from pressdesk.ui.right import LEAST, RightPane
from pressdesk.ui.theme import Theme


def pane(first: QWidget) -> QWidget:
    made = QWidget()
    first.setParent(made)
    made.setFocusProxy(first)
    return made


@pytest.fixture
def right(qtbot, qapp):
    theme = Theme("light")
    theme.apply(qapp)
    made = RightPane(theme)
    qtbot.addWidget(made)
    made.add_tab("history", "History", pane(QPushButton("h")))
    made.add_tab("checks", "Checks", pane(QPushButton("c")))
    made.resize(436, 300)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_tabs_stand_in_their_order_whichever_comes_first(right):
    assert right.tabs.names() == ["preview", "checks", "history"]
    assert (right.name, right.tabs.currentIndex()) == ("preview", 0)


def test_one_pane_is_shown_and_the_others_do_not_see_the_light(right):
    QTest.mouseClick(right.tabs, Qt.MouseButton.LeftButton, pos=right.tabs.tabRect(1).center())
    assert [name for name, pane in right._panes.items() if pane.isVisible()] == ["checks"]
    assert right.tabs.currentIndex() == 1


def test_arrow_keys_go_from_tab_to_tab(right):
    right.tabs.setFocus()
    QTest.keyClick(right.tabs, Qt.Key.Key_Right)
    assert (right.name, right.tabs.hasFocus()) == ("checks", True)


def test_the_focus_goes_along_with_the_pane(right):
    right.show_tab("checks")
    right.enter()
    assert QApplication.focusWidget().text() == "c"
    right.next_tab()
    assert (right.name, QApplication.focusWidget().text()) == ("history", "h")
    right.next_tab()
    assert right.name == "preview"


def test_a_tab_shows_how_many_there_are(right):
    before = right.tabs.tabRect(1).width()
    right.show_count("checks", 3)
    assert (right.tabs.accessibleTabName(1), right.tabs.tabRect(1).width() > before) == ("Checks 3", True)
    right.show_count("checks", 0)
    assert (right.tabs.accessibleTabName(1), right.tabs.tabRect(1).width()) == ("", before)


@pytest.mark.parametrize(("width", "words"), [(436, "Export…"), (330, "")])
def test_tabs_keep_their_words_and_export_gives_way(right, width, words):
    right.resize(width, 300)
    right.show_count("checks", 120)
    QApplication.processEvents()
    assert right.export.text() == words
    assert right.tabs.tabRect(2).right() <= right.tabs.width() <= width
    assert right.export.geometry().right() <= right.width()


def test_a_pane_that_is_wanted_before_it_is_there_is_shown_when_it_comes(qtbot):
    right = RightPane(Theme("light"))
    qtbot.addWidget(right)
    right.show_tab("checks")
    assert right.name == "preview"
    right.add_tab("checks", "Checks", QWidget())
    assert right.name == "checks"


def test_showing_the_preview_leaves_the_caret_with_the_words(window):
    window.form.body.edit.setFocus()
    window.show_preview(False)
    window.act["tab_preview"].trigger()
    assert window.right.isVisible()
    assert window.form.body.edit.hasFocus()


def test_a_pane_that_comes_to_a_window_in_sight_has_its_tab(qtbot):
    right = RightPane(Theme("light"))
    qtbot.addWidget(right)
    right.show()
    right.add_tab("checks", "Checks", QWidget())
    QApplication.processEvents()
    assert right.tabs.width() >= right.tabs.tabRect(1).right()


def test_export_stands_at_the_end_of_a_second_row(qtbot):
    right = RightPane(Theme("light"))
    qtbot.addWidget(right)
    right.add_tab("checks", "Comprobaciones de todo", QWidget())
    right.add_tab("history", "Historial entero", QWidget())
    right.resize(LEAST, 400)
    right.show()
    QApplication.processEvents()
    assert right.export.y() > right.tabs.geometry().bottom()
    assert right.tabs.tabRect(2).right() <= right.tabs.width()
    assert right.export.parentWidget().width() - right.export.geometry().right() <= 1


def test_the_tab_is_remembered(window, tmp_path):
    window.right.add_tab("checks", "Checks", QWidget())
    window.show_tab("checks")
    assert Settings(tmp_path / "settings.json").get("right_tab") == "checks"
    window.act["output_word"].trigger()
    assert window.right.name == "preview"
