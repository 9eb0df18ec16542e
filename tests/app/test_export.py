"""Exports: formats, templates, and several files off the thread."""

import io
from collections.abc import Generator
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest
from build import p, release
from docx import Document
from pytestqt.qtbot import QtBot

from pressdesk.app import export, libreoffice, pdf
from pressdesk.app import render as module
from pressdesk.app.export import FORMATS, ExportJob, ExportMany, ExportSet, Made, Means, Target, Wanted, render
from pressdesk.app.render import MARKED
from pressdesk.app.starters import starter
from pressdesk.app.targets import write_set
from pressdesk.model import Embargo, Office, PressDeskError, Release, TargetBusyError, Template, TemplateError, codec

RELEASE = release(p("The ferry sails at noon."))
SKIPPED = release(p("w"), timing=Embargo("2027-03-14T02:30", "America/New_York"))
BROKEN = Template("t", "Broken", "web", b"{% if %}")


def job(folder: Path, *names: str, template: Template | None = None) -> ExportJob:
    return ExportJob(
        RELEASE,
        Office(),
        tuple(Target(name, folder / f"x{FORMATS[name].suffix}") for name in names),
        Means(web=template),
    )


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "pdf"])
def test_every_format_is_written(tmp_path: Path, qtbot: QtBot, name: str) -> None:
    made, done = job(tmp_path, name), []
    made.done.connect(done.append)
    with qtbot.waitSignal(made.finished, timeout=10_000):
        made.start()
    assert done == [(tmp_path / f"x{FORMATS[name].suffix}",)]
    assert made.written[0].stat().st_size > 50


def test_signals_arrive_in_the_windows_thread(tmp_path: Path, qtbot: QtBot) -> None:
    from PySide6.QtCore import QThread

    here, made = [], job(tmp_path, "txt", "md")
    made.progress.connect(lambda ready, of: here.append((ready, of, QThread.currentThread().isMainThread())))
    with qtbot.waitSignal(made.finished):
        made.start()
    assert here == [(1, 4, True), (2, 4, True), (3, 4, True), (4, 4, True)]


def test_a_broken_template_leaves_no_half_of_a_set(tmp_path: Path) -> None:
    made, failed = job(tmp_path, "txt", "html", template=BROKEN), []
    made.failed.connect(failed.append)
    made.run()
    assert isinstance(failed[0], TemplateError)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "json"])
def test_an_hour_that_does_not_exist_goes_nowhere(name: str) -> None:
    said = (
        r"^The embargo in the status line cannot be printed: 2:30 a\.m\. does not exist on Sunday, March 14, 2027 in "
        r"New York: clocks go from 2 to 3 a\.m. Choose 1:59 or 3:00\.$"
    )
    with pytest.raises(PressDeskError, match=said):
        render(SKIPPED, name, Office())


def test_a_release_with_an_hour_that_does_not_exist_is_still_kept_and_read() -> None:
    assert codec.decode(render(SKIPPED, "json", Office()).data).release == SKIPPED


def test_a_failure_says_what_was_written(tmp_path: Path) -> None:
    (tmp_path / "x.md").mkdir()
    made, failed = job(tmp_path, "txt", "md"), []
    made.failed.connect(failed.append)
    made.run()
    assert (made.written, failed[0].message) == ((tmp_path / "x.txt",), "“x.md” is a folder (“x.txt” was written)")


def test_a_busy_target_stays_a_busy_target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "replace", lambda *_: (_ for _ in ()).throw(PermissionError(13, "in use")))
    made, failed = job(tmp_path, "txt"), []
    made.failed.connect(failed.append)
    made.run()
    assert isinstance(failed[0], TargetBusyError)


def test_a_cancelled_job_stops_before_the_next_file(tmp_path: Path) -> None:
    made, done = job(tmp_path, "txt", "md"), []
    made.done.connect(done.append)
    made.progress.connect(lambda ready, of: made.cancel() if ready == 3 else None)
    made.run()
    assert (made.written, done) == ((tmp_path / "x.txt",), [])


def test_a_job_cancelled_while_it_renders_writes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rendered: list[str] = []
    monkeypatch.setattr(export, "make_target", lambda one, *more: rendered.append(one.format) or Made(b""))
    made = job(tmp_path, "txt", "md", "html")
    made.progress.connect(made.cancel)
    made.run()
    assert (rendered, list(tmp_path.iterdir())) == (["txt"], [])


