"""What can be wrong with a place in a template, in a designer's words."""

from typing import Final

from pressdesk.model import Fault, TemplateError
from pressdesk.word.fields import FIELDS, FILTERS, ITEMS, meant

LONGEST_TAG: Final = 64  # Microsoft's limit for the tag of a content control
_FIELDS: Final = f"The fields are {', '.join(FIELDS)}."
_ONE_OF: Final = "; ".join(f"{name}: {', '.join(f'.{each}' for each in fields)}" for name, fields in ITEMS.items())
_TYPED: Final = "Write it as {{{{ {guess} }}}}, in one paragraph."

_WORDS: Final[dict[str, tuple[str, str]]] = {
    "unknown": ("there is no field “{words}”", "{hint}{fields}"),
    "item": ("there is no field “{words}”", "{hint}The fields of one item are {items}."),
    "unclosed": ("“{{{{{words}” is not closed", _TYPED),
    "unopened": ("“{words}}}}}” has no opening “{{{{”", _TYPED),
    "nested": ("“{words}” is a place inside a place", "Take the outer braces out: {{{{ {guess} }}}} alone is enough."),
    "logic": (
        "“{words}” is a command of a template language; PressDesk has none",
        "Take it out: a paragraph whose fields are empty disappears by itself; {{{{ body }}}} brings all paragraphs.",
    ),
    "braces": (
        "“{words}” is not a place",
        "Write it as {{{{ {guess} }}}}: two braces on each side, nothing between them.",
    ),
    "filter": ("there is no filter “{words}”", "The filters are {filters}."),
    "filtered": (
        "“{words}” does not go together",
        "long, short and iso go with release_date, upper and title with fields of one line.",
    ),
    "outside": (
        "“{words}” stands outside a repeating control",
        "Put it inside a content control whose tag is what repeats, such as contacts, or write contacts.name.",
    ),
    "mixed": (
        "“{words}” repeats, and its row repeats over something else",
        "Put the two in rows or paragraphs of their own.",
    ),
    "inside": (
        "“{words}” stands inside the control “{around}”, which is replaced as a whole",
        "Take one of the two out.",
    ),
    "tag": ("there is no field “{words}”", "{hint}Correct it under Developer, Properties, Tag. {fields}"),
    "long": (
        f"the tag “{{words}}…” is longer than {LONGEST_TAG} characters",
        "Shorten it under Developer, Properties, Tag.",
    ),
    "id": (
        "the content controls “{words}” have the same number",
        "In Word, delete one of them and insert it again.",
    ),
    "merge": (
        "the mail merge field “{words}” is not a place",
        "Delete it and type {{{{ {guess} }}}} there.",
    ),
    "address": (
        "the address “{words}” of a link cannot be filled",
        "In Word, edit the link and type a field of one line as its address, such as {{{{ organization.web }}}}.",
    ),
    "code": (
        "“{words}” stands in the code of a field of Word, where nothing can be filled",
        "Put it in the text instead.",
    ),
    "property": (
        "“{words}” cannot stand in a property",
        "Only fields of one line can, such as {{{{ headline }}}}.",
    ),
    "drawing": (
        "“{words}” stands in a drawing, chart, equation or description, where nothing can be filled",
        "Put it in a text box or in a paragraph.",
    ),
}  # fmt: skip


def fault(kind: str, words: str, place: str, *, around: str = "") -> Fault:
    """Return what is wrong at this place, with its remedy."""
    words = " ".join(words.split())
    guess = meant(words.strip("{}«»[]<>$｛｝ ").rpartition("{{")[2])
    message, remedy = _WORDS[kind]
    facts = {
        "words": words[-40:] if kind == "unopened" else words[:40],
        "guess": guess or "headline",
        "hint": f"Did you mean {{{{ {guess} }}}}? " if guess else "",
        "fields": _FIELDS,
        "filters": ", ".join(FILTERS),
        "items": _ONE_OF,
        "around": around,
    }
    if kind == "tag":
        facts["hint"] = f"Did you mean “{guess}”? " if guess else ""
    return Fault(place, message.format(**facts), remedy.format(**facts))


def raised(fault: Fault, file: str) -> TemplateError:
    """Return the error that a fault stops an export with."""
    where = f"{file}, {fault.place}" if fault.place else file
    return TemplateError(f"{where}: {fault.message}", fault.remedy)
