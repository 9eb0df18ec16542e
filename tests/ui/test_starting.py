"""A release kept as a starter, and new ones begun from it, on the real window."""

from collections.abc import Callable
from datetime import date

import pytest
from build import p, quote, release
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from pressdesk import desk as desks
from pressdesk.app.beginnings import of_starter
from pressdesk.desk import Starter
from pressdesk.model import Approval, Embargo, Immediate
from pressdesk.ui.picker import Picker
from pressdesk.ui.window import MainWindow

PATTERN = release(p("On March 9 we sail."), headline="Weekly sailing", id="old", language="en-GB")
KEPT = Starter("s1", "Weekly", PATTERN)


@pytest.fixture
def stocked(window: MainWindow) -> MainWindow:
    """The window of a desk with a starter."""
    desks.save_starter(window.session.desk, KEPT)
    window.session.library_changed.emit()
    return window


def test_what_is_begun_from_a_starter_is_a_draft_of_today() -> None:
    asked = quote("We sail.", by="Ana Ruiz", approval=Approval("asked"))
    old = release(asked, id="old", stage="issued", timing=Embargo("2026-03-09T06:00", "UTC"), corrects="x")
    new = of_starter(old, date(2027, 1, 2), (), "")
    assert (new.stage, new.timing.__class__.__name__, new.release_date) == ("draft", "NoStatus", date(2027, 1, 2))
    assert (new.id == "old", new.based_on, new.corrects, new.body[0].approval) == (False, None, None, None)
    assert "Ana Ruiz" in [one.words for one in new.carried]


def test_the_open_release_is_kept_under_a_name(window: MainWindow) -> None:
    window.session.edit(replace(window.session.release, timing=Immediate()))
    window.act["save_starter"].trigger()
    form = QApplication.activePopupWidget()
    form.name.setText("Monthly")
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    assert [(one.name, one.release) for one in desks.starters(window.session.desk)] == [
        ("Monthly", window.session.release)
    ]


def test_a_release_is_begun_from_a_starter_by_the_menu(stocked: MainWindow) -> None:
    stocked.act["from_starter"].trigger()
    picker = QApplication.activePopupWidget()
    assert isinstance(picker, Picker)
    QTest.keyClicks(picker.search, "week")
    QTest.keyClick(picker.search, Qt.Key.Key_Return)
    made = stocked.session.release
    assert (made.body, made.language, made.release_date, made.id != "old") == (
        PATTERN.body, "en-GB", date.today(), True
    )  # fmt: skip
    assert desks.find(stocked.session.desk, made.id) is not None


def test_the_new_menu_leads_to_the_starters(stocked: MainWindow) -> None:
    stocked.act["new"].trigger()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    last = menu.actions()[-1]
    menu.close()
    last.trigger()
    assert isinstance(QApplication.activePopupWidget(), Picker)


def test_starters_are_renamed_and_removed_on_the_boilerplate_page(
    stocked: MainWindow, keys: Callable[..., None]
) -> None:
    stocked.show_page("boilerplate")
    page = stocked.middle.pages["boilerplate"]
    QTest.mouseClick(page.kinds.starters, Qt.MouseButton.LeftButton)
    card = page.starters.cards[0]
    assert card.isVisible()
    card.name.setText("Every week")
    QTest.keyClick(card.name, Qt.Key.Key_Return)
    assert [one.name for one in desks.starters(stocked.session.desk)] == ["Every week"]
    QTest.mouseClick(page.starters.cards[0].remove, Qt.MouseButton.LeftButton)
    assert desks.starters(stocked.session.desk) == ()


def test_a_release_is_begun_from_the_page_too(stocked: MainWindow) -> None:
    stocked.show_page("boilerplate")
    page = stocked.middle.pages["boilerplate"]
    page.kinds.starters.click()
    page.starters.cards[0].begin.click()
    assert (stocked.middle.name, stocked.session.release.body) == ("release", PATTERN.body)
