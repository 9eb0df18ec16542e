"""Where the program keeps its things. `PRESSDESK_HOME` puts all of them into one folder."""

import os
from collections.abc import Callable
from pathlib import Path

import platformdirs


def default_desk_path() -> Path:
    """Return the path of the desk that opens when none is named."""
    return _folder("data") / "My desk.sqlite"


def settings_path() -> Path:
    """Return the path of the file that remembers the window: its size, the theme, the last release."""
    return _folder("config") / "settings.json"


def log_folder() -> Path:
    """Return the folder for reports of unexpected errors."""
    return _folder("log")


def dictionary_path() -> Path:
    """Return the path of the list of words that this person has added to the dictionary, one a line."""
    return _folder("data") / "dictionary.txt"


def dictionaries_folder() -> Path:
    """Return the folder for spelling dictionaries that somebody adds."""
    return _folder("data") / "dictionaries"


def marks_folder() -> Path:
    """Return the folder where every window that is open keeps its mark (see `app.endings`)."""
    return _folder("data") / "open windows"


def documents_folder() -> Path:
    """Return the folder that a first export goes to."""
    home = os.environ.get("PRESSDESK_HOME")
    return Path(home) if home else platformdirs.user_documents_path()


def _folder(kind: str) -> Path:
    if home := os.environ.get("PRESSDESK_HOME"):
        return Path(home) / kind
    return _PLACES[kind]("PressDesk", appauthor=False)


_PLACES: dict[str, Callable[..., Path]] = {
    "data": platformdirs.user_data_path,
    "config": platformdirs.user_config_path,
    "log": platformdirs.user_log_path,
}
