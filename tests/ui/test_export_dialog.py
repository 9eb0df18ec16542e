"""The export dialog, on a real desk, with real files."""

import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from build import p, release, t
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from pressdesk import desk as desks
from pressdesk import web
from pressdesk.app import libreoffice, pdf, samples
from pressdesk.app.export import ExportJob
from pressdesk.app.session import Session
from pressdesk.app.settings import Settings
from pressdesk.model import Template
from pressdesk.ui import reveal
from pressdesk.ui.export_dialog import ExportDialog
from pressdesk.ui.export_plan import name_fault
from pressdesk.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

NAME = "2026-03-09-harbour-opens"


@pytest.fixture
def session(qapp: Any, tmp_path: Path) -> Iterator[Session]:
    desk = desks.open_desk(tmp_path / "desk.sqlite")
    desks.save(desk, release(p("Boats sail.")), None)
    made = Session(desk)
    made.open("r1")
    yield made
    desk.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "out"


@pytest.fixture
def open_dialog(qtbot: QtBot, session: Session, tmp_path: Path, folder: Path) -> Any:
    def run() -> ExportDialog:
        made = ExportDialog(session, Settings(tmp_path / "settings.json"), Theme("light"))
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        made.form.folder.setText(str(folder))
        qtbot.addWidget(made)
        made.show()
        return made

    return run


@pytest.fixture
def dialog(open_dialog: Any) -> ExportDialog:
    return open_dialog()


@pytest.fixture
def export(qtbot: QtBot, dialog: ExportDialog) -> Any:
    def run(*formats: str) -> None:
        for name, box in dialog.form.formats.items():
            box.setChecked(name in formats)
        qtbot.keyClick(dialog.form.name, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: dialog.outcome.isVisible() and not dialog.progress.isVisible())

    return run


def buttons(dialog: ExportDialog) -> dict[str, QPushButton]:
    found = dialog.outcome.findChildren(QPushButton)
    return {button.accessibleName() or button.text(): button for button in found}


def test_every_format_becomes_a_file(export, folder) -> None:
    export("docx", "html", "txt", "md", "json")
    ends = (".docx", ".html", ".md", ".pressrelease", ".txt")
    assert sorted(path.name for path in folder.iterdir()) == [NAME + end for end in ends]
    assert "Boats sail." in (folder / f"{NAME}.html").read_text(encoding="utf-8")


def test_a_mail_goes_with_what_was_chosen_and_that_is_remembered(export, dialog, folder, open_dialog) -> None:
    dialog.form.attached.setCurrentIndex(dialog.form.attached.count() - 1)
    export("email")
    assert b"Content-Disposition: attachment" not in (folder / f"{NAME}.eml").read_bytes()
    assert open_dialog().form.attached.formats == ()


def test_attachments_are_chosen_for_a_mail_only(dialog) -> None:
    assert not dialog.form.attached.isEnabled()
    dialog.form.formats["email"].setChecked(True)
    assert (dialog.form.attached.isEnabled(), dialog.form.attached.formats) == (True, ("docx",))


def test_everything_in_one_zip(export, folder) -> None:
    export("package")
    with zipfile.ZipFile(folder / f"{NAME}.zip") as made:
        assert {f"{NAME}{end}" for end in (".docx", ".eml", ".html", ".txt")} <= set(made.namelist())


def test_what_is_to_be_known_of_a_file_stands_under_it(export, dialog, monkeypatch) -> None:
    monkeypatch.setattr(web, "CLIPPED", 10)
    export("email")
    told = [label.text() for label in dialog.outcome.findChildren(type(dialog.form.note))]
    assert any("Gmail" in text for text in told)


def test_words_in_hand_are_in_the_file_and_kept_as_a_version(export, session, folder) -> None:
    late = replace(session.release, body=(p("Boats sail late."),))
    session.flush_wanted.connect(lambda: session.edit(late))
    export("txt")
    assert "Boats sail late." in (folder / f"{NAME}.txt").read_text(encoding="utf-8")
    assert desks.revisions(session.desk, "r1")[0].reason == "export"


