"""What stands at each place of a table, and how it looks: the words and the font of a cell, painted or edited."""

from typing import Final, Literal, NamedTuple, TypeAlias

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont

from pressdesk.model import HouseStyle, Table, Text, words
from pressdesk.text import grid
from pressdesk.ui.theme import SMALL_PX, UI_PX, ui_font

Place: TypeAlias = tuple[int, ...]  # row and column, counted from the first row shown
Kind: TypeAlias = Literal["header", "cell", "caption"]
CAPTION: Final[Place] = ()


class Showing(NamedTuple):
    """A table with what decides how it looks: its columns of figures, its language, how large its words are."""

    table: Table
    figures: tuple[bool, ...] = ()
    spoken: tuple[str, HouseStyle | None] = ("en-US", None)
    scale: float = 1.0


def text_at(table: Table, place: Place) -> Text:
    """Return the words at a place."""
    return grid.cells(table)[place[0]][place[1]] if place else table.caption


def kind_at(table: Table, place: Place) -> Kind:
    """Return what stands at a place."""
    if not place:
        return "caption"
    return "header" if table.header and not place[0] else "cell"


def font_of(kind: Kind, scale: float) -> QFont:
    """Return the font of what stands in a table, so many times as large as normal."""
    weight = QFont.Weight.Bold if kind == "header" else QFont.Weight.Normal
    return ui_font(round((SMALL_PX if kind == "caption" else UI_PX) * scale), weight=weight)


def hint() -> str:
    """Return what stands in place of a caption without words."""
    return _tr("Add a caption")


def said_of(table: Table, place: Place) -> tuple[str, str]:
    """Return the name of what stands at a place and its description, for who cannot see them."""
    if not place:
        return _tr("Caption of the table"), _tr("Words under the table; Enter goes on below it")
    row, column = place
    header = words(table.header[column]) if table.header and row else ""
    name = _tr("Row {row}, column {column}").format(row=row + 1, column=column + 1)
    return name, header or _tr("Enter breaks the line, Tab goes on")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Sheet", text)
