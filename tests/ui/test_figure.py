"""A picture edited in place, on the real main window, by keys and clicks."""

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from build import b, image, p, t
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from photos import exif, flat, look, photo
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from pressdesk import desk as desks
from pressdesk.app import background
from pressdesk.app.render import render
from pressdesk.model import Asset, Image
from pressdesk.ui.body import BodyEdit
from pressdesk.ui.body.lines import Place
from pressdesk.ui.figure import ImageInset
from pressdesk.ui.figure.lines import Lines
from pressdesk.ui.window import MainWindow
from pressdesk.ui.writing import clip

LARGE = photo(2400, 1600, exif=exif())
FERRY = image(LARGE.hash, t("A ", b("new"), " ferry"), "Ana Ruiz", "A ferry")
LEFT, RIGHT, UP, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down
TAB, ENTER, ESC, END, DELETE = Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_End, Qt.Key.Key_Delete
BACKTAB = (TAB, Qt.KeyboardModifier.ShiftModifier)
Keys = Callable[..., None]


def show(window: MainWindow, *body: object) -> BodyEdit:
    desks.add_image(window.session.desk, LARGE)
    window.session.edit(replace(window.session.release, body=body))
    edit = window.form.body.edit
    edit.setFocus()
    edit._set_caret(Place(0, 3))
    background.finish()
    return edit


@pytest.fixture
def page(window: MainWindow) -> BodyEdit:
    """The body's editor, showing a picture between two paragraphs, the caret at the end of the first."""
    return show(window, p("one"), FERRY, p("two"))


@pytest.fixture
def inset(page: BodyEdit) -> ImageInset:
    found = page.insets.at(1)
    assert isinstance(found, ImageInset)
    return found


def here() -> str:
    """Return what a screen reader says of the place of the caret."""
    focus = QApplication.focusWidget()
    return focus.accessibleName() if focus else ""


def the_image(window: MainWindow) -> Image:
    window.form.flush()
    return next(block for block in window.session.release.body if isinstance(block, Image))


WALKS = {
    "down goes in": ([DOWN], "Caption of the picture"),
    "right goes in": ([RIGHT], "Caption of the picture"),
    "Tab": ([DOWN, TAB], "Credit of the picture"),
    "Tab twice": ([DOWN, TAB, TAB], "Alternative text of the picture"),
    "to the button": ([DOWN, TAB, TAB, TAB], "What can be done with the picture"),
    "Tab leaves": ([DOWN, TAB, TAB, TAB, TAB], "Body"),
    "back from the button": ([DOWN, TAB, TAB, TAB, BACKTAB], "Alternative text of the picture"),
    "Shift+Tab leaves": ([DOWN, BACKTAB], "Body"),
    "Enter goes on": ([DOWN, ENTER, ENTER], "Alternative text of the picture"),
    "Enter leaves": ([DOWN, ENTER, ENTER, ENTER], "Body"),
    "arrows": ([DOWN, DOWN, DOWN, UP], "Credit of the picture"),
    "right at an end": ([DOWN, END, RIGHT], "Credit of the picture"),
    "out above": ([DOWN, UP], "Body"),
    "out below": ([DOWN, DOWN, DOWN, DOWN], "Body"),
    "in from below": ([DOWN, DOWN, DOWN, DOWN, LEFT], "Alternative text of the picture"),
    "Esc": ([DOWN, ESC], "Body"),
    "Esc on the button": ([DOWN, TAB, TAB, TAB, ESC], "Body"),
}


@pytest.mark.parametrize(("pressed", "place"), WALKS.values(), ids=WALKS)
def test_keys_walk_through_the_lines(page: BodyEdit, keys: Keys, pressed: list[object], place: str) -> None:
    keys(*pressed)
    assert here() == place


def test_words_typed_are_those_of_the_picture(window: MainWindow, page: BodyEdit, keys: Keys) -> None:
    keys(DOWN, END, " sails", TAB, ", Portland", TAB, " at sea")
    assert the_image(window) == image(
        LARGE.hash, t("A ", b("new"), " ferry sails"), "Ana Ruiz, Portland", "A ferry at sea"
    )


def test_a_caption_takes_marks_and_plain_lines_take_none(window: MainWindow, page: BodyEdit, keys: Keys) -> None:
    keys(DOWN)
    for _ in range(2):
        clip("selectAll")
        window.act["italic"].trigger()
        keys(TAB)
    found = the_image(window)
    assert all(run.italic for run in found.caption)
    assert found.credit == "Ana Ruiz"


