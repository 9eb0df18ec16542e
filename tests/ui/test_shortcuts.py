"""The sheet of shortcuts: searched as one types, printed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from pressdesk.ui.actions import Group, shortcut_groups
from pressdesk.ui.shortcuts import Shortcuts, halves, matching


@pytest.fixture
def sheet(window):
    window.act["shortcuts"].trigger()
    return window.findChild(Shortcuts)


def shown(sheet):
    QApplication.processEvents()
    return [one.text() for one in sheet.area.findChildren(QLabel) if one.isVisibleTo(sheet)]


def test_every_shortcut_stands_on_the_sheet(sheet):
    wanted = {text for group in shortcut_groups() for line in group.lines for text in line}
    assert wanted <= set(shown(sheet))


@pytest.mark.parametrize(("typed", "found"), [("undo", "Undo"), ("ctrl+b", "Bold"), ("pane NEXT", "Next pane")])
def test_what_is_typed_narrows_it_down(sheet, typed, found):
    QTest.keyClicks(sheet.search, typed)
    assert found in shown(sheet)
    assert len(shown(sheet)) < 12


def test_nothing_found_is_said(sheet):
    QTest.keyClicks(sheet.search, "zzz")
    assert shown(sheet) == ["No shortcut like this."]


def test_no_word_is_cut(sheet):
    QApplication.processEvents()
    assert all(one.width() >= one.minimumSizeHint().width() for one in sheet.area.findChildren(QLabel))
    assert not sheet.area.horizontalScrollBar().maximum()


def test_page_down_scrolls_while_the_caret_stays(sheet):
    QTest.keyClick(sheet.search, Qt.Key.Key_PageDown)
    assert sheet.area.verticalScrollBar().value() > 0
    assert sheet.search.hasFocus()


def test_it_prints(sheet, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFileName(str(tmp_path / "keys.pdf"))
    sheet.print_on(printer)
    assert (tmp_path / "keys.pdf").read_bytes().startswith(b"%PDF")


def test_the_columns_are_about_as_high_as_each_other():
    groups = tuple(Group(str(n), (("a", "b"),) * n) for n in (6, 2, 3, 4))
    left, right = halves(groups)
    assert abs(sum(len(g.lines) for g in left) - sum(len(g.lines) for g in right)) <= 3
    assert matching(groups, "zz") == ()