def test_an_unexpected_error_is_told_and_flies_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    made, told = job(tmp_path, "txt"), []
    made.failed.connect(lambda error: told.append(str(error)))
    made.finished.connect(lambda: told.append("finished"))
    monkeypatch.setattr(export, "make_target", lambda *_: 1 / 0)
    with qtbot.captureExceptions() as flown:
        made.start()
        qtbot.waitUntil(lambda: bool(flown) and len(told) == 2)
    assert (flown[0][0], "ZeroDivisionError" in told[0], told[1:]) == (ZeroDivisionError, True, ["finished"])


def test_a_job_that_is_cancelled_while_a_pdf_is_made_says_nothing(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(libreoffice, "find", lambda: Path("LibreOffice"))
    made, told = job(tmp_path, "txt", "pdf"), []
    made.failed.connect(told.append)
    made.finished.connect(lambda: told.append("finished"))

    def convert(*_, stopped, **__) -> bytes:
        made.cancel()
        raise PressDeskError("stopped" if stopped() else "not stopped")

    monkeypatch.setattr(libreoffice, "word_to_pdf", convert)
    made.run()
    assert (told, list(tmp_path.iterdir())) == (["finished"], [])


def test_json_is_the_release() -> None:
    assert codec.decode(render(RELEASE, "json", Office()).data).release == RELEASE


def test_an_unknown_format() -> None:
    with pytest.raises(PressDeskError, match="Choose one of docx, html, email, pdf, txt, md, ninjs, json, package"):
        render(RELEASE, "mp3", Office())


def test_a_template_of_another_kind() -> None:
    with pytest.raises(PressDeskError, match="is a web page template and cannot make a Word file"):
        render(RELEASE, "docx", Office(), Means(word=starter("web")))


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"{{ nothing_like_it }}"])
def test_a_page_that_cannot_be_used(data: bytes) -> None:
    with pytest.raises(TemplateError, match="Mine"):
        render(RELEASE, "html", Office(), Means(web=Template("t", "Mine", "web", data)))


def test_equal_templates_are_compiled_once(monkeypatch: pytest.MonkeyPatch) -> None:
    module._web_page.cache_clear()
    for made in (release(p("one")), release(p("two"))):
        render(made, "html", Office())
    assert module._web_page.cache_info().misses == 1


def many(folder: Path, count: int, name: str = "txt", means: Means = Means()) -> Generator[Wanted, None, None]:
    for number in range(count):
        one = ExportSet(RELEASE, Office(), (Target(name, folder / f"{number}.{name}"),), means)
        yield Wanted(f"No {number}", lambda one=one: one)


def test_many_releases_are_written_one_after_the_other(tmp_path: Path, qtbot: QtBot) -> None:
    made, told = ExportMany(many(tmp_path, 3), 3), []
    made.progress.connect(lambda *given: told.append(given))
    made.done.connect(told.append)
    with qtbot.waitSignal(made.finished):
        made.start()
    assert told == [(1, 3, "No 0"), (2, 3, "No 1"), (3, 3, "No 2"), 3]
    assert len(list(tmp_path.iterdir())) == 3


def test_one_release_that_fails_holds_up_no_other(tmp_path: Path) -> None:
    (tmp_path / "1.txt").mkdir()
    made, done = ExportMany(many(tmp_path, 3), 3), []
    made.done.connect(done.append)
    made.run()
    (failure,) = made.failures
    assert (done, failure.headline, failure.error.message) == ([2], "No 1", "“1.txt” is a folder")


def test_a_template_that_fails_ends_the_work(tmp_path: Path) -> None:
    made, done = ExportMany(many(tmp_path, 3, "html", Means(web=BROKEN)), 3), []
    made.done.connect(done.append)
    made.run()
    assert (done, [failure.headline for failure in made.failures]) == ([0], ["No 0"])


def test_releases_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    def fail() -> Generator[Wanted, None, None]:
        yield from many(tmp_path, 1)
        raise PressDeskError("The desk is gone")

    made, done = ExportMany(fail(), 2), []
    made.done.connect(done.append)
    made.run()
    assert (done, [(one.headline, one.error.message) for one in made.failures]) == ([1], [(None, "The desk is gone")])


