"""Where the program keeps its things. `PRESSDESK_HOME` puts all of them into one folder."""

import os
from pathlib import Path

import platformdirs

_APP = "PressDesk"


def default_desk_path() -> Path:
    """Return the path of the desk that opens when none is named."""
    return _folder("data") / "My desk.sqlite"


def settings_path() -> Path:
    """Return the path of the file that remembers the window: its size, the theme, the last release."""
    return _folder("config") / "settings.json"


def log_folder() -> Path:
    """Return the folder for reports of unexpected errors."""
    return _folder("log")


def documents_folder() -> Path:
    """Return the folder that a first export goes to."""
    home = os.environ.get("PRESSDESK_HOME")
    return Path(home) if home else Path(platformdirs.user_documents_dir())


def _folder(kind: str) -> Path:
    if home := os.environ.get("PRESSDESK_HOME"):
        return Path(home) / kind
    places = {
        "data": platformdirs.user_data_dir,
        "config": platformdirs.user_config_dir,
        "log": platformdirs.user_log_dir,
    }
    return Path(places[kind](_APP, appauthor=False))
