"""The list of the versions of a release."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QListView, QSplitter, QWidget

from pressdesk.ui.history.paint import VersionPainter
from pressdesk.ui.history.rows import Version, Versions
from pressdesk.ui.pieces import column
from pressdesk.ui.theme import Theme, look

MANY = 60
ROUND = 4


class VersionList(QListView):
    """Shows them by day; one version is chosen, or two with Ctrl or Shift."""

    def __init__(self, theme: Theme, model: Versions) -> None:
        super().__init__()
        look(self, "pane")
        self.setModel(model)
        self.setItemDelegate(VersionPainter(theme, model, self))
        self.setAccessibleName(self.tr("Versions"))
        self.setAccessibleDescription(self.tr("Choose one to see what it changed, or two to compare them"))
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(200)
        self.setMouseTracking(True)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)

    def chosen(self) -> list[Version]:
        """Return the one or two versions that are chosen, the newer first."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.model().index(at, 0).data(Qt.ItemDataRole.UserRole) for at in rows]

    def keep_two(self) -> None:
        """Let go of all but the version with the cursor and the one farthest from it."""
        rows = [index.row() for index in self.selectionModel().selectedIndexes()]
        if len(rows) > 2:
            here = self.currentIndex().row()
            far = max(rows, key=lambda at: abs(at - here))
            kept = QItemSelection()
            for at in (here, far):
                kept.select(self.model().index(at, 0), self.model().index(at, 0))
            self.selectionModel().select(kept, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def whole_height(self) -> int:
        """Return how high it is with all its versions in sight, as far as any screen shows them, in pixels."""
        rows = range(min(self.model().rowCount(), MANY))
        return sum(map(self.sizeHintForRow, rows)) + 2 * self.frameWidth()


class Halves(QSplitter):
    """The list over what differs: it has the room that its versions need, a third at most, until somebody drags."""

    def __init__(self, versions: VersionList, below: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._versions = versions
        self._dragged = False
        self.setHandleWidth(1)
        around = column(versions)
        around.setContentsMargins(6, ROUND, 6, ROUND)
        above = QWidget()
        above.setLayout(around)
        self.addWidget(above)
        self.addWidget(below)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(1, 1)
        self.splitterMoved.connect(self._keep)

    def fit(self) -> None:
        """Share the room anew."""
        if not self._dragged:
            high = min(self._versions.whole_height() + 2 * ROUND, self.height() // 3)
            self.setSizes([high, self.height() - high])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _keep(self) -> None:
        self._dragged = True
