"""The release as plain text and as Markdown."""

from pressdesk.plain.inline import inline
from pressdesk.plain.markdown import markdown
from pressdesk.plain.text import WIRE_WIDTH, text

__all__ = ["WIRE_WIDTH", "inline", "markdown", "text"]
