"""Typographic typing on the real widget: what keys become, and what never changes."""

import pytest
from body_desk import Desk
from build import b, h, link, ol, p, quote, said, t, table, ul
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from pressdesk.model import Body

N = "\u202f"
ENTER = Qt.Key.Key_Return


TYPED = {
    "marks": ("en-US", (), ['She said "no"--'], (p("She said “no”—"),)),
    "Spanish": ("es-ES", (), ['Dijo "no"'], (p("Dijo «no»"),)),
    "French": ("fr", (), ['"non"'], (p(f"«{N}non{N}»"),)),
    "dots": ("en-US", (), ["and then..."], (p("and then…"),)),
    "decades": ("en-US", (), ["the '90s"], (p("the ’90s"),)),
    "a link's address": ("en-US", (), ["www.example.org/a--b..."], (p("www.example.org/a--b..."),)),
    "after a break": ("en-US", (p("a\n"),), ['"b"'], (p("a\n“b”"),)),
    "after an emoji": ("en-US", (p("😀 "),), ['"b"'], (p("😀 “b”"),)),
    "bold goes on": ("en-US", (p(b("a")),), [' "b"'], (p(b("a “b”")),)),
    "after a link": ("en-US", (p(link("a")),), ["'s"], (p(link("a"), "’s"),)),
    "a bulleted list": ("en-US", (), ["- one", ENTER, "two"], (ul("one", "two"),)),
    "a starred list": ("en-US", (), ["* one"], (ul("one"),)),
    "a numbered list": ("en-US", (), ["1. one"], (ol("one"),)),
    "a subhead": ("en-US", (), ["## one", ENTER, "two"], (h("one"), p("two"))),
    "a quote": ("en-US", (), ["> one"], (quote("one"),)),
    "a list below a list": ("en-US", (ul("one"), p()), ["- two"], (ul("one", "two"),)),
    "no list in a list": ("en-US", (ul(""),), ["- one"], (ul("- one"),)),
    "no list within words": ("en-US", (p("one"),), [ENTER, "a - b"], (p("one"), p("a - b"))),
    "marks that are drawn": ("en-US", (quote(""),), ['"We sail," '], (quote("We sail, "),)),
    "marks that are meant": ("en-US", (quote(""),), ['""No" is no word.'], (quote("‘No’ is no word."),)),
    "marks inside": ("en-US", (quote(""),), ['He said "no" twice."'], (quote("He said ‘no’ twice."),)),
    "marks round attribution": ("en-US", (quote(t("We sail, ", said("said Ana.")), ""),), ['"Now."'],
                                (quote(t("We sail, ", said("said Ana.")), "Now."),)),
    "no drawn marks": ("en-US", (quote("", marks="none"),), ['"No."'], (quote("“No.”", marks="none"),)),
}  # fmt: skip


@pytest.mark.parametrize(("language", "before", "keys", "after"), TYPED.values(), ids=TYPED)
def test_typed(desk: Desk, language: str, before: Body, keys: list[str | Qt.Key], after: Body) -> None:
    desk.edit.show_body(before, language)
    last = desk.edit.document().blockCount() - 1
    assert desk.at(last).press(*keys) == after


def test_the_caret_stands_behind_what_was_made(desk: Desk) -> None:
    desk.show(p("ab")).at(0, 1).press("--", "x")
    assert (desk.body, desk.place) == ((p("a—xb"),), (0, 3))


def test_the_writers_own_words_in_a_quote_have_outer_marks(desk: Desk) -> None:
    desk.show(quote(t("We sail, ", said("said “the"))))
    assert desk.at(0).press(' boss"') == (quote(t("We sail, ", said("said “the boss”"))),)


def test_switched_off_all_stays_as_typed(desk: Desk) -> None:
    desk.edit.typographic = False
    assert desk.press('- "a"--...') == (p('- "a"--...'),)


def test_drawn_marks_are_not_doubled_though_it_is_switched_off(desk: Desk) -> None:
    desk.edit.typographic = False
    assert desk.show(quote("")).press('"No."') == (quote("No."),)


def test_pasted_words_stay_as_they_are(desk: Desk) -> None:
    mime = QMimeData()
    mime.setText('"a"--b')
    desk.edit.insertFromMimeData(mime)
    assert desk.body == (p('"a"--b'),)


def composed(desk: Desk, commit: str, preedit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(desk.edit, event)


def test_a_dead_key_is_typing_and_composing_is_not(desk: Desk) -> None:
    composed(desk, "", '"')
    assert desk.body == ()
    composed(desk, '"')
    composed(desk, "", "a-")
    composed(desk, "a--")
    assert desk.body == (p("“a--"),)


def test_the_whole_body_is_tidied_at_once(desk: Desk) -> None:
    desk.show(p('"a"--', b('b"')), table(("x",), ("y",)), quote('c "d"', by="Ana")).at(0, 0)
    desk.edit.tidy()
    assert desk.body == (p("“a”—", b("b”")), table(("x",), ("y",)), quote("c ‘d’", by="Ana"))


def test_only_what_is_selected_is_tidied(desk: Desk) -> None:
    desk.show(p('"a" "b"'), p("c--d--e")).choose((0, 4), (1, 4)).edit.tidy()
    assert desk.body == (p('"a" “b”'), p("c—d--e"))
    assert desk.edit.selected_text()[0] == t("“b”")


def test_a_begun_kind_keeps_words_behind_the_caret(desk: Desk) -> None:
    assert desk.show(p("one")).at(0, 0).press("- ") == (p("- one"),)


def test_nothing_typographic_is_typed_over_a_table(desk: Desk) -> None:
    desk.show(table(("x",), ("y",))).choose((0, 0), (0, 1)).press('"')
    assert desk.body == (table(("x",), ("y",)),)