def test_the_buttons_of_marks_spring_back_in_a_plain_line(window: MainWindow, page: BodyEdit, keys: Keys) -> None:
    keys(DOWN, TAB)
    clip("selectAll")
    window.act["bold"].trigger()
    assert not window.act["bold"].isChecked()
    assert the_image(window) == FERRY


def test_each_line_is_a_step_of_undo_and_shows_it(window: MainWindow, page: BodyEdit, keys: Keys) -> None:
    keys(DOWN, TAB, END, "X", TAB, "Y")
    window.step("undo")
    assert (the_image(window).credit, the_image(window).alt) == ("Ana RuizX", "A ferry")
    window.step("undo")
    assert the_image(window) == FERRY


def test_a_picture_selected_as_a_whole_is_deleted(window: MainWindow, page: BodyEdit, keys: Keys) -> None:
    keys(DOWN, ESC, DELETE)
    assert window.session.release.body == (p("one"), p("two"))


def test_a_click_on_the_picture_selects_it(page: BodyEdit, inset: ImageInset) -> None:
    QTest.mouseClick(inset.frame, Qt.MouseButton.LeftButton)
    assert page.textCursor().hasSelection()
    assert page.hasFocus()


def test_the_picture_is_as_wide_as_the_page_and_no_larger_than_it_is(window: MainWindow, inset: ImageInset) -> None:
    assert inset.frame.heightForWidth(540) == 360
    assert inset.frame.heightForWidth(5000) == 420
    assert inset.frame.has_picture
    assert inset.frame.accessibleName() == "A ferry"


def test_a_small_picture_keeps_its_size(window: MainWindow) -> None:
    small = flat(40, 30)
    desks.add_image(window.session.desk, small)
    edit = show(window, image(small.hash), p("two"))
    assert edit.insets.at(0).frame.heightForWidth(540) == 30  # type: ignore[union-attr]


def test_a_picture_that_is_not_on_the_desk_says_so(window: MainWindow) -> None:
    frame = show(window, image("b" * 64), p("two")).insets.at(0).frame  # type: ignore[union-attr]
    assert "not on the desk" in frame.words()
    assert "Replace picture…" in frame.words()


def test_what_cannot_be_read_says_so(window: MainWindow) -> None:
    broken = Asset("image/png", b"no picture")
    desks.add_image(window.session.desk, broken)
    frame = show(window, image(broken.hash), p("two")).insets.at(0).frame  # type: ignore[union-attr]
    assert "cannot be read" in frame.words()


def act(inset: ImageInset, words: str) -> None:
    menu = inset.menu()
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.deleteLater()


def test_another_picture_keeps_the_words(
    window: MainWindow, inset: ImageInset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.png").write_bytes(flat().data)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "a.png"), ""))
    act(inset, "Replace picture…")
    background.finish()
    assert the_image(window) == replace(FERRY, asset=flat().hash)
    window.step("undo")
    assert the_image(window) == FERRY


def test_the_original_is_saved_as_it_came(
    window: MainWindow, inset: ImageInset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "ferry"), ""))
    act(inset, "Save original as…")
    assert (tmp_path / "ferry.jpeg").exists() or (tmp_path / "ferry.jpg").read_bytes() == LARGE.data


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("Move up", (FERRY, p("one"), p("two"))),
        ("Move down", (p("one"), p("two"), FERRY)),
        ("Remove picture", (p("one"), p("two"))),
    ],
)
def test_the_menu_moves_and_removes(window: MainWindow, inset: ImageInset, words: str, body: object) -> None:
    act(inset, words)
    window.form.flush()
    assert window.session.release.body == body


def test_keys_move_the_block_at_the_caret(window: MainWindow, page: BodyEdit, keys: Keys) -> None:
    window.act["move_down"].trigger()
    assert window.session.release.body == (FERRY, p("one"), p("two"))
    keys("!")
    assert window.session.release.body[1] == p("one!")
    keys(UP)
    window.act["move_down"].trigger()
    assert window.session.release.body == (p("one!"), FERRY, p("two"))


