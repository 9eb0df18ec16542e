"""Blocks as other programs take them: clean HTML and plain text with the words that print."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from pressdesk.model import (
    Block,
    Body,
    Detail,
    HouseStyle,
    Image,
    ListBlock,
    Paragraph,
    Quote,
    Run,
    Subheading,
    Table,
    words,
)
from pressdesk.model import Text as Words
from pressdesk.text import Line, block_printed, printed_line

# Mail programs draw no lines round cells by themselves, and know nothing of style sheets.
_TABLE: Final = '<table border="1" cellspacing="0" cellpadding="4" style="border-collapse:collapse">'


def body_html(body: Body, language: str = "en-US", house: HouseStyle | None = None) -> str:
    """Return blocks as HTML: quotes with their marks and speaker, details with their labels, no fonts, no colours."""
    house = house or HouseStyle()
    return "\n".join(
        _WRITERS[type(block)](block, lines) for block in body if (lines := block_printed(block, language, house))
    )


def body_text(body: Body, language: str = "en-US", house: HouseStyle | None = None) -> str:
    """Return blocks as plain text: an empty line between blocks, bullets and numbers, tabs between cells."""
    house = house or HouseStyle()
    shown = (_block_text(block, block_printed(block, language, house)) for block in body)
    return "\n\n".join(text for text in shown if text)


def _block_text(block: Block, lines: Sequence[Line]) -> str:
    if isinstance(block, Table):
        rows = (*((block.header,) if block.header else ()), *block.rows)
        table = "\n".join("\t".join(words(cell).replace("\n", " ") for cell in row) for row in rows)
        return "\n\n".join(part for part in (table, words(block.caption)) if part.strip())
    if isinstance(block, ListBlock):
        marks = (f"{n}. " if block.ordered else "• " for n in range(1, len(lines) + 1))
        return "\n".join(mark + words(line.text) for mark, line in zip(marks, lines, strict=True))
    return "\n\n".join(words(printed_line(line)) for line in lines if line.text)


def text_html(text: Words) -> str:
    """Return one Text as HTML."""
    return "".join(_run_html(run) for run in text)


def _run_html(run: Run) -> str:
    from html import escape  # here: its table of names is long

    made = escape(run.text, quote=False).replace("\n", "<br>")
    for tag, on in (("em", run.italic), ("strong", run.bold)):
        made = f"<{tag}>{made}</{tag}>" if on else made
    return f'<a href="{escape(run.link)}">{made}</a>' if run.link else made


def _paragraphs(lines: Iterable[Line]) -> str:
    return "".join(f"<p>{text_html(printed_line(line))}</p>" for line in lines if line.text)


def _quote_html(block: Quote, lines: Sequence[Line]) -> str:
    spoken = [line for line in lines if line.style == "quote"]
    lead_in = "".join(f"<p><strong>{text_html(line.text)}</strong></p>\n" for line in lines if line.style == "lead_in")
    by = "".join(f"<footer>{text_html(line.text)}</footer>" for line in lines if line.style == "attribution")
    return f"{lead_in}<blockquote>{_paragraphs(spoken)}{by}</blockquote>" if spoken else lead_in.strip()


def _list_html(block: ListBlock, lines: Sequence[Line]) -> str:
    tag = "ol" if block.ordered else "ul"
    return f"<{tag}>" + "".join(f"<li>{text_html(line.text)}</li>" for line in lines) + f"</{tag}>"


def _table_html(block: Table, lines: Sequence[Line]) -> str:
    def row(cells: Iterable[Words], tag: str) -> str:
        return "<tr>" + "".join(f"<{tag}>{text_html(cell)}</{tag}>" for cell in cells) + "</tr>"

    caption = f"<caption>{text_html(block.caption)}</caption>" if words(block.caption).strip() else ""
    header = f"<thead>{row(block.header, 'th')}</thead>" if block.header else ""
    return f"{_TABLE}{caption}{header}<tbody>{''.join(row(cells, 'td') for cells in block.rows)}</tbody></table>"


_WRITERS: Final[dict[type[Block], Callable[[Any, Sequence[Line]], str]]] = {
    Paragraph: lambda block, lines: _paragraphs(lines),
    Subheading: lambda block, lines: f"<h2>{text_html(block.text)}</h2>",
    ListBlock: _list_html,
    Quote: _quote_html,
    Detail: lambda block, lines: _paragraphs(lines),
    Image: lambda block, lines: _paragraphs(line for line in lines if line.style == "caption"),
    Table: _table_html,
}
