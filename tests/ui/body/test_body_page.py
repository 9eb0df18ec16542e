"""What is drawn round the words and asked for with the mouse; input methods; the menu; the window's own undo."""

import pytest
from body_desk import END, Desk
from build import detail, h, link, ol, p, quote, said, t, ul
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pressdesk.model import HouseStyle, Speaker
from pressdesk.ui.body.looks import BAND, INDENT
from pressdesk.ui.body.menu import body_menu
from pressdesk.ui.body.paint import baseline
from pressdesk.ui.theme import read_colours

ANA = Speaker("Ana Ruiz", "Harbour master", "Port of X")
LIGHT, DARK = read_colours("light"), read_colours("dark")


def drawn(desk: Desk) -> QImage:
    QApplication.processEvents()
    return desk.edit.grab().toImage()


def colours_in(desk: Desk, rect: QRect) -> set[str]:
    image = drawn(desk).copy(rect)
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def top(desk: Desk, line: int) -> int:
    document = desk.edit.document()
    return round(document.documentLayout().blockBoundingRect(document.findBlockByNumber(line)).top())


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_a_quote_is_tinted_from_its_speaker_to_its_foot(desk: Desk, colours: object) -> None:
    desk.show(p("before"), quote("a", "b", by=ANA), p("after")).edit.set_colours(colours)  # type: ignore[arg-type]
    strip = QRect(400, top(desk, 1) - 29, 1, top(desk, 2) + 30 - top(desk, 1) + 29)
    assert colours_in(desk, strip) == {colours.accent_soft}  # type: ignore[attr-defined]
    assert drawn(desk).pixelColor(1, top(desk, 2)).name() == colours.accent  # type: ignore[attr-defined]


def test_nothing_is_tinted_outside_a_quote(desk: Desk) -> None:
    desk.show(p("before"), quote("a"), p("after"))
    for line in (0, 2):
        assert LIGHT.accent_soft not in colours_in(desk, QRect(0, top(desk, line), 552, 18))


def test_a_quote_may_stand_first_and_last(desk: Desk) -> None:
    desk.show(quote("a", by=ANA))
    assert (top(desk, 0), desk.edit.height()) == (30, round(desk.edit.document().size().height() + 0.49))
    assert colours_in(desk, QRect(400, 1, 1, desk.edit.height() - 3)) == {LIGHT.accent_soft}


def inked(desk: Desk, rect: QRect) -> list[tuple[int, int]]:
    """Return the places of a part of the page that are dark, from its corner."""
    image = drawn(desk).copy(rect)
    places = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return [place for place in places if image.pixelColor(*place).lightness() < 128]


