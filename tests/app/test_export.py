"""Exports: formats, templates, and several files off the thread."""

from pathlib import Path

import pytest
from build import p, release
from pytestqt.qtbot import QtBot

from pressdesk.app import export
from pressdesk.app.export import FORMATS, ExportJob, Means, Target, render
from pressdesk.app.starters import starter
from pressdesk.model import Embargo, Office, PressDeskError, TargetBusyError, Template, TemplateError, codec

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


@pytest.mark.parametrize("name", FORMATS)
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
    assert here == [(1, 2, True), (2, 2, True)]


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
    made.progress.connect(made.cancel)
    made.run()
    assert (made.written, done) == ((tmp_path / "x.txt",), [])


def test_an_unexpected_error_is_told_and_flies_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    made, told = job(tmp_path, "txt"), []
    made.failed.connect(lambda error: told.append(str(error)))
    made.finished.connect(lambda: told.append("finished"))
    monkeypatch.setattr(export, "render", lambda *_: 1 / 0)
    with qtbot.captureExceptions() as flown:
        made.start()
        qtbot.waitUntil(lambda: bool(flown) and len(told) == 2)
    assert (flown[0][0], "ZeroDivisionError" in told[0], told[1:]) == (ZeroDivisionError, True, ["finished"])


def test_json_is_the_release() -> None:
    assert codec.decode(render(RELEASE, "json", Office()).data).release == RELEASE


def test_an_unknown_format() -> None:
    with pytest.raises(PressDeskError, match="Choose one of docx, html, txt, md, json"):
        render(RELEASE, "mp3", Office())


def test_a_template_of_another_kind() -> None:
    with pytest.raises(PressDeskError, match="is a web page template and cannot make a Word file"):
        render(RELEASE, "docx", Office(), Means(word=starter("web")))


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"{{ nothing_like_it }}"])
def test_a_page_that_cannot_be_used(data: bytes) -> None:
    with pytest.raises(TemplateError, match="Mine"):
        render(RELEASE, "html", Office(), Means(web=Template("t", "Mine", "web", data)))


def test_equal_templates_are_compiled_once(monkeypatch: pytest.MonkeyPatch) -> None:
    from pressdesk.app import render as module

    module._web_page.cache_clear()
    for made in (release(p("one")), release(p("two"))):
        render(made, "html", Office())
    assert module._web_page.cache_info().misses == 1
