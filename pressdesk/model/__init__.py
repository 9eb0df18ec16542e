"""The values themselves: frozen, with one valid form each."""

from pressdesk.model.blocks import (
    Approval,
    Block,
    Body,
    Detail,
    Image,
    ListBlock,
    NoteBlock,
    Paragraph,
    Quote,
    Speaker,
    Subheading,
    Table,
    approval_digest,
    approval_holds,
)
from pressdesk.model.errors import (
    DeskBusyError,
    DeskError,
    LargePictureError,
    PressDeskError,
    TargetBusyError,
    TemplateError,
    UnreadableError,
    UnreadableTemplateError,
)
from pressdesk.model.finding import Finding, FindingKind, Severity
from pressdesk.model.inspection import Fault, FieldUse, Inspection, StyleUse
from pressdesk.model.library import Boilerplate, KeptKind, Person, Template, in_language
from pressdesk.model.office import (
    ORDER,
    Asset,
    DateLineStyle,
    DatelineStyle,
    HouseStyle,
    LanguageMarks,
    Office,
    Organization,
    PartName,
)
from pressdesk.model.release import (
    FIRST_YEAR,
    KINDS,
    LAST_YEAR,
    STAGES,
    BoilerplateUse,
    Carried,
    CarriedKind,
    Contact,
    Dateline,
    Embargo,
    Ignored,
    Immediate,
    Kind,
    Move,
    NoStatus,
    Release,
    Stage,
    Timing,
    new_id,
)
from pressdesk.model.runs import (
    EMPTY,
    LINK_SCHEMES,
    Run,
    Text,
    clean,
    clean_line,
    link_fault,
    normalise,
    plain,
    without_attribution,
    words,
)
from pressdesk.model.stages import FROZEN, NEXT, is_frozen, keeps_frozen, moved, same_words

__all__ = [
    "EMPTY", "FIRST_YEAR", "FROZEN", "KINDS", "LAST_YEAR", "LINK_SCHEMES", "NEXT", "ORDER", "STAGES", "Approval",
    "Asset", "Block", "Body", "Boilerplate", "BoilerplateUse", "Carried", "CarriedKind", "Contact", "DateLineStyle",
    "Dateline", "DatelineStyle", "DeskBusyError", "DeskError", "Detail", "Embargo", "Fault", "FieldUse", "Finding",
    "FindingKind", "HouseStyle", "Ignored", "Image", "Immediate", "Inspection", "KeptKind", "Kind",
    "LanguageMarks",
    "LargePictureError", "ListBlock", "Move", "NoStatus", "NoteBlock", "Office", "Organization", "Paragraph",
    "PartName", "Person", "PressDeskError", "Quote", "Release", "Run", "Severity", "Speaker", "Stage", "StyleUse",
    "Subheading", "Table", "TargetBusyError", "Template", "TemplateError", "Text", "Timing", "UnreadableError",
    "UnreadableTemplateError", "approval_digest", "approval_holds", "clean", "clean_line", "in_language",
    "is_frozen", "keeps_frozen", "link_fault", "moved", "new_id", "normalise", "plain", "same_words",
    "without_attribution", "words",
]  # fmt: skip
