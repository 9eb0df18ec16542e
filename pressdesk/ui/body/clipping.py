"""What goes from a body to the clipboard and comes from there: words, blocks and their pictures."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QMimeData, Signal
from PySide6.QtGui import QGuiApplication

from pressdesk.model import Asset, Body, Image, Text, without_attribution
from pressdesk.ui.body import edits
from pressdesk.ui.body.clipboard import can_paste, fill, fitting, pasted, pictures_from, words_from
from pressdesk.ui.body.dragging import Dragging
from pressdesk.ui.body.lines import Line, Place, lines_of
from pressdesk.ui.body.pictures import Given, can_hold, given, holds_files, holds_release
from pressdesk.ui.body.quoting import taken_in


class Clipping(Dragging):
    """A surface that cuts, copies and pastes. `pictures_given` (pictures, cursor) follows with those that are pasted or
    dropped, to be put in there; `pictures_brought` (assets) before blocks come in whose pictures these are; `left_out`
    says what pasted words had that was not taken in. `pictures_of` gives pictures by hash to go with copied blocks."""

    pictures_given = Signal(object, object)
    pictures_brought = Signal(object)
    left_out = Signal(str)

    pictures_of: Callable[[Sequence[str]], Iterable[Asset]] = staticmethod(lambda _hashes: ())

    def selected_text(self) -> tuple[Text, ...]:
        """Return the selected paragraphs."""
        return tuple(without_attribution(line.text) for line in self._selected() if not line.locked)

    def insert_blocks(self, body: Body) -> None:
        """Put blocks at the caret, in place of what is selected; a table or image that is selected stays."""
        new, left_out = fitting(lines_of(body) if body else (), self.kinds)
        if left_out:
            self.said.emit(_tr("Tables and images cannot stand here and were left out."))
        if not new:
            return
        start, end = self._selection()
        lines = self._manuscript.lines()
        if start != end and not (start.line == end.line and lines[start.line].locked):
            made = edits.cut_out(lines, start, end)
            lines, start = edits.settle(made.lines), Place(made.line, made.at)
        elif lines[start.line].locked:
            start = end
        self._apply(edits.insert(lines, start, taken_in(new, lines[start.line], start.at, self.manner)))

    def cut(self) -> None:
        """Put the selection on the clipboard and take it out."""
        if self._selected():
            self.copy()
            with self.step(_tr("cut")):
                self._apply(edits.cut_out(self._manuscript.lines(), *self._selection()))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        if "image" not in self.kinds:  # a cell or a caption in the body leaves pictures to the body
            return can_paste(source) and not holds_files(source)
        return (can_paste(source) or can_hold(source)) and not holds_release(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if pictures := given(source):
            self._take_pictures(pictures)
            return
        body, left_out = pasted(source, self.kinds, self.manner.language, self.manner.house)
        with self.step(_tr("paste")):
            if "image" in self.kinds and (brought := pictures_from(source)):
                self.pictures_brought.emit(brought)
            self.insert_blocks(body)
        for words in left_out:
            self.left_out.emit(words)

    def paste_plain(self) -> None:
        """Put the words of the clipboard at the caret, without any format."""
        held = QGuiApplication.clipboard().mimeData()
        if held is not None and (words := words_from(held)):
            plain = QMimeData()
            plain.setText(words)
            self.insertFromMimeData(plain)

    def createMimeDataFromSelection(self) -> QMimeData:
        # Qt's own object is filled: one made here would outlive Python on the clipboard and crash as the process ends.
        mime = super().createMimeDataFromSelection()
        mime.html()  # it writes its own HTML when first read, so that comes before ours
        lines = self._selected()
        heads = (line.head for line in lines if line.kind == "image")
        pictures = self.pictures_of([head.asset for head in heads if isinstance(head, Image)])
        return fill(mime, lines, self.manner.language, self.manner.house, pictures)

    def _take_pictures(self, pictures: Sequence[Given]) -> None:
        if "image" in self.kinds:
            self.pictures_given.emit(pictures, self.textCursor())
        else:
            self.said.emit(_tr("Pictures stand in the body only."))

    def _selected(self) -> tuple[Line, ...]:
        start, end = self._selection()
        return edits.between(self._manuscript.lines(), start, end) if start != end else ()


def _tr(text: str) -> str:
    return QCoreApplication.translate("BodyEdit", text)
