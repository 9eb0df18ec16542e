"""The editor of a release's body: one rich text that gives and shows a `Body`."""

from pressdesk.ui.body.edit import ALL_KINDS, BodyEdit
from pressdesk.ui.body.formatting import FormatState

__all__ = ["ALL_KINDS", "BodyEdit", "FormatState"]
