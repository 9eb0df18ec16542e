"""Keys at every border between two kinds of block: the kinds are those a writer expects, and no word is lost."""

from itertools import product

import pytest
from body_desk import END, Desk
from build import detail, h, ol, p, quote, ul
from PySide6.QtCore import Qt

from pressdesk.model import Block, words

ENTER, BACK, DELETE = Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete

BLOCKS: dict[str, Block] = {
    "paragraph": p("ab"),
    "subheading": h("ab"),
    "bullet": ul("ab"),
    "number": ol("ab"),
    "quote": quote("ab", by="Ana"),
    "lead_in": quote("cd", lead_in="ab"),
    "detail": detail("WHO", "ab"),
}
# The line that Enter makes behind a line of each kind, and before one.
AFTER = {kind: kind for kind in BLOCKS} | {"subheading": "paragraph"}
BEFORE = {kind: kind for kind in BLOCKS} | {"subheading": "paragraph", "lead_in": "paragraph"}
PAIRS = list(product(BLOCKS, BLOCKS))


def show(desk: Desk, one: str, other: str) -> int:
    """Show two blocks and return the line that begins the second."""
    desk.show(BLOCKS[one], BLOCKS[other])
    return 2 if one == "lead_in" else 1


def seen(desk: Desk) -> list[tuple[str, str]]:
    return [(line.kind, words(line.text)) for line in desk.edit._manuscript.lines()]


def ends(kind: str) -> str:
    """Return the kind of the last line of a block."""
    return "quote" if kind == "lead_in" else kind


def of(kind: str, text: str = "ab") -> list[tuple[str, str]]:
    return [(kind, text)] + ([("quote", "cd")] if kind == "lead_in" else [])


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_enter_behind(desk: Desk, one: str, other: str) -> None:
    n = show(desk, one, other)
    desk.at(n - 1).press(ENTER)
    assert seen(desk) == [*of(one), (AFTER[ends(one)], ""), *of(other)]


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_enter_before(desk: Desk, one: str, other: str) -> None:
    desk.at(show(desk, one, other), 0).press(ENTER)
    assert seen(desk) == [*of(one), (BEFORE[other], ""), *of(other)]


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_backspace(desk: Desk, one: str, other: str) -> None:
    n = show(desk, one, other)
    desk.at(n, 0).press(BACK)
    first, last = of(one), of(other)
    if other == "paragraph":
        first[-1], last = (first[-1][0], first[-1][1] + "ab"), []
    assert seen(desk) == [*first, *(("paragraph" if text == "ab" else kind, text) for kind, text in last)]


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_backspace_twice_joins(desk: Desk, one: str, other: str) -> None:
    n = show(desk, one, other)
    desk.at(n, 0).press(BACK)
    if other != "paragraph":
        desk.press(BACK)
    first = of(one)
    assert seen(desk) == [*first[:-1], (first[-1][0], first[-1][1] + "ab"), *of(other)[1:]]


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_delete(desk: Desk, one: str, other: str) -> None:
    n = show(desk, one, other)
    desk.at(n - 1).press(DELETE)
    first = of(one)
    assert seen(desk) == [*first[:-1], (first[-1][0], first[-1][1] + "ab"), *of(other)[1:]]
    assert desk.place == (n - 1, 2)


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_typing_on_both_sides(desk: Desk, one: str, other: str) -> None:
    n = show(desk, one, other)
    desk.at(n - 1).press("x")
    desk.at(n, 0).press("y")
    first = of(one)
    assert seen(desk) == [*first[:-1], (first[-1][0], first[-1][1] + "x"), *of(other, "yab")]


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_typing_over_the_border(desk: Desk, one: str, other: str) -> None:
    n = show(desk, one, other)
    desk.choose((n - 1, 1), (n, 1)).press("x")
    first = of(one)
    assert seen(desk) == [*first[:-1], (first[-1][0], first[-1][1][0] + "xb"), *of(other)[1:]]


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_cut_and_pasted_again(desk: Desk, one: str, other: str) -> None:
    n = show(desk, one, other)
    before = desk.body
    desk.choose((n - 1, 0), (n, END)).edit.cut()
    desk.edit.paste()
    told = "".join(text for _, text in seen(desk))
    assert sorted(told) == sorted("".join(text for _, text in [*of(one), *of(other)]))
    if one == other == "paragraph":
        assert desk.body == before


LEFT_BY_ENTER = ("bullet", "number", "quote", "detail")


@pytest.mark.parametrize("kind", LEFT_BY_ENTER)
def test_enter_twice_leaves(desk: Desk, kind: str) -> None:
    desk.show(BLOCKS[kind]).at(0).press(ENTER, ENTER, "x")
    assert seen(desk) == [(kind, "ab"), ("paragraph", "x")]


@pytest.mark.parametrize("kind", [kind for kind in BLOCKS if kind != "paragraph"])
def test_backspace_at_the_beginning_turns_back(desk: Desk, kind: str) -> None:
    desk.show(BLOCKS[kind]).at(0, 0).press(BACK)
    assert seen(desk)[0] == ("paragraph", "ab")
