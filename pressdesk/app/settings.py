"""What the window remembers between two days: its size, the theme, the last release, the last export folder."""

from pathlib import Path
from typing import Any

import msgspec

from pressdesk.app import files


class Settings:
    """Small values by name, kept as JSON: `get("theme")`, `set("theme", "dark")`.

    A file that is missing or broken counts as empty: nothing in it is worth stopping for.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._values = _read(path)

    def get(self, name: str, default: Any = None) -> Any:
        """Return the value kept under `name`, or `default`."""
        return self._values.get(name, default)

    def set(self, name: str, value: Any) -> None:
        """Keep a JSON value under `name`; None forgets it. Raises PressDeskError where the file cannot be written."""
        if self._values.get(name) == value:
            return
        self._values = {**self._values, **_read(self.path), name: value}  # another window may have set other names
        if value is None:
            del self._values[name]
        files.make_folder(self.path.parent)
        files.write_atomic(self.path, msgspec.json.format(msgspec.json.encode(self._values), indent=1))

    def last_release(self, desk: Path) -> str | None:
        """Return the id of the release that was open last on this desk."""
        last = self.get("last_release", {})
        return last.get(str(desk)) if isinstance(last, dict) else None

    def set_last_release(self, desk: Path, release_id: str) -> None:
        """Remember the release that is open on this desk."""
        last = self.get("last_release", {})
        self.set("last_release", {**(last if isinstance(last, dict) else {}), str(desk): release_id})


def _read(path: Path) -> dict[str, Any]:
    try:
        values = msgspec.json.decode(path.read_bytes())
    except (OSError, msgspec.DecodeError):
        return {}
    return values if isinstance(values, dict) else {}
