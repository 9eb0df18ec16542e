"""The desk: everything a person keeps, in one file."""

from pressdesk.desk.file import Desk, open_desk
from pressdesk.desk.index import settle
from pressdesk.desk.library import (
    boilerplate,
    boilerplate_dates,
    boilerplate_uses,
    boilerplate_versions,
    boilerplates,
    people,
    remove_boilerplate,
    remove_person,
    remove_template,
    save_boilerplate,
    save_boilerplates,
    save_person,
    save_template,
    template,
    templates,
)
from pressdesk.desk.office import (
    Counts,
    add_image,
    change_shared_words,
    counts,
    image,
    office,
    save_house,
    save_organization,
    set_setting,
    setting,
    shared_words,
)
from pressdesk.desk.releases import Row, Stored, delete, empty_trash, find, is_sample, load, restore, rows, trash
from pressdesk.desk.revisions import Revision, revision, revisions
from pressdesk.desk.samples import add_samples, has_samples, remove_samples
from pressdesk.desk.saving import Saved, save
from pressdesk.desk.search import Hit, search
from pressdesk.desk.sent import Sent, SentFile, sent, sent_bytes

__all__ = [
    "Counts", "Desk", "Hit", "Revision", "Row", "Saved", "Sent", "SentFile", "Stored", "add_image", "add_samples",
    "boilerplate", "boilerplate_dates", "boilerplate_uses", "boilerplate_versions", "boilerplates",
    "change_shared_words", "counts", "delete", "empty_trash", "find", "has_samples", "image", "is_sample", "load",
    "office", "open_desk", "people", "remove_boilerplate", "remove_person", "remove_samples", "remove_template",
    "restore", "revision", "revisions", "rows", "save", "save_boilerplate", "save_boilerplates", "save_house",
    "save_organization", "save_person", "save_template", "search", "sent", "sent_bytes", "set_setting", "setting",
    "settle", "shared_words", "template", "templates", "trash",
]  # fmt: skip
