"""A short name for a release, for files and running heads."""

import re
import unicodedata

from pressdesk.model import Release, words

_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def slug(release: Release, limit: int = 60) -> str:
    """Return the headline as lower-case words with hyphens, at most `limit` characters, cut between words.

    Latin letters lose their accents (German umlauts are spelled out); other scripts keep their letters. A release
    without headline is named by its kind.
    """
    headline = words(release.headline).lower().replace("’", "").replace("'", "")
    if release.language.startswith("de"):
        headline = headline.translate(_GERMAN)
    plain = unicodedata.normalize("NFKD", headline).encode("ascii", "ignore").decode()
    parts = re.findall(r"[a-z0-9]+", plain) or re.findall(r"\w+", unicodedata.normalize("NFC", headline))
    made = ""
    for part in parts:
        if made and len(made) + 1 + len(part) > limit:
            break
        made = f"{made}-{part}" if made else part[:limit]
    return made or release.kind
