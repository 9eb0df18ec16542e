"""The real main window on a real desk, driven by keys and clicks; only the browser engine is left out."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from build import contact, p, plate, quote, release
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from pressdesk import desk as desks
from pressdesk.app.requests import write_request
from pressdesk.app.session import Session
from pressdesk.app.settings import Settings
from pressdesk.model import Boilerplate, Person, plain
from pressdesk.ui import proofing
from pressdesk.ui.export_dialog import ExportDialog
from pressdesk.ui.history import HistoryPane
from pressdesk.ui.issue_sheet import IssueSheet
from pressdesk.ui.late import Late
from pressdesk.ui.pages.boilerplate import BoilerplatePage
from pressdesk.ui.pages.organization import OrganizationPage
from pressdesk.ui.pages.people import PeoplePage
from pressdesk.ui.pages.templates import TemplatesPage
from pressdesk.ui.pieces import Popover
from pressdesk.ui.several_dialog import SeveralDialog
from pressdesk.ui.theme import Theme
from pressdesk.ui.window import MainWindow

PAGES = {
    "boilerplate": BoilerplatePage,
    "people": PeoplePage,
    "templates": TemplatesPage,
    "organization": OrganizationPage,
}
LATE = Late(
    preview=lambda session, theme: QLabel("preview"),
    history=HistoryPane,
    proofread=proofing.begin,
    pages=PAGES,
    export=ExportDialog,
    issue=IssueSheet,
    several=SeveralDialog,
    email=lambda release, office: ("<p>html</p>", "text"),
    request=write_request,
)


@pytest.fixture
def filled(tmp_path: Path) -> Iterator[desks.Desk]:
    """A desk with a draft, an issued release, boilerplate and people."""
    desk = desks.open_desk(tmp_path / "My desk.sqlite")
    desks.save(desk, release(p("Ships sail."), id="old", headline="Old ferry sails", stage="issued"), None)
    body = (p("First words."), quote("We sail.", by="Ana Ruiz"))
    parts = {"boilerplates": (plate("Words.", heading="About"),), "contacts": (contact("Bo", phone="1"),)}
    desks.save(desk, release(*body, id="new", place="Portland", **parts), None)
    desks.save_boilerplate(desk, Boilerplate("b1", "Harbour", heading="About us", paragraphs=(plain("We are."),)))
    desks.save_person(desk, Person("p1", "Cy Day", "Mayor", "Portland"))
    yield desk
    desk.close()


@pytest.fixture
def session(qapp: QApplication, filled: desks.Desk) -> Session:
    """A session with the draft open."""
    made = Session(filled)
    made.open("new")
    return made


@pytest.fixture
def window(qapp: QApplication, session: Session, tmp_path: Path) -> Iterator[MainWindow]:
    """The window as the program opens it."""
    theme = Theme("light")
    theme.apply(qapp)
    made = MainWindow(session, Settings(tmp_path / "settings.json"), theme)
    made.show()
    QTest.qWaitForWindowActive(made)
    made.complete(LATE)
    yield made
    made.close()
    made.deleteLater()
    theme.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def another(window: MainWindow, tmp_path: Path) -> Iterator[Callable[[str], MainWindow]]:
    """Makes one more window by the settings of this file; it goes before the desk closes."""
    made: list[MainWindow] = []

    def make(file: str) -> MainWindow:
        made.append(MainWindow(window.session, Settings(tmp_path / file), window.theme))
        return made[-1]

    yield make
    for one in made:
        one.close()
        one.deleteLater()


@pytest.fixture
def keys(window: MainWindow) -> Callable[..., None]:
    """Press keys where the focus is: text is typed, anything else is a key with its modifiers."""

    def press(*pressed: Any) -> None:
        for one in pressed:
            target = QApplication.activePopupWidget() or QApplication.focusWidget() or window
            target = target.focusWidget() or target
            if isinstance(one, str):
                QTest.keyClicks(target, one)
            else:
                key, modifier = one if isinstance(one, tuple) else (one, Qt.KeyboardModifier.NoModifier)
                QTest.keyClick(target, key, modifier)
        window.form.flush()

    return press


@pytest.fixture
def popover(window: MainWindow) -> Callable[[], QWidget]:
    """Return the popover that is open."""

    def find() -> QWidget:
        shown = [one for one in window.findChildren(Popover) if one.isVisible()]
        assert shown, "no popover is open"
        return shown[-1]

    return find
