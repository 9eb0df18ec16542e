"""What a page can show: the fields and what each holds for one release."""

from typing import NamedTuple

from markupsafe import Markup, escape

from pressdesk.model import Office, Organization, Release, words
from pressdesk.text import Part, printed, slug
from pressdesk.web import metadata
from pressdesk.web.markup import Setting, Source, blocks, dated, direction, embedded, inline, notes, picture

# One line of words, to be put into an element of the page's own.
LINES = ("status", "label", "release_date", "headline", "dateline", "end_mark")
# Whole elements.
BLOCKS = ("subheadlines", "body", "boilerplates", "contacts", "notes")
# What the page needs besides the release: words as they are, and the elements made for head and body.
MORE = ("slug", "organization", "language", "direction", "title", "description", "published")
PLACED = ("metadata", "banner", "styles")
FIELDS = (*LINES, *BLOCKS, "release", *MORE, *PLACED)
ORGANIZATION = ("name", "address", "web", "logo")


class OrganizationFields(NamedTuple):
    """The organization as a page shows it: `web` is a link, `logo` a picture, `address` has its line breaks."""

    name: Markup
    address: Markup
    web: Markup
    logo: Markup


def values(
    release: Release,
    office: Office,
    *,
    dateline_apart: bool = False,
    marked: bool = False,
    source: Source = embedded,
) -> dict[str, object]:
    """Return every field's value: safe Markup, empty where the release has no such part; MORE are plain words.

    `marked`: the embargo holds, so the page says so and gives machines nothing. `styles` belongs to the page.
    """
    parts = {part.name: part for part in printed(release, office, dateline_apart=dateline_apart)}
    setting = _setting(release, office)._replace(source=source)
    made: dict[str, object] = dict.fromkeys((*LINES, *BLOCKS), Markup())
    for name, part in parts.items():
        made[name] = _line(part, setting) if name in LINES else _blocks(part, setting)
    title = words(release.headline).replace("\n", " ").strip()
    return made | {
        "release": Markup("\n").join(_blocks(part, setting) for part in parts.values()),
        "slug": slug(release),
        "organization": _organization(setting),
        "language": release.language,
        "direction": setting.direction,
        "title": title,
        "description": metadata.description(release),
        "published": metadata.published(release),
        "metadata": metadata.withheld(release) if marked else metadata.public(release, office, title),
        "banner": metadata.banner(release) if marked else Markup(),
    }


def fragment(release: Release, office: Office) -> str:
    """Return the whole release as one `article` of clean HTML, for the clipboard."""
    setting = _setting(release, office)
    inner = Markup("\n").join(_blocks(part, setting) for part in printed(release, office))
    return str(
        Markup('<article lang="{}" dir="{}">\n{}\n</article>\n').format(release.language, setting.direction, inner)
    )


def _setting(release: Release, office: Office) -> Setting:
    return Setting(office, direction(release.language), release.release_date)


def _blocks(part: Part, setting: Setting) -> Markup:
    return notes(part.lines, setting) if part.name == "notes" else blocks(part.lines, setting)


def _line(part: Part, setting: Setting) -> Markup:
    text = part.lines[0].text
    return dated(text, setting) if part.name == "release_date" else inline(text, setting.direction)


def _organization(setting: Setting) -> OrganizationFields:
    organization: Organization = setting.office.organization
    address = Markup("<br>").join(escape(line) for line in organization.address.split("\n"))
    web = organization.web
    link = web if "://" in web else f"https://{web}"
    logo = organization.logo and setting.office.image(organization.logo)
    return OrganizationFields(
        escape(organization.name),
        address,
        Markup('<a href="{}">{}</a>').format(link, web) if web else Markup(),
        picture(setting, organization.logo, organization.name) if logo else Markup(),
    )
