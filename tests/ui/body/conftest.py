"""A body's editor on the screen."""

import pytest
from body_desk import Desk
from pytestqt.qtbot import QtBot

from pressdesk.ui.body import BodyEdit


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    edit = BodyEdit()
    qtbot.addWidget(edit)
    edit.setFixedWidth(552)
    edit.show()
    edit.activateWindow()
    edit.setFocus()
    return Desk(edit)
