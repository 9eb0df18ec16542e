"""The chip by which the template of the preview is chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from pressdesk.app.starters import TemplateKind, starter
from pressdesk.model import Template
from pressdesk.ui.pieces import DOWN
from pressdesk.ui.theme import look

NAME_PX = 190  # a longer template name is cut; the tool tip has the whole


class TemplateChip(QPushButton):
    """Offers the templates of one kind at a time, and remembers what was chosen of each.

    chosen(): another template is chosen.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look(self, "chip")
        self.setAutoDefault(False)
        self._known: tuple[Template, ...] = ()
        self._ids: dict[TemplateKind, str] = {}
        self._kind: TemplateKind = "web"
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._offer)
        self.setMenu(self._menu)

    def show_templates(self, known: tuple[Template, ...]) -> None:
        """Offer these templates of the desk; what is chosen stays chosen."""
        self._known = known
        self.show_kind(self._kind if self.isEnabled() else None)

    def show_kind(self, kind: TemplateKind | None) -> None:
        """Offer the templates of this kind; where there is none, say so in its place."""
        self.setEnabled(kind is not None)
        self._kind = kind or self._kind
        self._draw()
        # The chips beside it stay where they are, under the pointer.
        self.setMinimumWidth(0 if kind else self.sizeHint().width())
        if kind is None:
            self.setText(self.tr("Mail layout"))
            self.setToolTip(self.tr("Mail programs take one simple layout; it has no template."))
            self.setAccessibleName(self.text())

    def template(self, kind: TemplateKind) -> Template:
        """Return the chosen template of a kind, else the desk's default."""
        known = self._of(kind)
        chosen = [template for template in known if template.id == self._ids.get(kind)]
        default = [template for template in known if template.default]
        return (chosen or default or list(known))[0]

    def _of(self, kind: TemplateKind) -> tuple[Template, ...]:
        return tuple(template for template in self._known if template.kind == kind) or (starter(kind),)

    def _draw(self) -> None:
        name = self.template(self._kind).name
        words = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, NAME_PX)
        self.setText(f"{words} {DOWN}".replace("&", "&&"))
        self.setToolTip(name)
        kinds = {"word": self.tr("Word template: {0}"), "web": self.tr("Web template: {0}")}
        self.setAccessibleName(kinds[self._kind].format(name))

    def _offer(self) -> None:
        self._menu.clear()
        now = self.template(self._kind).id
        for template in self._of(self._kind):
            action = self._menu.addAction(template.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(template.id == now)
            action.triggered.connect(lambda _=False, template=template: self._choose(template))

    def _choose(self, template: Template) -> None:
        self._ids[self._kind] = template.id
        self._draw()
        self.chosen.emit()
