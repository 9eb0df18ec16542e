"""`Body ⇄ QTextDocument`: reads the lines of a text document and writes only those that differ.

| line                  | text document                                                                    |
|-----------------------|----------------------------------------------------------------------------------|
| kind, group           | own properties of the block format; `heads` holds what a group has besides words |
| bullet, number        | also a QTextList, for its look                                                   |
| run                   | own properties and anchorHref of the character format; U+2028 is the line break  |
| table, image          | one line of text that says what it is; the value stays in `heads`                |
"""

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from pressdesk.model import Body, Run, Text, clean, link_fault, normalise, words
from pressdesk.text import cut
from pressdesk.ui.body.agreement import agreeing
from pressdesk.ui.body.lines import GROUPED, KINDS, LOCKED, Head, Kind, Line, body_of, joined, lines_of
from pressdesk.ui.body.locked import label
from pressdesk.ui.body.looks import ATTRIBUTION, BOLD, GROUP, ITALIC, KIND, Look, list_format

Heads: TypeAlias = dict[int, Head]


def read(document: QTextDocument, heads: Heads) -> Body:
    """Return the body a text document holds."""
    return body_of(read_lines(document, heads))


def show(document: QTextDocument, body: Body, look: Look, heads: Heads) -> tuple[Line, ...]:
    """Write `body` into a text document, whatever it holds, and return its lines."""
    lines = lines_of(body)
    write_lines(document, read_lines(document, heads), lines, look, heads)
    return lines


def read_lines(document: QTextDocument, heads: Heads) -> tuple[Line, ...]:
    """Return every line of a text document."""
    block, lines = document.begin(), []
    while block.isValid():
        lines.append(read_line(block, heads))
        block = block.next()
    return tuple(lines)


def read_line(block: QTextBlock, heads: Heads) -> Line:
    """Return the line that is this block."""
    line = read_bare(block, heads)
    return line if line.locked else line._replace(text=read_text(block))


def read_bare(block: QTextBlock, heads: Heads) -> Line:
    """Return the line that is this block without its words."""
    form = block.blockFormat()
    number, group = form.intProperty(KIND), form.intProperty(GROUP)
    kind = KINDS[number] if 0 <= number < len(KINDS) else "paragraph"
    if kind not in GROUPED:
        return Line(kind)
    head = heads.get(group)
    return Line() if kind in LOCKED and head is None else Line(kind, (), group, head)


def read_text(block: QTextBlock) -> Text:
    """Return the words of a block with their marks."""
    runs = []
    pieces = block.begin()
    while not pieces.atEnd():
        piece = pieces.fragment()
        if text := clean(piece.text())[0]:
            runs.append(read_run(text, piece.charFormat()))
        pieces += 1
    return normalise(tuple(runs))


def words_of(block: QTextBlock) -> str:
    """Return the words of a block as the release has them."""
    return block.text().replace("\u2028", "\n").replace("\t", " ")


def read_run(text: str, form: QTextCharFormat) -> Run:
    """Return `text` with the marks of a character format; a link no release may hold is dropped."""
    link = form.anchorHref() or None
    if link and link_fault(link):
        link = None
    return Run(text, form.boolProperty(BOLD), form.boolProperty(ITALIC), link, form.boolProperty(ATTRIBUTION))


def qt_text(text: str) -> str:
    """Return `text` as it must be given to Qt: PySide drops one U+FEFF at the beginning of a string."""
    return ("\ufeff" if text.startswith("\ufeff") else "") + text.replace("\n", "\u2028")


