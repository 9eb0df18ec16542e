"""Run by test_preview.py: add the preview to a shown window under X and print what became of the window."""

import sys
from pathlib import Path

from build import p, release
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QTextEdit, QWidget

from pressdesk import desk as desks
from pressdesk.app.session import Session
from pressdesk.app.settings import Settings
from pressdesk.ui import engine
from pressdesk.ui.preview import Preview
from pressdesk.ui.theme import Theme


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


engine.prepare()
application = QApplication([])
desk = desks.open_desk(Path(sys.argv[1]) / "desk.sqlite")
desks.save(desk, release(p("Words")), None)
session = Session(desk)
session.open("r1")
window, edit, preview = (
    QWidget(),
    QTextEdit(),
    Preview(session, Theme("light"), Settings(Path(sys.argv[1]) / "settings.json")),
)
layout = QHBoxLayout(window)
layout.addWidget(edit)
layout.addWidget(preview)
window.show()
window.activateWindow()
edit.setFocus()
wait(500)
before = int(window.winId())
preview.start()
wait(3000)  # not by quitting the application: that closes the window
print("stays" if int(window.winId()) == before else "anew")
print("focus" if edit.hasFocus() and window.isActiveWindow() else "lost")
print("shown" if "Words" in preview.page.html else "empty")
