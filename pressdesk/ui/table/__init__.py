"""A table edited in place, in the body."""

from pressdesk.ui.table.commands import COMMANDS
from pressdesk.ui.table.handles import table_inset
from pressdesk.ui.table.inset import TableInset

__all__ = ["COMMANDS", "TableInset", "table_inset"]
