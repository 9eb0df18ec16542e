"""The outputs of the preview: the Word pages, the web page, the mail."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from build import p, release
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sheets import pdf as sheets

from pressdesk import desk as desks
from pressdesk import main, web
from pressdesk.app import libreoffice, pdf
from pressdesk.app.session import Session
from pressdesk.app.settings import Settings
from pressdesk.model import Embargo, PressDeskError, Template, plain
from pressdesk.model.resources import read_resource
from pressdesk.ui.pieces import DOWN
from pressdesk.ui.preview import KEPT, Preview
from pressdesk.ui.theme import Theme

SKIPPED = Embargo("2027-03-14T02:30", "America/New_York")


def place(one: QWidget, within: QWidget) -> QPoint:
    return one.mapTo(within, QPoint(0, 0))


def fail(*_: Any, **__: Any) -> bytes:
    raise PressDeskError("LibreOffice made no PDF")


class Converter:
    """Stands for LibreOffice: counts its runs, waits while it is held, makes as many sheets as it ran."""

    def __init__(self) -> None:
        self.runs, self.stopped, self.go = 0, False, threading.Event()
        self.go.set()

    def __call__(self, docx: bytes, *, stopped: Any, **_: Any) -> bytes:
        self.runs += 1
        while not self.go.wait(0.01):
            if stopped():
                self.stopped = True
                raise PressDeskError("stopped")
        return sheets(*["red"] * self.runs)


@pytest.fixture
def converter(monkeypatch: pytest.MonkeyPatch) -> Converter:
    made = Converter()
    monkeypatch.setattr(libreoffice, "find", lambda: Path("LibreOffice"))
    monkeypatch.setattr(libreoffice, "word_to_pdf", made)
    return made


@pytest.fixture
def session(qapp: Any, tmp_path: Path) -> Iterator[Session]:
    desk = desks.open_desk(tmp_path / "desk.sqlite")
    desks.save(desk, release(p("Old words"), id="first"), None)
    made = Session(desk)
    made.open("first")
    yield made
    desk.close()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    made = Settings(tmp_path / "settings.json")
    made.set(KEPT, "word")
    return made


@pytest.fixture
def preview(qtbot: QtBot, session: Session, settings: Settings) -> Iterator[Preview]:
    made = Preview(session, Theme("light"), settings, lambda html, paper: sheets(*["blue"] * 3))
    made.resize(436, 700)
    made.show()
    yield made
    made.stop()
    qtbot.waitUntil(lambda: made._render is None)
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


@pytest.fixture
def shown(preview: Preview, qtbot: QtBot) -> Any:
    """Start, and wait until so many sheets are shown."""

    def wait(count: int) -> None:
        preview.start()
        qtbot.waitUntil(lambda: preview.pages.pages == count and preview.pages.isVisible())

    return wait


def test_word_pages_are_shown_and_nothing_is_said(converter, shown, preview, qtbot) -> None:
    shown(1)
    qtbot.waitUntil(lambda: preview._render is None)
    assert (preview.line.text(), preview.page) == ("", None)  # and no engine was loaded for them


def test_another_release_does_not_wait_for_the_one_before(converter, shown, preview, session, qtbot) -> None:
    desks.save(session.desk, release(p("Other words"), id="second"), None)
    converter.go.clear()
    preview.start()
    qtbot.waitUntil(lambda: converter.runs == 1)
    session.open("second")
    qtbot.waitUntil(lambda: converter.stopped)
    converter.go.set()
    shown(2)


def test_typing_makes_them_anew_at_the_same_place(converter, shown, preview, session) -> None:
    shown(1)
    preview.pages.verticalScrollBar().setValue(60)
    session.edit(replace(session.release, body=(p("New words"),)))
    shown(2)
    assert preview.pages.verticalScrollBar().value() == 60


def test_while_it_works_the_old_pages_stay_and_it_is_said(converter, shown, preview, session, qtbot) -> None:
    shown(1)
    converter.go.clear()
    for n in range(3):
        session.edit(replace(session.release, body=(p(f"New {n}"),)))
        preview._pause.timeout.emit()
    qtbot.waitUntil(lambda: preview.line.text() == "Updating…")
    assert (preview.pages.pages, converter.runs) == (1, 2)  # the next begins when this one is done
    converter.go.set()
    shown(3)
    qtbot.waitUntil(lambda: preview.line.text() == "")


def test_without_libreoffice_the_page_is_shown_as_it_prints(shown, preview, monkeypatch) -> None:
    monkeypatch.setattr(libreoffice, "find", lambda: None)
    monkeypatch.setattr(pdf, "with_facts", lambda data, **_: data)
    shown(3)
    assert preview._said == "As the web page prints. Install LibreOffice to see the Word pages."


def test_a_libreoffice_that_fails_is_said(shown, preview, monkeypatch, converter) -> None:
    monkeypatch.setattr(pdf, "with_facts", lambda data, **_: data)
    monkeypatch.setattr(libreoffice, "word_to_pdf", fail)
    shown(3)
    assert preview._said.startswith("LibreOffice made no PDF, so this was made from the web page")


def test_a_broken_word_template_is_told(preview, session, converter, qtbot) -> None:
    desks.save_template(session.desk, Template("w", "Coast", "word", b"no zip", default=True))
    session.library_changed.emit()
    preview.start()
    qtbot.waitUntil(lambda: "Coast" in preview.words.text())
    assert preview.words.isVisible()


def test_another_output_stops_the_one_in_the_making(converter, preview, qtbot) -> None:
    converter.go.clear()
    preview.start()
    qtbot.waitUntil(lambda: converter.runs == 1)
    preview.show_output("web")
    qtbot.waitUntil(lambda: converter.stopped and preview.page is not None and "Old words" in preview.page.html)
    assert (preview.words.text(), preview.line.isVisible()) == ("", False)


def test_the_chosen_output_is_remembered(preview, settings, session) -> None:
    assert preview.chips["word"].isChecked()
    preview.chips["web"].click()
    assert (settings.get(KEPT), Preview(session, Theme("light"), settings).chips["web"].isChecked()) == ("web", True)


@pytest.mark.parametrize("kept", [None, "nonsense", 7, "web"])
def test_the_web_page_is_shown_first(session, settings, kept, qtbot) -> None:
    settings.set(KEPT, kept)
    made = Preview(session, Theme("light"), settings)
    qtbot.addWidget(made)
    assert [name for name, chip in made.chips.items() if chip.isChecked()] == ["web"]


def test_the_template_chip_follows_the_output(preview, session) -> None:
    desks.save_template(session.desk, Template("a", "Coast", "word", read_resource("templates/base.docx")))
    desks.save_template(session.desk, Template("b", "Quay", "web", b"{{ release }}"))
    session.library_changed.emit()
    assert preview.chip.accessibleName() == "Word template: Coast"
    preview.chips["web"].click()
    assert preview.chip.accessibleName() == "Web template: Quay"


def test_the_mail_is_shown_with_its_pictures_and_follows_the_words(preview, session, qtbot) -> None:
    preview.chips["email"].click()
    preview.start()
    qtbot.waitUntil(lambda: preview.page is not None and "Old words" in preview.page.html)
    assert preview.page.html == web.mail_page(session.release, session.office, inline_images=True)
    session.edit(replace(session.release, body=(p("New words"),)))
    qtbot.waitUntil(lambda: "New words" in preview.page.html)


def test_the_subject_stands_over_the_mail_and_over_nothing_else(preview, session, qtbot) -> None:
    preview.chips["email"].click()
    preview.start()
    session.edit(replace(session.release, headline=plain("Ferry\nsails"), timing=Embargo("2027-03-15T09:00", "UTC")))
    wanted = web.subject(session.release)
    qtbot.waitUntil(lambda: preview.head.subject.text() == wanted and preview.head.isVisible())
    assert wanted.endswith(": Ferry sails")
    preview.chips["web"].click()
    qtbot.waitUntil(lambda: not preview.head.isVisible())


def test_the_mail_has_no_template_and_its_chip_stays_where_it_is(preview, qtbot) -> None:
    before = place(preview.chips["email"], preview)
    qtbot.mouseClick(preview.chips["email"], Qt.MouseButton.LeftButton)
    QCoreApplication.processEvents()
    assert (preview.chip.isEnabled(), preview.chip.text()) == (False, "Mail layout")
    assert place(preview.chips["email"], preview) == before
    qtbot.mouseClick(preview.chips["web"], Qt.MouseButton.LeftButton)
    assert (preview.chip.isEnabled(), preview.chip.text()[-1]) == (True, DOWN)


def test_a_long_template_name_gives_way_to_the_chips(preview, session, qtbot) -> None:
    desks.save_template(session.desk, Template("w", "The long name of a letterhead", "word", b""))
    session.library_changed.emit()
    preview.resize(360, 700)
    qtbot.waitUntil(lambda: preview.chips["email"].geometry().right() < 360)
    assert (preview.chip.text()[:3], preview.chip.text()[-3:]) == ("The", f"… {DOWN}")
    preview.resize(600, 700)
    qtbot.waitUntil(lambda: preview.chip.text().startswith("The long name of a"))


@pytest.mark.parametrize("name", ["word", "web", "email"])
def test_an_hour_that_does_not_exist_is_said_in_every_output(preview, session, qtbot, name) -> None:
    session.edit(replace(session.release, timing=SKIPPED))
    preview.show_output(name)
    preview.start()
    qtbot.waitUntil(lambda: preview.words.text().startswith("The embargo in the status line cannot be printed"))


def test_a_chosen_word_template_stays_chosen_beside_the_other_output(preview, session) -> None:
    for name in ("Coast", "Harbour"):
        desks.save_template(session.desk, Template(name, name, "word", read_resource("templates/base.docx")))
    session.library_changed.emit()
    preview.chip.menu().aboutToShow.emit()
    preview.chip.menu().actions()[1].trigger()
    preview.chips["web"].click()
    preview.chips["word"].click()
    assert preview.chip.text().startswith("Harbour")


def test_the_chips_are_one_stop_of_tab_and_the_arrows_go_between_them(preview, qtbot) -> None:
    preview.activateWindow()
    preview.chip.setFocus()
    qtbot.keyClick(preview.chip, Qt.Key.Key_Tab)
    assert preview.chips["word"].hasFocus()
    qtbot.keyClick(preview.chips["word"], Qt.Key.Key_Right)
    assert (preview.chips["web"].hasFocus(), preview.chips["web"].isChecked()) == (True, True)
    assert preview.chips["word"].accessibleName() == "The preview shows the Word pages"


def test_the_view_menu_shows_an_output_and_says_which(session, settings, converter, qtbot, qapp) -> None:
    wired = main.wire(session.desk, settings, Theme("light"))
    wired.window.show()
    qtbot.waitUntil(lambda: wired.window.late is not None, timeout=10_000)
    acts = wired.window.act
    qtbot.waitUntil(acts["output_word"].isChecked)
    wired.window.show_preview(False)
    acts["output_email"].trigger()
    now = (settings.get(KEPT), wired.window.right.isVisible(), acts["output_email"].isChecked())
    assert now == ("email", True, True)
    qtbot.waitUntil(lambda: wired.window._preview._render is None)
    wired.autosave.stop()
    wired.window.close()
    wired.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
