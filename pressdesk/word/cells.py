"""What Word asks of cells, headers, notes and text boxes when places have gone: a last paragraph, no empty shell."""

import re
from typing import Final

# ECMA-376 part 1, 17.4.65: a cell that does not end in a paragraph makes the file unreadable.
_END: Final = re.compile(r"</w:(?:tc|hdr|ftr|txbxContent|footnote|endnote)>")
_MARKS: Final = re.compile(r"(?:<w:(?:bookmarkStart|bookmarkEnd|permStart|permEnd)\b[^>]*/>)*$")
_ENDS_WELL: Final = ("</w:p>", "<w:p/>", "</w:sdt>", "</w:customXml>")
_EMPTY_CONTROL: Final = re.compile(
    r"<w:sdt>(?:(?!<w:sdt>|</w:sdt>).)*<w:sdtContent(?:/>|></w:sdtContent>)</w:sdt>", re.DOTALL
)
_EMPTY_CONTENT: Final = ("<w:sdtContent/>", "<w:sdtContent></w:sdtContent>")
_TABLES: Final = "</w:tbl><w:tbl>"


def whole_cells(text: str) -> str:
    """Return the part without controls that hold nothing any more, and with a paragraph wherever Word needs one."""
    while any(empty in text for empty in _EMPTY_CONTENT):
        text, count = _EMPTY_CONTROL.subn("", text)
        if not count:
            break
    pieces: list[str] = []
    rest = 0
    for end in _END.finditer(text):
        before = text[max(rest, end.start() - 400) : end.start()]
        bare = before[: len(before) - len(_MARKS.search(before)[0])]  # type: ignore[index]
        pieces.append(text[rest : end.start()])
        if not bare.endswith(_ENDS_WELL):
            pieces.append("<w:p/>")
        rest = end.start()
    pieces.append(text[rest:])
    return "".join(pieces).replace(_TABLES, "</w:tbl><w:p/><w:tbl>")
