"""What every page does: work on the desk whose errors are told, and the question that must be answered."""

from collections.abc import Callable
from typing import ParamSpec, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from pressdesk.app import messages
from pressdesk.model import PressDeskError

# Typing reaches the disk within a second.
PAUSE_MS = 600

_Details = ParamSpec("_Details")
_Made = TypeVar("_Made")


def done(work: Callable[_Details, _Made], *details: _Details.args, **named: _Details.kwargs) -> _Made | None:
    """Return what the work makes; None where it fails, and then the person is told why."""
    try:
        return work(*details, **named)
    except PressDeskError as error:
        messages.show_error(error)
        return None


def sure(parent: QWidget, question: str, more: str, yes: str, no: str = "") -> bool:
    """Ask a question that must be answered, and return whether the answer is `yes`; `no`, to keep things as they are,
    is the default."""
    ask = QMessageBox(parent)
    ask.setText(question)
    ask.setInformativeText(more)
    agree = ask.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    no = no or QCoreApplication.translate("Pages", "Keep")
    ask.setDefaultButton(ask.addButton(no, QMessageBox.ButtonRole.RejectRole))
    ask.exec()
    return ask.clickedButton() is agree
