"""The program as a whole: how it opens, what it does with a desk it cannot open and with errors nobody expected."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from build import t
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from pressdesk import desk as desks
from pressdesk import main
from pressdesk.app import background, messages, paths
from pressdesk.app.endings import left_behind
from pressdesk.app.session import Session
from pressdesk.app.settings import Settings
from pressdesk.main import Rescue
from pressdesk.model import DeskError
from pressdesk.ui.rescue import tell_recovery
from pressdesk.ui.theme import Theme

OPEN_AND_CLOSE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
run, loaded = QApplication.exec, set()

def close_when_painted(application):
    loaded.update(module.split(".")[0] for module in sys.modules if not module.startswith("PySide6"))
    loaded.update(module for module in sys.modules if module.startswith(("PySide6.QtWebEngine", "PySide6.QtPdf")))
    loaded.update(vars(sys.modules["PySide6.QtWidgets"]))  # a class nobody needs is made with all others
    window = next(widget for widget in application.topLevelWidgets() if widget.isVisible())
    window.complete = lambda late: QTimer.singleShot(0, window.close)
    print(window.windowTitle(), type(window.focusWidget()).__name__)
    return run()

QApplication.exec = close_when_painted
from pressdesk.__main__ import main
code = main([])
print(sorted(loaded & {"lxml", "jinja2", "babel", "PIL", "nh3", "pypdf", "PySide6.QtPdf", "PySide6.QtWebEngineCore",
                        "difflib", "hashlib", "QWizard"}))
sys.exit(code)
"""


TYPE_AND_GET_A_SIGNAL = """
import os, signal, sys
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
run = QApplication.exec
signal.signal(signal.Signals[sys.argv[1]], signal.SIG_DFL)  # a job in the background is born deaf to some

def type_and_die(application):
    window = next(widget for widget in application.topLevelWidgets() if widget.isVisible())

    def type_now():
        QTest.keyClicks(window.focusWidget(), "Last words ")
        os.kill(os.getpid(), signal.Signals[sys.argv[1]])

    window.complete = lambda late: QTimer.singleShot(100, type_now)
    return run()

QApplication.exec = type_and_die
from pressdesk.__main__ import main
sys.exit(main([]))
"""


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with closing(desks.open_desk(tmp_path / "Test.sqlite")) as desk:
        yield Session(desk)


def fail(rescue: Rescue) -> None:
    """Bring an unexpected error to the hook, always from the same place."""
    try:
        raise KeyError("defect")
    except KeyError as error:
        rescue(KeyError, error, error.__traceback__)


def test_the_window_opens_fast_on_a_new_desk_and_closes() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", OPEN_AND_CLOSE], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    opened, loaded = done.stdout.splitlines()
    assert opened.endswith("– PressDesk TextLine")
    assert loaded == "[]"


def test_the_last_release_is_remembered() -> None:
    subprocess.run([sys.executable, "-c", OPEN_AND_CLOSE], check=True, capture_output=True)
    desk = paths.default_desk_path()
    with closing(desks.open_desk(desk)) as opened:
        assert Settings(paths.settings_path()).last_release(desk) == desks.rows(opened)[0].id


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_what_was_typed_is_saved_when_the_system_ends_the_program(name: str) -> None:
    call = [sys.executable, "-W", "error", "-c", TYPE_AND_GET_A_SIGNAL, name]
    done = subprocess.run(call, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    with closing(desks.open_desk(paths.default_desk_path())) as desk:
        assert "Last words" in desks.rows(desk)[0].headline
    assert left_behind(paths.marks_folder(), paths.default_desk_path()) == ()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_a_killed_window_is_told_of_at_the_next_start(qtbot: QtBot, heard: list[messages.Message]) -> None:
    killed = TYPE_AND_GET_A_SIGNAL.replace("os.kill(os.getpid(), ", "QTest.qWait(900); os.kill(os.getpid(), 9) # ")
    subprocess.run([sys.executable, "-c", killed, "SIGTERM"], check=False, capture_output=True, timeout=60)
    ended = left_behind(paths.marks_folder(), paths.default_desk_path())
    with closing(desks.open_desk(paths.default_desk_path())) as desk:
        wired = main.wire(desk, Settings(paths.settings_path()), Theme("light"))
        tell_recovery(wired.window, ended)
        wired.close()
    assert ("PressDesk ended unexpectedly at" in heard[0].text, "Last words" in heard[0].text) == (True, True)


def test_a_defect_in_another_thread_is_rescued_in_this_one(
    session: Session, heard: list[messages.Message], tmp_path: Path, qtbot: QtBot
) -> None:
    rescue, flushed = Rescue(session, tmp_path / "log"), []
    session.flush_wanted.connect(lambda: flushed.append(threading.current_thread()))
    thread = threading.Thread(target=lambda: fail(rescue))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(heard))
    assert flushed == [threading.main_thread()]


