"""Quotes on the real widget: marks that stand round words go, attribution is composed where it belongs."""

import pytest
from body_desk import END, Desk
from build import h, p, quote, said, t
from PySide6.QtCore import QMimeData

from pressdesk.model import Body, Speaker

ANA = Speaker("Ana Ruiz", "director", "Harbor Trust")
FULL = "said Ana Ruiz, director of Harbor Trust."

TURNED = {
    "plain words": ((p("We sail."),), (quote("We sail."),)),
    "marks round the words": ((p("“We sail.”"),), (quote("We sail."),)),
    "straight marks": ((h('"We sail."'),), (quote("We sail."),)),
    "the writer's own words": ((p("“We sail,” said Ana."),), (quote(t("We sail, ", said("said Ana."))),)),
    "marks inside": ((p("We “sail” now."),), (quote("We ‘sail’ now."),)),
    "several paragraphs": ((p("“We sail."), p("“Now.”")), (quote("We sail.", "Now."),)),
}


@pytest.mark.parametrize(("before", "after"), TURNED.values(), ids=TURNED)
def test_words_become_a_quote(desk: Desk, before: Body, after: Body) -> None:
    desk.show(*before).choose((0, 0), (len(before) - 1, END)).edit.toggle_quote()
    assert desk.body == after


def test_the_caret_stays_at_its_letter(desk: Desk) -> None:
    desk.show(p("“We sail.”")).at(0, 3).edit.toggle_quote()
    assert desk.press("!") == (quote("We! sail."),)


PASTED = {
    "into an empty quote": (quote(""), (0, 0), "“We sail.”", (quote("We sail."),)),
    "with attribution": (quote(""), (0, 0), "“We sail,” said Ana.", (quote(t("We sail, ", said("said Ana."))),)),
    "behind the words": (quote("We sail. "), (0, END), "“Now.”", (quote("We sail. Now."),)),
    "within the words": (quote("We sail"), (0, 3), "“now” ", (quote("We “now” sail"),)),
    "without marks drawn": (quote("", marks="none"), (0, 0), "“No.”", (quote("“No.”", marks="none"),)),
    "into a paragraph": (p(), (0, 0), "“No.”", (p("“No.”"),)),
}


@pytest.mark.parametrize(("before", "caret", "text", "after"), PASTED.values(), ids=PASTED)
def test_marks_are_not_pasted_into_marks(
    desk: Desk, before: Body, caret: tuple[int, int], text: str, after: Body
) -> None:
    mime = QMimeData()
    mime.setText(text)
    desk.show(before).at(*caret).edit.insertFromMimeData(mime)
    assert desk.body == after


def test_attribution_is_composed_behind_its_sentence(desk: Desk) -> None:
    desk.show(quote("We sail. Now.", by=ANA)).at(0, 4).edit.attribute()
    assert desk.body == (quote(t("We sail, ", said(FULL), " Now."), by=ANA),)


def test_what_is_typed_behind_attribution_is_spoken(desk: Desk) -> None:
    desk.show(quote("We sail.", by=ANA)).at(0).edit.attribute()
    assert desk.press(' "Now."') == (quote(t("We sail, ", said(FULL), " Now."), by=ANA),)


INTRODUCED = {
    "by words above": (p("Mayor Ana Ruiz came."), "said Ruiz."),
    "by another quote": (quote("Yes.", by=ANA), "said Ruiz."),
    "by nobody": (p("Ruiz came."), FULL),
}


@pytest.mark.parametrize(("above", "who"), INTRODUCED.values(), ids=INTRODUCED)
def test_a_person_is_introduced_once(desk: Desk, above: object, who: str) -> None:
    desk.show(above, quote("We sail.", by=ANA)).at(1).edit.attribute()
    assert desk.body[1] == quote(t("We sail, ", said(who)), by=ANA)


def test_attribution_follows_the_language(desk: Desk) -> None:
    desk.edit.show_body((quote("Zarpamos.", by=Speaker("Ana Ruiz")),), "es-ES")
    desk.at(0).edit.attribute()
    assert desk.body == (quote(t("Zarpamos, ", said("dijo Ana Ruiz.")), by="Ana Ruiz"),)


def test_attribution_is_not_doubled_and_needs_words(desk: Desk) -> None:
    before = (quote(t("We sail, ", said("said Ana.")), by=ANA), quote("", by=ANA), quote("No."), p("x"))
    desk.show(*before)
    for line in range(4):
        desk.at(line).edit.attribute()
    assert (desk.body, len(desk.said)) == (before, 2)
