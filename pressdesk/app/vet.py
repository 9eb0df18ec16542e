"""What the vetting process does: it looks at one web template and fills it, under limits, and says what it found."""

from pathlib import Path

import msgspec
from msgspec.structs import replace

from pressdesk import web
from pressdesk.app import limits
from pressdesk.app.trials import TRIALS, trial_office
from pressdesk.model import Fault, Inspection, TemplateError


class Answer(msgspec.Struct, frozen=True):
    """What was found, and the most bytes the process held."""

    found: Inspection
    peak: int


def main(source: str, answer: str, name: str) -> int:
    """Write what is found in the template `source` to the file `answer`, as JSON, and return the exit code."""
    limits.limit()
    try:
        found = vet(Path(source).read_bytes(), name.removeprefix("="))
        Path(answer).write_bytes(msgspec.json.encode(Answer(found, limits.peak())))
    except MemoryError:
        return limits.TOO_LARGE
    return 0


def vet(data: bytes, name: str) -> Inspection:
    """Return what is found in a template, also when it is filled with the trial releases."""
    found = web.inspect(data, name)
    if found.faults:
        return found
    try:
        page = web.load(data, name)
        for release, marked in TRIALS:
            web.write(release, page, trial_office(), marked=marked)
    except TemplateError as error:
        return replace(found, faults=(Fault("", error.message, error.remedy),))
    return found
