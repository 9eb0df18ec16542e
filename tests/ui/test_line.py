"""A headline or subheadline on the real widget."""

import pytest
from build import b, h, i, link, p, t, ul
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pressdesk.ui.line import TextLine
from pressdesk.ui.theme import page_font, read_colours


@pytest.fixture
def line(qtbot: QtBot) -> TextLine:
    made = TextLine("Headline")
    qtbot.addWidget(made)
    made.setFixedWidth(552)
    made.show()
    made.setFocus()
    return made


def test_what_is_typed_is_told(line: TextLine, qtbot: QtBot) -> None:
    whole = t("Harbour opens")
    with qtbot.waitSignal(line.edited, timeout=1000, check_params_cb=lambda text: text == whole):
        QTest.keyClicks(line, "Harbour opens")


def test_enter_goes_on(line: TextLine, qtbot: QtBot) -> None:
    line.show_text(t("one two"))
    with qtbot.waitSignal(line.entered):
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == t("one two")


def test_marks_are_kept_and_given_back(line: TextLine) -> None:
    text = t("a ", i("b"), " ", b("c"), " ", link("d"))
    line.show_text(text)
    assert line.text() == text


@pytest.mark.parametrize("pasted", ["one\ntwo", "one\n\ntwo", "one\r\ntwo"])
def test_a_paste_becomes_one_line(line: TextLine, pasted: str) -> None:
    mime = QMimeData()
    mime.setText(pasted)
    line.insertFromMimeData(mime)
    assert line.text() == t("one two")


def test_blocks_become_one_line(line: TextLine) -> None:
    line.insert_blocks((h("one"), ul("two", t("three ", i("four"))), p()))
    assert line.text() == t("one two three ", i("four"))


def test_a_long_headline_grows(line: TextLine) -> None:
    one = line.height()
    line.show_text(t("Harbour " * 60))
    assert line.height() >= 6 * one
    assert line.verticalScrollBar().maximum() == 0


def test_bold_is_not_offered_where_all_is_bold(line: TextLine) -> None:
    line.show_text(t("one"))
    line.selectAll()
    line.toggle_bold()
    line.toggle_italic()
    assert line.text() == t(i("one"))


def test_an_italic_line_shows_its_italics_upright(qtbot: QtBot) -> None:
    line = TextLine("Subheadline", page_font(15, italic=True))
    qtbot.addWidget(line)
    line.show_text(t("a", i("b")))
    pieces = line.document().firstBlock().textFormats()
    assert [piece.format.fontItalic() for piece in pieces] == [True, False]


def test_the_placeholder_is_legible(line: TextLine) -> None:
    line.set_colours(read_colours("dark"))
    assert line.palette().placeholderText().color().name() == read_colours("dark").soft
    assert (line.placeholderText(), line.accessibleName()) == ("Headline", "Headline")


def test_links_follow_the_palette_of_the_window(line: TextLine) -> None:
    line.show_text(t(link("a")))
    window = line.palette()
    window.setColor(QPalette.ColorRole.Link, QColor("#8db9e8"))
    line.setPalette(window)
    colour = line.document().firstBlock().begin().fragment().charFormat().foreground().color()
    assert (colour.name(), line.text()) == ("#8db9e8", t(link("a")))
