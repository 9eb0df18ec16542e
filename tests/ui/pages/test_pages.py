"""What holds for every page: names for screen readers, both palettes, the narrowest and the widest window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from pressdesk.app import samples
from pressdesk.app.session import Session
from pressdesk.desk import Desk
from pressdesk.ui.pages.boilerplate import BoilerplatePage
from pressdesk.ui.pages.entries import Entry, found
from pressdesk.ui.pages.languages import language_name
from pressdesk.ui.pages.organization import OrganizationPage
from pressdesk.ui.pages.people import PeoplePage
from pressdesk.ui.pages.templates import TemplatesPage
from pressdesk.ui.theme import Theme

PAGES = (BoilerplatePage, PeoplePage, TemplatesPage, OrganizationPage)


@pytest.fixture(params=PAGES)
def page(request, qtbot, session: Session, theme: Theme, desk: Desk) -> QWidget:
    samples.fill(desk)
    made = request.param(session, theme)
    qtbot.addWidget(made)
    made.resize(760, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made


def focusable(page: QWidget) -> list[QWidget]:
    policies = (Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus)
    return [one for one in page.findChildren(QWidget) if one.focusPolicy() in policies and one.isVisible()]


def test_every_control_has_a_name(page: QWidget) -> None:
    nameless = [one for one in focusable(page) if not (one.accessibleName() or _words(one))]
    assert nameless == []


def _words(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def test_the_tab_key_reaches_every_control(page: QWidget) -> None:
    reached, here = set(), page
    for _ in range(400):
        here = here.nextInFocusChain()
        reached.add(here)
    assert set(focusable(page)) <= reached


def test_the_page_follows_the_palette(page: QWidget, theme: Theme) -> None:
    light = page.grab().toImage().pixelColor(700, 600)
    theme.choose("dark")
    assert page.grab().toImage().pixelColor(700, 600).lightness() < light.lightness() / 3
    theme.choose("light")


@pytest.mark.parametrize("width", [430, 600, 1200])
def test_nothing_is_wider_than_the_page(page: QWidget, width: int) -> None:
    page.resize(width, 700)
    QApplication.processEvents()
    over = [one for one in focusable(page) if one.mapTo(page, one.rect().topRight()).x() >= width]
    assert over == []


def test_no_words_are_smaller_than_twelve_pixels(page: QWidget) -> None:
    page.ensurePolished()
    small = [one.text() for one in page.findChildren(QLabel) if one.isVisible() and one.fontInfo().pixelSize() < 12]
    assert small == []


@pytest.mark.parametrize(("query", "is_found"), [("MULLER", True), ("press mü", True), ("smith", False), ("", True)])
def test_entries_are_found_by_their_words(query: str, is_found: bool) -> None:
    assert found(Entry("1", "Jörg Müller", "Press officer"), query) is is_found


@pytest.mark.parametrize(("tag", "name"), [("es", "Español"), ("x", "x"), ("sv-SE", "svenska (sv-SE)")])
def test_a_language_has_its_own_name(tag: str, name: str) -> None:
    assert language_name(tag) == name


def test_leaving_a_page_changes_nothing(qtbot, page: QWidget, session: Session) -> None:
    with qtbot.assertNotEmitted(session.library_changed), qtbot.assertNotEmitted(session.office_changed):
        page.hide()
        session.flush_wanted.emit()
