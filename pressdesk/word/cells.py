"""What Word asks of a cell, a header or a text box when rows and repeating controls have gone: a last paragraph."""

import re
from typing import Final

# ECMA-376 part 1, 17.4.65: a cell that does not end in a paragraph makes the file unreadable.
_EMPTY: Final = re.compile(
    r"(<w:(?:tc|hdr|ftr|txbxContent|sdtContent)(?: [^>]*)?>(?:<w:tcPr>(?:(?!</w:tcPr>).)*</w:tcPr>|<w:tcPr/>)?)"
    r"(?=</w:(?:tc|hdr|ftr|txbxContent|sdtContent)>)"
)
_TABLE_LAST: Final = re.compile(r"</w:tbl>(?=</w:(?:tc|hdr|ftr|txbxContent)>)")
_TABLES: Final = re.compile(r"</w:tbl>(?=<w:tbl>)")


def whole_cells(text: str) -> str:
    """Return the part with an empty paragraph wherever Word needs one and none is left."""
    text = _EMPTY.sub(r"\1<w:p/>", text)
    text = _TABLE_LAST.sub("</w:tbl><w:p/>", text)
    return _TABLES.sub("</w:tbl><w:p/>", text)