def test_many_releases_can_be_cancelled(tmp_path: Path) -> None:
    made, done, closed = ExportMany(many(tmp_path, 1000), 1000), [], []
    made.done.connect(done.append)
    made.finished.connect(lambda: closed.append(made._releases.gi_frame))
    made.progress.connect(lambda number, *_: made.cancel() if number == 2 else None)
    made.run()
    assert (done, closed, made.written, len(list(tmp_path.iterdir()))) == ([], [None], 2, 2)


def test_a_cancel_stops_what_makes_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libreoffice, "find", lambda: Path("LibreOffice"))
    made = ExportMany(many(tmp_path, 2, "pdf"), 2)

    def convert(*_, stopped, **__) -> bytes:
        made.cancel()
        raise PressDeskError("stopped" if stopped() else "not stopped")

    monkeypatch.setattr(libreoffice, "word_to_pdf", convert)
    made.run()
    assert (made.failures, list(tmp_path.iterdir())) == ((), [])


def test_what_is_to_be_known_is_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "needs_marking", lambda *_: True)
    made = ExportMany(many(tmp_path, 3, "html"), 3)
    made.run()
    assert dict(made.notes) == {MARKED: 3}


def test_a_page_becomes_a_folder_beside_a_file(tmp_path: Path) -> None:
    targets = (Target("html", tmp_path / "x", as_folder=True), Target("txt", tmp_path / "x.txt"))
    made = ExportJob(RELEASE, Office(), targets)
    made.run()
    assert made.written == (tmp_path / "x", tmp_path / "x.txt")
    assert "noon" in (tmp_path / "x" / "index.html").read_text(encoding="utf-8")


def test_the_notes_of_a_job_stand_under_their_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "needs_marking", lambda *_: True)
    made = job(tmp_path, "txt", "html")
    made.run()
    assert made.notes == {tmp_path / "x.html": (MARKED,)}


@pytest.mark.parametrize("public", [False, True])
def test_a_yes_to_the_public_page_is_none_to_a_pdf_of_it(public: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    monkeypatch.setattr(pdf, "with_facts", lambda data, **_: data)
    means = Means(print_page=lambda html, _: seen.append(html) or b"%PDF", pdf_from="web", public=public)
    ahead = release(p("w"), timing=Embargo("2199-03-14T06:30", "America/New_York"))
    assert render(ahead, "pdf", Office(), means).data
    assert "noindex" in seen[0]
    assert ("noindex" in render(ahead, "html", Office(), means).data.decode()) is not public


def mail(means: Means, one: Release = RELEASE) -> EmailMessage:
    read = message_from_bytes(render(one, "email", Office(), means).data, policy=policy.default)
    assert isinstance(read, EmailMessage)
    return read


def test_the_word_file_goes_with_a_mail() -> None:
    (attached,) = mail(Means()).iter_attachments()
    assert attached.get_filename() == "2026-03-09-harbour-opens.docx"
    assert attached.get_content_type().endswith("wordprocessingml.document")
    assert Document(io.BytesIO(attached.get_content())).paragraphs[-1].text == "The ferry sails at noon."


def test_nothing_or_something_else_can_go_with_a_mail() -> None:
    assert list(mail(Means(attach=())).iter_attachments()) == []
    names = [part.get_filename() for part in mail(Means(attach=("txt", "email"))).iter_attachments()]
    assert names == ["2026-03-09-harbour-opens.txt", "2026-03-09-harbour-opens.eml"]


def test_a_long_mail_is_whole_and_said_to_be_clipped() -> None:
    long = release(*[p("The ferry sails at noon and comes back at six, every day. " * 5)] * 370)
    made = render(long, "email", Office())
    assert made.notes == ("The mail is long: Gmail shows its beginning and a link to the rest.",)
    assert mail(Means(), long).get_body(("html",)).get_content().count("<p ") > 370
    assert render(RELEASE, "email", Office()).notes == ()


def test_a_pdf_that_several_files_hold_is_made_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "with_facts", lambda data, **_: data)
    printed: list[str] = []
    means = Means(print_page=lambda html, _: printed.append(html) or b"%PDF", pdf_from="web", attach=("docx", "pdf"))
    targets = tuple(Target(name, tmp_path / f"x{FORMATS[name].suffix}") for name in ("pdf", "email", "package"))
    for headline in ("One", "Two"):
        write_set(ExportSet(release(p("w"), headline=headline), Office(), targets, means))
    assert ["One" in html for html in printed] == [True, False]
