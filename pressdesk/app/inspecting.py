"""What is known of a template before a release is written into it: inspected in another thread, each file once."""

import zipfile
from collections.abc import Callable
from hashlib import sha256
from io import BytesIO
from typing import TypeAlias

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, Signal

from pressdesk import word
from pressdesk.app import background
from pressdesk.app.render import template_inspection
from pressdesk.model import Fault, Inspection, Release, Template, TemplateError, codec
from pressdesk.model.resources import read_resource

__all__ = ["Inspect", "Inspector", "Prepare", "key", "prepared", "template_inspection", "to_mend", "trial_release"]

Inspect: TypeAlias = Callable[[Template], Inspection]
Prepare: TypeAlias = Callable[[Template], Template]


def prepared(template: Template) -> Template:
    """Return the template with its typed fields as content controls, the same one where it has none.

    Raises TemplateError for the first place that is wrong.
    """
    data = word.prepare(template.data, template.file_name or template.name)
    return template if _contents(data) == _contents(template.data) else replace(template, data=data)


def _contents(data: bytes) -> list[tuple[str, int]]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return [(member.filename, member.CRC) for member in archive.infolist() if not member.is_dir()]


def to_mend(inspection: Inspection) -> tuple[Fault, ...]:
    """Return the faults without whose mending nothing can be exported."""
    return tuple(fault for fault in inspection.faults if fault.stops)


def trial_release() -> Release:
    """Return an invented release that has every part there is, to try a template with."""
    return codec.decode(read_resource("templates/trial.pressrelease")).release


def key(template: Template) -> str:
    """Return what is the same for the same file: its kind, its name on the disk, its bytes."""
    return f"{template.kind} {sha256(template.data).hexdigest()} {template.file_name}"


class Inspector(QObject):
    """Inspects templates in another thread and keeps what it found; new ones are vetted.

    ready(str, Inspection): the key of a template, and what was found in it. An error that nobody expected is told as a
    fault too, and still reaches sys.excepthook.
    """

    ready = Signal(str, object)

    def __init__(self, inspect: Inspect, vet: Inspect) -> None:
        super().__init__()
        self._inspect, self._vet = inspect, vet
        self._found: dict[str, Inspection] = {}
        self._asked: set[str] = set()
        self.ready.connect(self._keep)

    def found(self, template: Template, *, new: bool = False) -> Inspection | None:
        """Return what was found in a template; where that is not known yet, begin, and `ready` tells."""
        wanted = key(template)
        if wanted not in self._found and wanted not in self._asked:
            self._asked.add(wanted)
            named = replace(template, name=template.file_name or template.name)
            look = self._vet if new else self._inspect
            background.begin(lambda: self._run(look, wanted, named), "template")
        return self._found.get(wanted)

    def _run(self, look: Inspect, wanted: str, template: Template) -> None:
        try:
            found = look(template)
        except TemplateError as error:
            found = Inspection(template.name, faults=(Fault("", error.message, error.remedy),))
        except BaseException as error:
            self.ready.emit(wanted, Inspection(template.name, faults=(_defect(error),)))
            raise
        self.ready.emit(wanted, found)

    def _keep(self, wanted: str, found: Inspection) -> None:
        self._found[wanted] = found


def _defect(error: BaseException) -> Fault:
    tr = QCoreApplication.translate
    return Fault(
        "",
        tr("Templates", "The file could not be read: a fault in PressDesk ({0})").format(type(error).__name__),
        tr("Templates", "Your file is unharmed. Please report it."),
    )
