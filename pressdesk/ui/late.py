"""What the window gets after its first paint, so that it opens fast."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QDialog, QWidget

from pressdesk.app.session import Session
from pressdesk.app.settings import Settings
from pressdesk.model import Office, Person, Quote, Release
from pressdesk.ui.theme import Theme

if TYPE_CHECKING:
    from pressdesk.ui.issue_sheet import IssueSheet
    from pressdesk.ui.spelling import Spelling
    from pressdesk.ui.window import MainWindow


class Late(NamedTuple):
    """Ways to make what is large: the preview and the history beside the page, the other pages by name, the dialogs
    that export the open release, issue it and export several, a release for an email.

    `proofread` begins to check spelling; `email` returns HTML and plain text; `request` writes the draft that asks for
    approval.
    """

    preview: Callable[[Session, Theme], QWidget]
    history: Callable[[Session, Theme], QWidget]
    proofread: "Callable[[MainWindow], Spelling]"
    pages: Mapping[str, Callable[[Session, Theme], QWidget]]
    export: Callable[[Session, Settings, Theme, QWidget], QDialog]
    issue: "Callable[[Session, Settings, Theme, QWidget], IssueSheet]"
    several: Callable[[Session, Settings, QWidget], QDialog]
    email: Callable[[Release, Office], tuple[str, str]]
    request: Callable[[Release, tuple[Quote, ...], Office, Iterable[Person], Path, date], Path]
