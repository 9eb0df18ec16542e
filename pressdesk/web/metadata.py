"""What a page tells machines: search engines, social networks, and those who must not yet look at it."""

import json
import re
from typing import Any

from markupsafe import Markup

from pressdesk.model import Office, Paragraph, Release, words
from pressdesk.text import dateline_words, embargo_instant, status_line
from pressdesk.web.markup import carried

# A page of anybody's design carries the line, so it brings its own looks.
_BANNER = (
    "margin: 0; padding: .65em 1.25rem; border-bottom: 2px solid #7a1f1f; background: #fdf1ef; color: #7a1f1f; "
    "font: 700 .875rem/1.4 system-ui, 'Segoe UI', 'Noto Sans', Arial, sans-serif; text-align: center"
)
_FONT = "700 9pt system-ui, 'Segoe UI', 'Noto Sans', Arial, sans-serif"


def description(release: Release) -> str:
    """Return the first paragraph of the body as one line, empty where there is none."""
    paragraphs = (words(block.text).split() for block in release.body if isinstance(block, Paragraph))
    return " ".join(next((said for said in paragraphs if said), []))


def published(release: Release) -> str:
    """Return when the release comes out: the embargo's instant with its offset, else the release date, else nothing."""
    day = release.release_date
    return embargo_instant(release.timing) or (day.isoformat() if day else "")


def banner(release: Release) -> Markup:
    """Return the line that warns of the embargo at the top of a page."""
    said = status_line(release.timing, release.language)
    return Markup('<aside class="embargo-banner" dir="auto" style="{}">{}</aside>').format(_BANNER, said)


def withheld(release: Release) -> Markup:
    """Return the head of a page under embargo: no search engine, no sharing, and the words on every printed page.

    The first has the banner itself.
    """
    # Each letter as its number: nothing in them can end the string or the element.
    said = "".join(f"\\{ord(letter):06x}" for letter in status_line(release.timing, release.language))
    return Markup(
        '<meta name="robots" content="noindex, nofollow">\n'
        f'<style>@page {{ @top-center {{ content: "{said}"; font: {_FONT}; color: #7a1f1f; }} }} '
        "@page :first { @top-center { content: none; } } "
        "@media print { .embargo-banner { margin-bottom: 1.5em !important; } }</style>"
    )


def public(release: Release, office: Office, title: str) -> Markup:
    """Return the head of a public page: its description, Open Graph, and JSON-LD (schema.org NewsArticle)."""
    about = description(release)
    graph = {
        "og:title": title,
        "og:type": "article",
        "og:description": about,
        "og:site_name": office.organization.name.strip(),
        "og:locale": locale(release.language),
        "article:published_time": published(release),
    }
    made = [Markup('<meta name="description" content="{}">').format(about)] if about else []
    if title:
        made += [Markup('<meta property="{}" content="{}">').format(*pair) for pair in graph.items() if pair[1]]
        made.append(_script(_article(release, office, title)))
    return Markup("\n").join(made)


def locale(language: str) -> str:
    """Return the language with its country, as Open Graph wants it (en_US), its likely one where it has none."""
    base, *rest = language.split("-")
    country = next((part for part in rest if re.fullmatch(r"[A-Z]{2}", part)), "")
    if not country:
        from babel.core import get_global

        country = str(get_global("likely_subtags").get(base, "")).rpartition("_")[2]
    return f"{base}_{country}" if re.fullmatch(r"[A-Z]{2}", country) else ""


def _article(release: Release, office: Office, title: str) -> dict[str, Any]:
    house = office.organization
    logo = house.logo and office.image(house.logo)
    publisher = {
        "@type": "Organization",
        "name": house.name.strip(),
        "url": house.web and (house.web if "://" in house.web else f"https://{house.web}"),
        "logo": {"@type": "ImageObject", "url": carried(logo)} if logo else None,
    }
    return {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": title,
        "description": description(release),
        "datePublished": published(release),
        "inLanguage": release.language,
        "dateline": dateline_words(release, office.house),
        "publisher": _full(publisher) if house.name.strip() else None,
    }


def _script(data: dict[str, Any]) -> Markup:
    """Return the data as a script element that no words in it can leave (<, > and & are written as numbers)."""
    text = json.dumps(_full(data), ensure_ascii=False, indent=1)
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return Markup('<script type="application/ld+json">\n{}\n</script>').format(Markup(text))


def _full(data: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in data.items() if value}
