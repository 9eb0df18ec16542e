"""Web pages and mail: the organization's Jinja2 page filled with a release, the release as clean HTML, and a draft."""

from pressdesk.web.fields import FIELDS, fragment
from pressdesk.web.mail import CLIPPED, Attachment, eml, mail_page, subject
from pressdesk.web.page import Page, compile, write

__all__ = ["CLIPPED", "FIELDS", "Attachment", "Page", "compile", "eml", "fragment", "mail_page", "subject", "write"]
