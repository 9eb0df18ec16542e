"""The properties of the written document: its title, language and organization, and nobody's name."""

from datetime import UTC, datetime

from pressdesk.model import Office, Release, words
from pressdesk.word.xml import HEAD, escape

_SPACES = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)


def core_properties(release: Release, office: Office) -> str:
    """Return the core properties part (ECMA-376 part 2, 11): title, creator, language, written now."""
    organization = escape(office.organization.name)
    title = escape(words(release.headline).replace("\n", " "))
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return (
        f"{HEAD}<cp:coreProperties {_SPACES}><dc:title>{title}</dc:title><dc:creator>{organization}</dc:creator>"
        f"<cp:lastModifiedBy>{organization}</cp:lastModifiedBy>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{now}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{now}</dcterms:modified>'
        f"<dc:language>{escape(release.language)}</dc:language></cp:coreProperties>"
    )
