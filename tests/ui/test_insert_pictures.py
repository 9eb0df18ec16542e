"""Pictures come into the body by dialog, by dropping and by pasting, and go out as files."""

import base64
from collections.abc import Callable
from pathlib import Path

import pytest
from build import image, p, quote
from msgspec.structs import replace
from photos import flat, look, photo
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from pressdesk import desk as desks
from pressdesk.app import background, messages
from pressdesk.model import Asset, Body, Image
from pressdesk.ui.body import BodyEdit
from pressdesk.ui.body.clipboard import MOST, fill, pictures_from
from pressdesk.ui.body.lines import lines_of
from pressdesk.ui.window import MainWindow

Heard = list[messages.Message]
JPEG = photo()


def file(folder: Path, name: str, data: bytes = JPEG.data) -> Path:
    (folder / name).write_bytes(data)
    return folder / name


def mime(*paths: Path) -> QMimeData:
    made = QMimeData()
    made.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return made


def body(window: MainWindow) -> Body:
    background.finish()
    QApplication.processEvents()
    window.form.flush()
    return window.session.release.body


def kinds(window: MainWindow) -> list[str]:
    return [type(block).__name__ for block in body(window)]


def choose(monkeypatch: pytest.MonkeyPatch, *paths: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path) for path in paths], ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(paths[0]) if paths else "", ""))


def drop(window: MainWindow, held: QMimeData) -> Qt.DropAction:
    """Drop something on the first line of the body, as a file manager that would move it; return what was done."""
    edit = window.form.body.edit
    point = edit.cursorRect().center()
    both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter, dropped = (
        QDragEnterEvent(point, both, held, buttons, none),
        QDropEvent(QPointF(point), both, held, buttons, none),
    )
    for event in (enter, dropped):
        event.setDropAction(Qt.DropAction.MoveAction)
        QApplication.sendEvent(edit.viewport(), event)
    return dropped.dropAction() if enter.isAccepted() else Qt.DropAction.IgnoreAction


@pytest.fixture
def edit(window: MainWindow) -> BodyEdit:
    """The body, with the caret behind its first word."""
    made = window.form.body.edit
    made.setFocus()
    QTest.keyClick(made, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    return made


def test_a_picture_of_the_dialog_stands_under_the_paragraph_with_the_caret(
    window: MainWindow, edit: BodyEdit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, file(tmp_path, "ferry.jpg"))
    window.act["image"].trigger()
    assert kinds(window) == ["Paragraph", "Image", "Quote"]
    assert window.session.release.body[1] == Image(JPEG.hash)
    assert desks.image(window.session.desk, JPEG.hash) == JPEG
    assert window.settings.get("picture_folder") == str(tmp_path)


def test_a_picture_stands_last_while_the_caret_is_elsewhere(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, file(tmp_path, "ferry.jpg"))
    window.act["image"].trigger()
    assert kinds(window) == ["Paragraph", "Quote", "Image"]


def test_a_picture_comes_although_the_cell_with_the_caret_is_gone(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.tables.insert()
    window.sidebar.focus_search()
    window.session.edit(replace(window.session.release, body=(p("one"),)))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    choose(monkeypatch, file(tmp_path, "ferry.jpg"))
    window.act["image"].trigger()
    assert "Image" in kinds(window)


def test_undo_takes_the_pictures_back_in_one_step(
    window: MainWindow, edit: BodyEdit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, keys: Callable[..., None]
) -> None:
    keys("now ")
    choose(monkeypatch, file(tmp_path, "a.jpg"), file(tmp_path, "b.png", flat().data))
    window.act["image"].trigger()
    assert kinds(window) == ["Paragraph", "Image", "Image", "Quote"]
    window.step("undo")
    assert body(window) == (p("First now words."), quote("We sail.", by="Ana Ruiz"))


def test_pictures_are_dropped_where_they_fall(window: MainWindow, edit: BodyEdit, tmp_path: Path) -> None:
    held = mime(file(tmp_path, "a.jpg"), file(tmp_path, "b.png", flat().data))
    assert drop(window, held) == Qt.DropAction.CopyAction  # the files stay where they are
    assert kinds(window) == ["Paragraph", "Image", "Image", "Quote"]


def test_a_release_that_is_dropped_on_the_body_is_for_the_window(
    window: MainWindow, edit: BodyEdit, tmp_path: Path
) -> None:
    before = body(window)
    assert not edit.canInsertFromMimeData(mime(file(tmp_path, "a.pressrelease", b"{}")))
    assert body(window) == before


def data(name: str, of: bytes) -> QMimeData:
    made = QMimeData()
    made.setData(name, of)
    return made


def drawn() -> QMimeData:
    made = QMimeData()
    made.setImageData(QImage.fromData(flat(9, 9).data))
    return made


def carried() -> QMimeData:
    inside = base64.b64encode(flat(9, 9).data).decode()
    return data("text/html", f'<html><body><img alt="" src="data:image/png;base64,{inside}"></body></html>'.encode())


@pytest.mark.parametrize("made", [lambda: data("image/png", flat(9, 9).data), drawn, carried])
def test_a_picture_of_the_clipboard_is_pasted(
    window: MainWindow, edit: BodyEdit, made: Callable[[], QMimeData]
) -> None:
    held = made()
    assert edit.canInsertFromMimeData(held)
    edit.insertFromMimeData(held)
    assert kinds(window) == ["Paragraph", "Image", "Quote"]
    found = window.session.release.body[1]
    assert isinstance(found, Image)
    assert look(window.session.office.image(found.asset)).size == (9, 9)  # type: ignore[arg-type]


def test_words_that_a_program_also_draws_are_pasted_as_words(window: MainWindow, edit: BodyEdit) -> None:
    held = drawn()
    held.setText("well-chosen ")
    edit.insertFromMimeData(held)
    assert body(window)[0] == p("First well-chosen words.")


def test_nothing_is_fetched_from_the_web(window: MainWindow, edit: BodyEdit, heard: Heard) -> None:
    edit.insertFromMimeData(data("text/html", b'<img src="https://example.org/a.png" alt="A ship">'))
    assert kinds(window) == ["Paragraph", "Quote"]
    assert "nothing is fetched" in heard[-1].text


def test_a_picture_dropped_on_a_caption_comes_into_the_body(window: MainWindow, edit: BodyEdit, tmp_path: Path) -> None:
    drop(window, mime(file(tmp_path, "a.jpg")))
    assert kinds(window) == ["Paragraph", "Image", "Quote"]
    caption = edit.insets.at(1).editor_at((0,))  # type: ignore[union-attr]
    assert not caption.canInsertFromMimeData(mime(file(tmp_path, "b.png", flat().data)))


def test_a_picture_pasted_in_a_caption_stands_under_its_picture(window: MainWindow, edit: BodyEdit) -> None:
    edit.insertFromMimeData(drawn())
    assert kinds(window) == ["Paragraph", "Image", "Quote"]
    edit.insets.at(1).editor_at((0,)).insertFromMimeData(drawn())  # type: ignore[union-attr]
    assert kinds(window) == ["Paragraph", "Image", "Image", "Quote"]


def test_a_picture_has_no_place_in_a_headline(window: MainWindow, heard: Heard) -> None:
    window.form.headline.line.insertFromMimeData(drawn())
    assert kinds(window) == ["Paragraph", "Quote"]
    assert heard[-1].text == "Pictures stand in the body only."


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.svg", b"<svg/>", "“a.svg” cannot be read"),
        ("cut.jpg", photo(900, 900).data[:5000], "“cut.jpg” cannot be read"),
        ("big.png", bytes(60_000_001), "“big.png” has 60 MB"),
    ],
)
def test_a_file_that_cannot_be_shown_is_named(
    window: MainWindow,
    edit: BodyEdit,
    tmp_path: Path,
    heard: Heard,
    name: str,
    content: bytes,
    said: str,
) -> None:
    drop(window, mime(file(tmp_path, "a.jpg"), file(tmp_path, name, content)))
    assert kinds(window) == ["Paragraph", "Image", "Quote"]
    assert (heard[-1].text[: len(said)], bool(heard[-1].remedy)) == (said, True)


