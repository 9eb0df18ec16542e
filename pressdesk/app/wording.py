"""The words of the interface in the reader's language; also what the floors below say in English, without knowing Qt.

A translation is `resources/translations/pressdesk_LANGUAGE.ts`, made and checked by `tests/make_translations.py`, with
the `.qm` that Qt reads beside it. In its context `Said` a source is a pattern: `{0}` stands for what differs.
"""

import re
from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from pressdesk.model import PressDeskError
from pressdesk.model.resources import resource_path

LANGUAGES: Final = {"en": "English", "es": "Español"}
SAID: Final = "Said"

_speaking: list[str] = ["en"]


def wanted(choice: object) -> str:
    """Return the language of the interface for a kept choice: itself, or the system's where PressDesk knows it."""
    if choice in LANGUAGES:
        return str(choice)
    system = (tag.split("-")[0].split("_")[0] for tag in QLocale.system().uiLanguages())
    return next((language for language in system if language in LANGUAGES), "en")


def speak(application: QCoreApplication, language: str) -> None:
    """Have the interface speak a language of `LANGUAGES`, with its dates and Qt's own buttons. Call it before a window
    is made."""
    _speaking[0] = language
    if QLocale().language() != QLocale(language).language():
        QLocale.setDefault(QLocale(language))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{language}", qt), (f"pressdesk_{language}", str(resource_path("translations")))):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)


def tongue() -> str:
    """Return the language the interface writes dates in, with the reader's country where it is known."""
    if _speaking[0] == "en":
        return "en-US"
    own = QLocale.system().bcp47Name()
    return own if own.startswith(f"{_speaking[0]}-") else _speaking[0]


def said(text: str) -> str:
    """Return what a floor below said, in the language of the interface; itself where no translation is known."""
    if _speaking[0] == "en" or not text:
        return text
    exact = QCoreApplication.translate(SAID, text)
    if exact != text:
        return exact
    for pattern, source in _patterns(_speaking[0]):
        if found := pattern.fullmatch(text):
            return _filled(source, found.groupdict())
    return text


def said_of(error: PressDeskError) -> str:
    """Return an error in one line, in the language of the interface."""
    return str(PressDeskError(said(error.message), said(error.remedy)))


def _filled(source: str, pieces: dict[str, str]) -> str:
    """Return the translation of a pattern with its pieces, translated too unless they are quoted from somewhere."""
    quoted = {f"_{name}" for name in re.findall(r"“\{*(\w+)\}", source)}
    told = {name: piece if name in quoted else said(piece) for name, piece in pieces.items()}
    return re.sub(r"\{(\w+)\}", lambda place: told[f"_{place[1]}"], QCoreApplication.translate(SAID, source))


@cache
def _patterns(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return the sources with places as patterns, the one with most words of its own first."""
    from xml.etree import ElementTree  # here: an interface in English does without it

    tree = ElementTree.parse(resource_path(f"translations/pressdesk_{language}.ts"))
    sources = [
        source.text or ""
        for context in tree.iter("context")
        if context.findtext("name") == SAID
        for source in context.iter("source")
    ]
    open_ones = [source for source in sources if re.search(r"\{\w+\}", source)]
    open_ones.sort(key=lambda source: -len(re.sub(r"\{\w+\}", "", source)))
    return tuple((_pattern(source), source) for source in open_ones)


def _pattern(source: str) -> re.Pattern[str]:
    seen: set[str] = set()

    def place(name: str) -> str:
        if name in seen:
            return f"(?P=_{name})"
        seen.add(name)
        return f"(?P<_{name}>.*?)"

    parts = re.split(r"\{(\w+)\}", source)
    return re.compile("".join(place(part) if n % 2 else re.escape(part) for n, part in enumerate(parts)), re.DOTALL)
