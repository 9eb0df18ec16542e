"""Word files: a template is compiled once and filled many times."""

from pressdesk.word.inspection import inspect
from pressdesk.word.letterhead import LONGEST_FONT, PAPERS, LetterheadLook, Paper, letterhead
from pressdesk.word.preparing import prepare
from pressdesk.word.template import Template, compile
from pressdesk.word.writer import write

__all__ = [
    "LONGEST_FONT", "PAPERS", "LetterheadLook", "Paper", "Template", "compile", "inspect", "letterhead", "prepare",
    "write",
]  # fmt: skip
