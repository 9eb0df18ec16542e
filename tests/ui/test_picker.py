"""The list one chooses people and boilerplate from: what its lines show, and where it opens."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from pressdesk.ui.picker import Choice, Picker
from pressdesk.ui.pieces import Popover
from pressdesk.ui.theme import Theme

LONG = "Deputy director of communications and public affairs for the northern counties"


@pytest.fixture
def anchor(qapp, qtbot):
    Theme("light").apply(qapp)
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(100, 20)
    return made


def picker(anchor, *choices: Choice) -> Picker:
    made = Picker(anchor, "Search People", choices, "Nobody")
    made.open_under(anchor)
    return made


def line(anchor, choice: Choice, part: QRect):
    shown = picker(anchor, choice)
    return shown.list.viewport().grab(part).toImage()


def test_the_phone_number_is_shown_in_full_however_long_the_title_is(anchor):
    end = QRect(250, 0, 130, 28)
    short, long = (line(anchor, Choice("Ana Ruiz", title, 1, end="503-555-0117"), end) for title in ("", LONG))
    without = line(anchor, Choice("Ana Ruiz", "", 1), end)
    numbers = QRect(290, 0, 90, 28).translated(-250, 0)
    assert short.copy(numbers) == long.copy(numbers)
    assert short != without


def test_a_choice_is_found_and_read_by_all_that_its_line_says(anchor):
    shown = picker(anchor, Choice("Ana Ruiz", "Mayor", 1, end="503"), Choice("Bo Day", "", 2))
    shown.search.setText("503 mayor")
    assert shown.list.count() == 1
    assert shown.list.item(0).data(11) == "Ana Ruiz, Mayor, 503"


@pytest.mark.parametrize("tall", [100, 400])
@pytest.mark.parametrize("y", [40, 500, 740])
def test_a_popover_stays_on_a_small_screen_and_leaves_its_anchor_in_sight(anchor, monkeypatch, tall, y):
    screen = QRect(0, 0, 1024, 768)
    monkeypatch.setattr(QWidget, "screen", lambda _self: type("Screen", (), {"availableGeometry": lambda _s: screen})())
    anchor.move(960, y)
    anchor.show()
    shown = Popover(anchor)
    shown.setFixedSize(300, tall)
    shown.open_under(anchor)
    assert screen.contains(shown.geometry())
    assert not shown.geometry().intersects(anchor.geometry())
