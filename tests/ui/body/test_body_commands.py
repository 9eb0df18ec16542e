"""The commands of the body editor, on the real widget."""

import pytest
from body_desk import END, Desk
from build import b, detail, h, i, link, ol, p, quote, said, t, table, ul
from PySide6.QtCore import Qt

from pressdesk.model import Approval, Body, HouseStyle, LanguageMarks, Run, Speaker
from pressdesk.ui.body import FormatState
from pressdesk.ui.body.lines import Place

ANA = Speaker("Ana Ruiz", "Harbour master", "Port of X")
ENTER = Qt.Key.Key_Return
THREE = (p("one"), p("two"), p("three"))


def test_bold_on_a_selection_and_off_again(desk: Desk) -> None:
    desk.show(p("one two")).choose((0, 0), (0, 3)).edit.toggle_bold()
    assert desk.body == (p(b("one"), " two"),)
    desk.edit.toggle_bold()
    assert desk.body == (p("one two"),)


def test_bold_over_partly_bold_lines_makes_all_bold(desk: Desk) -> None:
    desk.show(p(b("one")), p("two")).choose((0, 0), (1, END)).edit.toggle_bold()
    assert desk.body == (p(b("one")), p(b("two")))


def test_bold_for_the_words_typed_next(desk: Desk) -> None:
    desk.show(p("a ")).at(0).edit.toggle_bold()
    assert desk.press("bc") == (p("a ", b("bc")),)


def test_italic_within_bold(desk: Desk) -> None:
    desk.show(p(b("abc"))).choose((0, 1), (0, 2)).edit.toggle_italic()
    assert desk.body == (p(b("a"), Run("b", bold=True, italic=True), b("c")),)


def test_a_subhead_takes_no_bold(desk: Desk) -> None:
    desk.show(h("one")).choose((0, 0), (0, 3)).edit.toggle_bold()
    assert desk.body == (h("one"),)


def test_the_selection_stays_on_its_words(desk: Desk) -> None:
    desk.show(p("one"), p("two 😀 three")).choose((1, 4), (1, 5)).edit.toggle_italic()
    assert (desk.body[1], desk.place) == (p("two ", i("😀"), " three"), (1, 5))


LINKS = {
    "selection": (p("the policy"), (0, 4), (0, 10), "https://a.example/", p("the ", link("policy", "https://a.example/"))),
    "host alone": (p("policy"), (0, 0), (0, 6), "a.example/x", p(link("policy", "https://a.example/x"))),
    "mail address": (p("Ana"), (0, 0), (0, 3), "ana@a.example", p(link("Ana", "mailto:ana@a.example"))),
    "away": (p(link("policy")), (0, 0), (0, 6), None, p("policy")),
    "away at the caret": (p("a", link("policy"), "b"), (0, 3), (0, 3), None, p("apolicyb")),
    "another at the caret": (p(link("x")), (0, 1), (0, 1), "https://b.example/", p(link("x", "https://b.example/"))),
    "the address itself": (p("at "), (0, 3), (0, 3), "a.example", p("at ", link("a.example", "https://a.example"))),
}  # fmt: skip


@pytest.mark.parametrize(("before", "start", "end", "address", "after"), LINKS.values(), ids=LINKS)
def test_links(desk: Desk, before: Body, start: tuple, end: tuple, address: str | None, after: Body) -> None:
    desk.show(before).choose(start, end).edit.set_link(address)
    assert (desk.body, desk.said) == ((after,), [])


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "https://", "a b"]
)
def test_a_link_that_cannot_be_used_is_refused_and_said(desk: Desk, address: str) -> None:
    desk.show(p("policy")).choose((0, 0), (0, 6)).edit.set_link(address)
    assert (desk.body, len(desk.said)) == ((p("policy"),), 1)


KINDS = {
    "a subhead": (THREE, 1, 1, "subheading", (p("one"), h("two"), p("three"))),
    "a list": (THREE, 0, 1, "bullet", (ul("one", "two"), p("three"))),
    "one quote": (THREE, 0, 2, "quote", (quote("one", "two", "three"),)),
    "one detail": (THREE, 1, 2, "detail", (p("one"), detail("", "two", "three"))),
    "more of the list above": ((ol("one"), p("two")), 1, 1, "number", (ol("one", "two"),)),
    "more of the list below": ((p("one"), ol("two")), 0, 0, "number", (ol("one", "two"),)),
    "another list": ((ul("one"), p("two")), 1, 1, "number", (ul("one"), ol("two"))),
    "bullets to numbers": ((ul("one", "two"),), 0, 1, "number", (ol("one", "two"),)),
    "quote with what follows": ((quote("a", by=ANA), p("b")), 0, 1, "quote", (quote("a", "b", by=ANA),)),
    "lead-in stays": ((quote("a", lead_in="x"), p("b")), 0, 2, "quote", (quote("a", "b", lead_in="x"),)),
    "quote to paragraphs": ((quote("a", "b", lead_in="x"),), 0, 2, "paragraph", (p("x"), p("a"), p("b"))),
    "the middle of a quote": ((quote("a", "b", "c", by=ANA),), 1, 1, "subheading",
                              (quote("a", by=ANA), h("b"), quote("c", by=ANA))),
    "attribution leaves with its quote": ((quote(t("a", said("b"))),), 0, 0, "bullet", (ul("ab"),)),
    "a lead-in of the quote below": ((p("x"), quote("a", by=ANA)), 0, 0, "lead_in", (quote("a", by=ANA, lead_in="x"),)),
    "a lead-in of its own quote": ((quote("x", "a"),), 0, 0, "lead_in", (quote("a", lead_in="x"),)),
    "a lead-in of a new quote": ((p("x"), p("y")), 0, 0, "lead_in", (quote("", lead_in="x"), p("y"))),
}  # fmt: skip