def test_a_picture_put_in_from_a_caption_stands_under_its_picture(
    window: MainWindow, page: BodyEdit, keys: Keys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.png").write_bytes(flat().data)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(tmp_path / "a.png")], ""))
    keys(DOWN)
    window.act["image"].trigger()
    background.finish()
    assert window.session.release.body == (p("one"), FERRY, image(flat().hash), p("two"))
    assert here() == "Caption of the picture"


def test_a_caption_typed_reaches_every_output(window: MainWindow, page: BodyEdit, keys: Keys) -> None:
    keys(DOWN, END, " sails")
    release, office = window.session.release, window.session.office
    html = render(release, "html", office).data.decode()
    assert "ferry sails" in html
    assert 'alt="A ferry"' in html
    with zipfile.ZipFile(BytesIO(render(release, "docx", office).data)) as file:
        made = next(file.read(name) for name in file.namelist() if "media/pd-" in name)
    assert 1000 < look(Asset("image/jpeg", made)).width < 1500


def test_cut_and_paste_move_a_picture(window: MainWindow, page: BodyEdit, keys: Keys) -> None:
    keys(DOWN, ESC)
    page.cut()
    page._set_caret(Place(1, 3))
    page.paste()
    window.form.flush()
    assert window.session.release.body == (p("one"), p("two"), FERRY)


LINES = ("caption", "credit", "alt")
TYPED = st.text(st.characters(codec="latin-1", categories=("L", "N")), min_size=1, max_size=4)


def test_a_drag_that_begins_on_painted_words_selects_them(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Lines, "more", lambda _self, _count: 0)
    inset = show(window, p("one"), FERRY, p("two")).insets.at(1)
    assert isinstance(inset, ImageInset)
    place = inset._places(inset.width())[1]
    QTest.mousePress(inset, Qt.MouseButton.LeftButton, pos=place.topLeft() + QPoint(1, 5))
    QTest.mouseMove(inset, place.topRight() + QPoint(-1, 5))
    QTest.mouseRelease(inset, Qt.MouseButton.LeftButton, pos=place.topRight() + QPoint(-1, 5))
    assert inset.lines.at(0).selected_text() == (FERRY.caption,)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=st.lists(st.tuples(st.sampled_from((*LINES, "undo")), TYPED), max_size=8))
def test_the_value_is_what_the_lines_show(window: MainWindow, acts: list[tuple[str, str]]) -> None:
    edit = show(window, p("one"), FERRY, p("two"))
    inset = edit.insets.at(1)
    assert isinstance(inset, ImageInset)
    for name, typed in acts:
        if name == "undo" and len(window.session.history.past) > 2:
            window.step("undo")
        elif name != "undo":
            inset.lines.at(LINES.index(name)).insertPlainText(typed)
            inset.flush()
        found = next((one for one in window.session.release.body if isinstance(one, Image)), None)
        if found is None or (inset := edit.insets.at(1)) is None:
            return
        caption, credit, alt = map(inset.lines.at, range(len(LINES)))
        assert found == Image(LARGE.hash, caption.text(), plain_of(credit), plain_of(alt))


def plain_of(line: object) -> str:
    return line.toPlainText()  # type: ignore[attr-defined]


@pytest.mark.parametrize("language", ["en-US", "he"])
@pytest.mark.parametrize("shown", [FERRY, image(LARGE.hash)])
def test_a_picture_looks_the_same_with_its_lines_painted_as_made(
    window: MainWindow, language: str, shown: Image, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Lines, "more", lambda _self, _count: 0)
    window.session.edit(replace(window.session.release, language=language))
    inset = show(window, p("one"), shown, p("two")).insets.at(1)
    assert isinstance(inset, ImageInset)
    before = inset.grab().toImage()
    assert [inset.lines.known(n) for n in range(3)] == [None] * 3
    assert [inset.lines.at(n).row for n in range(3)] == [0, 1, 2]
    assert inset.grab().toImage() == before


def test_a_click_on_painted_words_sets_the_caret_between_them(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Lines, "more", lambda _self, _count: 0)
    inset = show(window, p("one"), FERRY, p("two")).insets.at(1)
    assert isinstance(inset, ImageInset)
    QTest.mouseClick(inset, Qt.MouseButton.LeftButton, pos=inset._places(inset.width())[2].topLeft() + QPoint(1, 5))
    assert (here(), inset.lines.at(1).textCursor().position()) == ("Credit of the picture", 0)