def test_each_file_can_be_opened_and_shown(export, dialog, monkeypatch, folder) -> None:
    seen: list[Path] = []
    monkeypatch.setattr(reveal, "open_file", lambda path: seen.append(path) or True)
    monkeypatch.setattr(reveal, "show_in_folder", lambda path: seen.append(path) or True)
    export("txt")
    buttons(dialog)[f"Open {NAME}.txt"].click()
    buttons(dialog)[f"Show {NAME}.txt in its folder"].click()
    assert seen == [folder / f"{NAME}.txt"] * 2


def test_enter_presses_the_button_with_the_focus(export, dialog, monkeypatch, qtbot) -> None:
    seen: list[Path] = []
    monkeypatch.setattr(reveal, "open_file", lambda path: seen.append(path) or True)
    export("txt")
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert len(seen) == 1


def test_a_file_that_is_there_stays_unless_it_is_to_be_replaced(export, dialog, folder) -> None:
    folder.mkdir()
    (folder / f"{NAME}.txt").write_text("old")
    export("txt")
    assert (folder / f"{NAME}.txt").read_text() == "old"
    assert "Boats" in (folder / f"{NAME} (2).txt").read_text()


def test_a_file_can_be_replaced(export, dialog, folder) -> None:
    folder.mkdir()
    (folder / f"{NAME}.txt").write_text("old")
    dialog.form.look_again()
    dialog.form.replace.setChecked(True)
    export("txt")
    assert [path.name for path in folder.iterdir()] == [f"{NAME}.txt"]
    assert "Boats" in (folder / f"{NAME}.txt").read_text()


def test_replace_is_meant_for_one_name(dialog, folder) -> None:
    folder.mkdir()
    for stem in ("a", "b"):
        (folder / f"{stem}.docx").touch()
    dialog.form.name.setText("a")
    dialog.form.replace.setChecked(True)
    dialog.form.name.setText("b")
    assert dialog.form.plan().stem == "b (2)"


def test_the_files_of_one_export_keep_one_name(export, folder) -> None:
    folder.mkdir()
    (folder / f"{NAME}.txt").touch()
    (folder / f"{NAME} (2).html").touch()
    export("html", "txt")
    assert {path.stem for path in folder.iterdir()} == {NAME, f"{NAME} (2)", f"{NAME} (3)"}


def test_a_file_open_elsewhere_is_saved_beside_by_one_button(export, dialog, folder, monkeypatch, qtbot) -> None:
    folder.mkdir()
    (folder / f"{NAME}.txt").write_text("old")
    dialog.form.look_again()
    dialog.form.replace.setChecked(True)
    refuse_once(monkeypatch, f"{NAME}.txt")
    export("html", "txt", "md")
    buttons(dialog)[f"Save as “{NAME} (2).txt”"].click()
    qtbot.waitUntil(lambda: f"Open {NAME}.md" in buttons(dialog))
    assert [name for name in buttons(dialog) if name.startswith("Open")] == [
        f"Open {NAME}.html", f"Open {NAME} (2).txt", f"Open {NAME}.md"
    ]  # fmt: skip


