"""The languages a house writes in, each in its own name."""

from PySide6.QtCore import QLocale

# What the press writes most. Any other tag is offered too where a release or the house carries it.
NAMES = {
    "en-US": "English (US)",
    "en-GB": "English (UK)",
    "en-CA": "English (Canada)",
    "es": "Español",
    "es-US": "Español (EE. UU.)",
    "es-MX": "Español (México)",
    "es-ES": "Español (España)",
    "fr": "Français",
    "fr-CA": "Français (Canada)",
    "de": "Deutsch",
    "it": "Italiano",
    "pt-BR": "Português (Brasil)",
    "pt-PT": "Português (Portugal)",
    "nl": "Nederlands",
    "pl": "Polski",
    "ht": "Kreyòl ayisyen",
    "vi": "Tiếng Việt",
    "zh-Hans": "简体中文",
    "ar": "العربية",
    "he": "עברית",
    "fa": "فارسی",
    "ur": "اردو",
}
OPTIONS: tuple[tuple[object, str], ...] = tuple(NAMES.items())


def language_name(tag: str) -> str:
    """Return the language's own name, or the tag itself where nobody knows it."""
    if tag in NAMES:
        return NAMES[tag]
    name = QLocale(tag).nativeLanguageName()
    return f"{name} ({tag})" if name else tag
