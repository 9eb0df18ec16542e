"""The list of releases: grouped by stage, with counts, as a Qt model."""

from datetime import date, datetime
from functools import lru_cache
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from pressdesk.desk import Hit, Row
from pressdesk.model import Embargo, Kind, Stage
from pressdesk.text import is_rtl
from pressdesk.ui.times import edited_words, embargo_lifts, short_date


class Header(NamedTuple):
    """The title of a group, with how many releases it holds. `opens`: it can be folded."""

    key: str
    title: str
    number: int
    opens: bool = False
    is_open: bool = True


class Item(NamedTuple):
    """One release in the list: headline, a quiet line, the colour of its dot, a found passage (words, is hit).

    `lifts`: the line says when an embargo lifts, and takes a second row rather than lose its zone. `rtl`: headline and
    passage are written from right to left.
    """

    id: str
    headline: str
    line: str
    dot: str
    trashed: bool = False
    snippet: tuple[tuple[str, bool], ...] = ()
    lifts: bool = False
    rtl: bool = False


Entry = Header | Item
DOTS: dict[str, str] = {"draft": "warn", "review": "link", "approved": "ok", "issued": "ok", "corrected": "warn"}
GROUPS = ("drafts", "embargoed", "approved", "issued", "withdrawn")


def tr(text: str) -> str:
    """Return words of the list in the language of the interface."""
    return QCoreApplication.translate("Sidebar", text)


def stage_words(stage: Stage) -> str:
    """Return a stage in words: Draft."""
    return {
        "draft": QCoreApplication.translate("Stage", "Draft"),
        "review": QCoreApplication.translate("Stage", "In review"),
        "approved": QCoreApplication.translate("Stage", "Approved"),
        "issued": QCoreApplication.translate("Stage", "Issued"),
        "corrected": QCoreApplication.translate("Stage", "Corrected"),
        "withdrawn": QCoreApplication.translate("Stage", "Withdrawn"),
    }[stage]


def kind_words(kind: Kind) -> str:
    """Return a kind in words: Press release."""
    return {
        "release": tr("Press release"),
        "statement": tr("Statement"),
        "advisory": tr("Media advisory"),
        "correction": tr("Correction"),
    }[kind]


def lifts_later(row: Row, now: datetime) -> bool:
    """Return whether a release is finished and its embargo still ahead."""
    return row.stage in ("approved", "issued") and isinstance(row.timing, Embargo) and row.timing.local > now


def group_of(row: Row, now: datetime) -> str:
    """Return the group a release stands in; `now` is aware."""
    if lifts_later(row, now):
        return "embargoed"
    if row.stage in ("draft", "review"):
        return "drafts"
    return {"approved": "approved", "issued": "issued"}.get(row.stage, "withdrawn")


def quiet_line(row: Row, now: datetime) -> str:
    """Return the line under a headline: Draft · edited just now · EN; Lifts Thu, Sept. 21, 9 a.m. EDT."""
    today = now.astimezone().date()
    if isinstance(row.timing, Embargo) and lifts_later(row, now):
        return embargo_lifts(row.timing.local, today)
    if row.stage == "issued":
        day = row.release_date or row.edited.astimezone().date()
        shown = short_date(day, date(1, 1, 1))
        first = tr("Sample") if row.sample else kind_words(row.kind) if row.kind == "correction" else ""
        return " · ".join(filter(None, (first, shown)))
    state = tr("Sample") if row.sample else stage_words(row.stage)
    said = kind_words(row.kind) if row.kind == "correction" else edited_words(row.edited, now)
    return " · ".join((state, said, code(row.language)))


def code(language: str) -> str:
    """Return a language as the list shows it: EN."""
    return language.split("-")[0].upper()


@lru_cache(maxsize=20000)
def item(row: Row, now: datetime, *, trashed: bool = False, snippet: tuple[tuple[str, bool], ...] = ()) -> Item:
    """Return a release as the list shows it; kept, since most rows are the same at the next look."""
    lifts = lifts_later(row, now) and not trashed
    colour = "accent" if lifts else DOTS.get(row.stage, "soft")
    headline = row.headline or tr("Untitled {0}").format(kind_words(row.kind).lower())
    line = edited_words(row.edited, now) if trashed else quiet_line(row, now)
    return Item(row.id, headline, line, "soft" if trashed else colour, trashed, snippet, lifts, is_rtl(row.language))


def listing(
    rows: tuple[Row, ...], trashed: tuple[Row, ...], now: datetime, *, trash_open: bool = False
) -> tuple[Entry, ...]:
    """Return headers and releases in the order of the list; a group without releases has no header."""
    titles = {
        "drafts": tr("Drafts"),
        "embargoed": tr("Embargoed"),
        "approved": tr("Approved"),
        "issued": tr("Issued"),
        "withdrawn": tr("Corrected and withdrawn"),
    }
    now = now.replace(second=0, microsecond=0)
    groups: dict[str, list[Row]] = {key: [] for key in GROUPS}
    for row in rows:
        groups[group_of(row, now)].append(row)
    entries: list[Entry] = []
    for key, members in groups.items():
        if members:
            entries.append(Header(key, titles[key], len(members)))
            entries.extend(item(row, now) for row in members)
    if trashed:
        entries.append(Header("trash", tr("Trash"), len(trashed), opens=True, is_open=trash_open))
        entries.extend(item(row, now, trashed=True) for row in trashed if trash_open)
    return tuple(entries)


def found(hits: tuple[Hit, ...], now: datetime, *, more: bool = False) -> tuple[Entry, ...]:
    """Return what a search found, each with the passage."""
    title = tr("Found") if hits else tr("Nothing found")
    return (
        Header("found", title + (" …" if more else ""), len(hits)),
        *(item(hit.row, now, snippet=hit.snippet) for hit in hits),
    )


class Releases(QAbstractListModel):
    """The entries of the list. Qt.UserRole holds the Header or Item."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: tuple[Entry, ...] = ()

    def show(self, entries: tuple[Entry, ...]) -> None:
        """Show these entries; where only words of the same entries changed, the place in the list stays."""
        if entries == self.entries:
            return
        if [_key(entry) for entry in entries] == [_key(entry) for entry in self.entries]:
            before, self.entries = self.entries, entries
            for number, entry in enumerate(entries):
                if entry != before[number]:
                    self.dataChanged.emit(self.index(number), self.index(number))
            return
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def place_of(self, release_id: str) -> QModelIndex:
        """Return the index of a release, invalid where the list does not hold it."""
        for number, entry in enumerate(self.entries):
            if isinstance(entry, Item) and entry.id == release_id:
                return self.index(number)
        return QModelIndex()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{entry.title}, {entry.number}" if isinstance(entry, Header) else entry.headline
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and isinstance(entry, Item):
            return entry.line
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        entry = self.entries[index.row()]
        if isinstance(entry, Header) and not entry.opens:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _key(entry: Entry) -> tuple[str, object]:
    return (entry.key, entry.number) if isinstance(entry, Header) else ("item", (entry.id, bool(entry.snippet)))
