"""The files that ship with the program: templates, samples, themes, icons, schema."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
# In the wheel they lie inside the package, in a checkout beside it.
_FOLDER = _PACKAGE / "resources" if (_PACKAGE / "resources").is_dir() else _PACKAGE.parent / "resources"


def resource_path(name: str) -> Path:
    """Return the path of a shipped file, named from `resources/` with forward slashes."""
    return _FOLDER.joinpath(*name.split("/"))


def read_resource(name: str) -> bytes:
    """Return the bytes of a shipped file."""
    return resource_path(name).read_bytes()


def resource_text(name: str) -> str:
    """Return a shipped file as text (UTF-8)."""
    return resource_path(name).read_text(encoding="utf-8")
