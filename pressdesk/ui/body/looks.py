"""How the lines of a body look on the page: one table of kinds, in pixels."""

from typing import Final, NamedTuple, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
    QTextLayout,
    QTextListFormat,
)

from pressdesk.model import Detail, Quote, Run
from pressdesk.text import Marks
from pressdesk.ui.body.lines import KINDS, Kind, Line, joined
from pressdesk.ui.theme import page_font, upright

# Our own properties in the text document. Nothing about a line or a run is ever inferred from its look.
KIND: Final = int(QTextFormat.Property.UserProperty) + 1
GROUP: Final = int(QTextFormat.Property.UserProperty) + 2
BOLD: Final = int(QTextFormat.Property.UserProperty) + 11
ITALIC: Final = int(QTextFormat.Property.UserProperty) + 12
ATTRIBUTION: Final = int(QTextFormat.Property.UserProperty) + 13

TEXT_PX: Final = 14
LINE_HEIGHT: Final = 1.55
GAP: Final = 10
BAND: Final = 30  # speaker line above a quote's first words, inside the tint
FOOT: Final = 14  # tint below a quote's last words
AFTER_QUOTE: Final = 12
BAR: Final = 3
INDENT: Final = 26


class Colours(Protocol):
    """The colours the page is painted in, each a name Qt knows such as `#9b2d1f`."""

    @property
    def page(self) -> str: ...
    @property
    def ink(self) -> str: ...
    @property
    def soft(self) -> str: ...
    @property
    def line(self) -> str: ...
    @property
    def accent(self) -> str: ...
    @property
    def accent_soft(self) -> str: ...
    @property
    def link(self) -> str: ...
    @property
    def ok(self) -> str: ...
    @property
    def warn(self) -> str: ...


class Face(NamedTuple):
    """What a kind looks like: margins in pixels, bold and soft by look alone."""

    left: int = 0  # where lines begin: at the right in a body from right to left
    right: int = 0
    top: int = 0
    bottom: int = GAP
    bold: bool = False
    soft: bool = False


FACES: Final[dict[Kind, Face]] = {
    "paragraph": Face(),
    "subheading": Face(top=16, bottom=6, bold=True),
    "bullet": Face(bottom=4),
    "number": Face(bottom=4),
    "quote": Face(left=15, right=12),
    "lead_in": Face(left=15, right=12, bold=True),
    "detail": Face(bottom=6),
    "table": Face(soft=True),
    "image": Face(soft=True),
}
_FIXED: Final = QTextBlockFormat.LineHeightTypes.FixedHeight.value
_LISTS: Final = {"bullet": QTextListFormat.Style.ListDisc, "number": QTextListFormat.Style.ListDecimal}