def test_a_defect_keeps_the_text_and_is_told(session: Session, heard: list[messages.Message], tmp_path: Path) -> None:
    session.edit(replace(session.release, headline=t("typed just now")))
    fail(Rescue(session, tmp_path / "log"))
    assert [row.headline for row in desks.rows(session.desk)] == ["typed just now"]
    report = next((tmp_path / "log").iterdir())
    assert ("KeyError: 'defect'" in report.read_text(encoding="utf-8"), str(report) in heard[0].remedy) == (True, True)
    assert "Your words are saved" in heard[0].remedy


def test_the_same_defect_is_told_once(session: Session, heard: list[messages.Message], tmp_path: Path) -> None:
    rescue = Rescue(session, tmp_path / "log")
    for _ in range(3):
        fail(rescue)
    assert (len(heard), len(list((tmp_path / "log").iterdir()))) == (1, 1)


def test_a_defect_while_rescuing_ends(session: Session, heard: list[messages.Message], tmp_path: Path) -> None:
    rescue = Rescue(session, tmp_path / "log")
    session.flush_wanted.connect(lambda: rescue(ValueError, ValueError("again"), None))
    fail(rescue)
    assert len(heard) == 1


def test_words_that_cannot_be_saved_are_said(
    session: Session, heard: list[messages.Message], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desks, "save", lambda *_, **__: (_ for _ in ()).throw(DeskError("The disk is full")))
    session.edit(replace(session.release, headline=t("only here")))
    (tmp_path / "log").touch()  # so that there can be no report either
    fail(Rescue(session, tmp_path / "log"))
    assert "could not be saved (The disk is full); copy them" in heard[0].remedy
    assert session.release.headline == t("only here")


def test_another_desk_is_offered(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "broken.sqlite").write_bytes(b"no desk at all")
    asked: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box.text()))
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: next(b for b in box.buttons() if "New" in b.text()))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "New.sqlite"), ""))
    opened = main._first_desk(str(tmp_path / "broken.sqlite"))
    assert opened is not None
    assert (opened.name, "is not a desk" in asked[0]) == ("New", True)
    opened.close()


def test_who_quits_gets_no_desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QMessageBox, "exec", lambda box: None)
    assert main._first_desk(str(tmp_path)) is None


def test_who_chooses_no_file_is_asked_again(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clicks = ["New", "Quit"]
    monkeypatch.setattr(QMessageBox, "exec", lambda box: None)
    monkeypatch.setattr(
        QMessageBox, "clickedButton", lambda box: next(b for b in box.buttons() if clicks[0] in b.text())
    )
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (clicks.pop(0) and "", ""))
    assert (main._first_desk(str(tmp_path)), clicks) == (None, ["Quit"])


def test_what_is_in_the_making_ends_before_the_window_goes(session: Session, qtbot: QtBot) -> None:
    wired = main.wire(session.desk, Settings(paths.settings_path()), Theme("light"))
    told: list[bool] = []

    class Teller(QObject):
        done = Signal()

    def work() -> None:
        threading.Event().wait(0.1)
        teller.done.emit()

    teller = Teller(wired.window)
    teller.done.connect(lambda: told.append(isValid(wired.window)))
    background.begin(work, "export")
    wired.close()
    assert told == [True]
