"""Small drawings beside words wear the colours of the palette in use."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QPushButton

from pressdesk.app.messages import Message
from pressdesk.ui.export_dialog import SampleWarning
from pressdesk.ui.export_result import ExportResult
from pressdesk.ui.mark import Mark
from pressdesk.ui.pages.template_report import mark
from pressdesk.ui.status import Notice
from pressdesk.ui.theme import Theme


def notice(theme):
    made = Notice(theme)
    made.say(Message("The disk is full.", "error"))
    return made


def result(theme):
    made = ExportResult(theme)
    made.show_files((Path("a.docx"),), {})
    return made


def drawings(shown) -> list[QImage]:
    marks = [one.pixmap() for one in (shown, *shown.findChildren(QLabel)) if isinstance(one, Mark)]
    icons = [one.icon().pixmap(16, 16) for one in shown.findChildren(QPushButton) if not one.icon().isNull()]
    return [one.toImage() for one in (*marks, *icons)]


@pytest.mark.parametrize(
    "make",
    [notice, result, SampleWarning, lambda theme: mark("check", theme)],
    ids=["notice", "file", "sample", "state"],
)
def test_a_drawing_follows_the_palette(qapp, qtbot, make):
    theme = Theme("light")
    shown = make(theme)
    qtbot.addWidget(shown)
    light = drawings(shown)
    theme.choose("dark")
    assert light
    assert all(now != before for now, before in zip(drawings(shown), light, strict=True))


def test_no_drawing_is_shown_for_none(qapp, qtbot):
    made = mark("check", Theme("light"))
    qtbot.addWidget(made)
    made.show_icon("", "soft")
    assert made.pixmap().isNull()
