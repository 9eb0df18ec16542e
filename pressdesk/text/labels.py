"""The fixed words of a release, by language. Source: press-office practice in each language."""

from typing import Final

Labels = dict[str, str]

ENGLISH: Final[Labels] = {
    "immediate": "FOR IMMEDIATE RELEASE",
    "embargo": "EMBARGOED UNTIL {when}",
    "contact": "Media contact",
    "contacts": "Media contacts",
    "notes": "Notes to editors",
    "advisory": "MEDIA ADVISORY",
    "statement": "STATEMENT",
    "correction": "CORRECTION",
    "who": "WHO",
    "what": "WHAT",
    "when": "WHEN",
    "where": "WHERE",
    "why": "WHY",
    "colon": ":",
}

LABELS: Final[dict[str, Labels]] = {
    "en": ENGLISH,
    "es": {
        "immediate": "PARA DIFUSIÓN INMEDIATA",
        "embargo": "EMBARGADO HASTA EL {when}",
        "contact": "Contacto de prensa",
        "contacts": "Contactos de prensa",
        "notes": "Notas para la redacción",
        "advisory": "CONVOCATORIA DE PRENSA",
        "statement": "DECLARACIÓN",
        "correction": "CORRECCIÓN",
        "who": "QUIÉN",
        "what": "QUÉ",
        "when": "CUÁNDO",
        "where": "DÓNDE",
        "why": "POR QUÉ",
        "colon": ":",
    },
    "fr": {
        "immediate": "Pour diffusion immédiate",
        "embargo": "Sous embargo jusqu’au {when}",
        "contact": "Contact presse",
        "contacts": "Contacts presse",
        "notes": "Notes aux rédacteurs",
        "advisory": "AVIS AUX MÉDIAS",
        "statement": "DÉCLARATION",
        "correction": "RECTIFICATIF",
        "who": "QUI",
        "what": "QUOI",
        "when": "QUAND",
        "where": "OÙ",
        "why": "POURQUOI",
        "colon": "\u00a0:",
    },
    "de": {
        "immediate": "ZUR SOFORTIGEN VERÖFFENTLICHUNG",
        "embargo": "SPERRFRIST: {when}",
        "contact": "Pressekontakt",
        "contacts": "Pressekontakte",
        "notes": "Hinweise für die Redaktion",
        "advisory": "PRESSEEINLADUNG",
        "statement": "STELLUNGNAHME",
        "correction": "KORREKTUR",
        "who": "WER",
        "what": "WAS",
        "when": "WANN",
        "where": "WO",
        "why": "WARUM",
        "colon": ":",
    },
    "pt": {
        "immediate": "PARA DIVULGAÇÃO IMEDIATA",
        "embargo": "EMBARGADO ATÉ {when}",
        "contact": "Contato de imprensa",
        "contacts": "Contatos de imprensa",
        "notes": "Notas aos editores",
        "advisory": "AVISO DE PAUTA",
        "statement": "DECLARAÇÃO",
        "correction": "CORREÇÃO",
        "who": "QUEM",
        "what": "O QUÊ",
        "when": "QUANDO",
        "where": "ONDE",
        "why": "POR QUÊ",
        "colon": ":",
    },
}


def label(key: str, language: str) -> str:
    """Return the fixed words `key` in this language, in English where we have none."""
    return LABELS.get(language.partition("-")[0], ENGLISH)[key]