@pytest.mark.parametrize("px", [14, 28])
def test_a_bullet_stands_at_the_middle_of_the_small_letters(desk: Desk, px: int) -> None:
    desk.show(ul("one")).edit.set_size(px)
    first = desk.edit.document().begin()
    middle = baseline(first, 0) - QFontMetricsF(desk.edit._look.font).xHeight() / 2
    rows = [y for _, y in inked(desk, QRect(0, 0, px * INDENT // 14 - 4, desk.edit.height()))]
    assert abs((min(rows) + max(rows) + 1) / 2 - middle) <= 1


def test_a_number_of_three_figures_has_room(desk: Desk) -> None:
    desk.show(ol(*["x"] * 100))
    columns = {x for x, _ in inked(desk, QRect(0, top(desk, 99), INDENT, 22))}
    assert (0 not in columns, INDENT - 1 not in columns, len(columns) > 12) == (True, True, True)


def test_the_full_stop_of_a_number_stands_towards_the_words_from_right_to_left(desk: Desk) -> None:
    desk.edit.show_body((ol("x"),), "he")
    dark = inked(desk, QRect(desk.edit.width() - INDENT + 3, 0, INDENT - 3, 22))
    foot = max(y for _, y in dark)
    assert all(y > foot - 4 for x, y in dark if x <= min(dark)[0] + 1)


def test_a_click_on_a_bullet_asks_nothing(desk: Desk, qtbot: QtBot) -> None:
    desk.show(p("before"), ul("a"))
    with qtbot.assertNotEmitted(desk.edit.speaker_asked):
        QTest.mouseClick(desk.edit.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(13, top(desk, 1) - 3))


def test_a_click_on_the_speaker_asks_who_speaks(desk: Desk, qtbot: QtBot) -> None:
    desk.show(p("before"), quote("a", lead_in="x", by=ANA)).at(0)
    with qtbot.waitSignal(desk.edit.speaker_asked) as asked:
        QTest.mouseClick(desk.edit.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(500, top(desk, 1) - 15))
    assert (asked.args[0].speaker, asked.args[1]) == (ANA, QRect(0, top(desk, 1) - 30, 552, 30))
    assert desk.edit.speaker() == ANA


def test_a_click_on_a_label_asks_for_it(desk: Desk, qtbot: QtBot) -> None:
    desk.show(detail("WHEN", "Tuesday"))
    with qtbot.waitSignal(desk.edit.label_asked) as asked:
        QTest.mouseClick(desk.edit.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(10, 8))
    assert asked.args[0].label == "WHEN"


def test_a_click_in_the_words_asks_nothing(desk: Desk, qtbot: QtBot) -> None:
    desk.show(p("before"), quote("a", by=ANA), detail("WHEN", "Tuesday"))
    with qtbot.assertNotEmitted(desk.edit.speaker_asked), qtbot.assertNotEmitted(desk.edit.label_asked):
        for line in range(3):
            QTest.mouseClick(desk.edit.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, top(desk, line) + 5))


def indents(desk: Desk) -> list[bool]:
    document = desk.edit.document()
    blocks = [document.findBlockByNumber(n) for n in range(document.blockCount())]
    return [block.blockFormat().textIndent() > 0 for block in blocks]


def test_there_is_room_for_the_marks_that_are_drawn(desk: Desk) -> None:
    desk.show(quote("a", t(said("b"), "c"), lead_in="x"), quote("d", marks="none"))
    assert indents(desk) == [False, True, False, False]


def test_room_for_the_marks_follows_the_language(desk: Desk) -> None:
    def room(language: str) -> float:
        desk.edit.show_body((quote("a"),), language, HouseStyle())
        return desk.edit.document().firstBlock().blockFormat().textIndent()

    assert room("fr") > room("en-US") > 0


def test_links_and_attribution_follow_the_colours(desk: Desk) -> None:
    desk.show(p(link("linked")), quote(t(said("said Ana Ruiz"))))
    for colours in (DARK, LIGHT):
        desk.edit.set_colours(colours)
        ink = [desk.edit.document().findBlockByNumber(n).begin().fragment().charFormat() for n in (0, 1)]
        assert [form.foreground().color() for form in ink] == [QColor(colours.link), QColor(colours.soft)]


def compose(desk: Desk, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(desk.edit, event)


def test_an_input_method_types(desk: Desk) -> None:
    desk.show(p("a")).at(0)
    compose(desk, "に")
    assert desk.body == (p("a"),)
    compose(desk, "", "日")
    assert desk.body == (p("a日"),)


def test_show_waits_while_an_input_method_composes(desk: Desk) -> None:
    desk.show(p("a"), p("b")).at(1)
    compose(desk, "に")
    desk.show(h("other"), p("b"))
    assert desk.edit.toPlainText() == "a\nb"
    compose(desk, "", "日")
    assert desk.body == (h("other"), p("b日"))


def test_an_input_method_leaves_a_link(desk: Desk) -> None:
    desk.show(p(link("a"))).at(0)
    compose(desk, "", "日")
    assert desk.body == (p(link("a"), "日"),)


@pytest.mark.parametrize("keys", ["Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+K"])
def test_the_window_gets_its_keys(desk: Desk, keys: str) -> None:
    desk.show(p("words to keep")).at(0, 3)
    key = QKeySequence(keys)[0]
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        event = QKeyEvent(kind, key.key(), key.keyboardModifiers())
        QApplication.sendEvent(desk.edit, event)
        assert not event.isAccepted()
    assert desk.body == (p("words to keep"),)


def test_qt_keeps_no_undo_of_its_own(desk: Desk) -> None:
    desk.press("abc")
    assert not desk.edit.document().isUndoAvailable()


def test_the_menu_is_our_own(desk: Desk) -> None:
    menu = body_menu(desk.show(quote("a")).at(0).edit)
    kinds = next(action.menu() for action in menu.actions() if action.menu())
    assert [a.text() for a in menu.actions() if a.text()] == [
        "Cut",
        "Copy",
        "Paste",
        "Link…",
        "Writer's own words",
        "Approval…",
        "Kind",
    ]
    assert [a.text() for a in kinds.actions() if a.isChecked()] == ["Quote"]
    kinds.actions()[1].trigger()
    assert desk.body == (h("a"),)


def test_it_says_what_it_is(desk: Desk) -> None:
    assert desk.edit.accessibleName() == "Body"
    assert desk.edit.accessibleDescription()


def test_the_caret_can_be_kept_in_sight(desk: Desk, qtbot: QtBot) -> None:
    desk.show(*[p("one")] * 40).at(0)
    with qtbot.waitSignal(desk.edit.caret_rect) as seen:
        desk.at(39, END)
    assert seen.args[0].top() > 1000


def test_a_long_body_is_shown_and_patched_lightly(desk: Desk) -> None:
    body = (p("word " * 80), ul("item"), quote("said")) * 80
    before = desk.show(*body).edit.document().findBlockByNumber(100).userState()
    desk.edit.document().findBlockByNumber(100).setUserState(7)
    desk.show(h("new"), *body[1:])
    assert (before, desk.edit.document().findBlockByNumber(100).userState()) == (-1, 7)


def test_an_empty_page_has_room_for_a_click(desk: Desk) -> None:
    desk.show(p("one")).edit.set_least(130)
    assert desk.edit.height() == 130


def test_a_quote_without_words_has_its_band(desk):
    desk.edit.setPlaceholderText("Write")
    desk.edit.toggle_quote()
    desk.edit.grab()
    assert desk.edit.cursorRect().top() >= BAND
    assert desk.edit.placeholderText() == ""
    desk.edit.set_kind("paragraph")
    desk.edit.grab()
    assert (desk.edit.cursorRect().top(), desk.edit.placeholderText()) == (0, "Write")
