"""A letterhead in an organization's own colour, fonts and paper, made from the starter's."""

import re
from typing import Final, Literal, TypeAlias

from msgspec import Struct
from msgspec.structs import force_setattr

from pressdesk.model import clean_line
from pressdesk.model.resources import read_resource
from pressdesk.word import zips
from pressdesk.word.xml import quoted

Paper: TypeAlias = Literal["letter", "a4"]

# Width and height in twentieths of a point: 8.5 by 11 inches, 210 by 297 millimetres.
PAPERS: Final[dict[Paper, tuple[int, int]]] = {"letter": (12_240, 15_840), "a4": (11_906, 16_838)}
# Windows cuts a font's name here (LOGFONT, 32 characters with the closing zero).
LONGEST_FONT: Final = 31

_SOURCE, _FILE = "templates/letterhead.docx", "letterhead.docx"
_COLOUR, _HEAD_FONT, _TEXT_FONT = "1F3A5F", "Calibri", "Cambria"
_LETTER_TAB: Final = 8784  # the right edge of the text on Letter, where the starter's header and footer end
_HEADS: Final = ("Title", "Heading1")  # set in the text's font in the starter
_TYPED_FONTS = re.compile(f'="({_HEAD_FONT}|{_TEXT_FONT})"')
_FONT_ENTRY = re.compile(r"<w:font w:name=\"([^\"]*)\">.*?</w:font>")


class LetterheadLook(Struct, frozen=True):
    """What tells one letterhead from another: main colour `#rrggbb`, font of heads, font of text, paper."""

    colour: str = f"#{_COLOUR.lower()}"
    head_font: str = _HEAD_FONT
    text_font: str = _TEXT_FONT
    paper: Paper = "letter"

    def __post_init__(self) -> None:
        if not re.fullmatch(r"#[0-9a-fA-F]{6}", self.colour):
            raise ValueError(f"“{self.colour}” is not a colour: write it as #1f3a5f")
        for name in ("head_font", "text_font"):
            font = clean_line(getattr(self, name)).strip()
            if not 0 < len(font) <= LONGEST_FONT:
                raise ValueError(f"a font’s name has 1 to {LONGEST_FONT} characters")
            force_setattr(self, name, font)


def letterhead(look: LetterheadLook) -> bytes:
    """Return a .docx template in this look; what it says of the organization stays fields, filled at each export."""
    members = zips.read(read_resource(_SOURCE), _FILE)
    return zips.join(zips.pack(member.name, _dressed(member, look)) for member in members)


def _dressed(member: zips.Member, look: LetterheadLook) -> bytes:
    """Return a part of the starter in this look."""
    text = zips.unpack(member, _FILE).decode("utf-8")
    text = text.replace(f'="{_COLOUR}"', f'="{look.colour[1:].upper()}"')
    width, height = PAPERS[look.paper]
    if member.name == "word/document.xml":
        text = re.sub(r"<w:pgSz [^>]*>", f'<w:pgSz w:w="{width}" w:h="{height}"/>', text)
    elif member.name == "word/styles.xml":
        tab = _LETTER_TAB - (PAPERS["letter"][0] - width)
        text = _fonts(_with_head_fonts(text), look).replace(f'w:pos="{_LETTER_TAB}"', f'w:pos="{tab}"')
    elif member.name == "word/theme.xml":
        text = _fonts(text.replace(f'<a:majorFont><a:latin typeface="{_TEXT_FONT}"',
                                   f'<a:majorFont><a:latin typeface="{_HEAD_FONT}"'), look)  # fmt: skip
    elif member.name == "word/fontTable.xml":
        text = _font_table(text, look)
    return text.encode("utf-8")


def _with_head_fonts(styles: str) -> str:
    """Return the styles with a font of their own for the heads, which the starter sets in the text's."""
    fonts = f'<w:rFonts w:ascii="{_HEAD_FONT}" w:hAnsi="{_HEAD_FONT}" w:cs="Arial"/>'
    for style in _HEADS:
        styles = re.sub(f'(w:styleId="{style}">.*?<w:rPr>)', rf"\g<1>{fonts}", styles, count=1, flags=re.DOTALL)
    return styles


def _fonts(text: str, look: LetterheadLook) -> str:
    chosen = {_HEAD_FONT: look.head_font, _TEXT_FONT: look.text_font}
    return _TYPED_FONTS.sub(lambda match: f'="{quoted(chosen[match[1]])}"', text)


def _font_table(text: str, look: LetterheadLook) -> str:
    """Return the table of fonts: those known to the starter as they stand there, others by name."""
    known = {match[1]: match[0] for match in _FONT_ENTRY.finditer(text)}
    others = [font for font in known if font not in (_HEAD_FONT, _TEXT_FONT)]
    entries = [known.get(font) or _entry(font) for font in dict.fromkeys((look.text_font, look.head_font, *others))]
    head, _, rest = text.partition("<w:font ")
    return f"{head}{''.join(entries)}{rest[rest.rindex('</w:fonts>') :]}"


def _entry(font: str) -> str:
    details = '<w:charset w:val="00"/><w:family w:val="auto"/><w:pitch w:val="variable"/>'
    return f'<w:font w:name="{quoted(font)}">{details}</w:font>'
