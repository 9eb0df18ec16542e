"""Word files: a template is compiled once and filled many times."""

from pressdesk.word.inspection import inspect
from pressdesk.word.preparing import prepare
from pressdesk.word.template import Template, compile
from pressdesk.word.writer import write

__all__ = ["Template", "compile", "inspect", "prepare", "write"]
