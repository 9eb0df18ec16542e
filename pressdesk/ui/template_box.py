"""A list to choose a template from: those of the desk, or a file."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from pressdesk.app.starters import TemplateKind, starter
from pressdesk.app.template_files import read_template
from pressdesk.app.vetting import vetted
from pressdesk.model import PressDeskError, Template


class TemplateBox(QComboBox):
    """The templates of one kind; the last line opens a file.

    chosen(): another template is chosen.
    refused(PressDeskError): the file that was chosen cannot be used; the choice before it stands.
    """

    chosen = Signal()
    refused = Signal(object)

    def __init__(self, kind: TemplateKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._templates: list[Template] = []
        self._files: list[Template] = []
        self._at = 0
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(18)
        self.activated.connect(self._activate)

    @property
    def template(self) -> Template:
        """The chosen template."""
        return self._templates[self._at]

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
        """Offer and choose a template in a file of its own."""
        try:
            template = read_template(path)
            if template.kind != self._kind:
                raise PressDeskError(
                    self.tr("“{0}” is another kind of template").format(path.name), self.tr("Choose another file.")
                )
            vetted(template)
        except PressDeskError as error:
            self.refused.emit(error)
        else:
            self._files.append(template)
            self.show_templates(tuple(t for t in self._templates if t not in self._files), template.id)
            self.chosen.emit()

    def _activate(self, index: int) -> None:
        if index < len(self._templates):
            self._at = index
            self.chosen.emit()
            return
        self.setCurrentIndex(self._at)
        kinds = {
            "word": self.tr("Word files (*.docx *.dotx)"),
            "web": self.tr("Web pages and packs (*.html *.htm *.j2 *.jinja *.zip)"),
        }
        name, _ = QFileDialog.getOpenFileName(self.window(), self.tr("Choose a template"), "", kinds[self._kind])
        if name:
            self.add_file(Path(name))
