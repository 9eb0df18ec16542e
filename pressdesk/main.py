"""The window: everything wired together, in the order that lets a person type soonest."""

import contextlib
import gc
import os
import sys
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import NamedTuple, get_args

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from pressdesk.app import background, paths, samples, wording
from pressdesk.app.autosave import Autosave
from pressdesk.app.endings import Ended, Mark, left_behind
from pressdesk.app.session import Session, resume
from pressdesk.app.settings import Settings
from pressdesk.desk import Desk, open_desk
from pressdesk.model import PressDeskError
from pressdesk.ui import engine
from pressdesk.ui.late import Late
from pressdesk.ui.rescue import Rescue, tell_recovery
from pressdesk.ui.theme import Choice, Theme, ui_font
from pressdesk.ui.window import MainWindow

_NO_SCREEN = (
    "There is no screen to open the window on. Start it in a desktop session; pressdesk --help lists what needs none."
)
# Seconds a thread may keep Python to itself: with 0.005, as it comes, a key that meets a check or a render waits 25 ms.
TURN = 0.001


class Wired(NamedTuple):
    """The whole program on one desk."""

    window: MainWindow
    session: Session
    autosave: Autosave

    def close(self) -> None:
        """Forget the window, stop saving, close the desk. What is typed was saved when the window closed."""
        self.window.close()
        # What is in the making ends first, for it tells the window; and a page is printed in this thread.
        background.finish()
        self.window.deleteLater()
        # The engine's page has to go while the application is still there.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.autosave.stop()  # last: a window that closes saves, which begins its timers anew
        self.session.desk.close()


def open_window(desk_name: str | None = None) -> int:
    """Open the window on a desk (the default one without a name), run until it closes, and return the exit code."""
    if not _screen():
        print(f"pressdesk: {_NO_SCREEN}", file=sys.stderr)
        return 2
    engine.prepare()
    application = _application()
    settings = Settings(paths.settings_path())
    wording.speak(application, wording.wanted(settings.get("language")))
    theme = _theme(settings)
    desk = _first_desk(desk_name)
    if desk is None:
        return 2
    ended: list[Ended] = []
    wired = wire(desk, settings, theme, lambda window: tell_recovery(window, tuple(ended)))
    sys.excepthook = Rescue(wired.session, paths.log_folder())
    theme.apply(application)  # now, so that each widget is dressed once, not again for every layout it joins
    wired.window.painted.connect(lambda: ended.extend(_mark(application, wired.session)))
    wired.window.painted.connect(lambda: _quit_when_asked(application, wired.session))
    wired.window.show()
    code = application.exec()
    _remember(settings, wired.session)
    sys.excepthook = sys.__excepthook__
    wired.close()
    return code


def wire(
    desk: Desk, settings: Settings, theme: Theme, then: Callable[[MainWindow], object] = lambda _window: None
) -> Wired:
    """Return the program on a desk: its window, not yet shown, with the release that was open last.

    `then` is called when the window is complete.
    """
    sys.setswitchinterval(TURN)
    session = Session(desk)
    resume(session, settings.last_release(desk.path))
    window = MainWindow(session, settings, theme)
    window.painted.connect(lambda: _complete(window, then))
    return Wired(window, session, Autosave(session))


def _mark(application: QApplication, session: Session) -> tuple[Ended, ...]:
    """Mark that this window is open, and return those that ended without having been closed; the disk takes its time
    for both, and nobody has written anything before the first paint."""
    ended = left_behind(paths.marks_folder(), session.desk.path)
    mark = Mark(session, paths.marks_folder(), application)
    application.aboutToQuit.connect(mark.clear)
    return ended


def _quit_when_asked(application: QApplication, session: Session) -> None:
    """Save and close when the system asks for it; what cannot be saved is asked about as with any closing."""
    from pressdesk.app.quitting import QuitSignals

    def end() -> None:
        with contextlib.suppress(PressDeskError):  # the window that closes says it
            session.flush()
        QCoreApplication.quit()

    signals = QuitSignals(application)
    signals.asked.connect(end)
    application.aboutToQuit.connect(signals.close)


