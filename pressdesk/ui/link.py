"""The link dialog: an address for the selected words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from pressdesk.model import link_fault
from pressdesk.ui.body import BodyEdit
from pressdesk.ui.pieces import Popover, button, label, row
from pressdesk.ui.undo import filter_undo


def address(typed: str) -> str:
    """Return what somebody typed as an address: `example.org` gets https, a lone mail address mailto."""
    typed = typed.strip()
    head = typed.split("/")[0]
    if ":" in head or not typed:
        return typed
    if "@" in head:
        return "mailto:" + typed
    return "https://" + typed if "." in head else typed


class LinkPopover(Popover):
    """Asks for an address under the selected words. What cannot be linked is refused here, with the reason.

    linked(str or None): the address, None to remove the link.
    """

    linked = Signal(object)

    def __init__(self, parent: QWidget, current: str | None, words: str) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Link"))
        self.line = QLineEdit(current or "")
        self.line.setAccessibleName(self.tr("Address of the link"))
        self.line.setPlaceholderText("https://example.org")
        self.line.setMinimumWidth(340)
        self.line.selectAll()
        filter_undo(self.line)
        self.fault = label("", "warn")
        self.fault.setWordWrap(True)
        self.fault.hide()
        self.set = button(self.tr("Set link"), "primary", self.accept)
        remove = button(self.tr("Remove link"), "quiet", lambda: self._finish(None))
        remove.setVisible(current is not None)
        title = label(self.tr("Link “{0}”").format(words[:40]) if words else self.tr("Link"), "small")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(8)
        for widget in (title, self.line, self.fault):
            layout.addWidget(widget)
        layout.addLayout(row(None, remove, self.set))
        self.line.returnPressed.connect(self.accept)
        self.line.textEdited.connect(self._settle)

    def accept(self) -> None:
        """Link to the address, or say why not."""
        wanted = address(self.line.text())
        if not wanted:
            self._finish(None)
        elif fault := link_fault(wanted):
            self.fault.setText(fault[:1].upper() + fault[1:] + ".")
            self.fault.show()
            self.adjustSize()
        else:
            self._finish(wanted)

    def _settle(self) -> None:
        self.fault.hide()

    def _finish(self, wanted: str | None) -> None:
        self.close()
        self.linked.emit(wanted)


def ask_link(edit: BodyEdit) -> None:
    """Ask for the address of the selected words, or for another one where they have one."""
    cursor = edit.textCursor()
    if edit.isReadOnly() or not (cursor.hasSelection() or edit.link()):
        return
    popover = LinkPopover(edit, edit.link(), cursor.selectedText())
    popover.linked.connect(edit.set_link)
    popover.closed.connect(edit.setFocus)
    popover.open_under(edit, edit.cursorRect())
    popover.line.setFocus()
