"""The page view: one page of ours, and nothing else comes in or goes out."""

import socket
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from pressdesk.ui import engine
from pressdesk.ui.page_view import PageView

pytestmark = pytest.mark.qt_log_ignore("QRhi|RHI|GPU|[Vv]ulkan|propagateSizeHints|MessageBusLinux")

LONG = "<p>words</p>" * 400


def html(body: str, head: str = "<title>t</title>") -> str:
    return f"<!doctype html><html lang=en><head><meta charset=utf-8>{head}</head><body>{body}</body></html>"


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[PageView]:
    engine.start()
    made = PageView()
    made.resize(400, 500)
    made.show()
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


@pytest.fixture
def load(qtbot: QtBot, view: PageView) -> Callable[[str], None]:
    def run(page: str) -> None:
        with qtbot.waitSignal(view.shown, timeout=20_000):
            view.load(page)

    return run


@pytest.fixture
def js(qtbot: QtBot, view: PageView) -> Callable[[str], Any]:
    """Ask the page, in the world that its own scripts cannot reach."""

    def run(script: str) -> Any:
        with qtbot.waitCallback(timeout=10_000) as answer:
            view.page.runJavaScript(script, 1, answer)
        return answer.args[0]

    return run


def test_a_scheme_registered_after_the_application_was_made_is_a_full_one(load, js) -> None:
    load(html("here"))
    assert js("[location.href, location.origin, isSecureContext].join()") == (
        "pressdesk://preview/page,pressdesk://preview,true"
    )


def test_the_engine_starts_any_number_of_times(view) -> None:
    engine.start()
    engine.start()


def test_a_screen_reader_knows_the_page_by_its_name(load, view) -> None:
    load(html("x"))
    told = QAccessible.queryAccessibleInterface(view.view)
    assert told.text(QAccessible.Text.Name) == "Preview of the page"


def test_a_page_of_more_than_two_megabytes_is_shown(load, js) -> None:
    load(html("<p title='" + "x" * 2_500_000 + "'>long</p><p id=end>end</p>"))
    assert js("document.getElementById('end').textContent") == "end"


def test_letters_of_every_script_arrive(load, js) -> None:
    load(html("“Año” — 語 🙂"))
    assert js("document.body.textContent") == "“Año” — 語 🙂"


def test_the_styles_of_the_page_apply(load, js) -> None:
    load(html("x", "<style>body { color: rgb(1, 2, 3) }</style>"))
    assert js("getComputedStyle(document.body).color") == "rgb(1, 2, 3)"


def test_scripts_of_the_page_do_not_run(load, js) -> None:
    load(html("<script>document.title = 'ran'</script><img src=data:, onerror=\"document.title='ran'\">"))
    assert js("document.title") == "t"


def test_nothing_connects_to_the_network(load, qtbot) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0)
        here = f"http://127.0.0.1:{server.getsockname()[1]}"
        links = f"<link rel=preconnect href={here}><link rel=stylesheet href={here}/a><link rel=prefetch href={here}/b>"
        load(html(f"<img src={here}/i><iframe src={here}/f></iframe>", links))
        qtbot.wait(300)
        with pytest.raises(BlockingIOError):
            server.accept()


def test_a_clicked_link_is_told_and_goes_nowhere(load, js, qtbot, view) -> None:
    load(html("<a href='https://example.org/x' style='font-size: 80px'>link</a>"))
    with qtbot.waitSignal(view.link_clicked, timeout=10_000) as clicked:
        QTest.mouseClick(view.view.focusProxy(), Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    assert clicked.args == ["https://example.org/x"]
    assert js("location.href") == "pressdesk://preview/page"


def test_a_link_that_asks_for_a_new_window_opens_none(load, qtbot, view) -> None:
    load(html("<a target=_blank href='https://example.org/y' style='font-size: 80px'>link</a>"))
    with qtbot.waitSignal(view.link_clicked, timeout=10_000) as clicked:
        QTest.mouseClick(view.view.focusProxy(), Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    assert clicked.args == ["https://example.org/y"]


def test_other_words_keep_the_scroll_place(load, js, view) -> None:
    load(html(LONG))
    js("scrollTo(0, 900)")
    view.swap(html("<h1>New</h1>" + LONG))
    assert js("document.querySelector('h1').textContent") == "New"
    assert js("scrollY") == pytest.approx(900, abs=2)


def test_another_head_arrives_with_the_words(load, js, view) -> None:
    load(html("x", "<title>a</title><style>p { color: red }</style>"))
    view.swap(
        html("<p>y</p>", "<title>b</title><style>p { color: rgb(4, 5, 6) }</style>").replace("lang=en", "lang=es")
    )
    asked = (
        "[document.title, getComputedStyle(document.querySelector('p')).color, document.documentElement.lang].join('|')"
    )
    assert js(asked) == "b|rgb(4, 5, 6)|es"


def test_words_that_come_while_the_page_loads_are_shown(qtbot, js, view) -> None:
    with qtbot.waitSignal(view.shown, timeout=20_000):
        view.load(html("first"))
        view.swap(html("second"))
    assert js("document.body.textContent") == "second"


def test_loading_begins_at_the_top(load, js) -> None:
    load(html(LONG))
    js("scrollTo(0, 900)")
    load(html(LONG))
    assert js("scrollY") == 0


@pytest.mark.parametrize("width", [300, 436])
def test_the_page_is_scaled_to_the_view(load, js, view, qtbot, width) -> None:
    load(html("x"))
    view.resize(width, 500)
    qtbot.waitUntil(lambda: abs(js("innerWidth") - 620) < 3)


def test_a_page_stays_light_in_a_dark_window(load, js) -> None:
    load(html("x", "<style>@media (prefers-color-scheme: light) { body { color: rgb(7, 8, 9) } }</style>"))
    assert js("getComputedStyle(document.body).color") == "rgb(7, 8, 9)"


def test_a_page_does_not_take_the_focus(load, qtbot, view) -> None:
    field = QLineEdit(view)
    field.show()
    field.setFocus()
    load(html("<input autofocus>"))
    assert field.hasFocus()
