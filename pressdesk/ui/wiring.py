"""Which action does what, and which signal of the window goes where."""

import sys
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from pressdesk import desk as desks
from pressdesk.app import messages
from pressdesk.app.session import resume
from pressdesk.model import KINDS, Kind
from pressdesk.text.passages import Told
from pressdesk.ui import asides, staging, viewing
from pressdesk.ui.actions import set_words, tr
from pressdesk.ui.body import BodyEdit
from pressdesk.ui.commands import attempt
from pressdesk.ui.timing import TimingPopover
from pressdesk.ui.writing import clip

if TYPE_CHECKING:
    from pressdesk.ui.window import MainWindow

Handlers = dict[str, Callable[[], object]]


def handlers(window: "MainWindow") -> Handlers:
    """Return what each action of the table does."""
    return {**_file(window), **_edit(window), **_insert(window), **_release(window), **viewing.handlers(window)}


def kinds(act: Mapping[str, QAction]) -> dict[Kind, QAction]:
    """Return the actions that choose the kind of release."""
    return {kind: act[f"kind_{kind}"] for kind in KINDS}


def connect(window: "MainWindow") -> None:
    """Connect the parts of the window with each other."""
    session, sidebar, commands = window.session, window.sidebar, window.commands
    asides.connect(window)
    staging.connect(window)
    window.writing.reflect(window.act)
    window.looks.reflect(window.act)
    window.looks.changed.connect(window.share_room)
    window.form.selected.connect(lambda: window.status.show_selection(window.form.active().textCursor()))
    window.form.link_asked.connect(window.writing.link)
    commands.copy_wanted.connect(window.filing.save_copy)
    sidebar.new_asked.connect(lambda: commands.new("release"))
    sidebar.kinds_asked.connect(commands.pick_kind)
    sidebar.opened.connect(lambda: window.show_page("release"))
    sidebar.opened.connect(commands.open)
    sidebar.menu_wanted.connect(commands.open_menu)
    sidebar.page_asked.connect(window.show_page)
    window.middle.shown.connect(sidebar.library.show_page)
    window.middle.insert_wanted.connect(lambda: window.show_page("release"))
    window.middle.insert_wanted.connect(window.inserting.put)
    window.middle.begin_wanted.connect(window.starting.begin)
    commands.starters_wanted.connect(lambda: window.starting.pick(sidebar.new))
    window.middle.open_wanted.connect(lambda found: attempt(lambda: session.open(found)))
    window.middle.told_wanted.connect(partial(open_at, window))
    window.bar.status_asked.connect(lambda anchor: ask_status(window, anchor))
    window.bar.language_chosen.connect(lambda tag: commands.edit(language=tag))
    window.right.export_asked.connect(window.export)
    window.right.tab_shown.connect(lambda name: attempt(lambda: window.settings.set("right_tab", name)))
    session.changed.connect(window.show_release)
    session.switched.connect(window.switch)
    session.switched.connect(lambda _release: window.middle.notice.turn())
    for told in (session.changed, session.switched, session.stepped, window.middle.shown):
        told.connect(lambda *_: _show_steps(window))
    window.form.stirred.connect(lambda: window.act["undo"].setEnabled(True))
    session.rows_changed.connect(lambda: _show_samples(window))
    messages.door.shown.connect(window.middle.notice.say)
    if sys.platform != "win32":  # there the system itself knows the key
        QShortcut(QKeySequence("Shift+F10"), window).activated.connect(viewing.open_menu_here)
    _show_samples(window)
    _show_steps(window)


def open_at(window: "MainWindow", release: str, told: Told) -> None:
    """Open a release at words that were found in it."""
    if attempt(lambda: window.session.open(release)) and window.spelling is not None and not window.spelling.show(told):
        messages.show(tr("These words have changed since."))


def ask_status(window: "MainWindow", anchor: QWidget) -> None:
    """Open the popover for the status line."""
    window.session.flush_wanted.emit()
    popover = TimingPopover(window, window.session.release, window.session.office.house)
    popover.chosen.connect(lambda timing: window.commands.edit(timing=timing))
    popover.open_under(anchor)
    popover.enter()


def _file(window: "MainWindow") -> Handlers:
    commands, filing = window.commands, window.filing
    return {
        "new": lambda: commands.pick_kind(window.sidebar.new),
        "from_starter": lambda: window.starting.pick(window.sidebar.new),
        "save_starter": lambda: window.starting.ask_name(window.bar.kind),
        "open": filing.open_file,
        "keep": commands.keep,
        "save_copy": filing.save_copy,
        "export": window.export,
        "export_several": partial(window.export, several=True),
        "duplicate": commands.duplicate,
        "trash": commands.trash,
        "samples": lambda: remove_samples(window),
        "quit": window.close,
    }


