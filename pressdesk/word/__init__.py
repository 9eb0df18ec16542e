"""Word files: a template is compiled once and filled many times."""

from pressdesk.word.letterhead import LetterheadLook, letterhead
from pressdesk.word.template import Template, compile
from pressdesk.word.writer import write

__all__ = ["LetterheadLook", "Template", "compile", "letterhead", "write"]
