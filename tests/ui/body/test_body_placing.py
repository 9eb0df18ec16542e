"""Whole blocks are put beside others and moved past them; no block is cut in two."""

import pytest
from build import h, image, p, quote, ul
from hypothesis import given
from hypothesis import strategies as st
from strategies import bodies

from pressdesk.model import Body
from pressdesk.ui.body.lines import Place, body_of, lines_of
from pressdesk.ui.body.placing import moved, placed

BODY = (p("one"), ul("a", "b"), quote("Said.", "More.", lead_in="Ana"), h("two"))
FERRY = image()


@pytest.mark.parametrize(
    ("place", "at"),
    [
        ((0, 0), 0), ((0, 1), 1), ((0, 3), 1), ((1, 0), 1), ((1, 1), 2), ((2, 0), 2), ((3, 0), 2), ((4, 0), 3),
        ((5, 5), 3), ((6, 0), 3), ((6, 1), 4),
    ],
)  # fmt: skip
def test_a_picture_stands_at_the_nearest_border(place: tuple[int, int], at: int) -> None:
    made = placed(lines_of(BODY), Place(*place), lines_of((FERRY,)))
    assert body_of(made.lines) == (*BODY[:at], FERRY, *BODY[at:])
    assert made.lines[made.line].head == FERRY


def test_an_empty_paragraph_gives_way() -> None:
    made = placed(lines_of((p("one"), p(), p("two"))), Place(1, 0), lines_of((FERRY, FERRY)))
    assert body_of(made.lines) == (p("one"), FERRY, FERRY, p("two"))


def test_the_empty_body_becomes_the_picture() -> None:
    assert body_of(placed(lines_of(()), Place(0, 0), lines_of((FERRY,))).lines) == (FERRY,)


@pytest.mark.parametrize(
    ("place", "by", "made"),
    [
        ((0, 2), 1, (BODY[1], BODY[0], *BODY[2:])),
        ((1, 0), 1, (BODY[0], ul("b", "a"), *BODY[2:])),
        ((2, 0), -1, (BODY[0], ul("b", "a"), *BODY[2:])),
        ((1, 0), -1, (BODY[1], BODY[0], *BODY[2:])),
        ((4, 1), -1, (BODY[0], BODY[2], BODY[1], BODY[3])),
        ((6, 0), -1, (BODY[0], BODY[1], BODY[3], BODY[2])),
        ((0, 0), -1, BODY),
        ((6, 0), 1, BODY),
    ],
)
def test_a_block_moves_past_its_neighbour(place: tuple[int, int], by: int, made: Body) -> None:
    assert body_of(moved(lines_of(BODY), Place(*place), by).lines) == made


@given(bodies, st.data())
def test_moving_there_and_back_changes_nothing(body: Body, data: st.DataObject) -> None:
    lines = lines_of(body)
    n, by = data.draw(st.integers(0, len(lines) - 1)), data.draw(st.sampled_from((-1, 1)))
    there = moved(lines, Place(n, 0), by)
    assert there.lines[there.line] == lines[n]
    if there.lines != lines and lines[n].kind not in ("bullet", "number"):  # an item moves in its list first
        assert moved(there.lines, Place(there.line, 0), -by) == (lines, n, 0)


@given(bodies, st.data())
def test_a_picture_cuts_nothing(body: Body, data: st.DataObject) -> None:
    lines = lines_of(body)
    n = data.draw(st.integers(0, len(lines) - 1))
    made = body_of(placed(lines, Place(n, data.draw(st.integers(0, 3))), lines_of((FERRY,))).lines)
    assert set(map(repr, made)) - {repr(FERRY)} <= set(map(repr, body))
    assert len(made) - len(body_of(lines)) in (0, 1)
