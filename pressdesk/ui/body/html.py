"""Bodies as the clean HTML of a clipboard, and the HTML of a clipboard as bodies: no style but bold, italic, links."""

import re
from collections.abc import Callable, Iterable
from html import escape
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from pressdesk.model import (
    Block,
    Body,
    Detail,
    Image,
    ListBlock,
    Paragraph,
    Quote,
    Run,
    Subheading,
    Table,
    Text,
    clean,
    link_fault,
    normalise,
    words,
)

_TAGS: Final = {
    "p", "div", "br", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "b", "strong", "i", "em", "a", "span",
    "blockquote", "pre", "tr", "td", "th", "table", "tbody", "thead", "section", "article",
}  # fmt: skip
_BREAKS: Final = _TAGS - {"b", "strong", "i", "em", "a", "span", "br", "td", "th"}
_HEADINGS: Final = {"h1", "h2", "h3", "h4", "h5", "h6"}


def body_html(body: Body) -> str:
    """Return blocks as HTML without any style."""
    return "\n".join(_WRITERS[type(block)](block) for block in body)


def text_html(text: Text) -> str:
    """Return one Text as HTML."""
    return "".join(_run_html(run) for run in text)


def _run_html(run: Run) -> str:
    made = escape(run.text, quote=False).replace("\n", "<br>")
    for tag, on in (("em", run.italic), ("strong", run.bold)):
        made = f"<{tag}>{made}</{tag}>" if on else made
    return f'<a href="{escape(run.link)}">{made}</a>' if run.link else made


def _quote_html(block: Quote) -> str:
    lead_in = f"<p><strong>{text_html(block.lead_in)}</strong></p>\n" if block.lead_in else ""
    return (
        lead_in + "<blockquote>" + "".join(f"<p>{text_html(text)}</p>" for text in block.paragraphs) + "</blockquote>"
    )


def _list_html(block: ListBlock) -> str:
    tag = "ol" if block.ordered else "ul"
    return f"<{tag}>" + "".join(f"<li>{text_html(item)}</li>" for item in block.items) + f"</{tag}>"


def _detail_html(block: Detail) -> str:
    label = f"<strong>{escape(block.label)}:</strong> " if block.label else ""
    first, *more = block.paragraphs
    return f"<p>{label}{text_html(first)}</p>" + "".join(f"<p>{text_html(text)}</p>" for text in more)


def _table_html(block: Table) -> str:
    def row(cells: Iterable[Text], tag: str) -> str:
        return "<tr>" + "".join(f"<{tag}>{text_html(cell)}</{tag}>" for cell in cells) + "</tr>"

    header = row(block.header, "th") if block.header else ""
    return "<table>" + header + "".join(row(cells, "td") for cells in block.rows) + "</table>"


_WRITERS: Final[dict[type[Block], Callable[[Any], str]]] = {
    Paragraph: lambda block: f"<p>{text_html(block.text)}</p>",
    Subheading: lambda block: f"<h2>{text_html(block.text)}</h2>",
    ListBlock: _list_html,
    Quote: _quote_html,
    Detail: _detail_html,
    Image: lambda block: f"<p>{text_html(block.caption)}</p>",
    Table: _table_html,
}


def html_body(html: str) -> tuple[Body, tuple[str, ...]]:
    """Return HTML as paragraphs, subheads and lists with bold, italic and links, and what was left out, in words."""
    from html.parser import HTMLParser

    import nh3

    refused: list[str] = []

    def allowed(tag: str, name: str, value: str) -> str | None:
        if name == "href" and link_fault(value):
            refused.append(value)
            return None
        return value

    tidy = nh3.clean(
        clean(html)[0],
        tags=_TAGS,
        attributes={"a": {"href"}, "span": {"style"}, "b": {"style"}},
        url_schemes={"http", "https", "mailto", "tel", "javascript", "data", "file", "ftp"},
        filter_style_properties={"font-weight", "font-style"},
        attribute_filter=allowed,
        link_rel=None,
    )
    reader, parser = _Reader(), HTMLParser(convert_charrefs=True)
    for name in ("handle_starttag", "handle_endtag", "handle_data"):
        setattr(parser, name, getattr(reader, name))
    parser.feed(tidy)
    parser.close()
    bad = sum(not link.startswith("#") for link in refused)
    several = _tr("{n} links were left out: only web, mail and telephone addresses are kept.")
    one = _tr("A link was left out: only web, mail and telephone addresses are kept.")
    return reader.body(), ((one if bad == 1 else several).format(n=bad),) if bad else ()


