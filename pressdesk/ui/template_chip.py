"""The chip by which the template of the preview is chosen."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from pressdesk.app.starters import TemplateKind, starter
from pressdesk.model import Template
from pressdesk.ui.pieces import DOWN
from pressdesk.ui.theme import look

NAME_PX = 200  # a longer template name is cut, and any name where the pane is narrow; the tool tip has the whole
LEAST_PX = 64
EDGES_PX = 24  # what the style sheet leaves round the words of a chip


class TemplateChip(QPushButton):
    """Offers the templates of one kind at a time, and remembers what was chosen of each.

    chosen(): another template is chosen.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look(self, "chip")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._words, self._room = "", 0
        self._known: tuple[Template, ...] = ()
        self._ids: dict[TemplateKind, str] = {}
        self._kind: TemplateKind = "web"
        self._menu = QMenu(self)
        self._menu.setAccessibleName(self.tr("Template"))
        self._menu.aboutToShow.connect(self._offer)
        self.setMenu(self._menu)

    def show_templates(self, known: tuple[Template, ...]) -> None:
        """Offer these templates of the desk; what is chosen stays chosen."""
        self._known = known
        self.show_kind(self._kind if self.isEnabled() else None)

    def show_kind(self, kind: TemplateKind | None) -> None:
        """Offer the templates of this kind; where there is none, say so in its place and as wide, so that the chips
        beside it stay under the pointer."""
        self._room = 0 if kind else self.sizeHint().width()
        self.setEnabled(kind is not None)
        self._kind = kind or self._kind
        self._draw()

    def sizeHint(self) -> QSize:
        wide = min(self.fontMetrics().horizontalAdvance(self._words), NAME_PX) + EDGES_PX
        return QSize(max(wide, self._room), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_PX, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

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
        kinds = {"word": self.tr("Word template: {0}"), "web": self.tr("Web template: {0}")}
        if self.isEnabled():
            self._words, tip, said = f"{name} {DOWN}", name, kinds[self._kind].format(name)
        else:
            self._words = said = self.tr("Mail layout")
            tip = self.tr("Mail programs take one simple layout; it has no template.")
        self.setToolTip(tip)
        self.setAccessibleName(said)
        self._fit()
        self.updateGeometry()

    def _fit(self) -> None:
        """Cut the name, never the sign that there is more to choose from."""
        name, sign, _ = self._words.partition(f" {DOWN}")
        room = min(self.width() - EDGES_PX // 2, NAME_PX) - self.fontMetrics().horizontalAdvance(sign)
        shown = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room) + sign
        if shown.replace("&", "&&") != self.text():
            self.setText(shown.replace("&", "&&"))

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
