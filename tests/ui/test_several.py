"""Several releases exported at once, on a real desk, by mouse and keyboard."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from build import p, release
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from pressdesk import desk as desks
from pressdesk.app import libreoffice, samples
from pressdesk.app.export import ExportMany
from pressdesk.app.session import Session
from pressdesk.app.settings import Settings
from pressdesk.model import Embargo, PressDeskError, Template
from pressdesk.ui import reveal
from pressdesk.ui.several_dialog import SeveralDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

THIS_YEAR, LAST_YEAR = (date(date.today().year - back, 3, 9) for back in (0, 1))


@pytest.fixture
def session(qapp: Any, tmp_path: Path) -> Any:
    desk = desks.open_desk(tmp_path / "desk.sqlite")
    for number, (stage, day) in enumerate(
        [("draft", THIS_YEAR), ("draft", LAST_YEAR), ("issued", LAST_YEAR), ("issued", LAST_YEAR)]
    ):
        headline = "Fines refunded" if number == 2 else f"Ferry {number}"
        one = release(p(f"Boat {number}."), id=f"r{number}", headline=headline, stage=stage, release_date=day)
        desks.save(desk, one, None)
    made = Session(desk)
    made.open("r0")
    yield made
    desk.close()


@pytest.fixture
def search(qtbot: QtBot) -> QLineEdit:
    made = QLineEdit()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def open_dialog(qtbot: QtBot, session: Session, tmp_path: Path, search: QLineEdit) -> Any:
    def run() -> SeveralDialog:
        made = SeveralDialog(session, Settings(tmp_path / "settings.json"), search=search)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(made, before_close_func=lambda dialog: dialog.done(0))
        made.show()
        return made

    return run


@pytest.fixture
def dialog(open_dialog: Any, tmp_path: Path) -> SeveralDialog:
    made = open_dialog()
    made.form.folder.setText(str(tmp_path / "out"))
    for name, box in made.form.formats.items():
        box.setChecked(name == "txt")
    return made


@pytest.fixture
def choose(dialog: SeveralDialog, qtbot: QtBot) -> Any:
    """Go through the list by the arrow keys to the line that begins with these words."""

    def run(words: str) -> None:
        which = dialog.form.which
        which.setFocus()
        qtbot.keyClick(which, Qt.Key.Key_Home)
        while not which.currentText().startswith(words):
            before = which.currentIndex()
            qtbot.keyClick(which, Qt.Key.Key_Down)
            assert which.currentIndex() > before

    return run


@pytest.fixture
def export(dialog: SeveralDialog, qtbot: QtBot) -> Any:
    def run() -> None:
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: dialog.outcome.isVisible() and not dialog.progress.isVisible())

    return run


def written(tmp_path: Path) -> list[str]:
    return sorted(path.name for path in (tmp_path / "out").iterdir())


def test_the_choices_say_how_many_they_hold(dialog) -> None:
    shown = [dialog.form.which.itemText(at) for at in range(dialog.form.which.count())]
    assert shown == ["All drafts (2)", "All issued (2)", f"All of {THIS_YEAR.year} (1)", "All releases (4)"]


@pytest.mark.parametrize(
    ("words", "numbers"),
    [("All drafts", "01"), ("All issued", "23"), (f"All of {THIS_YEAR.year}", "0"), ("All releases", "0123")],
)
def test_what_is_chosen_is_written(choose, export, tmp_path, dialog, words, numbers) -> None:
    choose(words)
    export()
    texts = {path.read_text(encoding="utf-8") for path in (tmp_path / "out").iterdir()}
    assert {number for number in "0123" if any(f"Boat {number}." in text for text in texts)} == set(numbers)
    assert dialog.outcome.written.text() == f"{len(numbers)} of {len(numbers)} releases are written."


def test_what_the_window_searches_for_is_the_first_choice(search, open_dialog, qtbot, tmp_path) -> None:
    search.setText("refunded")
    made = open_dialog()
    made.form.folder.setText(str(tmp_path / "out"))
    qtbot.waitUntil(lambda: made.form.which.currentText() == "Found by “refunded” (1)")
    qtbot.keyClick(made.form.folder, Qt.Key.Key_Return)
    qtbot.waitUntil(made.outcome.isVisible)
    assert {Path(name).stem for name in written(tmp_path)} == {f"{LAST_YEAR}-fines-refunded"}


def test_a_search_beside_it_is_offered_and_leaves_the_choice(dialog, search, choose, qtbot) -> None:
    choose("All issued")
    search.setText("ferry")
    qtbot.waitUntil(lambda: dialog.form.which.itemText(0) == "Found by “ferry” (3)")
    assert dialog.form.which.currentText() == "All issued (2)"
    search.clear()
    assert dialog.form.which.itemText(0) == "All drafts (2)"


def test_words_in_hand_are_in_the_files(choose, export, session, tmp_path) -> None:
    late = replace(session.release, body=(p("Boats sail late."),))
    session.flush_wanted.connect(lambda: session.edit(late))
    choose(f"All of {THIS_YEAR.year}")
    export()
    assert "sail late" in (tmp_path / "out" / written(tmp_path)[0]).read_text(encoding="utf-8")


@pytest.mark.parametrize(("down", "count", "old"), [(0, 2, True), (1, 1, False)])
def test_a_file_that_is_there_stays_or_is_replaced(choose, export, dialog, qtbot, tmp_path, down, count, old) -> None:
    choose(f"All of {THIS_YEAR.year}")
    (tmp_path / "out").mkdir()
    there = tmp_path / "out" / f"{THIS_YEAR}-ferry-0.txt"
    there.write_text("old", encoding="utf-8")
    for _ in range(down):
        qtbot.keyClick(dialog.form.there, Qt.Key.Key_Down)
    export()
    assert (len(written(tmp_path)), there.read_text(encoding="utf-8") == "old") == (count, old)


def test_what_failed_is_named_with_its_reason(choose, export, dialog, session, tmp_path, qtbot) -> None:
    skipped = Embargo("2027-03-14T02:30", "America/New_York")
    desks.save(session.desk, release(p("w"), id="bad", headline="Bad hour", timing=skipped), None)
    session.rows_changed.emit()
    choose("All drafts")
    export()
    said = dialog.outcome.failures.toPlainText()
    assert (dialog.outcome.written.text(), said.count("\n")) == ("2 of 3 releases are written.", 1)
    assert said.startswith("Bad hour\nThe embargo in the status line cannot be printed: 2:30 a.m. does not exist")


def test_a_broken_template_is_told_once(choose, export, dialog, session) -> None:
    desks.save_template(session.desk, Template("w", "Coast", "web", b"{{ headlin }}", default=True))
    dialog.form.formats["html"].setChecked(True)
    choose("All releases")
    export()
    assert dialog.outcome.written.text() == "0 of 4 releases are written."
    assert dialog.outcome.failures.toPlainText().count("Coast") == 1


def test_marked_pages_are_counted(choose, export, dialog, session) -> None:
    ahead = Embargo("2199-03-14T06:30", "America/New_York")
    desks.save(session.desk, release(p("w"), id="ahead", timing=ahead), None)
    session.rows_changed.emit()
    dialog.form.formats["html"].setChecked(True)
    choose("All drafts")
    export()
    assert dialog.outcome.notes.text().startswith("In 1 of 3: The web page is marked as embargoed")


def test_samples_are_left_out_and_that_is_said(dialog, session, choose) -> None:
    samples.fill(session.desk)
    session.rows_changed.emit()
    choose("All releases (4)")
    assert dialog.form.note.text().endswith("Samples left out: 4.")


def test_a_folder_that_cannot_be_made_is_told(choose, export, dialog, tmp_path) -> None:
    (tmp_path / "file").touch()
    dialog.form.folder.setText(str(tmp_path / "file" / "below"))
    export()
    said = dialog.outcome.failures.toPlainText()
    assert said.startswith("“")
    assert said.endswith("file” is not a folder. Choose another folder.")


def test_without_a_format_or_a_folder_nothing_starts(dialog, qtbot) -> None:
    dialog.form.folder.clear()
    assert (dialog.form.note.text(), dialog.go.isEnabled()) == ("Choose a folder.", False)
    qtbot.mouseClick(dialog.form.formats["txt"], Qt.MouseButton.LeftButton)
    assert (dialog.form.note.text(), dialog.go.isEnabled()) == ("Choose at least one kind of file.", False)


def test_what_is_chosen_is_remembered(choose, export, open_dialog, tmp_path) -> None:
    choose("All issued")
    export()
    again = open_dialog().form
    assert (again.which.currentText(), again.folder.text()) == ("All issued (2)", str(tmp_path / "out"))
    assert [name for name, box in again.formats.items() if box.isChecked()] == ["txt"]


def test_it_says_what_it_does_and_stops_in_the_middle(choose, dialog, monkeypatch, qtbot, tmp_path) -> None:
    waiting: list[ExportMany] = []
    monkeypatch.setattr(ExportMany, "start", lambda job: waiting.append(job))
    choose("All releases")
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    waiting[0].progress.connect(lambda number, *_: qtbot.keyClick(dialog, Qt.Key.Key_Escape) if number == 2 else None)
    waiting[0].run()
    assert dialog.doing.accessibleName() == "2 of 4 · Fines refunded"
    assert dialog.outcome.written.text() == "Stopped: 2 of 4 releases are written."
    assert len(written(tmp_path)) == 2


def test_closing_ends_a_pdf_in_the_making(choose, dialog, monkeypatch, qtbot) -> None:
    ended: list[bool] = []

    def convert(*_: Any, stopped: Any, **__: Any) -> bytes:
        ended.append(False)
        while not stopped():
            pass
        ended.append(True)
        raise PressDeskError("stopped")

    monkeypatch.setattr(libreoffice, "find", lambda: Path("LibreOffice"))
    monkeypatch.setattr(libreoffice, "word_to_pdf", convert)
    dialog.form.formats["pdf"].setChecked(True)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ended == [False])
    dialog.done(0)
    qtbot.waitUntil(lambda: ended == [False, True] and dialog._job is None)


def test_the_folder_is_shown(choose, export, dialog, monkeypatch, qtbot, tmp_path) -> None:
    seen: list[Path] = []
    monkeypatch.setattr(reveal, "open_file", lambda path: seen.append(path) or True)
    choose("All drafts")
    export()
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert seen == [tmp_path / "out"]


def test_every_control_has_a_name(dialog) -> None:
    form = dialog.form
    assert all(one.accessibleName() for one in (form.which, form.folder, form.browse, form.there))


def test_where_there_are_only_samples_that_is_said(dialog, session) -> None:
    for row in desks.rows(session.desk):
        desks.trash(session.desk, row.id)
    session.rows_changed.emit()
    assert dialog.form.note.text() == "There is no release on this desk yet."
    samples.fill(session.desk)
    session.rows_changed.emit()
    assert dialog.form.note.text() == "There are only samples here, and samples are not exported together."
