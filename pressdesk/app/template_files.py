"""A file from the disk as a template, or why it cannot be one."""

from pathlib import Path

from pressdesk import web
from pressdesk.app.starters import TemplateKind
from pressdesk.model import Template, UnreadableTemplateError, clean_line, new_id

SUFFIXES: dict[str, TemplateKind] = {
    ".docx": "word",
    ".dotx": "word",
    ".html": "web",
    ".htm": "web",
    ".j2": "web",
    ".jinja": "web",
    ".zip": "web",
}

# Word's own limit for a document is 512 MB; a letterhead that large holds pictures nobody prints.
LARGEST = 40 * 1024 * 1024

_USUAL = "Choose a Word file (.docx, .dotx), a web page (.html, .j2) or a template pack (.zip, or its pack.toml)."
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
    """Return the file, or a folder with a pack, as a new template: a pack has its own name, a file names its template.

    `pack.toml` stands for its folder: a dialog for files offers no folders.

    Raises UnreadableTemplateError: another kind of file, unreadable, a folder without `pack.toml`.
    """
    if path.name == web.MANIFEST:
        path = path.parent
    if path.is_dir():
        return _pack(path, web.join(_folder(path)), f"{path.resolve().name}.zip")
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
    if kind == "web" and web.is_zip(data):
        return _pack(path, data, path.name)
    return Template(new_id(), clean_line(template_name(path)), kind, data, clean_line(path.name))


def _pack(path: Path, data: bytes, file_name: str) -> Template:
    name = web.name_of(data, path.name) or template_name(path)
    return Template(new_id(), clean_line(name), "web", data, clean_line(file_name))


def _folder(folder: Path) -> dict[str, bytes]:
    """Return the files of a pack's folder by their path in it. Raises UnreadableTemplateError."""
    if not (folder / web.MANIFEST).is_file():
        raise UnreadableTemplateError(
            f"“{folder.name}” is a folder without {web.MANIFEST}", "Choose the folder of a template pack, or a file."
        )
    files: dict[str, bytes] = {}
    left = web.MAX_TOTAL
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if web.is_litter(name) or not path.is_file() or path.is_symlink():
            continue
        try:
            left -= path.stat().st_size
            if left < 0 or len(files) >= web.MAX_FILES:
                size = f"at most {web.MAX_FILES} files and {web.MAX_TOTAL // 2**20} MB"
                raise UnreadableTemplateError(
                    f"“{folder.name}” is too large for a template pack", f"A pack holds {size}."
                )
            files[name] = path.read_bytes()
        except OSError as error:
            reason = error.strerror or "unknown fault"
            raise UnreadableTemplateError(
                f"“{name}” cannot be read: {reason}", "Look whether it is still there."
            ) from None
    return files


def is_pack(template: Template) -> bool:
    """Return whether this is a template pack and not one file."""
    return template.kind == "web" and web.is_zip(template.data)


def template_name(path: Path) -> str:
    """Return what the file is called without its suffixes: `Letterhead 2026` for `Letterhead 2026.html.j2`."""
    stem = path.name
    while Path(stem).suffix.lower() in SUFFIXES:
        stem = Path(stem).stem
    return stem or path.name
