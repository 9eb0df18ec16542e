"""The text document of a body with the lines it holds: re-reads only what was touched, writes only what differs."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from pressdesk.model import Body
from pressdesk.ui.body.document import (
    Heads,
    characters,
    read_bare,
    read_line,
    read_text,
    shown_text,
    units,
    write_format,
    write_lines,
    write_marks,
    write_words,
)
from pressdesk.ui.body.edits import settle
from pressdesk.ui.body.lines import Blocks, Line, Place, lines_after
from pressdesk.ui.body.looks import FOOT, Look, quote_top


class Manuscript(QObject):
    """The lines and the body of one QTextDocument. `touched` follows the first change that somebody else
    made to it since its lines were last read, `arranged` whenever other lines stand in it than before, or elsewhere."""

    touched = Signal()
    arranged = Signal()

    def __init__(self, document: QTextDocument, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.look = look
        self.heads: Heads = {}
        self._blocks = Blocks()
        self._lines: list[Line | None] = [None]
        self._known: tuple[Line, ...] | None = None  # the lines, while nothing is stale
        self._last: tuple[Line, ...] = ()  # the lines when they were last known
        self._writing = False
        self.any_locked = False  # whether a table or an image has ever stood here
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.contentsChange.connect(self._note)
        self._turn()
        self.lines()

    @property
    def stale(self) -> bool:
        """Whether lines were touched since they were last read."""
        return self._known is None

    def lines(self) -> tuple[Line, ...]:
        """Return the lines as they stand now."""
        if self._known is None:
            self._known = self._read()
        return self._known

    def body(self) -> Body:
        """Return the body as it stands now; what did not change are the same blocks as before."""
        return self._blocks.body(self.lines())

    def write(self, lines: tuple[Line, ...]) -> None:
        """Make these the lines of the document."""
        old = self.lines()
        self._known, self._last, self._lines, self._writing = lines, lines, list(lines), True
        self.any_locked = self.any_locked or any(line.locked for line in lines)
        write_lines(self.document, old, lines, self.look, self.heads)
        self._writing = False
        self._write_edges()
        self.arranged.emit()

    def show(self, body: Body) -> None:
        """Make this the body of the document."""
        if body != (before := self.body()):
            self.write(lines_after(self.lines(), before, body))

    def restyle(self, look: Look) -> None:
        """Show every line in another look."""
        self.look = look
        self._turn()
        lines = self.lines()
        self._writing = True
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()  # one change for all: alone, a new format of the last block leaves it without a layout
        for n, line in enumerate(lines):
            block = self.document.findBlockByNumber(n)
            write_format(block, line, lines[n - 1] if n else None, lines[n + 1] if n + 1 < len(lines) else None, look)
            write_marks(block, line, look)
        cursor.endEditBlock()
        self._writing = False
        self._write_edges()

    def reformat(self, n: int) -> None:
        """Give line `n` its block format again, where the look has another for it now."""
        lines = self.lines()
        before, after = lines[n - 1] if n else None, lines[n + 1] if n + 1 < len(lines) else None
        self._writing = True
        write_format(self.document.findBlockByNumber(n), lines[n], before, after, self.look)
        self._writing = False

    def _turn(self) -> None:
        """Have all lines begin on the side that the language says, whatever letters they begin with, as Word does."""
        option = self.document.defaultTextOption()
        way = Qt.LayoutDirection.RightToLeft if self.look.rtl else Qt.LayoutDirection.LeftToRight
        if option.textDirection() != way:
            option.setTextDirection(way)
            self.document.setDefaultTextOption(option)

    def place(self, position: int) -> Place:
        """Return the place of a position in the document."""
        block = self.document.findBlock(position)
        within = position - block.position()
        if self.is_locked(block):
            return Place(block.blockNumber(), int(within > 0))
        return Place(block.blockNumber(), characters(block.text(), within))

    def position(self, place: Place) -> int:
        """Return the position of a place in the document."""
        block = self.document.findBlockByNumber(min(place.line, self.document.blockCount() - 1))
        text = block.text()
        at = len(text) if self.is_locked(block) and place.at else place.at
        return block.position() + units(text[:at])

    def is_locked(self, block: QTextBlock) -> bool:
        """Return whether a block stands for a table or an image."""
        return self.any_locked and read_bare(block, self.heads).locked

    def _note(self, position: int, _removed: int, added: int) -> None:
        if self._writing:
            return
        block = self.document.findBlock(position)
        first, count = max(block.blockNumber(), 0), self.document.blockCount()
        if count == len(self._lines) and position + added < block.position() + block.length():
            self._lines[first] = None
        else:
            past = self.document.findBlock(position + added).blockNumber()
            self._forget(first, (past if past >= 0 else count - 1) + 1, count)
        if self._known is not None:
            self._known = None
            self.touched.emit()

    def _forget(self, first: int, past: int, count: int) -> None:
        """Mark the lines that are now `first` to `past` as unread; the others keep what is known of them."""
        was = past - count + len(self._lines)
        if first <= was <= len(self._lines):
            self._lines[first:was] = [None] * (past - first)
        else:
            self._lines = [None] * count

    def _read(self) -> tuple[Line, ...]:
        stale = [n for n, line in enumerate(self._lines) if line is None]
        for n in stale:
            self._lines[n] = read_line(self.document.findBlockByNumber(n), self.heads)
        lines = self._known = tuple(line for line in self._lines if line is not None)
        self._writing = True
        for n in stale:
            self._mend(n, lines)
        self._writing = False
        before, self._last = self._last, lines
        same = len(before) == len(lines) and all(_alike(before[n], lines[n]) for n in stale)
        if not same and (settled := settle(lines)) is not lines:
            self.write(settled)
        self._write_edges()
        if not same:
            self.arranged.emit()
        return self._known

    def _mend(self, n: int, lines: tuple[Line, ...]) -> None:
        """Bring a line that Qt changed by itself to the look of its kind, and a locked line to its words."""
        block, line = self.document.findBlockByNumber(n), lines[n]
        if line.locked and (text := read_text(block)) != shown_text(line):
            write_words(block, Line("paragraph", text), line, self.look)
        write_format(block, line, lines[n - 1] if n else None, lines[n + 1] if n + 1 < len(lines) else None, self.look)

    def _write_edges(self) -> None:
        """Leave room for a quote that stands first or last: Qt drops the outer margins of a document."""
        frame = self.document.rootFrame()
        form = frame.frameFormat()
        first, last = self._lines[0], self._lines[-1]
        top = quote_top(first, self.look) if first else 0
        bottom = self.look.px(FOOT) if last and last.kind in ("quote", "lead_in") else 0
        if (form.topMargin(), form.bottomMargin()) != (top, bottom):
            form.setTopMargin(top)
            form.setBottomMargin(bottom)
            self._writing = True
            frame.setFrameFormat(form)
            self.document.markContentsDirty(0, 1)  # without words Qt would not lay the frame out again
            self._writing = False


def _alike(one: Line, other: Line) -> bool:
    """Return whether only the words of two lines differ."""
    return (one.kind, one.group) == (other.kind, other.group)
