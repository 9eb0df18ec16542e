"""A table edited in place, in the body."""

from pressdesk.ui.table.commands import COMMANDS
from pressdesk.ui.table.handles import table_inset
from pressdesk.ui.table.inset import TableInset
from pressdesk.ui.table.stencil import Stencils

__all__ = ["COMMANDS", "Stencils", "TableInset", "table_inset"]