class _Reader:
    """Turns what a parser finds in cleaned HTML into blocks."""

    def __init__(self) -> None:
        self._blocks: list[Block] = []
        self._runs: list[Run] = []
        self._open: list[tuple[str, str]] = []  # tags that are open, each with its link or style

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "br":
            self._runs.append(Run("\n"))
            return
        if tag in ("td", "th") and self._runs:
            self._runs.append(Run(" "))
        if tag in _BREAKS:
            self._finish()
        self._open.append((tag, dict(attrs).get("href") or dict(attrs).get("style") or ""))

    def handle_endtag(self, tag: str) -> None:
        if tag in _BREAKS:
            self._finish()
        for n in range(len(self._open) - 1, -1, -1):
            if self._open[n][0] == tag:
                del self._open[n:]
                return

    def handle_data(self, data: str) -> None:
        text = re.sub("[ \n]+", " ", data)
        if text and not (text == " " and not self._runs):
            self._runs.append(self._marked(text))

    def _marked(self, text: str) -> Run:
        bold = italic = False
        link = None
        for tag, value in self._open:
            bold = _is_bold(tag, value, bold)
            italic = italic or tag in ("i", "em") or "italic" in value
            link = value if tag == "a" and value else link
        return Run(text, bold, italic, link)

    def _finish(self) -> None:
        text = _trimmed(self._runs)
        self._runs = []
        if not text:
            return
        tags = [tag for tag, _ in self._open]
        if "li" in tags:
            ordered = next((tag for tag in reversed(tags) if tag in ("ul", "ol")), "ul") == "ol"
            self._add_item(text, ordered)
        elif _HEADINGS.intersection(tags):
            plain_look = tuple(Run(run.text, False, run.italic, run.link) for run in text)
            self._blocks.append(Subheading(plain_look))
        else:
            self._blocks.append(Paragraph(text))

    def _add_item(self, text: Text, ordered: bool) -> None:
        last = self._blocks[-1] if self._blocks else None
        if isinstance(last, ListBlock) and last.ordered == ordered:
            self._blocks[-1] = ListBlock(ordered, (*last.items, text))
        else:
            self._blocks.append(ListBlock(ordered, (text,)))

    def body(self) -> Body:
        """Return the blocks read so far."""
        self._finish()
        return tuple(self._blocks)


def _is_bold(tag: str, value: str, bold: bool) -> bool:
    """Return whether words inside this tag are bold (Google Docs wraps all in a `b` of normal weight)."""
    if found := re.search(r"font-weight:\s*(\w+)", value):
        return found[1] in ("bold", "bolder", "600", "700", "800", "900")
    return bold or tag in ("b", "strong")


def _trimmed(runs: list[Run]) -> Text:
    """Return the runs as one Text without spaces at either end or round line breaks."""
    text = list(normalise(tuple(runs)))
    while text and not text[0].text.lstrip(" \n"):
        del text[0]
    while text and not text[-1].text.rstrip(" \n"):
        del text[-1]
    if text:
        first = text[0]
        text[0] = Run(first.text.lstrip(" \n"), first.bold, first.italic, first.link)
        last = text[-1]
        text[-1] = Run(last.text.rstrip(" \n"), last.bold, last.italic, last.link)
    # Word fills an empty paragraph with a no-break space.
    return normalise(tuple(text)) if words(tuple(text)).strip() else ()


def _tr(text: str) -> str:
    return QCoreApplication.translate("BodyEdit", text)
