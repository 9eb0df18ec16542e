"""What all writers must know of a table: which of its columns hold figures, to be set flush at the end."""

from typing import Final

from pressdesk.model import Table, Text, words
from pressdesk.model.patterns import pattern

# 18,400 · $2.3 · (4,493) · −3.2% · 12 345,67 €
_FIGURE: Final = pattern(r"[(+\-−–]?[^\w\s(]?[(+\-−–]?\s?\d[\d.,'’\s]*\s?[^\w\s]{0,2}")
_NOTHING: Final = frozenset(("", "-", "–", "—", "−"))


def figure_columns(table: Table) -> tuple[bool, ...]:
    """Return for each column whether most of its cells are figures; the first, which names the rows, never counts."""
    columns = zip(*(table.rows or (((),) * len(table.header),)), strict=True)
    return tuple(n > 0 and _mostly_figures(column) for n, column in enumerate(columns))


def _mostly_figures(column: tuple[Text, ...]) -> bool:
    shown = [said for cell in column if (said := words(cell).strip()) not in _NOTHING]
    figures = sum(_FIGURE.fullmatch(said) is not None for said in shown)
    return figures * 2 > len(shown)
