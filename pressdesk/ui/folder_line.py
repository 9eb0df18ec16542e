"""A line that names a folder, and the button that chooses one."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton

from pressdesk.app.paths import documents_folder
from pressdesk.ui.pieces import button
from pressdesk.ui.undo import filter_undo

KEPT = "export"  # the name under which the settings keep what was chosen last


def folder_line(kept: object) -> tuple[QLineEdit, QPushButton]:
    """Return the field, with the folder that was `kept`, else that of documents, and its button."""
    field = QLineEdit(str(kept or documents_folder()))
    filter_undo(field)

    def choose() -> None:
        found = QFileDialog.getExistingDirectory(field.window(), _tr("Choose a folder"), field.text())
        if found:
            field.setText(found)

    return field, button(_tr("&Choose…"), None, choose, name=_tr("Choose a folder"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("FolderLine", text)
