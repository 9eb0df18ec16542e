"""The law of approval: whatever is done, no approval holds on words that were not approved."""

from collections.abc import Callable
from typing import Any

from build import p, quote, release, said, t, ul
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from pressdesk.app import history
from pressdesk.app.beginnings import copy_of
from pressdesk.model import Approval, Body, Quote, Release, Speaker, approval_holds, codec
from pressdesk.text import merge, quotes, told
from pressdesk.ui.body.lines import Place
from pressdesk.ui.window import MainWindow
from pressdesk.ui.writing import block_at

ANA, BO = Speaker("Ana Ruiz", "director"), Speaker("Bo Lee")
START: Body = (
    p("Ships sail."), quote("We sail.", "Soon.", by=ANA), quote("We stay.", by=BO),
    quote(t("We sail, ", said("said Ana Ruiz."), " Now."), by=ANA, lead_in="She said:"), ul("one", "two"), p("End."),
)  # fmt: skip
slow = settings(max_examples=150, suppress_health_check=list(HealthCheck), deadline=None)


def key(block: Quote) -> object:
    """Return the exact words, letter by letter with what is the writer's own, and the speaker: no digest."""
    letters = tuple(tuple((char, run.attribution) for run in text for char in run.text) for text in block.paragraphs)
    who = block.speaker
    return letters, who and (who.name, who.title, who.organization)


def held(body: Body) -> set[object]:
    """Return what holds as approved."""
    return {key(block) for block in body if isinstance(block, Quote) and approval_holds(block)}


class Writer:
    """Somebody at the window, who also tells what came of asking."""

    def __init__(self, window: MainWindow) -> None:
        self.edit = window.form.body.edit
        self.window = window
        self.approved: set[object] = set()

    def at(self, start: tuple[int, int], end: tuple[int, int] | None) -> None:
        """Put the caret at a place (line, character), or select up to another."""
        self.edit._set_caret(Place(*(end or start)), Place(*start))

    def press(self, key: str | Qt.Key) -> None:
        """Type words, or press one key."""
        (QTest.keyClicks if isinstance(key, str) else QTest.keyClick)(self.edit, key)

    def tell(self, state: str) -> None:
        block = self.window.approvals._here()
        if isinstance(block, Quote):
            self.approved |= {key(block)} if state == "approved" else set()
            self.window.approvals.tell(block, Approval(state, "Ana"))  # type: ignore[arg-type]

    def other_window(self) -> None:
        """Take in what another window makes of the body: its first quote says something else, its last is gone."""
        now = self.window.session.release
        theirs = replace(now, body=tuple(_otherwise(block) for block in now.body[:-1]))
        self.window.session.take(merge(now, now, theirs).release, 1)


def _otherwise(block: Any) -> Any:
    return replace(block, paragraphs=(t("We go."), *block.paragraphs[1:])) if isinstance(block, Quote) else block


ACTS: dict[str, Callable[[Writer], object]] = {
    "approve": lambda d: d.tell("approved"),
    "approve again": lambda d: d.tell("approved"),
    "refuse": lambda d: d.tell("refused"),
    "undo": lambda d: d.window.session.undo(),
    "undo twice": lambda d: (d.window.session.undo(), d.window.session.undo()),
    "redo": lambda d: d.window.session.redo(),
    "own words": lambda d: d.edit.toggle_attribution(),
    "bold": lambda d: d.edit.toggle_bold(),
    "quote": lambda d: d.edit.toggle_quote(),
    "lead-in": lambda d: d.edit.add_lead_in(),
    "no lead-in": lambda d: d.edit.set_lead_in(False),
    "speaker": lambda d: d.edit.set_speaker(BO),
    "no speaker": lambda d: d.edit.set_speaker(None),
    "attribute": lambda d: d.edit.attribute(),
    "tidy": lambda d: d.edit.tidy(),
    "drag": lambda d: d.edit._drop_at(Place(1, 2), False),
    "drag a copy": lambda d: d.edit._drop_at(Place(3, 0), True),
    "copy": lambda d: d.edit.copy(),
    "cut": lambda d: d.edit.cut(),
    "paste": lambda d: d.edit.paste(),
    "move up": lambda d: d.edit.move_block(-1),
    "move down": lambda d: d.edit.move_block(1),
    "another window": lambda d: d.other_window(),
    "paragraph": lambda d: d.edit.set_kind("paragraph"),
}
KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, "x", " ", "We sail.", '"')
places = st.tuples(st.integers(0, 8), st.integers(0, 12))
steps = st.lists(st.tuples(places, st.none() | places, st.sampled_from((*KEYS, *ACTS, "approve"))), max_size=10)


@slow
@given(steps)
@example([((1, 0), None, "approve"), ((2, 0), None, Qt.Key.Key_Backspace), ((1, 8), None, Qt.Key.Key_Return)])
@example([((1, 0), None, "approve"), ((1, 0), (2, 5), "cut"), ((0, 0), None, "paste"), ((1, 0), None, "speaker")])
@example([((3, 0), None, "approve"), ((3, 0), (3, 8), "own words")])
@example([((3, 0), None, "approve"), ((3, 0), None, "x"), ((3, 0), None, "undo"), ((3, 0), None, "redo")])
def test_no_editing_leaves_an_approval_on_other_words(window: MainWindow, done: list[Any]) -> None:
    QGuiApplication.clipboard().clear()
    window.session._move(history.start(replace(window.session.release, body=START)))
    writer = Writer(window)
    for start, end, what in done:
        writer.at(start, end)
        ACTS[what](writer) if what in ACTS else writer.press(what)
        window.form.flush()
        assert held(window.session.release.body) <= writer.approved
        assert {key(q) for q in _shown(window, "approved")} <= writer.approved


def _shown(window: MainWindow, state: str) -> list[Quote]:
    """Return the quotes that the page shows in this state."""
    edit = window.form.body.edit
    groups = {group for group, stands in edit._standings.items() if stands == state}
    numbers = [n for n, line in enumerate(edit._manuscript.lines()) if line.group in groups]
    return [block for n in numbers if isinstance(block := block_at(edit.body(), n), Quote)]


WORDS = ("We sail.", "We stay.", "")
STATES = ("asked", "approved", "refused")


@st.composite
def spoken(draw: st.DrawFn) -> Quote:
    """Draw a quote that somebody may have been asked about, in these words or in others."""
    made, asked = (
        quote(
            *draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=2)), by=draw(st.sampled_from((ANA, BO, None)))
        )
        for _ in "12"
    )
    state = draw(st.sampled_from((*STATES, None)))
    (bound,) = told((asked,), asked, Approval(state)) if state else (asked,)
    assert isinstance(bound, Quote)
    return replace(made, approval=bound.approval)


drawn = st.lists(spoken(), max_size=3).map(lambda blocks: release(*blocks))


@given(drawn, drawn, drawn)
def test_two_windows_leave_no_approval_on_other_words(base: Release, mine: Release, theirs: Release) -> None:
    made = merge(base, mine, theirs).release
    assert held(made.body) <= held(base.body) | held(mine.body) | held(theirs.body)


@given(drawn)
def test_a_file_brings_approvals_as_they_are(of: Release) -> None:
    assert codec.decode(codec.encode(of)).release == of


@given(drawn)
def test_nobody_has_approved_what_stands_in_a_copy(of: Release) -> None:
    assert not any(block.approval for block in quotes(copy_of(of)))
