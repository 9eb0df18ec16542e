"""The dialogs that export stay on the screen, however small it is, and do not move under the hand."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from build import p, release
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from pressdesk import desk as desks
from pressdesk.app.session import Session
from pressdesk.app.settings import Settings
from pressdesk.ui import tall
from pressdesk.ui.export_dialog import ExportDialog
from pressdesk.ui.several_dialog import SeveralDialog
from pressdesk.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def session(qapp: Any, tmp_path: Path) -> Iterator[Session]:
    desk = desks.open_desk(tmp_path / "desk.sqlite")
    desks.save(desk, release(p("Boats sail.")), None)
    made = Session(desk)
    made.open("r1")
    yield made
    desk.close()


@pytest.fixture
def on_screen(qtbot: QtBot, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Any]:
    """Open a dialog on a screen of this height, with everything ticked."""

    def run(kind: str, height: int) -> Any:
        monkeypatch.setattr(tall, "room_of", lambda _dialog: QRect(0, 0, 1024, height))
        settings = Settings(tmp_path / "settings.json")
        one = kind == "export"
        made = ExportDialog(session, settings, Theme("light")) if one else SeveralDialog(session, settings)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        made.form.folder.setText(str(tmp_path))
        qtbot.addWidget(made)
        made.show()
        for box in made.form.formats.values():
            box.setChecked(True)
        return made

    return run


def place(dialog: QDialog, widget: QWidget) -> int:
    return widget.mapTo(dialog, QPoint()).y()


@pytest.mark.parametrize("kind", ["export", "several"])
@pytest.mark.parametrize("height", [280, 300])
def test_on_a_low_screen_the_form_scrolls_and_the_buttons_stay(on_screen, kind, height, qtbot):
    dialog = on_screen(kind, height)
    qtbot.waitUntil(lambda: dialog.findChild(tall.Tall).verticalScrollBar().maximum() > 0)
    assert dialog.frameGeometry().bottom() <= height
    assert place(dialog, dialog.go) + dialog.go.height() <= dialog.height()


@pytest.mark.parametrize(("kind", "height"), [("export", 600), ("export", 700), ("several", 600)])
def test_where_there_is_room_all_of_it_is_shown(on_screen, kind, height, qtbot):
    dialog = on_screen(kind, height)
    qtbot.wait(1)
    assert dialog.findChild(tall.Tall).verticalScrollBar().maximum() == 0
    assert dialog.height() <= height


def test_tab_brings_what_is_below_into_sight(on_screen, qtbot):
    dialog = on_screen("export", 400)
    for _ in range(40):
        if dialog.focusWidget() is dialog.form.name:
            break
        qtbot.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Tab)
    shown = dialog.findChild(tall.Tall).viewport()
    assert shown.rect().contains(dialog.form.name.mapTo(shown, dialog.form.name.rect().center()))


def test_nothing_moves_when_a_kind_is_ticked(on_screen, qtbot):
    dialog = on_screen("export", 900)
    places = set()
    for box in (*dialog.form.formats.values(),) * 2:
        box.click()
        qtbot.wait(1)
        places.add((place(dialog, dialog.form.folder), place(dialog, box) - box.y(), dialog.height()))
    assert len(places) == 1
