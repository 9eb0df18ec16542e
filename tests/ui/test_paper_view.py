"""A PDF as sheets to scroll through."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot
from sheets import pdf

from pressdesk.ui.paper_view import GAP_PX, PaperView
from pressdesk.ui.sheet import SHADOW_PX
from pressdesk.ui.theme import Theme


@pytest.fixture
def view(qtbot: QtBot) -> PaperView:
    made = PaperView(Theme("light"))
    made.resize(200 + 2 * SHADOW_PX, 300)
    made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def colour(view: PaperView, qtbot: QtBot):
    def at(x: int, y: int) -> str:
        qtbot.waitUntil(view.drawn)
        return view.viewport().grab().toImage().pixelColor(x, y).name()

    return at


def test_sheets_fill_the_width_one_below_the_other(view: PaperView) -> None:
    view.show_pdf(pdf("red", "blue"), keep_place=False)
    first, second = view.sheets()
    assert (view.pages, first.width(), first.height(), first.left()) == (2, 200, 400, SHADOW_PX)
    assert second.top() == first.bottom() + GAP_PX


def test_pages_are_drawn_where_they_are_scrolled_to(view: PaperView, colour) -> None:
    view.show_pdf(pdf("red", "blue"), keep_place=False)
    assert colour(100, 150) == QColor("red").name()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.viewport().grab()
    assert colour(100, 150) == QColor("blue").name()


def test_another_pdf_keeps_the_place_or_begins_at_the_top(view: PaperView, colour) -> None:
    view.show_pdf(pdf("red"), keep_place=False)
    view.verticalScrollBar().setValue(90)
    view.show_pdf(pdf("lime", "lime"), keep_place=True)
    assert (view.verticalScrollBar().value(), colour(100, 150)) == (90, QColor("lime").name())
    view.show_pdf(pdf("red"), keep_place=False)
    assert view.verticalScrollBar().value() == 0


def test_until_a_page_is_drawn_the_old_one_stays(view: PaperView, colour) -> None:
    view.show_pdf(pdf("red"), keep_place=False)
    assert colour(100, 150) == QColor("red").name()
    view.show_pdf(pdf("lime"), keep_place=True)
    assert view.viewport().grab().toImage().pixelColor(100, 150).name() == QColor("red").name()


def test_a_picture_has_a_pixel_for_each_of_the_screen(view: PaperView, colour, monkeypatch) -> None:
    monkeypatch.setattr(view, "devicePixelRatioF", lambda: 2.0)
    view.show_pdf(pdf("red"), keep_place=False)
    colour(100, 150)
    assert view._pictures[0].width() == 2 * (200 - 2)


def test_the_place_in_the_text_stays_when_the_pane_gets_wider(view: PaperView) -> None:
    view.show_pdf(pdf(*["red"] * 10), keep_place=False)
    bar = view.verticalScrollBar()
    bar.setValue(2000)
    before = bar.value() / (bar.maximum() + bar.pageStep())
    view.resize(400, 300)
    assert bar.value() / (bar.maximum() + bar.pageStep()) == pytest.approx(before, abs=0.01)


def test_few_pictures_are_kept(view: PaperView, qtbot: QtBot) -> None:
    view.show_pdf(pdf(*["red"] * 40), keep_place=False)
    for value in range(0, view.verticalScrollBar().maximum(), 400):
        view.verticalScrollBar().setValue(value)
        view.viewport().grab()
    qtbot.waitUntil(view.drawn)
    assert len(view._pictures) <= 12


def test_keys_scroll(view: PaperView, qtbot: QtBot) -> None:
    view.show_pdf(pdf("red", "blue"), keep_place=False)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.verticalScrollBar().value() > 100
