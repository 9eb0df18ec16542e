"""An export tells what is wrong first: errors stop it until somebody says that it is a draft."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from build import contact, p, release
from pytestqt.qtbot import QtBot

from pressdesk import desk as desks
from pressdesk.app import background
from pressdesk.app.session import Session
from pressdesk.app.settings import Settings
from pressdesk.model import HouseStyle, Release
from pressdesk.ui.export_checks import ExportChecks
from pressdesk.ui.export_dialog import ExportDialog
from pressdesk.ui.theme import Theme
from pressdesk.ui.window import MainWindow

Open = Callable[..., ExportDialog]
RULE = "fact-double-word"
WRONG = release(p("Of the the quay."), headline="Boats sail", contacts=(contact("Bo", email="bo@example.org"),))


@pytest.fixture
def opened(window: object, session: Session, tmp_path: Path, qtbot: QtBot) -> Open:
    def open_it(value: Release, show: Callable[[], object] = lambda: None) -> ExportDialog:
        desks.save_house(session.desk, HouseStyle(severities=((RULE, "error"),)))
        session.office_changed.emit()
        desks.save(session.desk, value, None)
        session.open(value.id)
        made = ExportDialog(
            session, Settings(tmp_path / "settings.json"), Theme("light"), checks=partial(ExportChecks, show=show)
        )
        qtbot.addWidget(made)
        made.show()
        qtbot.waitUntil(lambda: made.checked.careful.is_done, timeout=5000)
        background.finish()
        return made

    return open_it


def test_an_error_stops_the_export_and_is_named(opened: Open) -> None:
    made = opened(WRONG)
    assert made.checked.isVisible()
    assert "Errors: 1" in made.checked.head.text()
    assert not made.go.isEnabled()


def test_a_draft_is_exported_all_the_same(opened: Open) -> None:
    made = opened(WRONG)
    made.checked.draft.click()
    assert made.go.isEnabled()


def test_it_is_ready_as_soon_as_it_is_mended(opened: Open, session: Session, qtbot: QtBot) -> None:
    made = opened(WRONG)
    session.undo()
    session.edit(release(p("Of the quay."), headline="Boats sail", contacts=WRONG.contacts))
    qtbot.waitUntil(lambda: made.go.isEnabled(), timeout=5000)
    assert not made.checked.draft.isVisible()


def test_all_checks_are_one_click_away(opened: Open, window: MainWindow) -> None:
    made = opened(WRONG, show=window.act["tab_checks"].trigger)
    made.checked.more.click()
    assert window.right.name == "checks"
