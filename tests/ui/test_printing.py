"""A web page as a PDF by the browser engine, from the window's thread and from others."""

import io
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from build import p, release
from extract import spoken
from pypdf import PdfReader
from pytestqt.qtbot import QtBot
from samples import office, samples

from pressdesk.app.render import Means, render
from pressdesk.model import Office, PressDeskError
from pressdesk.model.resources import resource_path
from pressdesk.ui.printing import PagePrinter

SAMPLE = str(resource_path("samples/fare-fines.pressrelease"))
A4, LETTER = (595, 841), (612, 792)


@pytest.fixture
def printer(qtbot: QtBot) -> Iterator[PagePrinter]:
    made = PagePrinter()
    yield made
    made.deleteLater()
    qtbot.wait(1)


def read(data: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(data))


def size(data: bytes) -> tuple[int, int]:
    box = read(data).pages[0].mediabox
    return round(box.width), round(box.height)


@pytest.mark.parametrize("name", samples())
def test_a_printed_sample_holds_the_words(printer: PagePrinter, name: str) -> None:
    made = render(samples()[name], "pdf", office(), Means(print_page=printer.print_page, pdf_from="web"))
    words = "".join("".join(page.extract_text() for page in read(made.data).pages).split())
    missing = [word for word in spoken(samples()[name], office()) if word not in words]
    assert missing == []


def test_title_and_language_are_set(printer: PagePrinter) -> None:
    made = read(
        render(
            release(p("x"), language="es"), "pdf", Office(), Means(print_page=printer.print_page, pdf_from="web")
        ).data
    )
    assert (made.metadata.title, made.root_object["/Lang"]) == ("Harbour opens", "es")


@pytest.mark.parametrize(
    ("css", "paper", "wanted"),
    [("", "A4", A4), ("", "Letter", LETTER), ("@page { size: A5 }", "A4", (420, 595))],
)
def test_the_paper(printer: PagePrinter, css: str, paper: Any, wanted: tuple[int, int]) -> None:
    assert size(printer.print_page(f"<style>{css}</style>words", paper)) == wanted


def test_the_margins_are_the_pages_own(printer: PagePrinter) -> None:
    seen: list[float] = []
    html = "<style>@page { margin: 0 0 0 50mm } body { margin: 0 }</style>words"
    made = read(printer.print_page(html, "A4"))
    made.pages[0].extract_text(
        visitor_text=lambda text, cm, tm, *_: text.strip() and seen.append(cm[4] + tm[4] * cm[0])
    )
    assert seen[0] == pytest.approx(50 / 25.4 * 72, abs=3)


def test_from_other_threads(printer: PagePrinter, qtbot: QtBot) -> None:
    with ThreadPoolExecutor(3) as pool:
        made = [pool.submit(printer.print_page, f"<p>page {n}", "A4") for n in range(3)]
        qtbot.waitUntil(lambda: all(one.done() for one in made), timeout=20_000)
    assert ["page" in read(one.result()).pages[0].extract_text() for one in made] == [True] * 3


def test_scripts_and_the_network_stay_out(printer: PagePrinter) -> None:
    html = "<p>before</p><script>document.body.innerHTML = 'after'</script><img src='http://127.0.0.1:9/x.png'>"
    assert "before" in read(printer.print_page(html, "A4")).pages[0].extract_text()


def test_without_the_engine_it_says_why(printer: PagePrinter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtWebEngineWidgets", None)
    with pytest.raises(PressDeskError, match="Qt WebEngine did not load"):
        printer.print_page("<p>words", "A4")


def test_a_page_that_is_given_up_answers(printer: PagePrinter, qtbot: QtBot) -> None:
    failed: list[str] = []

    def ask() -> None:
        with pytest.raises(PressDeskError) as caught:
            printer.print_page("<p>words", "A4")
        failed.append(str(caught.value))

    asking = threading.Thread(target=ask)
    asking.start()
    qtbot.waitUntil(lambda: bool(printer._running))
    printer.stop()
    asking.join(5)
    assert failed[0].startswith("The browser engine made no PDF: PressDesk is closing")


@pytest.mark.parametrize("more", [["--pdf-from", "web"], ["--template", str(resource_path("templates/page.html.j2"))]])
def test_the_command_line_prints_without_a_screen(tmp_path: Path, more: list[str]) -> None:
    bare = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    call = [sys.executable, "-W", "error", "-m", "pressdesk", "export", SAMPLE, "--to", "pdf", "-o", tmp_path / "x.pdf"]
    env = {**bare, "QTWEBENGINE_DISABLE_SANDBOX": "1"}
    done = subprocess.run([*call, *more], env=env, capture_output=True, text=True, check=False)
    said = "pressdesk: The PDF is made from the web page by the built-in engine: not tagged.\n"
    assert (done.returncode, done.stdout, done.stderr) == (0, "", said)
    assert "Court orders county" in read((tmp_path / "x.pdf").read_bytes()).pages[0].extract_text()
