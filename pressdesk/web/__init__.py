"""Web pages: the organization's Jinja2 page filled with a release, and the release as clean HTML."""

from pressdesk.web.fields import FIELDS, fragment
from pressdesk.web.page import Page, compile, write

__all__ = ["FIELDS", "Page", "compile", "fragment", "write"]
