"""Word files: a template is compiled once and filled many times."""

from pressdesk.word.template import Template, compile
from pressdesk.word.writer import write

__all__ = ["Template", "compile", "write"]
