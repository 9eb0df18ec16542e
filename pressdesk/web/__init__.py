"""Web pages: the organization's Jinja2 page or pack filled with a release, the release as clean HTML and as ninjs."""

from pressdesk.web.fields import FIELDS, fragment
from pressdesk.web.inspecting import inspect
from pressdesk.web.ninjs import ninjs
from pressdesk.web.pack import MANIFEST, TYPES, name_of
from pressdesk.web.page import Page, compile, load, write, write_folder
from pressdesk.web.zips import MAX_FILES, MAX_TOTAL, is_litter, is_zip, join

__all__ = [
    "FIELDS", "MANIFEST", "MAX_FILES", "MAX_TOTAL", "TYPES", "Page", "compile", "fragment", "inspect", "is_litter",
    "is_zip", "join", "load", "name_of", "ninjs", "write", "write_folder",
]  # fmt: skip
