"""The main job on the real main window, by keyboard and mouse only: draft a release, keep its boilerplate, export."""

from collections.abc import Callable, Iterator
from pathlib import Path

import docx
import pytest
from extract import docx_words, html_words
from hands import choose, choose_word, click, press, replace, see, until, write
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit
from source import ADDRESSES, SHARED, Source, bare, just_futures_law, twin, typed

from pressdesk import desk as desks
from pressdesk import main
from pressdesk.app import samples
from pressdesk.app.settings import Settings
from pressdesk.model import Quote, Release
from pressdesk.ui.theme import Theme
from pressdesk.ui.window import MainWindow

SOURCES: list[Callable[[], Source]] = [twin, just_futures_law]


@pytest.fixture(params=SOURCES, ids=lambda made: made.__name__)
def source(request: pytest.FixtureRequest) -> Source:
    if request.param is just_futures_law and not SHARED.is_file():
        pytest.skip("release 000 does not lie beside the project")
    made: Source = request.param()
    return made


@pytest.fixture
def opened(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[], MainWindow]]:
    """Opens the program's window on a new desk; once more after it was closed: the same desk again."""
    windows: list[main.Wired] = []
    theme = Theme("light")
    theme.apply(qapp)

    def start() -> MainWindow:
        desk = desks.open_desk(tmp_path / "My desk.sqlite")
        samples.fill(desk)
        wired = main.wire(desk, Settings(tmp_path / "settings.json"), theme)
        windows.append(wired)
        wired.window.show()
        QTest.qWaitForWindowActive(wired.window)
        return wired.window

    yield start
    for wired in windows:
        wired.close()


def test_the_main_job(opened: Callable[[], MainWindow], source: Source, tmp_path: Path) -> None:
    window = opened()
    draft(source)
    keep_the_last_paragraph(source)
    export(tmp_path)
    check_word(source, next(tmp_path.glob("*.docx")))
    assert bare(" ".join(html_words(next(tmp_path.glob("*.html")).read_text("utf-8")))) == source.printed
    assert bare(next(tmp_path.glob("*.txt")).read_text("utf-8")) == source.printed
    window.close()
    check_desk(source, tmp_path / "My desk.sqlite", opened)


def draft(source: Source) -> None:
    """Write the release down to the quote."""
    press("Ctrl+N")
    press("Return")
    write(source.headline)
    replace("Place of the dateline", source.place)
    replace("Release date", source.day.isoformat())
    press("Return")
    click("Body")
    write(source.paragraphs[0])
    press("Return")
    write(source.paragraphs[1])
    for phrase, address in zip(source.links, ADDRESSES, strict=True):
        choose_word(see("Body", QTextEdit), phrase)
        press("Ctrl+K")
        replace("Address of the link", address)
        press("Return")
    press("Ctrl+End")
    press("Return")
    quote(source)


def quote(source: Source) -> None:
    """Write the quote, with its speaker and its lead-in."""
    press("Ctrl+Shift+9")
    press("Ctrl+Shift+P")
    for name, words in zip(("Name", "Title", "Organization"), source.speaker, strict=True):
        replace(name, words)
    click("A lead-in line before the words")
    click("Set speaker")
    click("Body")
    press("Ctrl+End")
    press("Up")
    write(source.lead_in)
    for words in source.spoken:
        press("Return")
        write(words)


def keep_the_last_paragraph(source: Source) -> None:
    """Write the boilerplate as the last paragraph, save it to the library, take it out, insert it from there."""
    press("Return")
    press("Return")
    press("Ctrl+I")
    write(source.boilerplate)
    choose(see("Body", QTextEdit), source.boilerplate)
    press("Ctrl+Shift+R")
    replace("Name in the library", "Who we are, every day")
    press("Return")
    choose(see("Body", QTextEdit), source.boilerplate)
    press("Delete")
    press("Backspace")
    press("Ctrl+Shift+B")
    write("every day")
    press("Return")


def export(folder: Path) -> None:
    """Export Word, web page and plain text into a folder."""
    press("Ctrl+E")
    for name in ("Word", "Web page", "Plain text"):
        if not see(name).isChecked():  # type: ignore[attr-defined]
            click(name)
    replace("Folder", str(folder))
    click("Export")
    until(lambda: len(list(folder.glob("*.docx")) + list(folder.glob("*.html")) + list(folder.glob("*.txt"))) == 3,
          "three files")  # fmt: skip
    see("Show in folder")
    press("Escape")


def check_word(source: Source, path: Path) -> None:
    """The Word file has the words in order, the links, the styles, the end mark before the boilerplate."""
    assert bare(" ".join(docx_words(path.read_bytes()))) == source.printed
    document = docx.Document(str(path))
    by_style = {paragraph.text: paragraph.style.name for paragraph in document.paragraphs if paragraph.style}
    links = [link.address for paragraph in document.paragraphs for link in paragraph.hyperlinks]
    assert links == list(ADDRESSES)
    assert by_style[f"“{typed(source.spoken[0])}"] == by_style[f"“{typed(source.spoken[1])}”"] == "Quote"
    assert by_style[typed(source.lead_in)] == "PressDesk Lead-in"
    last = [paragraph for paragraph in document.paragraphs if paragraph.text][-1]
    assert last.text == typed(source.boilerplate)
    assert all(run.italic for run in last.runs)
    assert list(by_style).index("###") == list(by_style).index(typed(source.boilerplate)) - 1


def check_desk(source: Source, path: Path, opened: Callable[[], MainWindow]) -> None:
    """The desk holds the release as it was typed, and the window opens with it, equal as a value."""
    desk = desks.open_desk(path)
    row = desks.rows(desk)[0]
    kept: Release = desks.load(desk, row.id).release
    desk.close()
    assert row.headline == typed(source.headline)
    spoken = next(block for block in kept.body if isinstance(block, Quote))
    assert spoken.speaker
    assert (spoken.speaker.name, len(kept.body)) == (source.speaker[0], 3)
    assert kept.boilerplates[0].id
    window = opened()
    assert window.windowTitle() == f"{typed(source.headline)} – PressDesk"
    window.form.flush()
    assert window.session.release == kept
