"""The head of a mail over its preview: what stands in a mail program before the mail is opened."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel

from pressdesk import web
from pressdesk.model import Release
from pressdesk.text import is_rtl
from pressdesk.ui.pieces import row
from pressdesk.ui.sheet import INK, INK_SOFT

_EDGE = "#e2e2e2"


class MailHead(QFrame):
    """The subject of the mail that a release makes, on paper."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("head")
        self.setStyleSheet(f"QFrame#head {{ border: none; border-bottom: 1px solid {_EDGE}; }}")
        caption = QLabel(self.tr("Subject"))
        caption.setStyleSheet(f"color: {INK_SOFT}")
        caption.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.subject = QLabel()
        self.subject.setTextFormat(Qt.TextFormat.PlainText)
        self.subject.setWordWrap(True)
        self.subject.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line = row(caption, self.subject, spacing=12)
        line.setStretch(1, 1)
        line.setContentsMargins(24, 12, 24, 12)
        self.setLayout(line)

    def show_release(self, release: Release) -> None:
        """Show the subject that this release gives a mail."""
        words = web.subject(release)
        self.subject.setText(words or self.tr("None until there is a headline"))
        self.subject.setAccessibleName(self.tr("Subject: {0}").format(self.subject.text()))
        self.subject.setStyleSheet(f"color: {INK if words else INK_SOFT}; font-weight: {600 if words else 400}")
        side = Qt.AlignmentFlag.AlignRight if is_rtl(release.language) else Qt.AlignmentFlag.AlignLeft
        self.subject.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
