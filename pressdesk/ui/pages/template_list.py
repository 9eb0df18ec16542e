"""The templates one below the other, Word files first, with the words on how to add more."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout

from pressdesk.model import Template, TemplateError
from pressdesk.ui.pages.frame import Column
from pressdesk.ui.pages.style import lined, wrapped
from pressdesk.ui.pages.template_row import TemplateRow
from pressdesk.ui.pieces import clear, rule
from pressdesk.ui.theme import Theme, restyle

Told = Callable[[Template], tuple[str, ...]]


class TemplateList(Column):
    """Shows templates. `wire` connects a new row's signals; `told` says the lines about a template, and raises
    TemplateError for one that cannot be used."""

    def __init__(self, theme: Theme, wire: Callable[[TemplateRow], None], told: Told) -> None:
        super().__init__()
        self._theme, self._wire, self._told = theme, wire, told
        self.rows: dict[str, TemplateRow] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._drop = QFrame()
        self._drop.setProperty("line", "drop")
        drop = QVBoxLayout(self._drop)
        drop.setContentsMargins(0, 14, 0, 14)
        drop.addWidget(
            wrapped(
                self.tr(
                    "Drop a Word file (.docx, .dotx) or a web page (.html, .j2) anywhere on this page to add it. "
                    "Your letterhead can stay as it is: mark the places to fill with {{ headline }}, {{ body }} and so "
                    "on, or leave it without marks, and the release follows the last line."
                ),
                "small",
            )
        )
        self.body.addLayout(self._list)
        self.body.addWidget(self._drop)

    def show_templates(self, templates: Sequence[Template]) -> None:
        """Show these templates; rows stay where they are while the same templates are shown."""
        if {template.id for template in templates} != set(self.rows):
            clear(self._list)
            self.rows = {}
            self._section(self.tr("Word"), [template for template in templates if template.kind == "word"])
            self._section(self.tr("Web page"), [template for template in templates if template.kind == "web"])
        for template in templates:
            try:
                said, fault = self._told(template), ""
            except TemplateError as error:
                said, fault = (), str(error)
            self.rows[template.id].show_template(template, said, fault)

    def show_drop(self, over: bool) -> None:
        """Show that files held over the page can be dropped."""
        restyle(self._drop, "over", over)

    def _section(self, title: str, templates: Sequence[Template]) -> None:
        if not templates:
            return
        heading = lined(title, "section")
        heading.setContentsMargins(0, 14 if self._list.count() else 0, 0, 6)
        self._list.addWidget(heading)
        for template in templates:
            row = self.rows[template.id] = TemplateRow(self._theme, template)
            self._wire(row)
            self._list.addWidget(rule())
            self._list.addWidget(row)
