"""An export by command line: what is made of the release goes to a file, or a folder."""

import os
from pathlib import Path

from msgspec.structs import replace

from pressdesk.app.files import write_atomic
from pressdesk.app.folders import write_folder
from pressdesk.app.render import Made, render, render_folder
from pressdesk.app.sources import Source
from pressdesk.model import PressDeskError


def export(source: Source, format_name: str, output: str, *, public: bool = False) -> Made:
    """Write the release to `output` (`-`: nowhere, the caller prints it) and return what was made.

    A web page for a folder (one that is there, or a name that ends like one) becomes several files. Raises
    PressDeskError.
    """
    means = replace(source.means, public=public)
    if output == "-" or not _is_folder(output):
        made = render(source.release, format_name, source.office, means)
        if output != "-":
            write_atomic(Path(output), made.data)
        return made
    if format_name != "html":
        raise PressDeskError(f"“{output}” is a folder", "Name a file: only a web page can be a folder.")
    folder = render_folder(source.release, source.office, means)
    write_folder(Path(output), folder.files)
    return Made(b"", folder.notes)


def _is_folder(output: str) -> bool:
    ends = (os.sep, *(os.altsep or ""))
    try:
        return output.endswith(ends) or Path(output).is_dir()
    except (OSError, ValueError):
        return False
