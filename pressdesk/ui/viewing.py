"""What the View and the Help menu do."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QWidget

from pressdesk.app import messages
from pressdesk.app.wording import LANGUAGES
from pressdesk.ui.commands import attempt
from pressdesk.ui.help import About
from pressdesk.ui.help_page import show_help
from pressdesk.ui.shortcuts import Shortcuts
from pressdesk.ui.theme import Choice

if TYPE_CHECKING:
    from pressdesk.ui.window import MainWindow

STEP = 24  # pixels


def handlers(window: "MainWindow") -> dict[str, Callable[[], object]]:
    """Return what each action of the two menus does."""
    return {
        "preview": lambda: window.show_preview(not window.right.isVisible()),
        "pane_wider": partial(widen, window, STEP),
        "pane_narrower": partial(widen, window, -STEP),
        "tab_preview": partial(show_preview, window),
        "tab_checks": partial(window.show_tab, "checks"),
        "tab_history": partial(window.show_tab, "history"),
        **window.looks.handlers(),
        "next_tab": partial(next_tab, window),
        "previous_tab": partial(next_tab, window, -1),
        **{f"output_{name}": partial(show_output, window, name) for name in ("word", "web", "email")},
        **{f"theme_{choice}": partial(choose_theme, window, choice) for choice in ("system", "light", "dark")},
        **{f"speak_{choice}": partial(choose_language, window, choice) for choice in ("system", *LANGUAGES)},
        "page_release": partial(window.show_page, "release"),
        "page_boilerplate": partial(window.show_page, "boilerplate"),
        "page_people": partial(window.show_page, "people"),
        "page_templates": partial(window.show_page, "templates"),
        "page_organization": partial(window.show_page, "organization"),
        "next_pane": partial(next_pane, window),
        "previous_pane": partial(next_pane, window, -1),
        "shortcuts": lambda: Shortcuts(window).show(),
        "help_template": lambda: show_help(window, window.theme),
        "about": lambda: About(window).show(),
    }


def open_menu_here() -> None:
    """Open the menu of the words at the caret, as the key for menus does that many keyboards lack."""
    focus = QApplication.focusWidget()
    if focus is not None:
        caret = focus.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        here = (caret if isinstance(caret, QRect) else QRectF(caret or focus.rect()).toRect()).center()
        by = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(focus, QContextMenuEvent(by, here, focus.mapToGlobal(here)))


def show_preview(window: "MainWindow") -> None:
    """Show the preview; there is nothing to type in it, so the caret stays with the words."""
    window.show_preview(True)
    window.right.show_tab("preview")


def widen(window: "MainWindow", by: int) -> None:
    """Move the border of the right pane by so many pixels, as the mouse does."""
    if window.right.isVisible():
        window.panes.moveSplitter(window.panes.sizes()[0] - by, 1)


def show_output(window: "MainWindow", name: str) -> None:
    """Show the preview, and this output in it."""
    show_preview(window)
    window.right.output_asked.emit(name)


def next_tab(window: "MainWindow", by: int = 1) -> None:
    """Show the next pane at the right."""
    if window.right.isVisible():
        window.right.next_tab(by)
    window.show_preview(True)


def next_pane(window: "MainWindow", by: int = 1) -> None:
    """Move the focus to the next pane: releases, page, what is shown at the right."""
    panes: list[QWidget] = [window.sidebar, window.middle, *([window.right] if window.right.isVisible() else [])]
    focus = QApplication.focusWidget()
    here = next((n for n, pane in enumerate(panes) if focus and pane.isAncestorOf(focus)), 0)
    pane = panes[(here + by) % len(panes)]
    if pane is window.sidebar:
        window.sidebar.list.setFocus(Qt.FocusReason.TabFocusReason)
    elif pane is window.middle:
        window.middle.enter()
    else:
        window.right.enter()


def choose_theme(window: "MainWindow", choice: Choice) -> None:
    """Follow the system or stay light or dark, and remember it."""
    window.theme.choose(choice)
    attempt(lambda: window.settings.set("theme", choice))


def choose_language(window: "MainWindow", choice: str) -> None:
    """Remember the language of the window, which it speaks when it opens next."""
    if attempt(lambda: window.settings.set("language", choice)):
        messages.show(window.tr("The window speaks this language when you open PressDesk again."), lasts=True)
