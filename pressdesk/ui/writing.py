"""What the Edit, Insert and Format menus do to the words at the caret."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from pressdesk.model import Block, Body, Detail, Quote, words
from pressdesk.ui.body import BodyEdit
from pressdesk.ui.body.lines import block_lines
from pressdesk.ui.form import ReleaseForm
from pressdesk.ui.form_body import NOTE_KINDS
from pressdesk.ui.line import TextLine
from pressdesk.ui.link import LinkPopover

KIND_ACTIONS = {"subheading": "subheading", "bullets": "bullet", "numbers": "number", "detail": "detail"}


def block_at(body: Body, line: int) -> Block | None:
    """Return the block that holds the editor's line of this number."""
    for block in body:
        line -= len(block_lines(block))
        if line < 0:
            return block
    return None


def clip(name: str) -> None:
    """Cut, copy, paste or select all in whatever has the focus; a plain line pastes without formats anyway."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QTextEdit | QLineEdit | QPlainTextEdit):
        getattr(focus, name, focus.paste)()


class Writing(QObject):
    """Formats apply to the editor with the caret; the actions show what the words there are."""

    def __init__(self, form: ReleaseForm) -> None:
        super().__init__(form)
        self._form = form
        self._actions: Mapping[str, QAction] = {}

    def reflect(self, actions: Mapping[str, QAction]) -> None:
        """Keep the checks of these actions true to the caret."""
        self._actions = actions
        keys = actions["speaker"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._form.body.edit.speaker_keys = keys
        self._form.caret_moved.connect(self.show_state)
        self.show_state()

    def bold(self) -> None:
        """Make the selected words bold, or take it away."""
        self._form.active().toggle_bold()
        self._back()

    def italic(self) -> None:
        """Make the selected words italic, or take it away."""
        self._form.active().toggle_italic()
        self._back()

    def kind(self, kind: str) -> None:
        """Make the lines at the caret this kind, or plain paragraphs again where they are it."""
        editor = self._body(note=kind in NOTE_KINDS)
        editor.set_kind("paragraph" if editor.kind() == kind else kind)  # type: ignore[arg-type]
        editor.setFocus()
        if kind == "detail":
            self.detail_label()

    def detail_label(self) -> None:
        """Ask for the label of the detail at the caret."""
        editor = self._body()
        detail = block_at(editor.body(), editor.textCursor().blockNumber())
        if isinstance(detail, Detail):
            self._form.bring(editor, editor.cursorRect())
            self._form.body.ask_label(detail, editor.cursorRect())

    def quote(self) -> None:
        """Make the lines at the caret a quote, or plain paragraphs again."""
        self._body().toggle_quote()
        self._body().setFocus()

    def lead_in(self) -> None:
        """Give the quote at the caret a lead-in line, or take it away."""
        editor = self._body()
        if editor.kind() == "lead_in":
            editor.set_lead_in(False)
        else:
            editor.add_lead_in()
        editor.setFocus()

    def attribute(self) -> None:
        """Put who said it behind the sentence at the caret of a quote; asks first who speaks where nobody does."""
        editor = self._body()
        if editor.speaker() is None:
            self.speaker(editor.attribute)
        else:
            editor.attribute()
            editor.setFocus()

    def speaker(self, then: Callable[[], object] | None = None) -> None:
        """Ask who speaks the quote at the caret; words that are no quote become one. `then` follows an answer."""
        editor = self._body()
        if editor.kind() not in ("quote", "lead_in"):
            editor.toggle_quote()
        self._form.bring(editor, editor.cursorRect())
        quote = block_at(editor.body(), editor.textCursor().blockNumber())
        self._form.body.ask_speaker(quote if isinstance(quote, Quote) else Quote(), editor.cursorRect(), then)

    def link(self) -> None:
        """Ask for the address of the selected words."""
        editor = self._form.active()
        selected = " ".join(words(text) for text in editor.selected_text())
        popover = LinkPopover(editor, editor.link(), selected)
        popover.linked.connect(editor.set_link)
        popover.closed.connect(editor.setFocus)
        place = editor.cursorRect()
        self._form.bring(editor, place)
        popover.open_under(editor.viewport(), QRect(place.topLeft() - QPoint(12, 0), place.size()))
        popover.line.setFocus()

    def unlink(self) -> None:
        """Take the link away from the words at the caret."""
        self._form.active().set_link(None)
        self._back()

    def attribution(self) -> None:
        """Make the selected words of a quote the writer's own, or spoken words again."""
        self._body().toggle_attribution()
        self._body().setFocus()

    def tidy(self) -> None:
        """Make the selected words typographic, or all words of the part with the caret."""
        self._form.active().tidy()
        self._back()

    def move(self, by: int) -> None:
        """Move the block at the caret up (-1) or down (1)."""
        self._body(note=True).move_block(by)

    def delete_selection(self) -> None:
        """Delete the selected words, as the Delete key does."""
        key = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self._form.active(), key)

    def _body(self, *, note: bool = False) -> BodyEdit:
        editor = self._form.active()
        notes = self._form.notes.edit
        return notes if note and editor is notes else self._form.body.edit

    def _back(self) -> None:
        self._form.active().setFocus()

    def show_state(self) -> None:
        """Check the actions that the words at the caret are, and offer those that can be had there."""
        if not self._actions or self._form.seal.on:
            return
        editor = self._form.active()
        state = editor.format_state()
        in_line = isinstance(editor, TextLine)
        kind = "" if in_line else state.kind
        marks = {"bold": state.bold, "italic": state.italic, "link": state.link is not None}
        for name, on in marks.items():
            self._actions[name].setChecked(on)
        for name, wanted in KIND_ACTIONS.items():
            self._actions[name].setChecked(kind == wanted)
        self._actions["quote"].setChecked(kind in ("quote", "lead_in"))
        self._actions["detail_label"].setEnabled(kind == "detail")
        self._actions["unlink"].setEnabled(state.link is not None)
        self._actions["attribution"].setEnabled(kind == "quote")
        self._actions["attribution"].setChecked(kind == "quote" and state.attribution)