def _edit(window: "MainWindow") -> Handlers:
    writing = window.writing
    return {
        "undo": partial(window.step, "undo"),
        "redo": partial(window.step, "redo"),
        "cut": partial(clip, "cut"),
        "copy": partial(clip, "copy"),
        "paste": partial(clip, "paste"),
        "paste_plain": partial(clip, "paste_plain"),
        "select_all": partial(clip, "selectAll"),
        "typographic": lambda: choose_typographic(window, window.act["typographic"].isChecked()),
        "tidy": writing.tidy,
        "copy_release": lambda: copy_release(window),
        "find_words": lambda: find_words(window),
        "replace_words": lambda: find_words(window, replacing=True),
        "find_next": lambda: find_next(window, 1),
        "find_previous": lambda: find_next(window, -1),
        "find": window.sidebar.focus_search,
        "check_spelling": lambda: check_spelling(window),
        "next_mistake": lambda: None,  # answered by what loads after the first paint, and so is the next
        "dictionaries": lambda: None,
        "next_carried": lambda: None,
        "confirm_carried": lambda: None,
        "bold": writing.bold,
        "italic": writing.italic,
        "link": writing.link,
        "unlink": writing.unlink,
        "attribution": writing.attribution,
        "paragraph": partial(writing.kind, "paragraph"),
    }


def _insert(window: "MainWindow") -> Handlers:
    writing, form, foot = window.writing, window.form, window.foot
    return {
        "quote": writing.quote,
        "speaker": writing.speaker,
        "lead_in": writing.lead_in,
        "attribute": writing.attribute,
        "approval": window.approvals.open_here,
        "subheading": partial(writing.kind, "subheading"),
        "bullets": partial(writing.kind, "bullet"),
        "numbers": partial(writing.kind, "number"),
        "detail": partial(writing.kind, "detail"),
        "detail_label": writing.detail_label,
        **window.tables.handlers(),
        "image": window.pictures.choose,
        "boilerplate": window.inserting.open,
        "keep_boilerplate": foot.keep_selection,
        "keep_snippet": partial(foot.keep_selection, "snippet"),
        "contact": foot.pick_person,
        "subheadline": form.subheadlines.begin,
        "label": form.label.begin,
        "notes": form.notes.begin,
    }


def _release(window: "MainWindow") -> Handlers:
    return {
        **{f"kind_{kind}": partial(window.commands.edit, kind=kind) for kind in KINDS},
        "status": lambda: ask_status(window, window.bar.status),
        "language": lambda: window.bar.open_languages(),
        "approvals": window.approvals.show_all,
        **window.stages.handlers(),
    }


def find_words(window: "MainWindow", *, replacing: bool = False) -> None:
    """Open the bar that finds and replaces words in the release."""
    window.show_page("release")
    window.finding.open(replacing=replacing)


def find_next(window: "MainWindow", by: int) -> None:
    """Go to the next words that are looked for, or to those before."""
    if window.middle.name != "release":
        window.show_page("release")
    window.finding.step(by)


def copy_release(window: "MainWindow") -> None:
    """Put the whole release on the clipboard."""
    if window.late is not None:
        make = window.late.email
        attempt(lambda: window.filing.copy_for_email(make))


def check_spelling(window: "MainWindow") -> None:
    """Remember whether spelling is checked while somebody types."""
    attempt(lambda: window.settings.set("check_spelling", window.act["check_spelling"].isChecked()))


def choose_typographic(window: "MainWindow", on: bool) -> None:
    """Make typographic what is typed, or leave it as typed, and remember it."""
    window.form.set_typographic(on)
    for edit in window.middle.findChildren(BodyEdit):
        edit.typographic = on
    window.act["typographic"].setChecked(on)
    attempt(lambda: window.settings.set("typographic", on))


def remove_samples(window: "MainWindow") -> None:
    """Take all samples off the desk."""
    session = window.session
    open_one = desks.is_sample(session.desk, session.release.id)
    session.flush_wanted.emit()
    if attempt(lambda: desks.remove_samples(session.desk)):
        if open_one:
            attempt(lambda: resume(session))
        session.library_changed.emit()
        session.rows_changed.emit()
        messages.show(window.tr("Removed all samples."), lasts=True)


def _show_steps(window: "MainWindow") -> None:
    """Say what undo and redo would do, where there is something to do; another page than the release has its own."""
    kept = window.session.history
    here = window.middle.name == "release"
    said = QCoreApplication.translate("Actions", "Undo {0}"), QCoreApplication.translate("Actions", "Redo {0}")
    for name, words, change in zip(("undo", "redo"), said, (kept.undo_change, kept.redo_change), strict=True):
        called = change.name if here and change is not None else ""
        set_words(window.act[name], words.format(called) if called else tr(name.capitalize()))
        window.act[name].setEnabled(not here or change is not None)


def _show_samples(window: "MainWindow") -> None:
    window.act["samples"].setEnabled(desks.has_samples(window.session.desk))
