"""A release as a PDF: from the Word file where LibreOffice is, else from the web page by the browser engine."""

from collections.abc import Callable
from typing import Literal, TypeAlias

from babel.core import get_global
from msgspec import Struct
from PySide6.QtCore import QT_TRANSLATE_NOOP

from pressdesk.app import libreoffice
from pressdesk.app.pdf_facts import is_tagged, with_facts
from pressdesk.model import HouseStyle, PressDeskError

Paper: TypeAlias = Literal["Letter", "A4"]
PdfFrom: TypeAlias = Literal["", "word", "web"]
PrintPage: TypeAlias = Callable[[str, Paper], bytes]

# How a PDF was made; whoever shows it translates it.
FROM_WORD = str(
    QT_TRANSLATE_NOOP("Export", "The PDF is made from the Word file by LibreOffice: tagged for screen readers.")
)
FROM_WEB = str(QT_TRANSLATE_NOOP("Export", "The PDF is made from the web page by the built-in engine: not tagged."))
NO_LIBREOFFICE = str(
    QT_TRANSLATE_NOOP(
        "Export",
        "The PDF is made from the web page by the built-in engine: not tagged. With LibreOffice installed it would be.",
    )
)
OLD_LIBREOFFICE = str(
    QT_TRANSLATE_NOOP(
        "Export", "The PDF is made from the Word file by LibreOffice: not tagged. LibreOffice 7.4 or later tags it."
    )
)
_INSTALL = "Install LibreOffice, or PySide6 with its add-ons."

# Unicode CLDR, measurementData, paperSize US-Letter; Canada's own standard is the same sheet.
_LETTER = frozenset(("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"))


class Sheets(Struct, frozen=True):
    """What a PDF can be made from: the Word file, the web page, and what prints that (None: there is no engine)."""

    docx: Callable[[], bytes]
    html: Callable[[], str]
    print_page: PrintPage | None
    paper: Paper


def make(
    sheets: Sheets, wanted: PdfFrom, *, title: str, language: str, stopped: Callable[[], bool]
) -> tuple[bytes, str]:
    """Return a PDF and one sentence on how it was made: from what is `wanted`, else tagged if that is possible.

    Raises PressDeskError where it cannot be made.
    """
    note = FROM_WEB if wanted else NO_LIBREOFFICE
    if wanted == "word" or (not wanted and libreoffice.find() is not None):
        docx = sheets.docx()
        try:
            made = libreoffice.word_to_pdf(docx, title=title, language=language, stopped=stopped)
            return made, FROM_WORD if is_tagged(made) else OLD_LIBREOFFICE
        except PressDeskError as error:
            if wanted or stopped() or sheets.print_page is None:
                raise
            note = f"{error.message}, so this was made from the web page by the built-in engine: not tagged."
    if sheets.print_page is None:
        raise PressDeskError("There is nothing here to make a PDF with", _INSTALL)
    return with_facts(sheets.print_page(sheets.html(), sheets.paper), title=title, language=language), note


def paper(house: HouseStyle) -> Paper:
    """Return the paper of the organization's country, as its language (`en-US`), else its time zone tells."""
    region = next((part for part in house.language.split("-")[1:] if len(part) == 2), "").upper()
    return "Letter" if (region or get_global("zone_territories").get(house.zone)) in _LETTER else "A4"
