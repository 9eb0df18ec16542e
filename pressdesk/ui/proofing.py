"""Spelling and grammar as the window has them: what comes with the first check, after the first paint."""

from functools import partial
from typing import TYPE_CHECKING

from pressdesk.app.carrying import CarryOver
from pressdesk.app.proofing import Proofreader
from pressdesk.ui.carry import CarryWalk
from pressdesk.ui.checks import ChecksPane
from pressdesk.ui.commands import attempt
from pressdesk.ui.dictionaries import Dictionaries
from pressdesk.ui.reveal import open_dictionaries_folder
from pressdesk.ui.spelling import Spelling

if TYPE_CHECKING:
    from pressdesk.ui.window import MainWindow


def begin(window: "MainWindow") -> Spelling:
    """Begin to check the open release, with the pane of checks under its tab, and return what the actions need."""
    proof = Proofreader(window.session)
    spelling = Spelling(proof, window.form, window.session)
    spelling.form_wanted.connect(partial(window.show_page, "release"))
    spelling.status_wanted.connect(window.bar.status.setFocus)
    checks = ChecksPane(proof, spelling, window.theme)
    window.right.add_tab("checks", window.tr("Checks"), checks)
    checks.counted.connect(partial(window.right.show_count, "checks"))
    checks.counted.connect(window.status.show_checks)
    checks.dictionaries_asked.connect(window.act["dictionaries"].trigger)
    checks.approval_asked.connect(window.approvals.open_block)
    checks.folder_asked.connect(open_dictionaries_folder)
    checks.on_asked.connect(window.act["check_spelling"].trigger)
    window.status.checks_asked.connect(window.act["tab_checks"].trigger)
    window.act["next_mistake"].triggered.connect(spelling.next)
    window.act["dictionaries"].triggered.connect(
        lambda: attempt(lambda: Dictionaries(window.session, proof.lists, window).open())
    )
    window.act["check_spelling"].toggled.connect(proof.set_on)
    carried = CarryOver(window.session)
    carried.setParent(window)  # so that nothing is looked for once the window is gone
    walk = CarryWalk(carried, window.form, spelling, window.middle.carry, window.bar.status)
    window.act["next_carried"].triggered.connect(walk.next)
    window.act["confirm_carried"].triggered.connect(walk.confirm)
    proof.start(on=window.act["check_spelling"].isChecked())
    return spelling