def _screen() -> bool:
    """Return whether there is a screen to open a window on; where there is none Qt would end the process by itself."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in named)


def _application() -> QApplication:
    application = QApplication(sys.argv[:1])
    application.setOrganizationName("PressDesk")
    application.setApplicationName("PressDesk")
    application.setDesktopFileName("pressdesk")
    application.setStyle("Fusion")
    application.setFont(ui_font())
    return application


def _theme(settings: Settings) -> Theme:
    kept = settings.get("theme")
    choice: Choice = kept if kept in get_args(Choice) else "system"
    return Theme(choice, QApplication.instance())


# What loads after the first paint, each in a turn of its own, so that nobody who types already waits for all of it.
LARGE = (
    "jinja2", "lxml.etree", "pressdesk.plain", "pressdesk.web", "pressdesk.app.render",
    "pressdesk.ui.export_dialog", "pressdesk.ui.pages.boilerplate", "pressdesk.ui.pages.people",
    "pressdesk.ui.pages.templates", "pressdesk.ui.pages.organization", "pressdesk.ui.preview", "pressdesk.ui.history",
    "pressdesk.ui.printing", "pressdesk.ui.issue_sheet", "pressdesk.ui.several_dialog", "pressdesk.ui.proofing",
)  # fmt: skip


def _complete(window: MainWindow, then: Callable[[MainWindow], object], large: tuple[str, ...] = LARGE) -> None:
    if large:
        import_module(large[0])
        QTimer.singleShot(0, window, partial(_complete, window, then, large[1:]))
        return
    window.complete(_late(window))
    gc.freeze()  # what is there now stays; later collections need not look at it
    background.collect_here(window)
    then(window)


def _late(window: MainWindow) -> Late:
    """Return what is large."""
    from pressdesk.app.render import copied
    from pressdesk.app.requests import write_request
    from pressdesk.ui import proofing
    from pressdesk.ui.export_checks import ExportChecks
    from pressdesk.ui.export_dialog import ExportDialog
    from pressdesk.ui.history import HistoryPane
    from pressdesk.ui.issue_sheet import IssueSheet
    from pressdesk.ui.preview import Preview
    from pressdesk.ui.printing import PagePrinter
    from pressdesk.ui.several_dialog import SeveralDialog

    printer = PagePrinter(window)

    def preview(session: Session, theme: Theme) -> Preview:
        made = Preview(session, theme, window.settings, printer.print_page)
        made.output_shown.connect(lambda name: window.act[f"output_{name}"].setChecked(True))
        window.right.output_asked.connect(made.show_output)
        return made

    checks = partial(ExportChecks, show=window.act["tab_checks"].trigger)
    return Late(
        preview=preview,
        history=HistoryPane,
        proofread=proofing.begin,
        pages=_pages(),
        export=partial(ExportDialog, print_page=printer.print_page, checks=checks),
        issue=partial(IssueSheet, print_page=printer.print_page),
        several=partial(SeveralDialog, search=window.sidebar.search, print_page=printer.print_page),
        email=copied,
        request=write_request,
    )


def _pages() -> dict[str, Callable[[Session, Theme], QWidget]]:
    """Return the other pages of the desk."""
    from pressdesk.app.vetting import looked_at
    from pressdesk.ui.pages.boilerplate import BoilerplatePage
    from pressdesk.ui.pages.organization import OrganizationPage
    from pressdesk.ui.pages.people import PeoplePage
    from pressdesk.ui.pages.templates import TemplatesPage

    return {
        "boilerplate": BoilerplatePage,
        "people": PeoplePage,
        "templates": partial(TemplatesPage, vet=looked_at),
        "organization": OrganizationPage,
    }


def _first_desk(name: str | None) -> Desk | None:
    """Return the desk to begin with; where it cannot be opened, say why and let the person choose another."""
    chosen: str | Path | None = name or paths.default_desk_path()
    while chosen is not None:
        try:
            desk = open_desk(chosen)
        except PressDeskError as error:
            chosen = _ask_for_another(error, chosen)
            continue
        try:
            samples.fill(desk)
            return desk
        except PressDeskError as error:
            desk.close()
            chosen = _ask_for_another(error, chosen)
    return None


def _ask_for_another(error: PressDeskError, refused: str | Path) -> str | Path | None:
    """Return the desk that the person chooses instead, the refused one if they choose none, or None to quit."""
    box = QMessageBox(QMessageBox.Icon.Warning, "PressDesk", wording.said(error.message))
    box.setInformativeText(wording.said(error.remedy))
    open_other = box.addButton(_tr("Open another desk…"), QMessageBox.ButtonRole.AcceptRole)
    new = box.addButton(_tr("New desk…"), QMessageBox.ButtonRole.ActionRole)
    box.addButton(_tr("Quit"), QMessageBox.ButtonRole.RejectRole)
    box.exec()
    kinds = _tr("Desks (*.sqlite)")
    folder = str(paths.default_desk_path().parent)
    if box.clickedButton() is open_other:
        name, _ = QFileDialog.getOpenFileName(None, _tr("Open a desk"), folder, kinds)
    elif box.clickedButton() is new:
        name, _ = QFileDialog.getSaveFileName(None, _tr("New desk"), folder, kinds)
    else:
        return None
    return name or refused


def _remember(settings: Settings, session: Session) -> None:
    if session.version is not None:
        with contextlib.suppress(PressDeskError):  # nobody is there any more to be told
            settings.set_last_release(session.desk.path, session.release.id)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Main", text)
