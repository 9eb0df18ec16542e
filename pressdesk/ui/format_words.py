"""The kinds of file there are, to be ticked."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox

from pressdesk.app.render import FORMATS


def format_boxes(chosen: Collection[str]) -> dict[str, QCheckBox]:
    """Return a box to tick for each format, by its key in FORMATS; those `chosen` are ticked."""
    words = {
        "docx": _tr("&Word"),
        "html": _tr("We&b page"),
        "email": _tr("Em&ail"),
        "pdf": _tr("P&DF"),
        "txt": _tr("&Plain text"),
        "md": _tr("&Markdown"),
        "ninjs": _tr("&ninjs, for news systems"),
        "json": _tr("PressDesk &release, to open in another PressDesk"),
        "package": _tr("Everything, in one &zip"),
    }
    boxes = {name: QCheckBox(words[name]) for name in FORMATS}
    for name, box in boxes.items():
        box.setChecked(name in chosen)
        box.setToolTip(FORMATS[name].suffix)
    return boxes


def _tr(text: str) -> str:
    return QCoreApplication.translate("ExportForm", text)
