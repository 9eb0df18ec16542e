"""A list to choose a template from: those of the desk, or a file."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from pressdesk.app.starters import TemplateKind, starter
from pressdesk.app.template_reading import Reading
from pressdesk.model import Template


class TemplateBox(QComboBox):
    """The templates of one kind; the last line opens a file.

    changed(): a file is being read (`busy`), or it is no more.
    refused(PressDeskError): the file that was chosen cannot be used; the choice before it stands.
    """

    changed = Signal()
    refused = Signal(object)

    def __init__(self, kind: TemplateKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._templates: list[Template] = []
        self._files: list[Template] = []
        self._reading: Reading | None = None
        self._at = 0
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(18)
        self.activated.connect(self._activate)

    @property
    def template(self) -> Template:
        """The chosen template."""
        return self._templates[self._at]

    @property
    def busy(self) -> bool:
        """Whether a file is being read that is to be the chosen template."""
        return self._reading is not None

    def show_templates(self, known: tuple[Template, ...], wanted: str | None) -> None:
        """Offer the desk's templates of this kind; choose the one with the id `wanted`, else the default."""
        own = [template for template in known if template.kind == self._kind]
        self._templates = [*(own or [starter(self._kind)]), *self._files]
        at = [i for i, template in enumerate(self._templates) if template.id == wanted]
        default = [i for i, template in enumerate(self._templates) if template.default]
        self._at = (at or default or [0])[0]
        self.clear()
        for template in self._templates:
            self.addItem(template.name)
        self.insertSeparator(self.count())
        self.addItem(self.tr("Choose file…"))
        self.setCurrentIndex(self._at)

    def add_file(self, path: Path) -> None:
        """Offer and choose a template in a file of its own, as soon as it has been looked at."""
        self._reading = Reading(path, self._kind)
        self._reading.ended.connect(self._take)
        self._reading.start()
        self.changed.emit()

    def _take(self, reading: Reading) -> None:
        if reading is not self._reading:  # another was chosen meanwhile
            return
        self._reading = None
        if isinstance(made := reading.made, Template):
            self._files.append(made)
            self.show_templates(tuple(t for t in self._templates if t not in self._files), made.id)
        elif made is not None:
            self.refused.emit(made)
        self.changed.emit()

    def _activate(self, index: int) -> None:
        if index < len(self._templates):
            self._at, self._reading = index, None
            self.changed.emit()
            return
        self.setCurrentIndex(self._at)
        kinds = {
            "word": self.tr("Word files (*.docx *.dotx)"),
            "web": self.tr("Web pages and packs (*.html *.htm *.j2 *.jinja *.zip)"),
        }
        name, _ = QFileDialog.getOpenFileName(self.window(), self.tr("Choose a template"), "", kinds[self._kind])
        if name:
            self.add_file(Path(name))
