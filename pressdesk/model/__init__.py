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
from pressdesk.model.inspection import Fault, FieldUse, Inspection, StyleUse
from pressdesk.model.library import Boilerplate, Person, Template
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
    Contact,
    Dateline,
    Embargo,
    Ignored,
    Immediate,
    Kind,
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

__all__ = [
    "EMPTY", "FIRST_YEAR", "KINDS", "LAST_YEAR", "LINK_SCHEMES", "ORDER", "STAGES", "Approval", "Asset", "Block",
    "Body", "Boilerplate", "BoilerplateUse", "Contact", "DateLineStyle", "Dateline", "DatelineStyle",
    "DeskBusyError", "DeskError",
    "Detail", "Embargo", "Fault", "FieldUse", "HouseStyle", "Ignored", "Image", "Immediate", "Inspection", "Kind",
    "LanguageMarks", "LargePictureError", "ListBlock",
    "NoStatus", "NoteBlock", "Office", "Organization", "Paragraph", "PartName", "Person", "PressDeskError", "Quote",
    "Release", "Run", "Speaker", "Stage", "StyleUse", "Subheading", "Table", "TargetBusyError", "Template",
    "TemplateError",
    "Text", "Timing", "UnreadableError", "UnreadableTemplateError", "approval_digest", "approval_holds", "clean",
    "clean_line", "link_fault", "new_id", "normalise", "plain", "without_attribution", "words",
]  # fmt: skip
