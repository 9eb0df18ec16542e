"""How the stage of the open release holds in the whole window: its chip, its sheets, and what is offered."""

from typing import TYPE_CHECKING, Final

from pressdesk.ui.actions import ACTIONS

if TYPE_CHECKING:
    from pressdesk.ui.window import MainWindow

MENUS: Final = ("Insert", "Format", "Release")  # what in them changes words
READS: Final = ("approval", "approvals")  # what frozen words can still be asked
FREEZES: Final = frozenset(("cut", "paste", "paste_plain", "tidy", "replace_words"))


def connect(window: "MainWindow") -> None:
    """Let the stage be chosen, and the page follow it."""
    window.stages.issuing = lambda: issue(window)
    window.stages.reflect(window.act)
    window.stages.turned.connect(lambda: allow(window))
    window.bar.stage_asked.connect(window.stages.open_menu)
    window.middle.shown.connect(lambda _page: allow(window))


def issue(window: "MainWindow") -> None:
    """Open the sheet that issues the open release."""
    if window.late is not None:
        window.session.flush_wanted.emit()
        sheet = window.late.issue(window.session, window.settings, window.theme, window)
        sheet.readiness.checks_asked.connect(lambda: window.show_tab("checks"))
        sheet.show()


def allow(window: "MainWindow") -> None:
    """Keep what changes the words of the release for when it is shown and they are not frozen."""
    shown, frozen = window.middle.name == "release", window.form.seal.on
    for act in ACTIONS:
        menu = act.menu.split("/")[0]
        if act.name in window.act and (menu in MENUS or act.name == "trash"):
            changes = menu in MENUS and act.name not in READS
            window.act[act.name].setEnabled(shown and not (frozen and changes))
    for name in FREEZES:
        window.act[name].setEnabled(not (shown and frozen))
    for chip in (window.bar.kind, window.bar.status, window.bar.language):
        chip.setEnabled(not frozen)
    window.stages.allow(shown=shown)
    if shown:
        window.writing.show_state()
        window.tables.show_state(anew=True)
