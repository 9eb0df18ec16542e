"""What is known of a template before a release is written into it: inspected in another thread, each file once."""

from collections.abc import Callable
from hashlib import sha256
from typing import TypeAlias

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal

from pressdesk.app.render import template_fields, template_notes
from pressdesk.model import Fault, FieldUse, Inspection, Release, Template, TemplateError, codec
from pressdesk.model.resources import read_resource

Inspect: TypeAlias = Callable[[Template], Inspection]
Prepare: TypeAlias = Callable[[Template], Template]


def template_inspection(template: Template) -> Inspection:
    """Return everything that can be said about a template."""
    fields = tuple(FieldUse(field, ()) for field in template_fields(template))
    return Inspection(template.name, fields, notes=template_notes(template))


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
    """Inspects templates in another thread and keeps what it found.

    ready(str, Inspection): the key of a template, and what was found in it. An error that nobody expected is told as a
    fault too, and still reaches sys.excepthook.
    """

    ready = Signal(str, object)

    def __init__(self, inspect: Inspect) -> None:
        super().__init__()
        self._inspect = inspect
        self._found: dict[str, Inspection] = {}
        self._asked: set[str] = set()
        self.ready.connect(self._keep)

    def found(self, template: Template) -> Inspection | None:
        """Return what was found in a template; where that is not known yet, begin, and `ready` tells."""
        wanted = key(template)
        if wanted not in self._found and wanted not in self._asked:
            self._asked.add(wanted)
            named = replace(template, name=template.file_name or template.name)
            QThreadPool.globalInstance().start(lambda: self._run(wanted, named))
        return self._found.get(wanted)

    def _run(self, wanted: str, template: Template) -> None:
        try:
            found = self._inspect(template)
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