def units(text: str) -> int:
    """Return how many UTF-16 units `text` takes: what Qt counts in."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def characters(text: str, at: int) -> int:
    """Return which character of `text` begins at UTF-16 unit `at`."""
    return at if text.isascii() else len(cut_units(text, 0, at))


def cut_units(text: str, start: int, end: int) -> str:
    """Return `text` between two places counted in UTF-16 units."""
    if text.isascii():
        return text[start:end]
    return text.encode("utf-16-le", "surrogatepass")[start * 2 : end * 2].decode("utf-16-le", "ignore")


def write_lines(
    document: QTextDocument, old: Sequence[Line], new: Sequence[Line], look: Look, heads: Heads
) -> tuple[int, int]:
    """Change the lines of a document from `old`, which it holds, to `new`, in one edit that touches nothing else.

    Returns the first line that was written and the one after the last.
    """
    heads.update((line.group, line.head) for line in new if line.head is not None)
    first, last = agreeing(old, new)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    changed = range(first, len(new) - last)
    paired = min(len(old) - last, len(new) - last) - first
    for n in range(first, first + paired):
        write_words(document.findBlockByNumber(n), old[n], new[n], look)
    if len(old) - last > first + paired:
        cursor.setPosition(_end(document.findBlockByNumber(first + paired - 1)))
        cursor.setPosition(_end(document.findBlockByNumber(len(old) - last - 1)), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
    for n in range(first + paired, len(new) - last):
        cursor.setPosition(_end(document.findBlockByNumber(n - 1)))
        after = new[n + 1] if n + 1 < len(new) else None
        cursor.insertBlock(look.block_format(new[n], new[n - 1], after), look.char_format(new[n].kind))
        for run in shown_text(new[n]):
            cursor.insertText(qt_text(run.text), look.char_format(new[n].kind, run))
    past = _write_formats(document, new, changed, look, made=range(first + paired, len(new) - last))
    cursor.endEditBlock()
    return first, past


def _end(block: QTextBlock) -> int:
    return block.position() + block.length() - 1


def write_words(block: QTextBlock, old: Line, new: Line, look: Look) -> None:
    """Change the words of one block from those of `old`, which it holds, to those of `new`."""
    before, after = shown_text(old), shown_text(new)
    cursor = QTextCursor(block)
    if before != after:
        head, tail = _common(before, after)
        whole, fresh = words(before), words(after)
        at = block.position() + units(whole[:head])
        cursor.setPosition(at)
        cursor.setPosition(at + units(whole[head : len(whole) - tail]), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        for run in cut(after, head, len(fresh) - tail):
            cursor.insertText(qt_text(run.text), look.char_format(new.kind, run))
    if look.char_format(old.kind) != look.char_format(new.kind):
        write_marks(block, new, look)


def write_marks(block: QTextBlock, line: Line, look: Look) -> None:
    """Give every run of a block the look it has in this line."""
    cursor = QTextCursor(block)
    for run in shown_text(line):
        cursor.setPosition(cursor.position() + units(run.text), QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(look.char_format(line.kind, run))
        cursor.setPosition(cursor.position())
    cursor.setBlockCharFormat(look.char_format(line.kind))


def shown_text(line: Line) -> Text:
    """Return the words that stand in the line: its own, or what a locked line says it is."""
    return label(line.head) if line.locked else line.text


def _common(one: Text, other: Text) -> tuple[int, int]:
    """Return how many characters both texts share, with equal marks, at the beginning and at the end."""
    a = _marked(one)
    b = _marked(other)
    same = min(len(a), len(b))
    head = next((n for n in range(same) if a[n] != b[n]), same)
    tail = next((n for n in range(same - head) if a[-1 - n] != b[-1 - n]), same - head)
    return head, tail


def _marked(text: Text) -> list[tuple[str, bool, bool, str | None, bool]]:
    return [(char, run.bold, run.italic, run.link, run.attribution) for run in text for char in run.text]


def _write_formats(document: QTextDocument, lines: Sequence[Line], changed: range, look: Look, made: range) -> int:
    """Give the changed lines, their neighbours and the rest of their lists the right block format; lines just `made`
    have it, but for the lists they belong to."""
    n = max(changed.start - 1, 0)
    block = document.findBlockByNumber(n)
    while n < len(lines):
        before = lines[n - 1] if n else None
        if n > changed.stop and not (before and lines[n].kind in ("bullet", "number") and joined(before, lines[n])):
            break
        if n not in made or lines[n].kind in ("bullet", "number"):
            write_format(block, lines[n], before, lines[n + 1] if n + 1 < len(lines) else None, look)
        block, n = block.next(), n + 1
    return n


def write_format(block: QTextBlock, line: Line, before: Line | None, after: Line | None, look: Look) -> None:
    """Give a block the format of its line between its neighbours, where it has another."""
    cursor = QTextCursor(block)
    wanted = look.block_format(line, before, after)
    if line.kind in ("bullet", "number"):
        wanted.setObjectIndex(_list_index(cursor, line.kind, before is not None and joined(before, line)))
    if block.blockFormat() != wanted:
        cursor.setBlockFormat(wanted)
    if not line.text and block.charFormat() != look.char_format(line.kind):
        cursor.setBlockCharFormat(look.char_format(line.kind))


def _list_index(cursor: QTextCursor, kind: Kind, continues: bool) -> int:
    """Return the object index of the list a block belongs to, a new list if it begins one."""
    own = cursor.block().textList()
    if continues:
        return cursor.block().previous().blockFormat().objectIndex()
    wanted = list_format(kind)
    if own is not None and own.format().style() == wanted.style() and own.item(0) == cursor.block():
        return own.objectIndex()
    return cursor.createList(wanted).objectIndex()
