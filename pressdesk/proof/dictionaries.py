"""Which engine checks a language, and the lists of words people keep."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from pressdesk.model.resources import resource_path
from pressdesk.proof.engine import Engine
from pressdesk.proof.english import harper
from pressdesk.proof.spelling import bundled, hunspell


def engine(language: str, own: Path) -> Engine | None:
    """Return what checks a language, or None: a dictionary in the folder `own`, Harper for English, a shipped one, one
    that came with Hunspell."""
    short = language.split("-")[0]
    if (found := dictionary(language, own)) is not None and (made := hunspell(found)) is not None:
        return made
    if short == "en" and (made := harper(language)) is not None:
        return made
    shipped = (dictionary(language, folder) for folder in (resource_path("dictionaries"), bundled()) if folder)
    return next((made for found in shipped if found is not None and (made := hunspell(found)) is not None), None)


def dictionary(language: str, folder: Path) -> Path | None:
    """Return the `.dic` file of a language in a folder, beside its `.aff`: `es-MX.dic`, `es_MX.dic` or `es.dic`."""
    short = language.split("-")[0]
    for name in dict.fromkeys((language, language.replace("-", "_"), short)):
        found = folder / f"{name}.dic"
        if found.is_file() and found.with_suffix(".aff").is_file():
            return found
    return None


@cache
def press_words(language: str) -> tuple[str, ...]:
    """Return the words of press releases that the dictionaries of a language lack."""
    path = resource_path(f"dictionaries/press-{language.split('-')[0]}.txt")
    return read_words(path.read_text(encoding="utf-8")) if path.is_file() else ()


def read_words(text: str) -> tuple[str, ...]:
    """Return the words of a list, one a line, sorted and each once."""
    return tuple(sorted({line.strip() for line in text.splitlines() if line.strip()}, key=str.casefold))


def write_words(words: Iterable[str]) -> str:
    """Return a list of words as text, one a line."""
    return "".join(f"{word}\n" for word in read_words("\n".join(words)))
