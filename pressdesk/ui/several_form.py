"""The form of an export of several releases: which, as what, where to."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QGridLayout, QLabel, QVBoxLayout, QWidget

from pressdesk import desk as desks
from pressdesk.app.settings import Settings
from pressdesk.app.several import ALL, YEAR, Batch, chosen
from pressdesk.desk import Row
from pressdesk.model import STAGES
from pressdesk.ui.export_form import FIRST
from pressdesk.ui.folder_line import folder_line
from pressdesk.ui.format_words import format_boxes
from pressdesk.ui.pieces import label, row
from pressdesk.ui.theme import restyle

KEPT = "export_several"  # the name under which the settings keep what was chosen last
_FOUND = "found"


class SeveralForm(QWidget):
    """Samples are never among the releases.

    changed(): `batch()` or `fault()` may be another.
    """

    changed = Signal()

    def __init__(self, settings: Settings, query: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings, self._query = settings, query
        self._rows: tuple[Row, ...] = ()
        self._found: tuple[Row, ...] | None = None
        kept = settings.get(KEPT, {})
        self._kept = kept if isinstance(kept, dict) else {}
        self._make()
        self._lay_out()
        for box in self.formats.values():
            box.toggled.connect(self._tell)
        self.which.activated.connect(self._tell)
        self.folder.textChanged.connect(self._tell)

    def batch(self) -> Batch:
        """Return what the form says."""
        formats = tuple(name for name, box in self.formats.items() if box.isChecked())
        folder = Path(self.folder.text().strip()).expanduser()
        return Batch(self._chosen(), formats, folder, over=self.there.currentData() == "replace")

    def fault(self) -> str:
        """Return why nothing can be exported as the form stands, or the empty string."""
        if not any(box.isChecked() for box in self.formats.values()):
            return self.tr("Choose at least one kind of file.")
        if not self.folder.text().strip():
            return self.tr("Choose a folder.")
        if self.which.currentData() == _FOUND and self._found is None:
            return self.tr("Searching…")
        if self._chosen():
            return ""
        if self._all():
            return self.tr("There are only samples here, and samples are not exported together.")
        return self.tr("There is no such release.") if self._rows else self.tr("There is no release on this desk yet.")

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Offer these releases of the desk; what is chosen stays chosen."""
        self._rows = rows
        self._offer()

    def show_search(self, query: str, hits: tuple[desks.Hit, ...] | None) -> None:
        """Offer what a search found (None: not known yet); without a query there is no such choice."""
        self._query, self._found = query, None if hits is None else tuple(hit.row for hit in hits)
        self._offer()

    def keep(self) -> None:
        """Remember what was chosen. Raises PressDeskError where the settings cannot be written."""
        formats = [name for name, box in self.formats.items() if box.isChecked()]
        which, there = self.which.currentData(), self.there.currentData()
        self._settings.set(
            KEPT, {"which": which, "formats": formats, "folder": self.folder.text().strip(), "there": there}
        )

    def _chosen(self) -> tuple[Row, ...]:
        return tuple(row for row in self._all() if not row.sample)

    def _all(self) -> tuple[Row, ...]:
        which = self.which.currentData()
        return (self._found or ()) if which == _FOUND else chosen(self._rows, which or ALL, date.today())

    def _offer(self) -> None:
        """Fill the list of choices, each with how many releases it holds; a search comes first."""
        first = _FOUND if self._query else self._kept.get("which")
        before = self.which.currentData() if self.which.count() else first
        self.which.clear()
        if self._query:
            found = "…" if self._found is None else f"{_real(self._found):,}"
            self.which.addItem(self.tr("Found by “{0}” ({1})").format(self._query, found), _FOUND)
        for key, words in self._groups().items():
            number = _real(chosen(self._rows, key, date.today()))
            if number or key == ALL:
                self.which.addItem(f"{words} ({number:,})", key)
        self.which.setCurrentIndex(max(self.which.findData(before), 0))
        self._tell()

    def _groups(self) -> dict[str, str]:
        words = {
            "draft": self.tr("All drafts"),
            "review": self.tr("All in review"),
            "approved": self.tr("All approved"),
            "issued": self.tr("All issued"),
            "corrected": self.tr("All corrected"),
            "withdrawn": self.tr("All withdrawn"),
        }
        year = self.tr("All of {0}").format(date.today().year)
        return {stage: words[stage] for stage in STAGES} | {YEAR: year, ALL: self.tr("All releases")}

    def _make(self) -> None:
        self.which = QComboBox()
        self.formats = format_boxes(self._kept.get("formats", FIRST))
        self.folder, self.browse = folder_line(self._kept.get("folder"))
        self.there = QComboBox()
        self.there.addItem(self.tr("stay; the new ones get a number"), "stay")
        self.there.addItem(self.tr("are replaced"), "replace")
        self.there.setCurrentIndex(max(self.there.findData(self._kept.get("there")), 0))
        self.note = label("", "small")
        self.note.setWordWrap(True)

    def _lay_out(self) -> None:
        kinds = QGridLayout()
        kinds.setHorizontalSpacing(12)
        kinds.setVerticalSpacing(4)
        half = (len(self.formats) + 1) // 2
        for at, box in enumerate(self.formats.values()):
            kinds.addWidget(box, at % half, at // half)
        kinds.setColumnStretch(1, 1)
        kinds.setContentsMargins(0, 4, 0, 0)  # level with the caption beside it
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(10)
        for text, field, line in (
            (self.tr("Re&leases"), self.which, row(self.which)),
            (self.tr("As"), None, kinds),
            (self.tr("F&older"), self.folder, row(self.folder, self.browse)),
            (self.tr("Files &that are there"), self.there, row(self.there)),
        ):
            caption = QLabel(text)
            if field is not None:
                caption.setBuddy(field)
                field.setAccessibleName(text.replace("&", ""))
            form.addRow(caption, line)
        form.addRow("", self.note)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        layout.addStretch(1)

    def _tell(self) -> None:
        """Say how much will be written, or what stands in the way."""
        fault, formats = self.fault(), sum(box.isChecked() for box in self.formats.values())
        restyle(self.note, "look", "warn" if fault else "small")
        number, samples = len(self._chosen()), len(self._all()) - len(self._chosen())
        files = self.tr("Files: {0:,}, in the desk’s default templates.").format(number * formats)
        said = [fault or files]
        if samples and number:
            said.append(self.tr("Samples left out: {0}.").format(samples))
        self.note.setText(" ".join(said))
        self.changed.emit()


def _real(rows: tuple[Row, ...]) -> int:
    return sum(not row.sample for row in rows)
