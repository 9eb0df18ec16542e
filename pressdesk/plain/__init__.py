"""The release as plain text and as Markdown."""

from pressdesk.plain.markdown import markdown
from pressdesk.plain.text import text

__all__ = ["markdown", "text"]
