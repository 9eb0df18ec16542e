"""The HTML of other programs as blocks: paragraphs, subheads, lists, quotes, details and tables with their words."""

from collections import Counter
from collections.abc import Mapping
from itertools import groupby
from typing import Final, NamedTuple, TypeAlias

from msgspec.structs import replace

from pressdesk.model import Body, Run, Text, normalise, words
from pressdesk.model.patterns import pattern
from pressdesk.ui.body.pasting.column import Column
from pressdesk.ui.body.pasting.grids import Grid, cell_of, grid_blocks, grid_of
from pressdesk.ui.body.pasting.modes import Mode, inside, is_note_text, style_of, thing
from pressdesk.ui.body.pasting.spaces import collapsed, tidy
from pressdesk.ui.body.pasting.tokens import Token, tokens

_VOID: Final = frozenset(
    ("br", "img", "hr", "input", "col", "meta", "link", "wbr", "area", "base", "embed", "source", "track", "param")
)
_BLOCKS: Final = frozenset((
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "table",
    "caption", "tr", "td", "th", "section", "article", "header", "footer", "main", "aside", "nav", "figure",
    "figcaption", "address", "form", "fieldset", "details", "summary", "hr", "body", "center", "tbody", "thead",
))  # fmt: skip
# A tag that ends others by coming, and what it does not reach out of.
_IMPLIED: Final = {
    "p": (("p",), ("td", "th", "li", "blockquote", "div", "table")),
    "li": (("li",), ("ul", "ol")),
    "dt": (("dt", "dd"), ("dl",)),
    "dd": (("dt", "dd"), ("dl",)),
    "td": (("td", "th"), ("tr", "table")),
    "th": (("td", "th"), ("tr", "table")),
    "tr": (("tr",), ("table",)),
}
_TABLE: Final = ("table", "tbody", "thead", "tr", "td", "th")
_REACH = 50  # tags that are looked through for one to end
_DEEPEST = 8  # tables in tables; deeper ones only part their words
_MARKER: Final = pattern(r"[·•o§▪◦‣–\-]\s+|\(?(?:\d{1,3}|[a-zA-Z]|[ivxlcIVXLC]{1,6})[.)]\s+")


def html_blocks(html: str) -> tuple[Body, Mapping[str, int]]:
    """Return HTML as blocks, and how often it had what was left out (see `left_out.WORDS`)."""
    reader = _Reader()
    for token in tokens(html):
        reader.take(token)
    return reader.body(), reader.left_out


Marks: TypeAlias = tuple[bool, bool, str | None]  # bold, italic, link


class _Open(NamedTuple):
    """A tag that is open, what words inside it are, and whether it parts words. `grid` is a table's, `around` what a
    cell's blocks stand beside."""

    name: str
    mode: Mode
    parts: bool = False
    grid: Grid | None = None
    around: Column | None = None


