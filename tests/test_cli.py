"""The command line: what it does, what it says, and that it never shows a traceback."""

import os
import signal
import subprocess
import sys
import zipfile
from contextlib import closing
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from build import b, p, release
from docx import Document

from pressdesk import commands, exporting
from pressdesk import desk as desks
from pressdesk.app import libreoffice, paths, pdf, render, samples
from pressdesk.app.intake import import_release
from pressdesk.app.targets import write_set
from pressdesk.cli import main
from pressdesk.model import Embargo, Template, codec
from pressdesk.model.resources import resource_path

Capture = pytest.CaptureFixture[str]
SAMPLE = str(resource_path("samples/fare-fines.pressrelease"))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a `.pressrelease` file."""
    path = tmp_path / "ferry.pressrelease"
    path.write_bytes(codec.encode(release(p("The ferry ", b("sails"), " at noon."), id="ferry-1")))
    return path


@pytest.fixture
def desk(file: Path) -> None:
    """Make the default desk with its samples and one release of our own."""
    with closing(desks.open_desk(paths.default_desk_path())) as opened:
        samples.fill(opened)
        import_release(opened, file.read_bytes())


def said(capsys: Capture, *words: str) -> tuple[int, str, str]:
    """Return exit code, output and errors of one call."""
    code = main(list(words))
    out, err = capsys.readouterr()
    return code, out, err


def refused(capsys: Capture, *words: str) -> str:
    """Return the one line that a call is refused with."""
    code, out, err = said(capsys, *words)
    assert (code, out, err.count("\n"), err[:11]) == (2, "", 1, "pressdesk: ")
    return err


def test_a_file_is_added_and_listed(file: Path, capsys: Capture) -> None:
    assert said(capsys, "add", str(file)) == (0, "added ferry-1  Harbour opens\n", "")
    assert "ferry-1" in said(capsys, "list")[1]


def test_a_file_added_again_is_a_revision(desk: None, file: Path, capsys: Capture) -> None:
    assert said(capsys, "add", str(file))[1] == "new revision of ferry-1  Harbour opens\n"
    with closing(desks.open_desk(paths.default_desk_path())) as opened:
        assert desks.revisions(opened, "ferry-1")[0].reason == "imported"


def test_the_list_marks_samples(desk: None, capsys: Capture) -> None:
    lines = said(capsys, "list")[1].splitlines()
    assert [line.endswith("(sample)") for line in lines] == [False, True, True, True, True]


def test_a_release_is_shown(desk: None, capsys: Capture) -> None:
    code, out, err = said(capsys, "show", "ferr")
    assert (code, "Harbour opens" in out, "The ferry sails at noon." in out, err) == (0, True, True, "")


def test_a_release_is_shown_as_json(desk: None, file: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["show", "ferry-1", "--json"]) == 0
    assert capfdbinary.readouterr().out == file.read_bytes()


def test_the_formats_are_those_of_the_writers() -> None:
    assert set(commands.FORMATS) == set(render.FORMATS)


@pytest.mark.parametrize("name", [name for name in commands.FORMATS if name not in ("pdf", "package")])
def test_every_format_is_exported(desk: None, tmp_path: Path, capsys: Capture, name: str) -> None:
    assert said(capsys, "export", "ferry-1", "--to", name, "-o", str(tmp_path / "out")) == (0, "", "")
    assert (tmp_path / "out").stat().st_size > 50


def test_a_pdf_says_how_it_was_made(desk: None, tmp_path: Path, capsys: Capture, monkeypatch) -> None:
    monkeypatch.setattr(libreoffice, "find", lambda: Path("LibreOffice"))
    monkeypatch.setattr(libreoffice, "word_to_pdf", lambda *_, **facts: str(facts["title"]).encode())
    monkeypatch.setattr(pdf, "is_tagged", lambda made: made == b"Harbour opens")
    said_so = (0, "", "pressdesk: The PDF is made from the Word file by LibreOffice: tagged for screen readers.\n")
    assert said(capsys, "export", "ferry-1", "--to", "pdf", "-o", str(tmp_path / "out")) == said_so
    assert (tmp_path / "out").read_text() == "Harbour opens"


def test_an_export_to_standard_output(desk: None, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["export", "ferry-1", "--to", "docx", "-o", "-"]) == 0
    assert capfdbinary.readouterr().out.startswith(b"PK")


def test_a_file_is_exported_without_a_desk(file: Path, tmp_path: Path, capsys: Capture) -> None:
    out = tmp_path / "out.docx"
    assert said(capsys, "export", str(file), "--to", "docx", "-o", str(out)) == (0, "", "")
    assert "The ferry sails at noon." in "\n".join(par.text for par in Document(str(out)).paragraphs)
    assert not paths.default_desk_path().exists()


def test_a_file_is_printed_for_the_organization_of_the_desk_that_is_there(
    desk: None, file: Path, tmp_path: Path
) -> None:
    assert main(["export", str(file), "--to", "html", "-o", str(tmp_path / "out.html")]) == 0
    assert "Commonlight Law Project" in (tmp_path / "out.html").read_text("utf-8")


def test_an_embargo_at_an_hour_that_does_not_exist_is_refused(tmp_path: Path, capsys: Capture) -> None:
    path, out = tmp_path / "x.pressrelease", tmp_path / "x.txt"
    path.write_bytes(codec.encode(release(p("w"), timing=Embargo("2027-03-14T02:30", "America/New_York"))))
    code, _, err = said(capsys, "export", str(path), "--to", "txt", "-o", str(out))
    assert (code, err.count("\n"), out.exists()) == (1, 1, False)
    assert err.endswith("clocks go from 2 to 3 a.m. Choose 1:59 or 3:00.\n")


def test_a_sample_is_exported_with_a_warning(desk: None, tmp_path: Path, capsys: Capture) -> None:
    code, _, err = said(capsys, "export", "sample-fare-fines", "--to", "txt", "-o", str(tmp_path / "out"))
    assert (code, "is a sample" in err, err.count("\n")) == (0, True, 1)


def test_a_template_by_path_and_by_name(desk: None, tmp_path: Path, capsys: Capture) -> None:
    page = tmp_path / "Our page.html"
    page.write_text("<p>ours: {{ headline }}</p>", encoding="utf-8")
    assert said(capsys, "template", "add", str(page)) == (0, "web   Our page\n", "")
    for name in (str(page), "our page"):
        assert main(["export", "ferry-1", "--to", "html", "--template", name, "-o", str(tmp_path / "out")]) == 0
        assert (tmp_path / "out").read_text(encoding="utf-8").startswith("<p>ours: ")


def test_a_template_of_the_same_name_is_replaced(desk: None, tmp_path: Path, capsys: Capture) -> None:
    for words in ("one {{ release }}", "two {{ release }}"):
        (tmp_path / "x.html").write_text(words, encoding="utf-8")
        main(["template", "add", str(tmp_path / "x.html"), "--name", "Web page"])
    assert capsys.readouterr().out == "web   Web page  (default)\n" * 2
    with closing(desks.open_desk(paths.default_desk_path())) as opened:
        assert [one.data for one in desks.templates(opened) if one.kind == "web"] == [b"two {{ release }}"]


def test_boilerplate_is_kept_listed_and_shown(desk: None, tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "about.md").write_text("*We* carry\npeople.\n\nSince 1901.", encoding="utf-8")
    add = ("boilerplate", "add", "About us", "--file", str(tmp_path / "about.md"))
    assert said(capsys, *add, "--heading", "About")[1] == "About us  (version 1)\n"
    (tmp_path / "about.md").write_text("*We* carry people.", encoding="utf-8")
    assert said(capsys, *add)[1] == "About us  (version 2)\n"
    assert "About us  (version 2, en-US)\n" in said(capsys, "boilerplate", "list")[1]
    assert said(capsys, "boilerplate", "show", "about u")[1] == "About\n\nWe carry people.\n"


@pytest.mark.parametrize("target", ["out", "out.json"])
def test_the_library_goes_out_and_comes_in(desk: None, tmp_path: Path, capsys: Capture, target: str) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "Safety.md").write_text(
        "---\nname: Safety\nreview-by: 2027-03-09\n---\n\nCall **us**.", encoding="utf-8"
    )
    path, other = str(tmp_path / target), ("--desk", str(tmp_path / "Other.sqlite"))
    taken = said(capsys, "boilerplate", "import", str(tmp_path / "in"))
    assert taken[:2] == (0, "1 added, 0 updated, 0 left as they were\n")
    assert said(capsys, "boilerplate", "export", path)[:2] == (0, "1 written\n")
    assert said(capsys, "boilerplate", "import", path, *other)[1] == "1 added, 0 updated, 0 left as they were\n"
    assert said(capsys, "boilerplate", "show", "Safety", *other)[1] == "Call us.\n"
    assert "Safety  (version 1, en-US, review by 2027-03-09)\n" in said(capsys, "boilerplate", "list", *other)[1]


def test_the_desk_is_named_before_or_after_the_command(file: Path, tmp_path: Path, capsys: Capture) -> None:
    other = str(tmp_path / "Other.sqlite")
    assert said(capsys, "--desk", other, "add", str(file))[0] == 0
    assert "ferry-1" in said(capsys, "list", "--desk", other)[1]


def test_a_desk_that_is_not_there_is_not_made(tmp_path: Path, capsys: Capture) -> None:
    assert "There is no desk at" in refused(capsys, "list", "--desk", str(tmp_path / "typo.sqlite"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("words", "what"),
    [
        (("show", "nowhere"), "no release “nowhere”"),
        (("show", "sample"), "“sample” could be sample-"),
        (("boilerplate", "show", "nowhere"), "no boilerplate “nowhere”"),
        (("export", "ferry-1", "--to", "docx", "--template", "nowhere", "-o", "-"), "no template “nowhere”"),
        (("export", "gone.pressrelease", "--to", "txt", "-o", "-"), "gone.pressrelease cannot be read: No such file"),
        (("add", "gone.pressrelease"), "gone.pressrelease cannot be read"),
        (("template", "add", "notes.txt"), "“notes.txt” cannot be a template. Choose a Word file"),
        (("list", "--desk", "postgresql://server/desk"), "not supported yet"),
        (("list", "--desk", __file__), "is not a desk"),
        (("list", "--desk", "~no such user/x"), "“~no such user/x” cannot be a desk"),
        (("list", "--desk", "x" * 400), "cannot be opened: File name too long"),
        (("list", "--desk", os.devnull), "is not a desk"),
        (("export", "x" * 400, "--to", "txt", "-o", "-"), "no release “xxx"),
        (("export", "ferry-1", "--to", "docx", "--template", "x" * 400, "-o", "-"), "no template “xxx"),
        (("boilerplate", "import", "gone"), "gone cannot be read"),
        (("boilerplate", "export", "x.json"), "no boilerplate on the desk to export"),
        (("boilerplate", "add", " ", "--file", __file__), "needs a name"),
    ],
)
def test_what_is_not_there_is_named_in_one_line(desk: None, capsys: Capture, words: tuple[str, ...], what: str) -> None:
    assert what in refused(capsys, *words)


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"{", "This is not a PressDesk release"),
        (b'{"pressdesk": 9}', "newer"),
        (b'{"pressdesk": 1, "id": "a", "x": 1}', "x"),
    ],
)
def test_a_broken_file_is_named(tmp_path: Path, capsys: Capture, content: bytes, what: str) -> None:
    (tmp_path / "broken.pressrelease").write_bytes(content)
    for words in (("add",), ("export", "--to", "txt", "-o", "-")):
        told = refused(capsys, words[0], str(tmp_path / "broken.pressrelease"), *words[1:])
        assert (what in told, "broken.pressrelease" in told) == (True, True)


def test_a_broken_template_is_named(desk: None, tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "ours.html").write_text("{% if %}", encoding="utf-8")
    code, _, err = said(capsys, "template", "add", str(tmp_path / "ours.html"))
    assert (code, "ours" in err) == (1, True)


def test_what_was_dropped_is_said(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "odd.pressrelease"
    path.write_text('{"pressdesk": 1, "id": "odd", "label": "a\\u0007b"}', encoding="utf-8")
    assert "odd.pressrelease: label: a control character removed" in said(capsys, "add", str(path))[2]


def test_a_failed_write_is_exit_code_1(desk: None, tmp_path: Path, capsys: Capture) -> None:
    code, out, err = said(capsys, "export", "ferry-1", "--to", "txt", "-o", str(tmp_path / "gone" / "x.txt"))
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "gone” does not exist. Choose another folder." in err


@pytest.mark.parametrize(
    "words", [("bogus",), ("export",), ("export", "x", "--to", "mp3", "-o", "x"), ("boilerplate",)]
)
def test_a_wrong_call_is_one_line_and_exit_code_2(capsys: Capture, words: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(list(words))
    err = capsys.readouterr().err
    assert (caught.value.code, err.count("\n"), "--help" in err) == (2, 1, True)


def test_commands_need_neither_screen_nor_qt_gui(desk: None) -> None:
    code = (
        "import sys; from pressdesk.cli import main; code = main(['export', 'ferry-1', '--to', 'docx', '-o', '-'])\n"
        "sys.exit(code or 'PySide6.QtGui' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_closed_pipe_is_no_error(desk: None) -> None:
    command = f"'{sys.executable}' -m pressdesk show sample-fare-fines --json | true"
    done = subprocess.run(command, shell=True, capture_output=True, check=False)
    assert done.stderr == b""


@pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="this system has no full device")
@pytest.mark.parametrize("command", ["show sample-fare-fines", "export sample-fare-fines --to docx -o -"])
def test_an_output_that_is_full_is_said(desk: None, command: str) -> None:
    call = f"'{sys.executable}' -m pressdesk {command} > /dev/full"
    done = subprocess.run(call, shell=True, capture_output=True, check=False, text=True)
    assert (done.returncode, done.stderr.splitlines()[-1][:38]) == (1, "pressdesk: The output cannot be writte")


def test_a_console_that_knows_few_letters_prints_the_others(desk: None) -> None:
    call, few = [sys.executable, "-m", "pressdesk", "list"], {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = subprocess.run(call, env=few, capture_output=True, check=False)
    assert (done.returncode, done.stderr, b"ferry-1" in done.stdout) == (0, b"", True)


def test_a_name_beats_a_beginning(desk: None, capsys: Capture) -> None:
    with closing(desks.open_desk(paths.default_desk_path())) as opened:
        for n, name in enumerate(("Page", "Page two")):
            desks.save_template(opened, Template(f"t{n}", name, "web", b"{{ release }}"))
    assert main(["export", "ferry-1", "--to", "html", "--template", "page", "-o", "-"]) == 0


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_without_a_screen_the_window_is_refused_in_one_line(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert "no screen" in refused(capsys)


def test_a_mail_is_exported_with_what_is_attached(desk: None, tmp_path: Path) -> None:
    for attach, names in (((), [".docx"]), (("--attach", "none"), [])):
        assert main(["export", "ferry-1", "--to", "email", *attach, "-o", str(tmp_path / "x.eml")]) == 0
        read = message_from_bytes((tmp_path / "x.eml").read_bytes(), policy=policy.default)
        assert [Path(str(part.get_filename())).suffix for part in read.iter_attachments()] == names  # type: ignore[attr-defined]


def test_a_package_is_a_zip_or_the_files_of_a_folder(desk: None, tmp_path: Path) -> None:
    assert main(["export", "ferry-1", "--to", "package", "-o", str(tmp_path / "x.zip")]) == 0
    assert main(["export", "ferry-1", "--to", "package", "-o", f"{tmp_path}/all/"]) == 0
    with zipfile.ZipFile(tmp_path / "x.zip") as read:
        names = set(read.namelist())
    assert names == {path.name for path in (tmp_path / "all").iterdir()}
    assert {Path(name).suffix for name in names} >= {".docx", ".eml", ".html", ".txt", ".md", ".pressrelease"}


def test_a_release_goes_into_a_folder_under_its_own_name(desk: None, tmp_path: Path) -> None:
    assert main(["export", "ferry-1", "--to", "txt", "-o", str(tmp_path)]) == 0
    assert (tmp_path / "2026-03-09-harbour-opens.txt").is_file()


def test_several_releases_go_into_one_folder(desk: None, file: Path, tmp_path: Path, capsys: Capture) -> None:
    out = tmp_path / "out"
    code, _, err = said(capsys, "export", "ferry-1", str(file), "sample-fare-fines", "--to", "txt", "-o", str(out))
    assert (code, err.count("\n"), "is a sample" in err) == (0, 1, True)
    names = sorted(path.name for path in out.iterdir())
    assert names[:2] == ["2026-03-09-harbour-opens (2).txt", "2026-03-09-harbour-opens.txt"]
    assert len(names) == 3


def test_one_of_several_that_cannot_be_read_is_named_and_the_others_written(
    desk: None, tmp_path: Path, capsys: Capture
) -> None:
    code, _, err = said(capsys, "export", "nowhere", "ferry-1", "--to", "txt", "-o", str(tmp_path / "out"))
    assert (code, len(list((tmp_path / "out").iterdir()))) == (1, 1)
    assert "no release “nowhere”" in err
    assert err.endswith("1 of 2 releases were not written. The lines above say why.\n")


def test_several_releases_need_a_folder(desk: None, file: Path, capsys: Capture) -> None:
    assert "Name a folder" in said(capsys, "export", "ferry-1", str(file), "--to", "txt", "-o", "-")[2]
    assert "Choose another folder" in said(capsys, "export", "ferry-1", str(file), "--to", "txt", "-o", str(file))[2]


def test_a_stop_is_heeded_after_the_file_in_hand(
    desk: None, file: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "write_set", lambda one: write_set(one) + (signal.raise_signal(signal.SIGINT),)[:0])
    code, _, err = said(capsys, "export", *["ferry-1"] * 3, "--to", "txt", "-o", str(tmp_path / "out"))
    assert (code, len(list((tmp_path / "out").iterdir()))) == (130, 1)
    assert err == "pressdesk: Stopped: 1 of 3 releases are written\n"
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_progress_is_shown_to_somebody_who_watches(
    desk: None, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert said(capsys, "export", "ferry-1", "ferry-1", "--to", "txt", "-o", str(tmp_path))[2] == "\r1 of 2\r2 of 2\n"
