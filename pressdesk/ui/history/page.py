"""A comparison of two versions as a page to read: words that came underlined, words that went struck through."""

from itertools import groupby, zip_longest
from typing import Final, Literal, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from pressdesk.model import Run
from pressdesk.model import words as said
from pressdesk.text.changes import CODED, ItemChange, LineChange, PartChange
from pressdesk.text.diff import Words
from pressdesk.ui.history.said import marks_words, part_words, role_words, tr, value_words
from pressdesk.ui.theme import Colours, mix, page_font, ui_font

TEXT_PX: Final = 14
BEGINNING = 50  # characters of what moved away
FOLD = 3  # so many unchanged items are told as a number
WORDLESS: Final = frozenset(("corrects", "based_on", "translation_of", "withdraws", "moves", "ignored", "carried"))
ALWAYS: Final = frozenset(("headline", "body"))  # shown although nothing differs there, to know where one is
KEPT: Final = frozenset(("stage", "moves"))  # never restored


class Face(NamedTuple):
    """How a role looks: bold, italic, soft, its size, its left margin and what stands before it."""

    bold: bool = False
    italic: bool = False
    soft: bool = False
    px: int = TEXT_PX
    left: int = 0
    before: str = ""
    below: int = 8


FACES: Final[dict[str, Face]] = {
    "headline": Face(bold=True, px=18),
    "subheadline": Face(italic=True, px=15),
    "subheading": Face(bold=True),
    "bullet": Face(left=16, before="•  ", below=4),
    "number": Face(left=16, before="№  ", below=4),
    "speaker": Face(bold=True, px=13, left=14, below=3),
    "lead_in": Face(bold=True, left=14),
    "quote": Face(left=14),
    "detail_label": Face(bold=True, below=2),
    "detail": Face(left=14),
    "table_header": Face(bold=True, below=2),
    "table_row": Face(below=2),
    "caption": Face(italic=True, px=13),
    "credit": Face(soft=True, px=13, below=2),
    "alt": Face(soft=True, px=13),
    "boilerplate_heading": Face(bold=True, below=2),
    "boilerplate": Face(italic=True),
}
_PLAIN: Final = Face()


def ground(colours: Colours, kind: Literal["old", "new"]) -> str:
    """Return the ground behind words that went or came."""
    return mix(colours.accent, colours.page, 0.16) if kind == "old" else mix(colours.ok, colours.page, 0.2)