class _Reader:
    """Turns tokens into blocks."""

    def __init__(self) -> None:
        self.left_out: Counter[str] = Counter()
        self._column = Column()
        self._open = [_Open("", Mode())]
        self._names: list[Counter[str]] = [Counter()]  # how many of each tag are open, in each cell by itself
        self._grids: list[Grid] = []
        self._runs: list[tuple[str, Marks]] = []
        self._mode = Mode()  # of the block whose words are read
        self._marker = ""
        self._note_text = False
        self._number = 0

    def take(self, token: Token) -> None:
        """Take the next token."""
        if token.kind == "words":
            self._say(token.text)
        elif token.kind == "end":
            self._end(token.name)
        elif token.name in _VOID:
            self._void(token)
        else:
            self._start(token)

    def body(self) -> Body:
        """Return the blocks of all that was taken."""
        while len(self._open) > 1:
            self._close()
        self._finish()
        return tuple(self._column.blocks())

    def _void(self, token: Token) -> None:
        mode = self._open[-1].mode
        if mode.skip:
            return
        if what := thing(token):
            self.left_out[what] += 1
        if token.name == "br":
            self._run("\n", mode)
        elif token.name == "hr":
            self._finish()

    def _start(self, token: Token) -> None:
        name = token.name
        if name in _IMPLIED:
            self._end_open(*_IMPLIED[name])
        before = self._open[-1].mode
        self._number += 1
        mode = inside(before, token, self._number)
        if mode.skip in ("footnote", "comment") and not before.skip:
            self.left_out[mode.skip] += 1
        if name == "a" and not mode.skip:
            self._link(token, mode)
        self._names[-1][name] += 1
        parts = _is_block(token)
        if parts:
            self._finish()
        opened = _Open(name, mode, parts)
        if not mode.skip and name in _TABLE:
            opened = self._enter(opened, token)
        self._open.append(opened)

    def _enter(self, opened: _Open, token: Token) -> _Open:
        """Return a tag of a table with what is read into it."""
        if opened.name == "table" and len(self._grids) < _DEEPEST:
            opened = opened._replace(grid=grid_of(token.attributes))
            self._grids.append(opened.grid or Grid())
        elif opened.name == "tr" and self._grids:
            self._grids[-1].rows.append([])
        elif opened.name in ("td", "th") and self._grids:
            rows, cell = self._grids[-1].rows, cell_of(opened.name, token.attributes)
            if not rows:
                rows.append([])
            rows[-1].append(cell)
            opened = opened._replace(around=self._column)
            self._column = cell.column
            self._names.append(Counter())
        return opened

    def _link(self, token: Token, mode: Mode) -> None:
        href = token.attributes.get("href", "")
        self._note_text = self._note_text or is_note_text(token)
        if href and mode.link is None and not href.startswith("#") and not self._note_text:
            self.left_out["link"] += 1

    def _end(self, name: str) -> None:
        outside = name in _TABLE and len(self._names) > 1 and self._names[-2][name]
        if self._names[-1][name] or outside:
            while self._close() != name:
                pass
        elif name in ("p", "br"):
            self._finish()

    def _end_open(self, names: tuple[str, ...], within: tuple[str, ...]) -> None:
        """End the nearest of these tags that is open, if it is inside the nearest of `within`."""
        for n in range(len(self._open) - 1, max(len(self._open) - _REACH, 0), -1):
            if self._open[n].name in names:
                while len(self._open) > n:
                    self._close()
                return
            if self._open[n].name in within:
                return

    def _close(self) -> str:
        """End the innermost tag and return its name."""
        ended = self._open[-1]
        if ended.parts:
            self._finish()
        self._open.pop()
        if ended.around is not None:
            self._names.pop()
            self._column = ended.around
        elif ended.grid is not None:
            self._grids.pop()
            self._column.extend(grid_blocks(ended.grid))
        self._names[-1][ended.name] -= 1
        return ended.name

    def _say(self, text: str) -> None:
        mode = self._open[-1].mode
        if mode.skip in ("deleted", "hidden") and text.strip():
            self.left_out[mode.skip] += 1
        if mode.marker:
            self._marker += text
        elif not mode.skip and (data := collapsed(text, mode.pre)):
            if data == "\u00a0" and self._open[-1].name == "span":
                data = " "  # what browsers write for a space beside a tag
            if mode.looks and data.strip():
                self.left_out.update(dict.fromkeys(mode.looks, 1))
            self._run(data, mode)

    def _run(self, text: str, mode: Mode) -> None:
        if not self._runs:
            if not text.strip(" \n"):
                return
            self._mode = mode
        self._runs.append((text, (mode.bold, mode.italic, mode.link)))

    def _finish(self) -> None:
        """End the block whose words are read."""
        runs, mode, note_text, marker = self._runs, self._mode, self._note_text, self._marker.strip()
        self._runs, self._note_text, self._marker = [], False, ""
        if not runs or note_text:
            return
        text = tidy(
            Run("".join(text for text, _ in same), *marks) for marks, same in groupby(runs, key=lambda run: run[1])
        )
        if mode.mail_list and (found := _MARKER.match(words(text))):
            text, marker = _without(text, found.end()), found[0].strip()
            mode = mode._replace(item=-1, many=f"mail {marker[-1]}")
        if not text:
            return
        if mode.caption and self._grids:
            self._grids[-1].caption = text
        else:
            self._column.add(text, mode, marker)


def _is_block(token: Token) -> bool:
    """Return whether a tag parts words: by its name, or by a style that says so."""
    shown = style_of(token.attributes.get("style", "")).get("display", "")
    return token.name in _BLOCKS or shown in ("block", "list-item", "flex", "grid", "table")


def _without(text: Text, first: int) -> Text:
    """Return the words from the character `first` on."""
    made: list[Run] = []
    for run in text:
        made.append(replace(run, text=run.text[first:]))
        first = max(first - len(run.text), 0)
    return normalise(tuple(made))
