"""The menu of the body editor: cut, copy, paste, link and kinds, and no undo of its own."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from pressdesk.ui.body.lines import SPOKEN, Kind

if TYPE_CHECKING:
    from pressdesk.ui.body.edit import BodyEdit

_KINDS: Final[tuple[Kind, ...]] = ("paragraph", "subheading", "bullet", "number", "quote", "lead_in", "detail")


def body_menu(edit: BodyEdit) -> QMenu:
    """Return the menu for the words at the caret; it deletes itself when closed."""
    menu = QMenu(edit)
    menu.setAccessibleName(edit.accessibleName())
    menu.aboutToHide.connect(menu.deleteLater)
    key = QKeySequence.StandardKey
    chosen = edit.textCursor().hasSelection()
    held = QGuiApplication.clipboard().mimeData()
    for words, shortcut, does, on in (
        (_tr("Cut"), key.Cut, edit.cut, chosen),
        (_tr("Copy"), key.Copy, edit.copy, chosen),
        (_tr("Paste"), key.Paste, edit.paste, held is not None and edit.canInsertFromMimeData(held)),
    ):
        action = menu.addAction(words, does)
        action.setShortcut(QKeySequence(shortcut))
        action.setEnabled(on)
    menu.addSeparator()
    menu.addAction(_tr("Link…"), edit.link_asked.emit)
    now = edit.kind()
    if now == "quote":
        own = menu.addAction(_tr("Writer's own words"), edit.toggle_attribution)
        own.setCheckable(True)
        own.setChecked(edit.format_state().attribution)
    if now in SPOKEN:
        menu.addAction(_tr("Approval…"), lambda: edit.approval_asked.emit(edit.cursorRect()))
    if len(edit.kinds) > 1:
        _add_kinds(menu, edit, now)
    return menu


def _add_kinds(menu: QMenu, edit: BodyEdit, now: Kind) -> None:
    kinds = menu.addMenu(_tr("Kind"))
    for kind in _KINDS:
        if kind in edit.kinds or (kind == "lead_in" and "quote" in edit.kinds):
            action = kinds.addAction(kind_words(kind), partial(edit.set_kind, kind))
            action.setCheckable(True)
            action.setChecked(kind == now)


def kind_words(kind: Kind) -> str:
    """Return what a kind of line is called in a menu."""
    return {
        "paragraph": _tr("Paragraph"),
        "subheading": _tr("Subhead"),
        "bullet": _tr("Bulleted list"),
        "number": _tr("Numbered list"),
        "quote": _tr("Quote"),
        "lead_in": _tr("Lead-in of a quote"),
        "detail": _tr("Detail"),
    }[kind]


def _tr(text: str) -> str:
    return QCoreApplication.translate("BodyEdit", text)
