"""Laws on the real QTextDocument: what is shown is read back, and no editing makes a body that is not one."""

from collections.abc import Callable

from body_desk import Desk
from build import image, ol, p, quote, said, t, ul
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from strategies import bodies

from pressdesk.model import Approval, Body, Run, Speaker
from pressdesk.model.blocks import normal_body
from pressdesk.model.codec import dump, load_blocks
from pressdesk.text import marks_for
from pressdesk.ui.body.document import read, read_lines, show, write_lines
from pressdesk.ui.body.lines import Place, joined, lines_after
from pressdesk.ui.body.looks import Look
from pressdesk.ui.theme import read_colours

slow = settings(max_examples=100, suppress_health_check=list(HealthCheck), deadline=None)
valid = bodies.map(normal_body)


def look() -> Look:
    return Look(read_colours("light"), marks_for("en-US"))


@slow
@given(valid)
def test_read_gives_what_show_was_given(qapp: object, body: Body) -> None:
    document, heads = QTextDocument(), {}
    show(document, body, look(), heads)
    assert read(document, heads) == body


@slow
@given(valid, valid)
def test_a_document_patched_is_as_one_made_afresh(qapp: object, one: Body, other: Body) -> None:
    document, heads = QTextDocument(), {}
    before = show(document, one, look(), heads)
    after = lines_after(before, one, other)
    write_lines(document, before, after, look(), heads)
    assert (read(document, heads), read_lines(document, heads)) == (other, after)
    assert [line.kind for line in after] == formats(document, after)


def formats(document: QTextDocument, lines: tuple) -> list[str]:
    """Return the kind of each line whose block format and list are right for its neighbours."""
    found = []
    for n, line in enumerate(lines):
        block, before = document.findBlockByNumber(n), lines[n - 1] if n else None
        wanted = look().block_format(line, before, lines[n + 1] if n + 1 < len(lines) else None)
        wanted.setObjectIndex(block.blockFormat().objectIndex())
        in_list = block.textList() is not None and block.textList().itemNumber(block) == 0
        opens = line.kind in ("bullet", "number") and not (before and joined(before, line))
        found.append(line.kind if (wanted == block.blockFormat(), in_list) == (True, opens) else "wrong")
    return found


def test_the_hard_ones(desk: Desk) -> None:
    approval = Approval("approved", "Ana Ruiz", "email", "2026-03-09", "d")
    body = (
        p(), p("a\nb\u00a0c😀"), ul("1"), ul("2"), ol(""), quote("a"), quote("a"), quote("", "", lead_in=()),
        quote(t(said("x"), "y"), marks="none", approval=approval),
        p(Run("a", link="https://a.example/"), Run("b", link="https://b.example/"), Run("\ufeffc", bold=True)), p(),
    )  # fmt: skip
    desk.show(*body)
    assert (desk.edit.body(), read(desk.edit.document(), desk.edit._manuscript.heads)) == (body, body)


KEYS = (
    Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Left, Qt.Key.Key_Down, "x", " ",
    '"', "--", "...", "- ",
)  # fmt: skip
ACTS: dict[str, Callable[[Desk], object]] = {
    "bold": lambda d: d.edit.toggle_bold(),
    "own words": lambda d: d.edit.toggle_attribution(),
    "link": lambda d: d.edit.set_link("https://example.org/"),
    "unlink": lambda d: d.edit.set_link(None),
    "quote": lambda d: d.edit.toggle_quote(),
    "lead-in": lambda d: d.edit.add_lead_in(),
    "make lead-in": lambda d: d.edit.set_lead_in(True),
    "no lead-in": lambda d: d.edit.set_lead_in(False),
    "speaker": lambda d: d.edit.set_speaker(Speaker("Ana Ruiz", "director")),
    "attribute": lambda d: d.edit.attribute(),
    "tidy": lambda d: d.edit.tidy(),
    "drag": lambda d: d.edit._drop_at(Place(1, 2), False),
    "drag a copy": lambda d: d.edit._drop_at(Place(3, 0), True),
    "copy": lambda d: d.edit.copy(),
    "cut": lambda d: d.edit.cut(),
    "paste": lambda d: d.edit.paste(),
    "move up": lambda d: d.edit.move_block(-1),
    "move down": lambda d: d.edit.move_block(1),
    "picture": lambda d: d.edit.put_beside((image(),), d.edit.textCursor()),
    "label": lambda d: d.edit.set_detail_label("WHO"),
    **{kind: lambda d, kind=kind: d.edit.set_kind(kind) for kind in ("paragraph", "subheading", "bullet", "detail")},
}
places = st.tuples(st.integers(0, 12), st.integers(0, 12))
steps = st.lists(st.tuples(places, st.none() | places, st.sampled_from((*KEYS, *ACTS))), min_size=1, max_size=8)


@slow
@given(valid, steps)
def test_a_body_stays_a_body_whatever_is_done(desk: Desk, body: Body, steps: list) -> None:
    desk.show(*body)
    for start, end, what in steps:
        desk.choose(start, end) if end else desk.at(*start)
        ACTS[what](desk) if what in ACTS else desk.press(what)
        known, manuscript = desk.body, desk.edit._manuscript
        assert load_blocks(dump(known)) == known
        assert read_lines(manuscript.document, manuscript.heads) == manuscript.lines()
        assert formats(manuscript.document, manuscript.lines()) == [line.kind for line in manuscript.lines()]
    desk.show(*body)
    assert read(desk.edit.document(), desk.edit._manuscript.heads) == body