def test_several_files_that_cannot_be_shown_are_counted(
    window: MainWindow, edit: BodyEdit, tmp_path: Path, heard: Heard
) -> None:
    drop(window, mime(tmp_path / "none.png", tmp_path))
    assert kinds(window) == ["Paragraph", "Quote"]
    assert heard[-1].text.startswith("2 files were not put in. The first: “none.png” cannot be read")


def test_a_picture_does_not_come_into_another_release(
    window: MainWindow, edit: BodyEdit, tmp_path: Path, heard: Heard
) -> None:
    drop(window, mime(file(tmp_path, "a.jpg")))
    window.session.open("old")
    assert kinds(window) == ["Paragraph"]
    assert "another release" in heard[-1].text


def copied(*pictures: Asset) -> QMimeData:
    return fill(QMimeData(), lines_of(tuple(image(one.hash, caption="Ferry") for one in pictures)), pictures=pictures)


def test_a_picture_copied_on_another_desk_arrives_with_its_bytes(window: MainWindow, edit: BodyEdit) -> None:
    edit.insertFromMimeData(copied(JPEG))
    assert image(JPEG.hash, caption="Ferry") in body(window)
    assert desks.image(window.session.desk, JPEG.hash) == JPEG
    assert window.session.office.image(JPEG.hash) == JPEG


def test_copied_blocks_take_their_pictures_along(window: MainWindow, edit: BodyEdit) -> None:
    edit.insertFromMimeData(copied(JPEG))
    body(window)
    edit.selectAll()
    held = edit.createMimeDataFromSelection()
    assert pictures_from(held) == (JPEG,)


def test_what_is_no_picture_is_said_and_the_words_stay(window: MainWindow, edit: BodyEdit) -> None:
    heard: Heard = []
    messages.door.shown.connect(heard.append)
    edit.insertFromMimeData(copied(Asset("image/png", b"no picture")))
    assert "Image" in kinds(window)
    assert "The picture" in heard[-1].text


@pytest.mark.parametrize("made", [b"", b"\xc1", b"\x90", b"[]"])
def test_a_foreign_idea_of_our_pictures_is_left(window: MainWindow, made: bytes) -> None:
    held = copied(JPEG)
    held.setData("application/x-pressdesk-pictures", made)
    assert pictures_from(held) == ()


def test_pictures_for_which_the_clipboard_has_no_room_stay_behind() -> None:
    large = Asset("image/png", bytes(MOST))
    assert pictures_from(copied(JPEG, large, flat())) == (JPEG, flat())
