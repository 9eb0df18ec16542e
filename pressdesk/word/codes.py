"""Word's own fields (PAGE, HYPERLINK, IF …) in a part: where each begins and ends, and its code."""

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree

from pressdesk.word.runs import RUN, TEXT
from pressdesk.word.xml import MC, remove, w

MARK, CODE, SIMPLE = w("fldChar"), w("instrText"), w("fldSimple")
_LOOK, _ALTERNATIVES = w("rPr"), f"{{{MC}}}AlternateContent"
# A name that is whole before another field can stand in the code: `IF { PAGE } …`, `= { PAGE } - 1`.
_NAMED: Final = re.compile(r"\s*(?:=|[^\s=]+\s)")


class Code:
    """A field from its first mark to its last: its code, and what stands in it, marks and result included.

    `made_up`: another field makes its name, so that nobody can tell what it does; `marks`: its marks and its code.
    """

    def __init__(self, pieces: list[etree._Element], start: int) -> None:
        self._pieces, self._start, self._end = pieces, start, start + 1
        self.marks = [pieces[start]]
        self.text = ""
        self.made_up = False
        self.told = False

    @property
    def begin(self) -> etree._Element:
        """The mark it begins with."""
        return self.marks[0]

    @property
    def inside(self) -> list[etree._Element]:
        """All that stands in its runs, from the first mark to the last."""
        return self._pieces[self._start : self._end]

    def read(self, piece: etree._Element, at: int) -> None:
        """Take up the next piece that belongs to this field and to none inside it."""
        kind = piece.get(w("fldCharType"))
        if kind is not None or not self.told:
            self.marks.append(piece)
        if kind is None and not self.told:
            self.text += piece.text or ""
        self.told = self.told or kind is not None
        self._end = at + 1


def codes(root: etree._Element) -> tuple[Code, ...]:
    """Return the fields of a part that are written with marks, inner ones first, those without an end last."""
    if next(root.iter(MARK), None) is None:
        return ()
    pieces = [piece for run in root.iter(RUN) for piece in _pieces(run)]
    found: list[Code] = []
    waiting: list[Code] = []
    for at, piece in enumerate(pieces):
        kind = piece.get(w("fldCharType")) if piece.tag == MARK else None
        if kind == "begin":
            if waiting and not waiting[-1].told and not _NAMED.match(waiting[-1].text):
                waiting[-1].made_up = True
            waiting.append(Code(pieces, at))
        elif waiting and (kind or piece.tag == CODE or (piece.tag == TEXT and not waiting[-1].told)):
            waiting[-1].read(piece, at)
            if kind == "end":
                found.append(waiting.pop())
    return (*found, *reversed(waiting))


def _pieces(run: etree._Element) -> Iterator[etree._Element]:
    """Yield what a run holds, the marks that stand in one of two alternatives too."""
    for piece in run:
        if piece.tag == _ALTERNATIVES:
            yield from (mark for mark in piece.iter(MARK, CODE) if next(mark.iterancestors(), piece).tag != RUN)
        if piece.tag != _LOOK:
            yield piece


def simple(root: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    """Yield the fields written as one element, with their code."""
    for field in list(root.iter(SIMPLE)):
        yield field, field.get(w("instr"), "")


def take(pieces: list[etree._Element]) -> None:
    """Take these out of their runs, and the runs in which nothing is left."""
    for piece in pieces:
        run = piece.getparent()
        remove(piece)
        if run is not None and run.tag == RUN and all(child.tag == _LOOK for child in run):
            remove(run)
