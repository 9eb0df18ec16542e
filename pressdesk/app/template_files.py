"""A file from the disk as a template, or why it cannot be one."""

from pathlib import Path

from pressdesk.app.starters import TemplateKind
from pressdesk.model import Template, UnreadableTemplateError, clean_line, new_id

SUFFIXES: dict[str, TemplateKind] = {
    ".docx": "word",
    ".dotx": "word",
    ".html": "web",
    ".htm": "web",
    ".j2": "web",
    ".jinja": "web",
}

# Word's own limit for a document is 512 MB; a letterhead that large holds pictures nobody prints.
LARGEST = 40 * 1024 * 1024

_USUAL = "Choose a Word file (.docx, .dotx) or a web page (.html, .j2)."
_RESAVE = "Open it in Word and save it as a Word document (.docx)."
_REMEDIES = {
    ".doc": _RESAVE,
    ".dot": _RESAVE,
    ".rtf": _RESAVE,
    ".odt": "Open it in LibreOffice and save it as a Word document (.docx).",
    ".pages": "Export it from Pages as a Word document (.docx).",
    ".docm": "It holds macros: open it in Word and save it without them, as .docx.",
    ".dotm": "It holds macros: open it in Word and save it without them, as .docx.",
    ".pdf": "A PDF cannot be filled: choose the Word file that it was made from.",
}


def read_template(path: Path) -> Template:
    """Return the file as a new template named after it. Raises UnreadableTemplateError: another kind, unreadable."""
    kind = SUFFIXES.get(path.suffix.lower())
    if path.name.startswith("~$"):
        raise UnreadableTemplateError(
            f"“{path.name}” is a note that Word keeps while a file is open", f"Choose “{path.name[2:]}”."
        )
    if kind is None:
        remedy = _REMEDIES.get(path.suffix.lower(), _USUAL)
        raise UnreadableTemplateError(f"“{path.name}” cannot be a template", remedy)
    try:
        if path.stat().st_size > LARGEST:
            size = path.stat().st_size // 1024 // 1024
            raise UnreadableTemplateError(
                f"“{path.name}” is too large for a template: {size} MB", "Make its pictures smaller."
            )
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or "unknown fault"
        raise UnreadableTemplateError(
            f"“{path.name}” cannot be read: {reason}", "Look whether it is still there."
        ) from None
    return Template(new_id(), clean_line(template_name(path)), kind, data, clean_line(path.name))


def template_name(path: Path) -> str:
    """Return what the file is called without its suffixes: `Letterhead 2026` for `Letterhead 2026.html.j2`."""
    stem = path.name
    while Path(stem).suffix.lower() in SUFFIXES:
        stem = Path(stem).stem
    return stem or path.name