class PageWriter:
    """Writes a comparison into a document. `unfolded` names the parts whose unchanged items are shown."""

    def __init__(self, document: QTextDocument, colours: Colours, *, restores: bool, whole: bool = False) -> None:
        self._cursor = QTextCursor(document)
        self._colours = colours
        self._restores = restores
        self._whole = whole
        self._begun = False

    def write(self, parts: tuple[PartChange, ...], unfolded: frozenset[str]) -> None:
        """Write the parts that differ, and those that show where one is."""
        for part in parts:
            if part.changed or self._whole or part.field in ALWAYS:
                self._part(part, unfolded)
        if not self._whole and not any(part.changed for part in parts):
            self._note(tr("Nothing differs."), 0)

    def _part(self, part: PartChange, unfolded: frozenset[str]) -> None:
        self._block(0, 14 if self._begun else 0, 3)
        heading = QTextCharFormat()
        heading.setFont(ui_font(12))
        heading.setFontCapitalization(QFont.Capitalization.AllUppercase)
        heading.setForeground(QColor(self._colours.soft))
        self._cursor.insertText(part_words(part.field), heading)
        changed = [item for item in part.items if item.changed]
        if changed and self._restores and part.field not in KEPT | WORDLESS:
            self._link("    " + (tr("Restore this") if len(changed) == 1 else tr("Restore all")), f"part:{part.field}")
        at = 0
        for differs, group in groupby(part.items, key=lambda item: item.changed):
            items = list(group)
            if differs or self._whole or len(items) < FOLD or part.field in unfolded:
                for number, item in enumerate(items):
                    self._item(part, item, at + number, alone=len(changed) == 1)
            else:
                self._folded(part.field, items, first=at == 0, last=at + len(items) == len(part.items))
            at += len(items)

    def _folded(self, field: str, items: list[ItemChange], *, first: bool, last: bool) -> None:
        """Write how many unchanged items there are, with the one before and after what differs."""
        before = [] if first else items[:1]
        after = [] if last else items[-1:]
        hidden = len(items) - len(before) - len(after)
        for item in before:
            self._lines(field, item)
        if hidden:
            self._block(0, 2, 8, center=True)
            self._link(tr("1 unchanged") if hidden == 1 else tr("{0} unchanged").format(hidden), f"unfold:{field}")
        for item in after:
            self._lines(field, item)

    def _item(self, part: PartChange, item: ItemChange, number: int, *, alone: bool) -> None:
        if item.moved:
            self._moved(part.field, item)
        else:
            self._lines(part.field, item)
        if item.changed and part.field not in CODED and not any(line.changed for line in item.lines):
            self._note(tr("Changed, but not in its words"), 4)
        if item.changed and self._restores and not alone and not item.moved and part.field not in WORDLESS:
            self._block(0, 0, 10, right=True)
            self._link(tr("Restore this"), f"item:{part.field}:{number}")

    def _moved(self, field: str, item: ItemChange) -> None:
        """Write an item where it stands now; where it stood, only how it begins."""
        if item.new is not None:
            self._note(tr("Moved here"), 2)
            self._lines(field, ItemChange(item.new, item.new, item.at, tuple(map(_unmarked, item.lines))))
            return
        begins = " ".join(run.text for line in item.lines for one in line.words for run in one.text)
        self._note(tr("Moved from here"), 2)
        self._block(0, 0, _PLAIN.below)
        self._words(_PLAIN, Run(begins if len(begins) <= BEGINNING else begins[:BEGINNING].rstrip() + "…"), "old")

    def _lines(self, field: str, item: ItemChange) -> None:
        if field in WORDLESS:
            return
        if field in CODED:
            self._block(0, 0, _PLAIN.below)
            sides = (("same", item.new),) if not item.changed else (("old", item.old), ("new", item.new))
            for kind, value in sides:
                if value is not None:
                    self._words(_PLAIN, Run(value_words(field, value)), kind)
                    self._cursor.insertText(" ", QTextCharFormat())
            return
        for line in item.lines:
            self._line(line)

    def _line(self, line: LineChange) -> None:
        face = FACES.get(line.role, _PLAIN)
        if line.was:
            self._note(tr("Was {0}, now {1}").format(role_words(line.was), role_words(line.role)), 2)
        self._block(face.left, 0, face.below)
        if face.before:
            self._cursor.insertText(face.before, self._format(face, Run("x"), "same"))
        for one, after in zip_longest(line.words, line.words[1:]):
            if after and one.kind == "old" and after.kind == "new" and said(one.text) == said(after.text):
                self._soft(f"[{marks_words(one.text, after.text)}] ")  # the same words in another dress
            elif line.role == "picture":
                self._words(_PLAIN, Run(_picture(one)), one.kind)
                self._cursor.insertText(" ", QTextCharFormat())
            else:
                for run in one.text:
                    self._words(face, run, one.kind)
                if after and one.kind == "old" and after.kind == "new" and _touch(said(one.text), said(after.text)):
                    self._cursor.insertText(" ", self._format(face, Run("x"), "same"))

    def _words(self, face: Face, run: Run, kind: str) -> None:
        self._cursor.insertText(run.text.replace("\n", "\u2028"), self._format(face, run, kind))

    def _format(self, face: Face, run: Run, kind: str) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(page_font(face.px, bold=face.bold or run.bold, italic=face.italic != run.italic))
        colours = self._colours
        made.setForeground(QColor(colours.link if run.link else colours.soft if face.soft else colours.ink))
        if kind == "new":
            made.setFontUnderline(True)
            made.setBackground(QColor(ground(colours, "new")))
        elif kind == "old":
            made.setFontStrikeOut(True)
            made.setBackground(QColor(ground(colours, "old")))
        if kind != "same":
            made.setForeground(QColor(colours.ink))
        return made

    def _note(self, words: str, below: int) -> None:
        self._block(0, 0, below)
        self._soft(words)

    def _soft(self, words: str) -> None:
        made = QTextCharFormat()
        made.setFont(ui_font(12))
        made.setForeground(QColor(self._colours.soft))
        self._cursor.insertText(words, made)

    def _link(self, words: str, target: str) -> None:
        made = QTextCharFormat()
        made.setFont(ui_font(12))
        blank = len(words) - len(words.lstrip())
        self._cursor.insertText(words[:blank], made)
        made.setAnchor(True)
        made.setAnchorHref(target)
        made.setForeground(QColor(self._colours.link))
        self._cursor.insertText(words[blank:], made)

    def _block(self, left: int, above: int, below: int, *, center: bool = False, right: bool = False) -> None:
        made = QTextBlockFormat()
        made.setLeftMargin(left)
        made.setTopMargin(above)
        made.setBottomMargin(below)
        made.setLineHeight(104, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if center or right:
            made.setAlignment(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignHCenter)
        if self._begun:
            self._cursor.insertBlock(made, QTextCharFormat())
        else:
            self._begun = True
            self._cursor.setBlockFormat(made)


def _unmarked(line: LineChange) -> LineChange:
    return line._replace(words=tuple(one._replace(kind="same") for one in line.words))


def _touch(before: str, after: str) -> bool:
    """Return whether two texts would be read as one word."""
    return before[-1:].isalnum() and after[:1].isalnum()


def _picture(one: Words) -> str:
    return {"same": tr("Picture"), "old": tr("The picture before"), "new": tr("Another picture")}[one.kind]
