"""The rich text of a boilerplate: its words with bold, italic and links, and its own steps back."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from pressdesk.app import messages
from pressdesk.model import Body, HouseStyle, Paragraph, Text
from pressdesk.ui.body import BodyEdit
from pressdesk.ui.body.stepping import Spot
from pressdesk.ui.link import ask_link
from pressdesk.ui.pieces import label
from pressdesk.ui.strokes import Stroke
from pressdesk.ui.theme import Theme

_Keys = QKeySequence.StandardKey


class Words(QWidget):
    """The words of a boilerplate. Signal: `edited(tuple of Text)`: its paragraphs after a pause in typing.

    Undo and redo step through these words alone, whatever the window's own undo would do.
    """

    edited = Signal(object)

    def __init__(self, theme: Theme, house: Callable[[], HouseStyle]) -> None:
        super().__init__()
        self._theme = theme
        self._house = house
        self._stroke = Stroke()  # that the words belong to which are told next
        self._steps = Steps()
        self._language = "en-US"
        self.editor = BodyEdit(kinds=("paragraph",))
        self.editor.setAccessibleName(self.tr("Words of the boilerplate"))
        self.editor.installEventFilter(self)
        self.editor.stroked.connect(self._note)
        self.editor.edited.connect(self._edited)
        self.editor.said.connect(lambda words: messages.show(words, "warning"))
        self.editor.left_out.connect(messages.show)
        self.editor.link_asked.connect(self.ask_link)
        self.editor.caret_moved.connect(self._show_format)
        self.tools = {
            name: self._tool(words, keys, run)
            for name, words, keys, run in (
                ("bold", self.tr("Bold"), "Ctrl+B", self.editor.toggle_bold),
                ("italic", self.tr("Italic"), "Ctrl+I", self.editor.toggle_italic),
                ("link", self.tr("Link"), "Ctrl+K", self.ask_link),
            )
        }
        self._build()
        self._dress()
        # After the page has put on its new style sheet, which gives the editor its first colours back.
        theme.changed.connect(self._dress, Qt.ConnectionType.QueuedConnection)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(label(self.tr("Words"), "label"))
        head.addStretch(1)
        for tool in self.tools.values():
            head.addWidget(tool)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.editor)

    def _tool(self, words: str, keys: str, run: Callable[[], object]) -> QToolButton:
        tool = QToolButton()
        tool.setProperty("line", "tool")
        tool.setIconSize(QSize(16, 16))
        tool.setCheckable(True)
        tool.setAccessibleName(words)
        tool.setToolTip(f"{words} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})")
        tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tool.clicked.connect(lambda: run())
        tool.clicked.connect(lambda: self._show_format())
        return tool

    def show_paragraphs(self, paragraphs: tuple[Text, ...], language: str, *, locked: bool = False) -> None:
        """Show these paragraphs; the steps back begin here. `locked` words can be read and copied, not written."""
        self._steps = Steps(tuple(Paragraph(text) for text in paragraphs))
        self._language = language
        self.editor.show_body(self._steps.now, language, self._house())
        self.editor.setReadOnly(locked)
        for tool in self.tools.values():
            tool.setEnabled(not locked)

    def show_language(self, language: str) -> None:
        """Set the same words in another language."""
        self._language = language
        self.editor.show_body(self._steps.now, language, self._house())

    def flush(self) -> None:
        """Tell at once what has been typed."""
        self.editor.flush()

    def undo(self) -> None:
        """Go one step back in these words."""
        self._step(self._steps.undo)

    def redo(self) -> None:
        """Go one step forward in these words."""
        self._step(self._steps.redo)

    def ask_link(self) -> None:
        """Ask for the address of the selected words, or for another one where they have one."""
        ask_link(self.editor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that belong to these words before the window's menu does."""
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        run = self._command(event)
        if run is None:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress:
            run()
        event.accept()
        return True

    def _command(self, event: QKeyEvent) -> Callable[[], object] | None:
        if QKeySequence(event.keyCombination()) == QKeySequence("Ctrl+K"):
            return self.ask_link
        commands: dict[_Keys, Callable[[], object]] = {
            _Keys.Undo: self.undo,
            _Keys.Redo: self.redo,
            _Keys.Bold: self.editor.toggle_bold,
            _Keys.Italic: self.editor.toggle_italic,
        }
        return next((run for keys, run in commands.items() if event.matches(keys)), None)

    def _note(self, stroke: Stroke) -> None:
        self._stroke = stroke

    def _edited(self, body: Body) -> None:
        stroke, self._stroke = self._stroke, Stroke()
        if self._steps.take(body, stroke, self.editor.spot()):
            self.edited.emit(_texts(body))

    def _step(self, go: "Callable[[], Step | None]") -> None:
        self.flush()
        if step := go():
            self.editor.show_body(step.body, self._language, self._house())
            if isinstance(step.spot, Spot):
                self.editor.go(step.spot)
            self.edited.emit(_texts(step.body))

    def _show_format(self) -> None:
        state = self.editor.format_state()
        for name, tool in self.tools.items():
            tool.setChecked(bool(getattr(state, name)))

    def _dress(self) -> None:
        self.editor.set_colours(self._theme.colours)
        for name, tool in self.tools.items():
            tool.setIcon(self._theme.icon(name))


class Step(NamedTuple):
    """Words to go to, and where the caret stood in them."""

    body: Body
    spot: object = None


class Steps:
    """The words now, with those before and after them."""

    def __init__(self, now: Body = ()) -> None:
        self.now = now
        self._key = ""
        self._past: list[tuple[Step, object]] = []  # with the caret after each
        self._future: list[tuple[Step, object]] = []

    def take(self, body: Body, stroke: Stroke, spot: object) -> bool:
        """Make `body` the present; False where nothing changed. What one stroke of the editor does is one step."""
        if body == self.now:
            return False
        if stroke.key and stroke.key == self._key and self._past:
            self._past[-1] = self._past[-1][0], spot
        else:
            self._past.append((Step(self.now, stroke.before), spot))
        self._key = stroke.key
        self._future.clear()
        self.now = body
        return True

    def undo(self) -> Step | None:
        """Return the words one step earlier, or None where there is none."""
        if not self._past:
            return None
        step, after = self._past.pop()
        self._future.append((Step(self.now, after), step.spot))
        self.now, self._key = step.body, ""
        return step

    def redo(self) -> Step | None:
        """Return the words one step later, or None where there is none."""
        if not self._future:
            return None
        step, before = self._future.pop()
        self._past.append((Step(self.now, before), step.spot))
        self.now, self._key = step.body, ""
        return step


def _texts(body: Body) -> tuple[Text, ...]:
    return tuple(block.text for block in body if isinstance(block, Paragraph))
