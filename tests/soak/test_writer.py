"""A writer at random: types, pastes, undoes, formats, switches releases, resizes.

The window never shows another release than the value, the desk holds it after a second, and nothing warns.
"""

import tempfile
import time
from collections import Counter
from pathlib import Path

import pytest
from desk_day import FORMATS, KINDS, OTHERS, PARTS, PASTES, SIZES, TABLES, Day
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from pressdesk.app.requests import write_request
from pressdesk.ui import proofing
from pressdesk.ui.export_dialog import ExportDialog
from pressdesk.ui.history import HistoryPane
from pressdesk.ui.issue_sheet import IssueSheet
from pressdesk.ui.late import Late
from pressdesk.ui.pages.boilerplate import BoilerplatePage
from pressdesk.ui.pages.people import PeoplePage
from pressdesk.ui.several_dialog import SeveralDialog

LATE = Late(
    preview=lambda session, theme: QLabel("preview"),
    history=HistoryPane,
    proofread=proofing.begin,
    pages={"boilerplate": BoilerplatePage, "people": PeoplePage},
    export=ExportDialog,
    issue=IssueSheet,
    several=SeveralDialog,
    email=lambda release, office: ("<p>html</p>", "text"),
    request=write_request,
)
KEYS = tuple(
    (key, held)
    for held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
) + tuple(
    (key, Qt.KeyboardModifier.NoModifier)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Tab, Qt.Key.Key_Escape)
) * 3  # fmt: skip
WORDS = (
    "ferry",
    "We sail. ",
    "“so” she",
    'it\'s "here"',
    "--",
    "...",
    " ",
    "- ",
    "1. ",
    "é\u0301",
    "\U0001f6a2",
    "\u00a0",
)
numbers = st.integers(0, 400)
done: Counter[str] = Counter()


class Writer(RuleBasedStateMachine):
    """One day at the window."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self.day = Day(Path(self._folder.name), LATE)

    def teardown(self) -> None:
        self.day.end()
        self._folder.cleanup()

    @rule(words=st.lists(st.sampled_from(WORDS), min_size=1, max_size=3))
    def type(self, words: list[str]) -> None:
        done["typed"] += 1
        self.day.write("".join(words))

    @rule(which=numbers, at=numbers, word=st.sampled_from(WORDS))
    def type_there(self, which: int, at: int, word: str) -> None:
        done["typed"] += 1
        self.day.go(which, at, at)
        self.day.write(word)

    @rule(key=st.sampled_from(KEYS))
    def press(self, key: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
        done["pressed"] += 1
        self.day.press(*key)

    @rule(which=numbers, anchor=numbers, caret=numbers)
    def go(self, which: int, anchor: int, caret: int) -> None:
        done["went"] += 1
        self.day.go(which, anchor, caret)

    @rule(which=numbers, at=numbers)
    def click(self, which: int, at: int) -> None:
        done["went"] += 1
        self.day.go(which, at, at)

    @rule(way=st.sampled_from(("undo", "undo", "redo")), times=st.integers(1, 4))
    def step(self, way: str, times: int) -> None:
        done[way] += times
        for _ in range(times):
            self.day.do(way)

    @rule(times=st.integers(1, 12))
    def undo_and_redo(self, times: int) -> None:
        done["undo"] += times
        done["redo"] += times
        self.day.window.form.flush()
        before, kept = self.day.session.release, self.day.session.history
        back = min(times, len(kept.past))
        for way in ("undo",) * back + ("redo",) * back:
            self.day.do(way)
        brought = any(step.brought for step in kept.past)
        assert brought or self.day.session.release == before

    @rule(name=st.sampled_from(FORMATS))
    def format(self, name: str) -> None:
        self._do(name)

    @rule(name=st.sampled_from(KINDS))
    def turn(self, name: str) -> None:
        self._do(name)

    @rule(name=st.sampled_from(TABLES))
    def grid(self, name: str) -> None:
        self._do(name)

    @rule(which=numbers, name=st.sampled_from(TABLES))
    def change_table(self, which: int, name: str) -> None:
        self.day.go(which, 0, 0)
        self._do(name)

    @rule(name=st.sampled_from(PARTS))
    def add(self, name: str) -> None:
        self._do(name)

    @rule(name=st.sampled_from(OTHERS))
    def command(self, name: str) -> None:
        self._do(name)

    @rule(what=st.sampled_from(PASTES))
    def paste(self, what: tuple[str, str]) -> None:
        done["pasted"] += 1
        self.day.paste(*what)

    @rule(words=st.sampled_from(("e", "sail", "“", "Ferry")), by=st.sampled_from(("o", "", "E e", "ship")))
    def replace(self, words: str, by: str) -> None:
        done["replaced"] += 1
        self.day.replace(words, by)

    @rule(number=numbers)
    def open(self, number: int) -> None:
        done["opened"] += 1
        self.day.open(number)

    @rule(number=st.integers(0, len(SIZES) - 1))
    def resize(self, number: int) -> None:
        done["resized"] += 1
        self.day.resize(number)

    @rule(name=st.sampled_from(("boilerplate", "people", "release", "release")))
    def page(self, name: str) -> None:
        done["pages"] += 1
        self.day.window.show_page(name)
        self.day.window.show_page("release")

    @rule()
    def second(self) -> None:
        done["seconds"] += 1
        self.day.second()

    @rule()
    def rest(self) -> None:
        QApplication.processEvents()

    def _do(self, name: str) -> None:
        done["commands"] += 1
        self.day.do(name)

    @invariant()
    def nothing_differs(self) -> None:
        done["steps"] += 1
        self.day.look()


def days(count: int, steps: int, seed: object = None) -> None:
    """Let days go by, the same ones every time unless `pytest --hypothesis-seed` gives others."""
    done.clear()
    began = time.perf_counter()
    run_state_machine_as_test(
        Writer,
        settings=settings(
            max_examples=count,
            stateful_step_count=steps,
            derandomize=seed is None,
            deadline=None,
            database=None,
            print_blob=False,
            phases=(Phase.generate,),  # a failure is told as it came: to make it shorter takes longer than to mend it
            suppress_health_check=list(HealthCheck),
        ),
    )
    said = ", ".join(f"{number} {name}" for name, number in done.most_common())
    print(f"{time.perf_counter() - began:.0f} s: {said}; no difference, no warning")


def test_a_writer_at_random(qapp: QApplication) -> None:
    days(5, 40)
    assert done["steps"] >= 100


@pytest.mark.soak
def test_a_writer_for_ten_thousand_steps(qapp: QApplication, pytestconfig: pytest.Config) -> None:
    days(120, 120, pytestconfig.getoption("hypothesis_seed"))
    assert done["steps"] >= 10_000
