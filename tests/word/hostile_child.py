"""Fill one template in a process of its own; print what became of it, the seconds of work, the peak of memory in MB."""

import json
import sys
import time
from pathlib import Path

from pressdesk import word
from pressdesk.model import Office, Release, TemplateError


def peak() -> float:
    """Return the most memory this process has held, in MB; 0 where the system does not say."""
    status = Path("/proc/self/status")
    if status.is_file():  # ru_maxrss would count what the parent held when it started this process
        return next(int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmHWM")) / 1024
    try:
        import resource
    except ImportError:
        return 0.0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20


def main(source: str, target: str) -> None:
    """Fill the template and say what became of it."""
    data = Path(source).read_bytes()
    start, said, faults = time.process_time(), "", 0
    try:
        faults = len(word.inspect(data, "letter.docx").faults) if hasattr(word, "inspect") else 0
        made = word.write(Release("r1", label="NEWS"), word.compile(data, "letter.docx"), Office())
        Path(target).write_bytes(made)
    except TemplateError as error:
        said = str(error)
    seconds = time.process_time() - start
    print(json.dumps({"refused": said, "faults": faults, "seconds": seconds, "megabytes": peak()}))


main(*sys.argv[1:])
