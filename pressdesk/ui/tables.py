"""What the Insert and Format menus do to tables: the table with the caret, or the one that is selected as a whole."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from pressdesk.text import grid
from pressdesk.ui.form import ReleaseForm
from pressdesk.ui.table import COMMANDS, TableInset
from pressdesk.ui.table.cell import Caption
from pressdesk.ui.writing import Writing

INSERT: Final = "table"
REMOVE: Final = "table_away"
WHOLE: Final = ("header_row",)  # commands for a table that is selected as a whole too


class Tables(QObject):
    """Inserts tables and changes the one at hand; the actions offer what can be done to it."""

    def __init__(self, form: ReleaseForm, writing: Writing) -> None:
        super().__init__(form)
        self._form = form
        self._writing = writing
        self._actions: Mapping[str, QAction] = {}
        self._known: object = None  # the shape of the table and the cell that the actions were last set for

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the actions for tables do, and those that move a block: in a cell, they move its row."""
        return {
            INSERT: self.insert,
            REMOVE: self.remove,
            "move_up": partial(self.move, -1),
            "move_down": partial(self.move, 1),
            **{name: partial(self.act, name) for name in COMMANDS},
        }

    def reflect(self, actions: Mapping[str, QAction]) -> None:
        """Keep these actions true to the table at hand."""
        self._actions = actions
        self._form.caret_moved.connect(self.show_state)
        self.show_state()

    def insert(self) -> None:
        """Put an empty table at the caret of the body, and the caret into its first cell."""
        edit = self._form.body.edit
        with edit.step(self.tr("table")):
            edit.insert_blocks((grid.blank_table(),))
        inset = edit.insets.at(edit.textCursor().blockNumber())
        if inset is not None:
            inset.enter(False)

    def act(self, name: str) -> None:
        """Do a command of the table `COMMANDS` to the table with the caret."""
        table = self.table() or (self._selected() if name in WHOLE else None)
        if table is not None:
            table.act(name)
            self.show_state(anew=True)

    def move(self, by: int) -> None:
        """Move the row with the caret, or the block, up (-1) or down (1)."""
        table = self.table()
        if table is not None and not isinstance(self._form.active(), Caption):
            self.act("row_up" if by < 0 else "row_down")
        else:
            self._writing.move(by)

    def remove(self) -> None:
        """Take out the table with the caret, or the one that is selected."""
        table = self.table() or self._selected()
        if table is not None:
            table.removed.emit()

    def table(self) -> TableInset | None:
        """Return the table with the caret, if there is one."""
        around = self._form.active().parentWidget()
        return around if isinstance(around, TableInset) else None

    def show_state(self, *, anew: bool = False) -> None:
        """Offer what can be done to the table at hand."""
        if not self._actions or self._form.seal.on:
            return
        table = self.table()
        chosen = table or self._selected()
        state = (chosen.shape(), isinstance(self._form.active(), Caption)) if chosen else None
        if state == self._known and not anew:
            return
        self._known = state
        for name in COMMANDS:
            at = chosen if name in WHOLE else table
            self._actions[name].setEnabled(at is not None and at.can(name))
        self._actions["header_row"].setChecked(chosen is not None and bool(chosen.table.header))
        self._actions[REMOVE].setEnabled(bool(state))

    def _selected(self) -> TableInset | None:
        """Return the table that is selected as a whole in the body."""
        edit = self._form.body.edit
        cursor = edit.textCursor()
        alone = cursor.hasSelection() and cursor.block().contains(cursor.anchor())
        inset = edit.insets.at(cursor.blockNumber()) if alone else None
        return inset if isinstance(inset, TableInset) else None
