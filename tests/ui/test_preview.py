"""The preview: the exported page of the open release, beside the form."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from build import p, release, t
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from pressdesk import desk as desks
from pressdesk.app.render import render
from pressdesk.app.session import Session
from pressdesk.app.settings import Settings
from pressdesk.model import Template
from pressdesk.ui.preview import Preview
from pressdesk.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("QRhi|RHI|GPU|[Vv]ulkan|propagateSizeHints|MessageBusLinux")

PLAIN = b"<!doctype html><html lang=en><head><title>p</title></head><body>{{ headline }}<p>plain</p></body></html>"


@pytest.fixture
def session(qapp: Any, tmp_path: Path) -> Iterator[Session]:
    desk = desks.open_desk(tmp_path / "desk.sqlite")
    desks.save(desk, release(p("Old words"), id="first"), None)
    desks.save(desk, release(*[p("Other words")] * 99, id="second", headline="Ferry sails"), None)
    made = Session(desk)
    made.open("first")
    yield made
    desk.close()


@pytest.fixture
def preview(qtbot: QtBot, session: Session, tmp_path: Path) -> Iterator[Preview]:
    made = Preview(session, Theme("light"), Settings(tmp_path / "settings.json"))
    made.resize(436, 700)
    made.show()
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


@pytest.fixture
def page(qtbot: QtBot, preview: Preview) -> Any:
    """Wait until the page holds these words."""
    preview.start()

    def shows(words: str) -> None:
        def found() -> bool:
            answers: list[str] = []
            preview.page.page.runJavaScript("document.body ? document.body.innerText : ''", 1, answers.append)
            qtbot.wait(20)  # a page that is just loading does not answer
            return words in "".join(answers)

        qtbot.waitUntil(found, timeout=20_000)

    return shows


def test_the_engine_is_not_loaded_with_the_module() -> None:
    script = "import sys, pressdesk.ui.preview; sys.exit(any('WebEngine' in name for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_the_open_release_is_shown(page) -> None:
    page("Old words")


def test_the_page_is_the_exported_one(page, preview, session) -> None:
    page("Old words")
    assert preview.page.html.encode() == render(session.release, "html", session.office).data


def test_typed_words_follow(page, session) -> None:
    page("Old words")
    session.edit(replace(session.release, body=(p("New words"),)))
    page("New words")


def test_an_edit_keeps_the_scroll_place(page, preview, session, qtbot) -> None:
    session.open("second")
    page("Other words")
    preview.page.page.runJavaScript("scrollTo(0, 500)", 1)
    session.edit(replace(session.release, headline=t("Ferry stays")))
    page("Ferry stays")
    assert preview.page.page.scrollPosition().y() > 100


def test_another_release_begins_at_the_top(page, preview, session, qtbot) -> None:
    session.open("second")
    page("Other words")
    preview.page.page.runJavaScript("scrollTo(0, 500)", 1)
    session.open("first")
    page("Old words")
    assert preview.page.page.scrollPosition().y() == 0


def test_the_chip_offers_the_web_templates_of_the_desk(preview, session) -> None:
    desks.save_template(session.desk, Template("w", "Coast & quay", "web", PLAIN))
    session.library_changed.emit()
    preview.chip.menu().aboutToShow.emit()
    assert [action.text() for action in preview.chip.menu().actions()] == ["Coast && quay"]
    assert preview.chip.accessibleName() == "Web template: Coast & quay"


def test_another_template_prints_the_page_anew(page, preview, session) -> None:
    page("Old words")
    desks.save_template(session.desk, Template("w", "Plain", "web", PLAIN, default=True))
    session.library_changed.emit()
    page("plain")


def test_a_broken_template_is_told_with_its_place(page, preview, session, qtbot) -> None:
    desks.save_template(session.desk, Template("w", "Coast", "web", b"<p>\n{{ headlin }}", default=True))
    session.library_changed.emit()
    qtbot.waitUntil(lambda: "Coast" in preview.words.text())
    assert "headlin" in preview.words.text()
    assert preview.words.isVisible()


def test_words_come_back_when_the_template_is_sound_again(page, preview, session, qtbot) -> None:
    desks.save_template(session.desk, Template("w", "Coast", "web", b"{{", default=True))
    session.library_changed.emit()
    qtbot.waitUntil(preview.words.isVisible)
    desks.save_template(session.desk, Template("w", "Coast", "web", PLAIN, default=True))
    session.library_changed.emit()
    qtbot.waitUntil(preview.page.isVisible)


def test_a_hidden_preview_renders_nothing_until_it_is_shown(page, preview, session, qtbot) -> None:
    page("Old words")
    preview.hide()
    session.edit(replace(session.release, body=(p("New words"),)))
    qtbot.wait(200)
    assert "New words" not in preview.page.html
    preview.show()
    page("New words")


def test_without_the_engine_the_preview_says_why(preview, monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtWebEngineWidgets", None)
    preview.start()
    assert preview.words.text().startswith("The preview cannot be shown")
    assert "Everything else works" in preview.remedy.text()


def test_a_dead_engine_is_told_and_starts_again_with_the_next_edit(page, preview, session, qtbot) -> None:
    page("Old words")
    os.kill(preview.page.page.renderProcessPid(), 9)
    qtbot.waitUntil(preview.words.isVisible, timeout=10_000)
    session.edit(replace(session.release, body=(p("New words"),)))
    page("New words")


@pytest.mark.parametrize(("address", "opened"), [("https://example.org/", True), ("file:///etc/passwd", False)])
def test_a_clicked_link_opens_outside_if_it_is_one(page, preview, monkeypatch, address, opened) -> None:
    outside: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: outside.append(url.toString()))
    preview.page.link_clicked.emit(address)
    assert outside == ([address] if opened else [])


@pytest.fixture
def screen() -> Iterator[str]:
    """A screen of its own under X."""
    if shutil.which("Xvfb") is None:
        pytest.skip("needs Xvfb: without a screen no window is made anew")
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1200x900x24"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        yield f":{os.read(read, 9).decode().strip()}"
        server.terminate()


def test_the_window_is_neither_made_anew_nor_loses_the_focus(tmp_path: Path, screen: str) -> None:
    script = Path(__file__).with_name("window_stays.py")
    env = {**os.environ, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": os.pathsep.join(sys.path)}
    run = [sys.executable, script, tmp_path]
    told = subprocess.run(run, env=env, capture_output=True, text=True, timeout=60, check=True).stdout
    assert told.split() == ["stays", "focus", "shown"]
