"""Web pages and mail: the organization's page or pack filled with a release; clean HTML, a draft, ninjs."""

from pressdesk.web.fields import FIELDS, fragment
from pressdesk.web.inspecting import inspect
from pressdesk.web.mail import CLIPPED, Attachment, eml, mail_page, subject
from pressdesk.web.ninjs import ninjs
from pressdesk.web.pack import MANIFEST, TYPES, name_of
from pressdesk.web.page import Page, compile, load, write, write_folder
from pressdesk.web.zips import MAX_FILES, MAX_TOTAL, is_litter, is_zip, join

__all__ = [
    "CLIPPED", "FIELDS", "MANIFEST", "MAX_FILES", "MAX_TOTAL", "TYPES", "Attachment", "Page", "compile", "eml",
    "fragment", "inspect", "is_litter", "is_zip", "join", "load", "mail_page", "name_of", "ninjs", "subject", "write",
    "write_folder",
]  # fmt: skip
