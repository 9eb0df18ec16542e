"""What stands in the line of a table or an image until it can be edited in place."""

from PySide6.QtCore import QCoreApplication

from pressdesk.model import Image, Run, Table, Text, words


def label(head: object) -> Text:
    """Return the one line that stands for a table or an image."""
    if isinstance(head, Table):
        return (Run(_shown(table_words(head), words(head.caption))),)
    if isinstance(head, Image):
        return (Run(_shown("▣ " + _tr("Image"), words(head.caption) or head.alt)),)
    return ()


def table_words(table: Table) -> str:
    """Return the size of a table in words."""
    columns = len(table.header or table.rows[0])
    rows = len(table.rows) + bool(table.header)
    width = _tr("1 column") if columns == 1 else _tr("{n} columns").format(n=columns)
    height = _tr("1 row") if rows == 1 else _tr("{n} rows").format(n=rows)
    return "▦ " + _tr("Table, {columns}, {rows}").format(columns=width, rows=height)


def _shown(what: str, caption: str) -> str:
    caption = " ".join(caption.split())
    return f"{what}: {caption[:80]}{'…' if len(caption) > 80 else ''}" if caption else what


def _tr(text: str) -> str:
    return QCoreApplication.translate("BodyEdit", text)
