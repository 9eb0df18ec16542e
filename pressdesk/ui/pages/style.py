"""The look of the pages beside the window's own: hairlines instead of boxes, small grey labels, white space."""

from string import Template

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from pressdesk.ui.pieces import label
from pressdesk.ui.theme import Colours, Look

# `line="..."` names how a field is set; everything else follows the window's style sheet.
_STYLE = Template("""
#page, #details, #inside { background: $page; }
#entries { background: $canvas; border-right: 1px solid $line; }
#entries QLineEdit { padding-left: 9px; }
#details QLineEdit, #details QPlainTextEdit {
  border: none; border-bottom: 1px solid $line; border-radius: 0; background: transparent; padding: 3px 0 4px 0; }
#details QLineEdit:focus, #details QPlainTextEdit:focus { border-bottom: 2px solid $accent; padding-bottom: 3px; }
#details QLineEdit[fault="true"] { border-bottom: 1px solid $accent; }
#details QLineEdit[line="name"] {
  font-size: 22px; font-weight: 700; border-bottom-color: transparent; min-height: 30px; }
#details QLineEdit[line="name"]:focus { border-bottom-color: $accent; }
#details QLineEdit[line="row"] { font-weight: 600; border-bottom-color: transparent; padding: 0; min-height: 20px; }
#details QLineEdit[line="row"]:hover { border-bottom-color: $line; }
#details QLineEdit[line="row"]:focus { border-bottom: 2px solid $accent; }
#details[line="report"] { border-left: 2px solid $page; }
#details[line="report"]:focus { border-left-color: $accent; }
#details QListView { border: none; background: transparent; border-radius: 0; }
#entries QListView { border: none; background: transparent; }
QLabel[line="section"] { font-size: 15px; font-weight: 600; }
QLabel[line="state"] { font-size: 14px; font-weight: 600; }
QLabel[line="example"] { color: $ink; }
QLabel[line="fault"] { font-size: 12px; color: $accent; }
QFrame[line="notice"] { background: $accent_soft; border: none; border-left: 3px solid $accent; }
QFrame[line="drop"][over="true"] { border-top: 2px solid $accent; }
QFrame[line="drop"][over="true"] QLabel { color: $accent; }
/* A logo stands on paper, also where the window is dark. */
QLabel[line="paper"] { background: #ffffff; }
QToolButton[line="tool"] { min-width: 26px; min-height: 26px; }
""")


def page_style(colours: Colours) -> str:
    """Return the style sheet of a page in these colours."""
    return _STYLE.substitute(msgspec.structs.asdict(colours))


def wrapped(text: str, name: Look) -> QLabel:
    """Return words in one of the window's looks that go on in the next line."""
    made = label(text, name)
    made.setWordWrap(True)
    return made


def lined(text: str, line: str, *, wrap: bool = False) -> QLabel:
    """Return a label in one of the pages' own looks: `section`, `state`, `example`, `fault`."""
    made = QLabel(text)
    made.setProperty("line", line)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    return made
