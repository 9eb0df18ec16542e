"""Lines on the clipboard: our own blocks, clean HTML and plain text."""

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QMimeData

from pressdesk.model import (
    Asset,
    Block,
    Body,
    Detail,
    HouseStyle,
    Paragraph,
    Quote,
    Table,
    UnreadableError,
    clean,
    plain,
    without_attribution,
)
from pressdesk.model.codec import dump, dump_pictures, load_blocks, load_pictures
from pressdesk.text import block_printed, printed_line
from pressdesk.ui.body.copied import body_html, body_text
from pressdesk.ui.body.edits import as_kind
from pressdesk.ui.body.lines import Kind, Line, body_of, lines_of
from pressdesk.ui.body.pasting import html_blocks, left_out_words, row_text, rtf_text

BLOCKS: Final = "application/x-pressdesk-blocks+json"
PICTURES: Final = "application/x-pressdesk-pictures"
MOST: Final = 24_000_000  # bytes of pictures: the clipboard of some systems is no place for more
_NAMES: Final[dict[type[Block], Kind]] = {Quote: "quote", Detail: "detail", Table: "table"}
_RICH: Final = (
    "text/rtf",
    "application/rtf",
    "text/richtext",
    'application/x-qt-windows-mime;value="Rich Text Format"',
)


def fill(
    mime: QMimeData,
    lines: Sequence[Line],
    language: str = "en-US",
    house: HouseStyle | None = None,
    pictures: Iterable[Asset] = (),
) -> QMimeData:
    """Return `mime` holding these lines and nothing else: our own blocks with their pictures, as far as there is room
    for these, HTML and words as they print."""
    body = body_of(lines)
    mime.clear()
    mime.setData(BLOCKS, dump(body))
    if carried := _light(pictures):
        mime.setData(PICTURES, dump_pictures(carried))
    if len(lines) == 1 and not lines[0].locked:  # words of one line are no quote and no list by themselves
        body = (Paragraph(without_attribution(lines[0].text)),)
    mime.setHtml(body_html(body, language, house))
    mime.setText(body_text(body, language, house))
    return mime


def can_paste(mime: QMimeData) -> bool:
    """Return whether the clipboard holds words."""
    return mime.hasFormat(BLOCKS) or mime.hasHtml() or mime.hasText() or any(map(mime.hasFormat, _RICH))


def body_from(mime: QMimeData) -> tuple[Body, tuple[str, ...]]:
    """Return what the clipboard holds as blocks, and what was left out, in words."""
    if mime.hasFormat(BLOCKS):
        try:
            return load_blocks(bytes(mime.data(BLOCKS).data())), ()
        except UnreadableError:
            pass  # another program's idea of our type: its HTML or text will do
    if mime.hasHtml():
        body, counts = html_blocks(clean(mime.html())[0])
        if body:
            return body, left_out_words(counts)
    text, dropped = clean(words_from(mime))
    several, one = _tr("{n} control characters were left out."), _tr("A control character was left out.")
    return text_body(text), ((one if dropped == 1 else several).format(n=dropped),) if dropped else ()


def pictures_from(mime: QMimeData) -> tuple[Asset, ...]:
    """Return the pictures that came with our own blocks."""
    if not (mime.hasFormat(BLOCKS) and mime.hasFormat(PICTURES)):
        return ()
    try:
        return load_pictures(bytes(mime.data(PICTURES).data()))
    except UnreadableError:
        return ()


def words_from(mime: QMimeData) -> str:
    """Return the bare words of the clipboard, in whatever form it holds them."""
    if mime.hasText():
        return mime.text()
    if mime.hasHtml():
        return body_text(html_blocks(clean(mime.html())[0])[0])
    rich = next((name for name in _RICH if mime.hasFormat(name)), "")
    return rtf_text(bytes(mime.data(rich).data())) if rich else ""


def text_body(text: str) -> Body:
    """Return plain text as paragraphs: one for each line, or for each group of lines where empty lines part them."""
    stanzas = [part.strip("\n") for part in text.split("\n\n")] if "\n\n" in text else text.split("\n")
    return tuple(Paragraph(plain(part)) for part in stanzas if part.strip()) if len(stanzas) > 1 else _one(text)


def pasted(
    mime: QMimeData, kinds: Sequence[Kind], language: str, house: HouseStyle | None
) -> tuple[Body, tuple[str, ...]]:
    """Return what the clipboard holds for an editor that takes only these kinds, and what was left out, in words."""
    body, left_out = body_from(mime)
    lines = lines_of(body)
    if mime.hasFormat(BLOCKS) and len(lines) == 1 and not lines[0].locked:
        return body, left_out  # words out of a quote are not quoted by themselves
    return printed_for(body, kinds, language, house), left_out


def printed_for(body: Body, kinds: Sequence[Kind], language: str, house: HouseStyle | None) -> Body:
    """Return blocks for an editor that takes only these kinds: the words of others are paragraphs as they print."""
    made: list[Block] = []
    for block in body:
        name = _NAMES.get(type(block))
        if name is None or name in kinds:
            made.append(block)
        elif isinstance(block, Table):
            rows = ((block.header,) if block.header else ()) + block.rows
            made += [Paragraph(row_text(row)) for row in (*rows, (block.caption,)) if any(row)]
        else:
            lines = block_printed(block, language, house or HouseStyle())
            made += [Paragraph(without_attribution(printed_line(line))) for line in lines]
    return tuple(made)


def fitting(lines: Sequence[Line], kinds: Sequence[Kind]) -> tuple[list[Line], int]:
    """Return the lines as an editor that takes only these kinds can hold them, and how many were left out.

    Words of a kind that is not taken become paragraphs; tables and images are left out.
    """
    taken = {*kinds, "lead_in"} if "quote" in kinds else set(kinds)
    stay = [line for line in lines if line.kind in taken or not line.locked]
    return [line if line.kind in taken else as_kind(line, "paragraph") for line in stay], len(lines) - len(stay)


def _light(pictures: Iterable[Asset]) -> list[Asset]:
    """Return the pictures, without those for which there is no room."""
    taken, room = [], MOST
    for asset in pictures:
        if len(asset.data) <= room:
            taken.append(asset)
            room -= len(asset.data)
    return taken


def _one(text: str) -> Body:
    return (Paragraph(plain(text)),) if text else ()


def _tr(text: str) -> str:
    return QCoreApplication.translate("BodyEdit", text)
