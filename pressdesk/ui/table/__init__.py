"""A table edited in place, in the body."""

from pressdesk.ui.table.inset import TableInset

__all__ = ["TableInset"]
