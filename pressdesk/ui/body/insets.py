"""Insets: what stands in a body besides words, edited in place by a widget that lies over its one line.

A table or an image stays one line of the text (see `lines`), so that line n is block n. An inset covers that line:
the line has the height of the inset, the inset the width of the page. It shows and edits the value that the line
stands for; the body hears of a new one as of any other edit. `Inset` (see `inset`) is what the editor asks of it.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from pressdesk.model import HouseStyle
from pressdesk.ui.body import edits
from pressdesk.ui.body.crossing import Crossing
from pressdesk.ui.body.document import read_bare
from pressdesk.ui.body.inset import Inset
from pressdesk.ui.body.lines import Head, Kind, Line, Place
from pressdesk.ui.body.shade import Shade, state_of
from pressdesk.ui.body.slices import Slices

if TYPE_CHECKING:
    from pressdesk.ui.body.edit import BodyEdit


Makers: TypeAlias = Mapping[Kind, Callable[[], QWidget]]


class _Held(NamedTuple):
    """An inset with the head it shows, where its line begins, and what shows that it is selected."""

    inset: Inset
    widget: QWidget
    shade: Shade
    cursor: QTextCursor
    head: Head


class Insets(QObject):
    """The insets of one editor: made, placed, resized and taken away as their lines come, move and go.

    editor_made(BodyEdit): an inset has a new editor of words.
    """

    editor_made = Signal(object)

    def __init__(self, edit: "BodyEdit", makers: Makers) -> None:
        super().__init__(edit)
        self._edit = edit
        self._makers = makers
        self._held: dict[int, _Held] = {}
        self._spoken: tuple[str, HouseStyle | None] = ("en-US", None)
        self._width = 0
        self.crossing = Crossing(edit, self.over)
        if not makers:
            return
        self._slices = Slices(edit, lambda: [held.widget for held in self._held.values()])
        edit._look.covered = frozenset(makers)
        edit._manuscript.arranged.connect(self._settle)
        edit.restyled.connect(self._restyle)
        edit.laid_out.connect(self._place)
        edit.resized.connect(self._measure_all)
        edit.cursorPositionChanged.connect(self._shade)
        edit.selectionChanged.connect(self._shade)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def speak(self, language: str, house: HouseStyle | None) -> None:
        """Show what there is in another language or house style."""
        if (language, house) != self._spoken:
            self._spoken = language, house
            for held in self._held.values():
                held.inset.show_head(held.head, language, house)

    def flush(self) -> None:
        """Have every inset tell what is typed and not yet told."""
        for held in list(self._held.values()):
            held.inset.flush()

    def at(self, line: int) -> Inset | None:
        """Return the inset over the line of this number, if there is one."""
        return self.over(self._edit.document().findBlockByNumber(line))

    def line_of(self, widget: QWidget) -> int:
        """Return the number of the line whose inset this widget stands in, 0 where it stands in none."""
        held = next((one for one in self._held.values() if one.widget.isAncestorOf(widget)), None)
        return held.cursor.blockNumber() if held else 0

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Have the caret of the text at the inset that has the focus, so that commands of the text know where."""
        if not isValid(self._edit):  # an editor that goes while it has the focus loses it last of all
            return
        for held in self._held.values():
            if new is not None and held.widget.isAncestorOf(new):
                n = held.cursor.blockNumber()
                if self._edit.textCursor().blockNumber() != n or self._edit.textCursor().hasSelection():
                    self._edit._set_caret(Place(n, 1))
        self._shade()

    def over(self, block: QTextBlock) -> Inset | None:
        """Return the inset over a block, if there is one."""
        if not self._held or not block.isValid():
            return None
        held = self._held.get(read_bare(block, self._edit._manuscript.heads).group)
        return held.inset if held else None

    def _settle(self) -> None:
        """Have exactly one inset over each line that wants one, each showing what its line stands for."""
        manuscript = self._edit._manuscript
        if not manuscript.any_locked:
            return
        wanted = {line.group: n for n, line in enumerate(manuscript.lines()) if line.kind in self._makers}
        for group in self._held.keys() - wanted.keys():
            self._drop(group)
        for group, n in wanted.items():
            line = manuscript.lines()[n]
            held = self._held.get(group) or self._make(group, line)
            held.cursor.setPosition(manuscript.document.findBlockByNumber(n).position())
            if held.head is not line.head:
                self._held[group] = held._replace(head=line.head)
                held.inset.show_head(line.head, *self._spoken)
            self._measure(group)
        self._place()
        self._shade()
        self._slices.begin()

    def _make(self, group: int, line: Line) -> _Held:
        widget = self._makers[line.kind]()
        inset = cast(Inset, widget)
        widget.setParent(self._edit.viewport())
        widget.resize(self._edit.viewport().width(), widget.height())  # so that it is laid out once
        cursor = QTextCursor(self._edit.document())
        held = self._held[group] = _Held(inset, widget, Shade(widget), cursor, line.head)
        inset.editor_made.connect(self._take_in)
        inset.set_colours(self._edit._look.colours)
        inset.set_scale(self._edit._look.scale)
        inset.show_head(line.head, *self._spoken)
        inset.edited.connect(partial(self._edited, group))
        inset.left.connect(lambda by: self.crossing.leave(cursor.blockNumber(), by))
        inset.removed.connect(partial(self._remove, group))
        inset.height_changed.connect(partial(self._grown, group))
        inset.said.connect(self._edit.said)
        return held

    def _take_in(self, editor: QObject) -> None:
        self.crossing.watch(editor)
        self.editor_made.emit(editor)

    def _drop(self, group: int) -> None:
        held = self._held.pop(group)
        self._edit._look.heights.pop(group, None)
        focus = QApplication.focusWidget()
        if focus is not None and held.widget.isAncestorOf(focus):
            self._edit.setFocus()
        held.widget.hide()
        held.widget.setParent(None)
        held.widget.deleteLater()

    def _edited(self, group: int, head: Head) -> None:
        manuscript = self._edit._manuscript
        self._edit.rest()  # the step is that of the inset's own editor
        self._held[group] = self._held[group]._replace(head=head)
        manuscript.write(edits.with_head(manuscript.lines(), group, head))
        self._edit.flush()

    def _remove(self, group: int) -> None:
        n = self._held[group].cursor.blockNumber()
        self._edit.setFocus()
        self._edit._apply(edits.cut_out(self._edit._manuscript.lines(), Place(n, 0), Place(n, 1)))
        self._edit.flush()

    def _grown(self, group: int) -> None:
        if group in self._held:
            self._measure(group)
            self._place()

    def _measure(self, group: int) -> None:
        """Give the line of an inset the height that the inset needs."""
        held, heights = self._held[group], self._edit._look.heights
        height = held.inset.heightForWidth(self._edit.viewport().width())
        if heights.get(group) != height:
            heights[group] = height
            self._edit._manuscript.reformat(held.cursor.blockNumber())

    def _measure_all(self) -> None:
        if self._width != (width := self._edit.viewport().width()):
            self._width = width
            for group in self._held:
                self._measure(group)
            self._place()

    def _place(self) -> None:
        layout = self._edit.document().documentLayout()
        width = self._edit.viewport().width()
        for group, held in self._held.items():
            rect = layout.blockBoundingRect(held.cursor.block())
            held.widget.setGeometry(0, round(rect.top()), width, self._edit._look.heights.get(group, 0))
            held.shade.setGeometry(held.widget.rect())
            if not held.widget.isVisibleTo(self._edit):
                held.widget.show()

    def _restyle(self) -> None:
        for held in self._held.values():
            held.inset.set_colours(self._edit._look.colours)
            held.inset.set_scale(self._edit._look.scale)

    def _shade(self) -> None:
        """Show where the caret is while it stands at a line that nobody sees, and what is selected."""
        if not self._held:
            return
        cursor, focus = self._edit.textCursor(), self._edit.hasFocus()
        for held in self._held.values():
            state = state_of(cursor, held.cursor.block()) if focus else ""
            held.shade.show_state(state, self._edit._look.colours.accent)
