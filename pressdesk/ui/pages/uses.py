"""Where a boilerplate is used: the releases, each with the version that it prints."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pressdesk.app.library_updates import IN_WORK
from pressdesk.desk import Row
from pressdesk.ui.pages.entries import Entry, EntryView
from pressdesk.ui.pieces import button, label, row
from pressdesk.ui.theme import Theme

SHOWN = 5


class Uses(QWidget):
    """The releases that print a boilerplate. Signal: `open_wanted(str)`: a release's id, by double click or Enter."""

    open_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._label = label("", "label")
        self.update_all = button(self.tr("Update all drafts…"), "quiet")
        self.view = EntryView(theme, self.tr("Releases that use this boilerplate"))
        self.view.setToolTip(self.tr("Double-click to open the release"))
        self.view.opened.connect(self.open_wanted)
        self.view.viewport().installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row(self._label, None, self.update_all))
        column.addWidget(self.view)

    def show_uses(self, uses: Sequence[tuple[Row, int | None]], newest: int) -> None:
        """Show the releases with the version each prints; `newest` is the current version."""
        many = self.tr("Used in {} releases").format(len(uses))
        self._label.setText(
            (self.tr("Not used in a release yet"), self.tr("Used in one release"), many)[min(len(uses), 2)]
        )
        self.view.setVisible(bool(uses))
        self.update_all.setVisible(any(one.stage in IN_WORK and 0 < (version or 0) < newest for one, version in uses))
        self.view.show_entries([self._entry(one, version, newest) for one, version in uses])
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give each release the lines it needs at this width."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        rows = self.view.model().rowCount()
        bar = Qt.ScrollBarPolicy.ScrollBarAsNeeded if rows > SHOWN else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.view.setVerticalScrollBarPolicy(bar)
        heights = (self.view.sizeHintForRow(place) for place in range(min(rows, SHOWN)))
        self.view.setFixedHeight(sum(heights) + 4)

    def _entry(self, use: Row, version: int | None, newest: int) -> Entry:
        words = self.tr("version {}").format(version) if version else self.tr("own words")
        if version and version < newest:
            words = self.tr("version {}, not the current one").format(version)
        return Entry(use.id, use.headline or self.tr("No headline yet"), f"{stage_name(use.stage)} · {words}")


def stage_name(stage: str) -> str:
    """Return a release's stage in the interface's language."""
    names = {
        "draft": QCoreApplication.translate("Stage", "Draft"),
        "review": QCoreApplication.translate("Stage", "In review"),
        "approved": QCoreApplication.translate("Stage", "Approved"),
        "issued": QCoreApplication.translate("Stage", "Issued"),
        "corrected": QCoreApplication.translate("Stage", "Corrected"),
        "withdrawn": QCoreApplication.translate("Stage", "Withdrawn"),
    }
    return names.get(stage, stage)