def refuse_once(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Let one file be open in another program, as Windows tells it."""
    real = Path.replace

    def refuse(path: Path, target: Path) -> Path:
        if Path(target).name == name:
            raise PermissionError(13, "in use")
        return real(path, target)

    monkeypatch.setattr(Path, "replace", refuse)


def test_a_broken_template_is_told_and_nothing_is_written(export, dialog, session, folder) -> None:
    desks.save_template(session.desk, Template("w", "Coast", "web", b"{{ headlin }}", default=True))
    session.library_changed.emit()
    dialog.form.templates["web"].setCurrentIndex(0)
    export("html", "txt")
    told = " ".join(label.text() for label in dialog.outcome.findChildren(type(dialog.form.note)))
    assert "Coast" in told
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    ("stem", "words"),
    [("", "Give the file a name"), ("a/b:c", "/  :"), ("con", "Windows"), ("x" * 200, "too long"), (".x", "dot")],
)
def test_a_name_no_file_can_have_is_explained(dialog, stem, words) -> None:
    dialog.form.name.setText(stem)
    assert words in dialog.form.note.text()
    assert not dialog.go.isEnabled()


@pytest.mark.parametrize("stem", ["release", "2026-03-09 año nuevo", "a.b"])
def test_a_name_that_files_can_have_passes(stem) -> None:
    assert name_fault(stem) == ""


def test_a_typed_suffix_is_not_doubled(dialog, export, folder) -> None:
    dialog.form.name.setText("news.TXT")
    export("txt")
    assert [path.name for path in folder.iterdir()] == ["news.txt"]


def test_without_a_format_there_is_nothing_to_export(dialog) -> None:
    for box in dialog.form.formats.values():
        box.setChecked(False)
    assert dialog.form.note.text() == "Choose at least one kind of file."
    assert not dialog.go.isEnabled()


def test_formats_templates_and_folder_are_remembered(export, open_dialog, session, dialog, tmp_path) -> None:
    for name in ("one", "two"):
        desks.save_template(session.desk, Template(name, name, "web", b"<p>{{ release }}</p>"))
    session.library_changed.emit()
    dialog.form.templates["web"].setCurrentIndex(1)
    dialog.form.templates["web"].activated.emit(1)
    export("html", "md")
    again = ExportDialog(session, Settings(tmp_path / "settings.json"), Theme("light"))
    assert [name for name, box in again.form.formats.items() if box.isChecked()] == ["html", "md"]
    assert (again.form.templates["web"].template.id, again.form.folder.text()) == ("two", str(tmp_path / "out"))


def test_a_sample_is_said_to_be_one(dialog, session) -> None:
    samples.fill(session.desk)
    assert not dialog.sample.isVisible()
    session.open(next(row.id for row in desks.rows(session.desk) if row.sample))
    assert dialog.sample.isVisible()


def test_the_name_follows_the_headline_until_somebody_types_one(dialog, session, qtbot) -> None:
    session.edit(replace(session.release, headline=t("Ferry sails")))
    assert dialog.form.name.text() == "2026-03-09-ferry-sails"
    qtbot.keyClicks(dialog.form.name, "x")
    session.edit(replace(session.release, headline=t("Ferry stays")))
    assert dialog.form.name.text() == "x2026-03-09-ferry-sails"


def test_a_template_can_come_from_a_file(export, dialog, tmp_path, monkeypatch, folder, qtbot) -> None:
    (tmp_path / "coast.html").write_text("<title>Coast</title>{{ headline }}")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "coast.html"), ""))
    box = dialog.form.templates["web"]
    box.activated.emit(box.count() - 1)
    assert (dialog.form.fault(), dialog.go.isEnabled()) == ("The template is being read.", False)
    qtbot.waitUntil(lambda: box.currentText() == "coast")
    export("html")
    assert "<title>Coast</title>" in (folder / f"{NAME}.html").read_text()


def test_a_file_that_is_no_template_is_refused_and_the_choice_stands(dialog, tmp_path, qtbot) -> None:
    (tmp_path / "bad.docx").write_bytes(b"no zip")
    box = dialog.form.templates["word"]
    before = box.currentText()
    box.add_file(tmp_path / "bad.docx")
    qtbot.waitUntil(lambda: dialog.outcome.isVisible())
    assert (box.currentText(), box.busy) == (before, False)


def test_a_template_chosen_while_a_file_is_read_is_the_one(dialog, tmp_path, qtbot) -> None:
    (tmp_path / "coast.html").write_text("{{ headline }}")
    box = dialog.form.templates["web"]
    box.add_file(tmp_path / "coast.html")
    ended = box._reading.ended
    with qtbot.waitSignal(ended):
        box.activated.emit(0)
        assert not box.busy
    assert (box.currentIndex(), box.findText("coast")) == (0, -1)


def test_a_folder_that_cannot_be_made_is_told(export, dialog, tmp_path) -> None:
    (tmp_path / "file").touch()
    dialog.form.folder.setText(str(tmp_path / "file" / "below"))
    export("txt")
    assert any("folder" in label.text() for label in dialog.outcome.findChildren(type(dialog.form.note)))


def test_escape_closes_and_every_control_has_a_name(dialog, qtbot) -> None:
    named = [dialog.form.folder, dialog.form.name, dialog.form.browse, *dialog.form.templates.values()]
    assert all(widget.accessibleName() for widget in named)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.fixture
def as_folder(dialog: ExportDialog, qtbot: QtBot) -> None:
    dialog.form.page_as.setFocus()
    qtbot.keyClick(dialog.form.page_as, Qt.Key.Key_Down)


def test_a_web_page_becomes_a_folder_that_opens_and_is_remembered(
    as_folder, export, dialog, folder, monkeypatch, open_dialog, qtbot
) -> None:
    seen: list[Path] = []
    monkeypatch.setattr(reveal, "open_file", lambda path: seen.append(path) or True)
    monkeypatch.setattr(reveal, "show_in_folder", lambda path: seen.append(path) or True)
    export("html", "txt")
    assert sorted(path.name for path in (folder / NAME).iterdir()) == ["index.html", "styles.css"]
    for name in (f"Open {NAME}", f"Show the folder {NAME}"):
        qtbot.mouseClick(buttons(dialog)[name], Qt.MouseButton.LeftButton)
    assert seen == [folder / NAME / "index.html"] * 2
    assert open_dialog().form.page_as.currentData() == "folder"


def test_a_folder_that_is_there_stays_unless_it_is_to_be_replaced(as_folder, export, dialog, folder) -> None:
    (folder / NAME).mkdir(parents=True)
    (folder / NAME / "old.txt").touch()
    export("html")
    assert [path.name for path in (folder / NAME).iterdir()] == ["old.txt"]
    assert (folder / f"{NAME} (2)" / "index.html").is_file()


def test_what_is_said_of_a_folder_that_is_there(as_folder, export, dialog, folder) -> None:
    (folder / NAME).mkdir(parents=True)
    (folder / NAME / "old.txt").touch()
    dialog.form.formats["docx"].setChecked(False)
    dialog.form.look_again()
    assert dialog.form.note.text() == "The folder has this already: a folder of this name"
    assert dialog.form.replace.text() == "Replace &it; other files in the folder stay"
    dialog.form.replace.setChecked(True)
    export("html")
    assert {path.name for path in (folder / NAME).iterdir()} == {"index.html", "styles.css", "old.txt"}


def test_a_file_with_two_dots_is_found_and_kept(export, dialog, folder) -> None:
    folder.mkdir()
    (folder / f"{NAME}.ninjs.json").write_text("old")
    export("ninjs")
    assert ((folder / f"{NAME}.ninjs.json").read_text(), len(list(folder.iterdir()))) == ("old", 2)


def test_no_letter_leads_to_two_controls(dialog) -> None:
    named = [*dialog.form.formats.values(), *dialog.findChildren(QLabel), dialog.go, dialog.form.browse]
    keys = [key for one in named if (key := QKeySequence.mnemonic(one.text()).toString())]
    assert sorted(keys) == sorted(set(keys))


def test_an_export_can_be_cancelled(dialog, monkeypatch, qtbot, folder) -> None:
    waiting: list[ExportJob] = []
    monkeypatch.setattr(ExportJob, "start", lambda job: waiting.append(job))
    dialog.export()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert (dialog.close_button.text(), dialog.close_button.isEnabled()) == ("Stopping…", False)
    waiting[0].run()
    assert dialog.isVisible()
    assert dialog.close_button.isEnabled()
    assert dialog.go.isEnabled()
    assert list(folder.iterdir()) == []


def test_what_is_said_of_how_a_file_was_made(export, dialog, monkeypatch) -> None:
    monkeypatch.setattr(libreoffice, "find", lambda: Path("LibreOffice"))
    monkeypatch.setattr(libreoffice, "word_to_pdf", lambda *_, **__: b"%PDF")
    monkeypatch.setattr(pdf, "is_tagged", lambda made: True)
    export("txt", "pdf")
    (said,) = [one for one in dialog.outcome.findChildren(QLabel) if one.text() == pdf.FROM_WORD]
    assert said.accessibleName().startswith(f"{NAME}.pdf: ")
    assert said.parent().findChild(QPushButton).accessibleName() == f"Open {NAME}.pdf"


def test_a_pdf_of_the_web_page_is_printed_by_what_the_dialog_was_given(export, dialog, folder, monkeypatch) -> None:
    monkeypatch.setattr(libreoffice, "find", lambda: None)
    monkeypatch.setattr(pdf, "with_facts", lambda data, **_: data)
    monkeypatch.setattr(dialog, "_print_page", lambda html, paper: f"{paper} {'Boats sail.' in html}".encode())
    export("pdf")
    assert (folder / f"{NAME}.pdf").read_bytes() == b"Letter True"


def test_a_library_that_changes_asks_no_closed_dialog(open_dialog: Any, session: Session, qtbot: QtBot) -> None:
    dialog = open_dialog()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.deleteLater()
    session.library_changed.emit()
