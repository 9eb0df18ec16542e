"""Opening a file, or showing it where it lies, in the computer's own programs."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from pressdesk.app import files, messages, paths
from pressdesk.model import PressDeskError

_FILE_MANAGER = "org.freedesktop.FileManager1"


def open_dictionaries_folder() -> None:
    """Show the folder for dictionaries that somebody adds."""
    folder = paths.dictionaries_folder()
    try:
        files.make_folder(folder)
    except PressDeskError as error:
        messages.show_error(error)
        return
    if not open_file(folder):
        messages.show(QCoreApplication.translate("Spelling", "The folder is {0}.").format(folder), lasts=True)


def open_file(path: Path) -> bool:
    """Open a file in the program that the computer has for it; return whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_in_folder(path: Path) -> bool:
    """Show a file, selected, in the file manager, or at least open its folder; return whether that worked."""
    if sys.platform == "win32":
        # Explorer reads its command line itself: the path in quotation marks behind the comma, as Microsoft writes it.
        subprocess.Popen(f'explorer /select,"{path}"')
        return True
    if sys.platform == "darwin":
        subprocess.Popen(["open", "-R", str(path)])
        return True
    return _select(path) or QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def _select(path: Path) -> bool:
    """Ask the desktop's file manager (freedesktop.org, file-manager-interface) to select the file."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    desktop = bus.interface()
    known = (*desktop.registeredServiceNames().value(), *desktop.activatableServiceNames().value())
    if _FILE_MANAGER not in known:
        return False
    call = QDBusMessage.createMethodCall(_FILE_MANAGER, "/org/freedesktop/FileManager1", _FILE_MANAGER, "ShowItems")
    call.setArguments([[QUrl.fromLocalFile(str(path)).toString()], ""])
    return bus.send(call)