class Look:
    """The fonts, colours, quotation marks and direction a body is shown in."""

    def __init__(
        self,
        colours: Colours,
        marks: Marks,
        font: QFont | None = None,
        leading: float = LINE_HEIGHT,
        *,
        rtl: bool = False,
    ) -> None:
        self.colours = colours
        self.marks = marks
        self.rtl = rtl
        self.comma = ", "
        self.leading = leading
        self._given = font or page_font(TEXT_PX)
        self.font = upright(self._given) if rtl else self._given
        self.bold_font = page_font(self.font.pixelSize(), bold=True)
        self.height = self.line_height()
        self.covered: frozenset[Kind] = frozenset()  # kinds whose line lies under an inset
        self.heights: dict[int, int] = {}  # of the insets, in pixels, by group
        self._formats: dict[tuple[object, ...], QTextCharFormat] = {}
        self._blocks: dict[Kind, QTextBlockFormat] = {}

    def like(self, colours: Colours | None = None, marks: Marks | None = None, *, rtl: bool | None = None) -> "Look":
        """Return the same look in another palette, with other quotation marks or in the other direction."""
        way = self.rtl if rtl is None else rtl
        made = Look(colours or self.colours, marks or self.marks, self._given, self.leading, rtl=way)
        made.covered, made.heights, made.comma = self.covered, self.heights, self.comma
        return made

    def sized(self, px: int) -> "Look":
        """Return the same look with words of `px` pixels."""
        font = QFont(self._given)
        font.setPixelSize(px)
        made = Look(self.colours, self.marks, font, self.leading, rtl=self.rtl)
        made.covered, made.heights, made.comma = self.covered, self.heights, self.comma
        return made

    @property
    def scale(self) -> float:
        """How large the words are beside those of normal size."""
        return self.font.pixelSize() / TEXT_PX

    def px(self, pixels: int) -> int:
        """Return a distance of the table in the size of the words."""
        return round(pixels * self.scale)

    def width(self, words: str, font: QFont | None = None) -> float:
        """Return how wide `words` are, in pixels."""
        return QFontMetricsF(font or self.font).horizontalAdvance(words)

    def char_format(self, kind: Kind, run: Run | None = None) -> QTextCharFormat:
        """Return the character format of a run in a line of this kind."""
        face = FACES[kind]
        covered = kind in self.covered
        key = (face.bold, face.soft, covered, run and (run.bold, run.italic, run.link, run.attribution))
        if (made := self._formats.get(key)) is None:
            made = char_format(self.font, face, run or Run(""), self.colours)
            if covered:
                made.setProperty(QTextFormat.Property.FontPixelSize, 1)  # what it says it is never needs two lines
            self._formats[key] = made
        return made

    def label(self, head: object) -> str:
        """Return a detail's label as it stands before its words."""
        label = head.label if isinstance(head, Detail) else ""
        return f"{label or QCoreApplication.translate('BodyEdit', 'Label')}: "

    def block_format(self, line: Line, before: Line | None, after: Line | None) -> QTextBlockFormat:
        """Return the block format of a line between its neighbours (its QTextList is not in it)."""
        first, last = not (before and joined(before, line)), not (after and joined(line, after))
        made = QTextBlockFormat(self._block_format(line.kind))
        made.setProperty(GROUP, line.group)
        if line.kind in self.covered and (inset := self.heights.get(line.group)) is not None:
            made.setLineHeight(inset, _FIXED)
        if line.kind in ("quote", "lead_in"):
            gap = FOOT + AFTER_QUOTE if before and before.kind == "quote" else GAP
            made.setTopMargin(self.px(gap + BAND) if first else 0)
            made.setBottomMargin(self.px(FOOT + AFTER_QUOTE if last else GAP))
            made.setTextIndent(self.width(self.opening(line, first or before is None or before.kind == "lead_in")))
        elif line.kind == "detail":
            made.setTextIndent(self.width(self.label(line.head), self.bold_font) if first else 0)
        elif last and line.kind in _LISTS:
            made.setBottomMargin(self.px(GAP))
        return made

    def _block_format(self, kind: Kind) -> QTextBlockFormat:
        """Return what all lines of a kind have."""
        if (made := self._blocks.get(kind)) is None:
            made, face = QTextBlockFormat(), FACES[kind]
            made.setProperty(KIND, KINDS.index(kind))
            made.setLeftMargin(self.px(face.right if self.rtl else face.left))
            made.setRightMargin(self.px(face.left if self.rtl else face.right))
            made.setTopMargin(self.px(face.top))
            made.setBottomMargin(self.px(face.bottom))
            made.setLineHeight(*self.height)
            if kind in _LISTS:
                made.setProperty(QTextFormat.Property.ListStyle, 0)  # Qt paints nothing: `bullets` does
            self._blocks[kind] = made
        return made

    def line_height(self) -> tuple[float, int]:
        """Return the height of a line as Qt takes it: in percent of what the font would give."""
        layout = QTextLayout("x", self.font)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(100)
        layout.endLayout()
        proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        # Closer than the font's own, Qt would cut the descenders where words are selected.
        return max(round(self.leading * self.font.pixelSize() / line.height() * 100, 1), 100.0), proportional

    def bold(self, kind: Kind) -> bool:
        """Return whether all words of this kind of line are bold by look."""
        return self.font.bold() or FACES[kind].bold

    def opening(self, line: Line, first: bool) -> str:
        """Return the quotation mark drawn before this paragraph of a quote, or nothing."""
        if line.kind != "quote" or _bare(line) or (line.text and line.text[0].attribution):
            return ""
        return self.marks.open if first else self.marks.reopen

    def closing(self, line: Line) -> str:
        """Return the quotation mark drawn after the last paragraph of a quote, or nothing."""
        if line.kind != "quote" or _bare(line) or (line.text and line.text[-1].attribution):
            return ""
        return self.marks.close


def _bare(line: Line) -> bool:
    return isinstance(line.head, Quote) and line.head.marks == "none"


def list_format(kind: Kind) -> QTextListFormat:
    """Return the format of a list of bullets or numbers."""
    made = QTextListFormat()
    made.setStyle(_LISTS[kind])
    made.setIndent(1)
    return made


def char_format(font: QFont, face: Face, run: Run, colours: Colours) -> QTextCharFormat:
    """Return the character format of `run` in `font`: its look, and our own properties to read it back by."""
    made = QTextCharFormat()
    made.setFontFamilies(font.families())
    made.setProperty(QTextFormat.Property.FontPixelSize, font.pixelSize())
    made.setFontStyleHint(font.styleHint())
    made.setFontWeight(QFont.Weight.Bold if face.bold or run.bold or font.bold() else QFont.Weight.Normal)
    made.setFontItalic(run.italic != font.italic())
    if run.bold:
        made.setProperty(BOLD, True)
    if run.italic:
        made.setProperty(ITALIC, True)
    if run.attribution:
        made.setProperty(ATTRIBUTION, True)
    if run.link is not None:
        made.setAnchor(True)
        made.setAnchorHref(run.link)
    if run.link or run.attribution or face.soft:  # all else has the colour of the widget's palette
        made.setForeground(QColor(colours.link if run.link else colours.soft))
    return made


def quote_top(line: Line, look: Look) -> int:
    """Return the room a line needs above itself when it stands first."""
    return look.px(BAND) if line.kind in ("quote", "lead_in") else 0
