"""What an export will write: the files by format, folder and name, and what stands in the way."""

import re
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from pressdesk.app.export import FORMATS, Means, Target
from pressdesk.app.files import valid_name

_REFUSED = re.compile(r'[<>:"/\\|?*]')
_SUFFIXES = tuple(sorted({form.suffix for form in FORMATS.values()}, key=len, reverse=True))


class Plan(Struct, frozen=True):
    """One release to `folder`, as `stem` with each format's suffix, made with `means`; `page_folder`: the web page
    becomes a folder of that name."""

    formats: tuple[str, ...]
    folder: Path
    stem: str
    means: Means = Means()
    page_folder: bool = False

    @property
    def targets(self) -> tuple[Target, ...]:
        """The files and folders that will be written."""
        return tuple(self._target(name) for name in self.formats)

    @property
    def taken(self) -> tuple[Target, ...]:
        """Those of them that are there already."""
        return tuple(target for target in self.targets if _exists(target.path))

    def _target(self, name: str) -> Target:
        if name == "html" and self.page_folder:
            return Target(name, self.folder / self.stem, as_folder=True)
        return Target(name, self.folder / (self.stem + FORMATS[name].suffix))


def free_stem(plan: Plan) -> str:
    """Return `NAME (2)`, `NAME (3)` …: the first under which none of the plan's files is there yet."""
    number = 2
    while replace(plan, stem=f"{plan.stem} ({number})").taken:
        number += 1
    return f"{plan.stem} ({number})"


def ends(targets: tuple[Target, ...]) -> str:
    """Return by what the names of these files end: .docx, .ninjs.json, a folder."""
    folder = _tr("a folder of this name")
    return ", ".join(folder if target.as_folder else FORMATS[target.format].suffix for target in targets)


def bare_stem(typed: str) -> str:
    """Return a typed file name without the suffix of one of our formats."""
    return next((typed[: -len(end)] for end in _SUFFIXES if typed.lower().endswith(end)), typed).strip()


def name_fault(stem: str) -> str:
    """Return why `stem` cannot name a file on Windows, macOS and Linux alike, or the empty string."""
    if not stem:
        return _tr("Give the file a name.")
    if refused := dict.fromkeys(_REFUSED.findall(stem)):
        return _tr("A file name cannot hold {0}").format("  ".join(refused))
    made = valid_name(stem)
    if made == stem:
        return ""
    if made == "_" + stem:
        return _tr("Windows keeps the name “{0}” for itself. Choose another one.").format(stem)
    if len(made) < len(stem):
        return _tr("The name is too long, or begins or ends with a dot. “{0}” works.").format(made)
    return _tr("The name holds a character that files cannot have. “{0}” works.").format(made)


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False


def _tr(text: str) -> str:
    return QCoreApplication.translate("ExportPlan", text)
