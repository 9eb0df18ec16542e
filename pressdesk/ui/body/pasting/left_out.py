"""What was left out of pasted words, said in one quiet line."""

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

# One of it, and several; what cannot be counted has the same words twice.
WORDS: Final[dict[str, tuple[Any, Any]]] = {
    "picture": (QT_TRANSLATE_NOOP("LeftOut", "1 picture"), QT_TRANSLATE_NOOP("LeftOut", "{n} pictures")),
    "comment": (QT_TRANSLATE_NOOP("LeftOut", "1 comment"), QT_TRANSLATE_NOOP("LeftOut", "{n} comments")),
    "footnote": (QT_TRANSLATE_NOOP("LeftOut", "1 footnote"), QT_TRANSLATE_NOOP("LeftOut", "{n} footnotes")),
    "link": (
        QT_TRANSLATE_NOOP("LeftOut", "1 link that is no web, mail or telephone address"),
        QT_TRANSLATE_NOOP("LeftOut", "{n} links that are no web, mail or telephone addresses"),
    ),
    "levels": (QT_TRANSLATE_NOOP("LeftOut", "the levels of a list"),) * 2,
    "deleted": (QT_TRANSLATE_NOOP("LeftOut", "deleted words"),) * 2,
    "hidden": (QT_TRANSLATE_NOOP("LeftOut", "hidden words"),) * 2,
    "form": (QT_TRANSLATE_NOOP("LeftOut", "form fields"),) * 2,
    "underline": (QT_TRANSLATE_NOOP("LeftOut", "underlines"),) * 2,
    "strike": (QT_TRANSLATE_NOOP("LeftOut", "strikethrough"),) * 2,
    "raised": (QT_TRANSLATE_NOOP("LeftOut", "raised and lowered letters"),) * 2,
    "colour": (QT_TRANSLATE_NOOP("LeftOut", "colors"),) * 2,
    "highlight": (QT_TRANSLATE_NOOP("LeftOut", "highlights"),) * 2,
}


def left_out_words(counts: Mapping[str, int]) -> tuple[str, ...]:
    """Return one line that names what was left out, or nothing where nothing was."""
    named = [_tr(WORDS[what][counts[what] > 1]).format(n=counts[what]) for what in WORDS if counts.get(what)]
    return (
        (QCoreApplication.translate("LeftOut", "Left out: {things}.").format(things=", ".join(named)),) if named else ()
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("LeftOut", text)