@pytest.mark.parametrize(("before", "first", "last", "kind", "after"), KINDS.values(), ids=KINDS)
def test_kinds(desk: Desk, before: Body, first: int, last: int, kind: str, after: Body) -> None:
    desk.show(*before).choose((first, 0), (last, END)).edit.set_kind(kind)  # type: ignore[arg-type]
    assert desk.body == after


def test_the_quote_is_toggled(desk: Desk) -> None:
    desk.show(*THREE).choose((0, 0), (1, 1)).edit.toggle_quote()
    assert desk.body == (quote("one", "two"), p("three"))
    desk.edit.toggle_quote()
    assert desk.body == THREE


def test_two_quotes_stay_two(desk: Desk) -> None:
    desk.show(quote("a", by=ANA), p("b")).at(1).edit.toggle_quote()
    assert desk.body == (quote("a", by=ANA), quote("b"))


def test_the_speaker_is_of_the_quote_at_the_caret(desk: Desk) -> None:
    approval = Approval("approved", "Ana Ruiz")
    desk.show(quote("a", "b", lead_in="x", approval=approval), quote("a")).at(2).edit.set_speaker(ANA)
    assert desk.body == (quote("a", "b", by=ANA, lead_in="x", approval=approval), quote("a"))
    assert desk.edit.speaker() == ANA


def test_no_speaker_outside_a_quote(desk: Desk) -> None:
    desk.show(p("a")).at(0).edit.set_speaker(ANA)
    assert (desk.body, desk.edit.speaker()) == ((p("a"),), None)


def test_the_writers_own_words_in_a_quote(desk: Desk) -> None:
    desk.show(quote("We sail, said Ana.")).choose((0, 9), (0, 18)).edit.toggle_attribution()
    assert desk.body == (quote(t("We sail, ", said("said Ana."))),)
    assert desk.edit.format_state().attribution
    desk.edit.toggle_attribution()
    assert desk.body == (quote("We sail, said Ana."),)


def test_outside_a_quote_all_words_are_the_writers(desk: Desk) -> None:
    desk.show(quote("a"), p("b")).choose((0, 0), (1, 1)).edit.toggle_attribution()
    assert desk.body == (quote("a"), p("b"))


def test_a_lead_in_is_added_and_typed(desk: Desk) -> None:
    desk.show(quote("a", "b", by=ANA)).at(1).edit.add_lead_in()
    assert desk.press("Ana said:", ENTER, "x") == (quote("xa", "b", by=ANA, lead_in="Ana said:"),)


def test_a_second_lead_in_is_not_added(desk: Desk) -> None:
    desk.show(quote("a", lead_in="x")).at(1).edit.add_lead_in()
    assert (desk.body, desk.place) == ((quote("a", lead_in="x"),), (0, 1))


def test_a_lead_in_taken_away_is_a_paragraph_above(desk: Desk) -> None:
    desk.show(quote("a", lead_in="x")).at(0).edit.set_lead_in(False)
    assert desk.body == (p("x"), quote("a"))


def test_a_detail_is_named(desk: Desk) -> None:
    desk.show(p("Tuesday")).at(0).edit.set_kind("detail")
    desk.edit.set_detail_label(" WHEN:\n")
    assert desk.body == (detail("WHEN", "Tuesday"),)


def test_format_state(desk: Desk) -> None:
    desk.show(quote(t("a", Run("bc", bold=True, link="https://example.org/")))).at(0, 2)
    assert desk.edit.format_state() == FormatState(True, False, "https://example.org/", "quote")
    desk.choose((0, 0), (0, 2))
    assert desk.edit.format_state() == FormatState(False, False, None, "quote")


def test_selected_text(desk: Desk) -> None:
    desk.show(h("one"), table(("a",)), quote(t("two", said("x")))).choose((0, 1), (2, 4))
    assert desk.edit.selected_text() == (t("ne"), t("twox"))


def test_blocks_are_inserted_in_place_of_the_selection(desk: Desk) -> None:
    desk.show(p("one two")).choose((0, 3), (0, 4)).edit.insert_blocks((p("x"), quote("y"), p("z")))
    assert desk.body == (p("onex"), quote("y"), p("ztwo"))


def test_kinds_an_editor_does_not_take(qapp: object, desk: Desk) -> None:
    desk.edit.kinds = ("paragraph",)
    desk.edit.insert_blocks((h("one"), quote("two", lead_in="x"), table(("a",)), ul("three")))
    assert (desk.body, len(desk.said)) == ((p("one"), p("x"), p("two"), p("three")), 1)
    desk.edit.set_kind("quote")
    assert desk.body[0] == p("one")


def test_the_marks_follow_the_language(desk: Desk) -> None:
    house = HouseStyle(marks=(LanguageMarks("en-GB", "single"),))
    for language, opening in (("en-US", "“"), ("en-GB", "‘"), ("es-ES", "«")):
        desk.edit.show_body((quote("a"),), language, house)
        assert desk.edit._look.marks.open == opening


def test_the_caret_returns_to_where_a_line_was_split(desk: Desk) -> None:
    before = desk.show(p("one two"), p("x")).body
    desk.at(0, 3).press(ENTER)
    desk.edit.show_body(before)
    assert (desk.body, desk.place) == (before, Place(0, 3))
