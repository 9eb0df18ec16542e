"""What other programs put on the clipboard, read as blocks of a release."""

from pressdesk.ui.body.pasting.grids import EDITED, row_text
from pressdesk.ui.body.pasting.left_out import left_out_words
from pressdesk.ui.body.pasting.reader import html_blocks
from pressdesk.ui.body.pasting.rtf import rtf_text

__all__ = ["EDITED", "html_blocks", "left_out_words", "row_text", "rtf_text"]
