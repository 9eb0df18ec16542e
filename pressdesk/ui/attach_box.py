"""What goes with a mail as a file."""

from PySide6.QtWidgets import QComboBox, QWidget

from pressdesk.app.render import FORMATS


class AttachBox(QComboBox):
    """The choice of attachments, of the formats that there are; the one that was `kept` is chosen."""

    def __init__(self, kept: list[str] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Attached to the email"))
        for words, formats in (
            (self.tr("with the Word file"), ("docx",)),
            (self.tr("with the PDF"), ("pdf",)),
            (self.tr("with the Word file and the PDF"), ("docx", "pdf")),
            (self.tr("without an attachment"), ()),
        ):
            if set(formats) <= set(FORMATS):
                self.addItem(words, formats)
        if isinstance(kept, list):
            known = [list(self.itemData(at)) for at in range(self.count())]
            self.setCurrentIndex(known.index(kept) if kept in known else 0)

    @property
    def formats(self) -> tuple[str, ...]:
        """The formats to attach, as Means.attach takes them."""
        return tuple(self.currentData())
