"""A process that limits itself before it looks at other people's files: memory, processor time, no network."""

import contextlib
import os
import re
import sys
import threading
import time
from pathlib import Path

MEMORY = 190 * 2**20  # bytes
SECONDS = 2  # of processor time
TOO_LARGE = 86  # exit code
_REFUSED = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.fork", "os.startfile", "ftplib.")


def limit() -> None:
    """Limit this process, for good: more memory or time ends it, the network and other programs are out of reach."""
    if sys.platform == "win32":
        _limit_windows()
    else:
        _limit_posix()
        threading.Thread(target=_watch, daemon=True).start()
    sys.addaudithook(_refuse)


def peak() -> int:
    """Return the most bytes this process has held at once, 0 where the system does not say."""
    try:
        # Linux's own `ru_maxrss` begins with what the program that started this one held.
        said = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text(encoding="ascii"))
        return int(said[1]) * 1024 if said else 0
    except OSError:
        pass
    if sys.platform == "darwin":
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return 0


def _refuse(event: str, _arguments: object) -> None:
    if event.startswith(_REFUSED):
        raise PermissionError(f"{event} is not possible here")


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    class _Basic(ctypes.Structure):
        """JOBOBJECT_BASIC_LIMIT_INFORMATION; times in 100 nanoseconds."""

        _fields_ = (
            ("PerProcessUserTimeLimit", ctypes.c_int64),
            ("PerJobUserTimeLimit", ctypes.c_int64),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        )

    class _Extended(ctypes.Structure):
        """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

        _fields_ = (
            ("Basic", _Basic),
            ("IoInfo", ctypes.c_uint64 * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    _EXTENDED_INFORMATION = 9
    _PROCESS_TIME, _ACTIVE_PROCESS, _PROCESS_MEMORY = 0x2, 0x8, 0x100

    def _limit_windows() -> None:
        """Put this process into a job of its own (Microsoft, “Job Objects”); the system ends what exceeds it."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
        kernel.SetInformationJobObject.argtypes = (wintypes.HANDLE, ctypes.c_int, ctypes.c_void_p, wintypes.DWORD)
        job = kernel.CreateJobObjectW(None, None)
        limits = _Extended()
        limits.Basic.LimitFlags = _PROCESS_TIME | _ACTIVE_PROCESS | _PROCESS_MEMORY
        limits.Basic.PerProcessUserTimeLimit = SECONDS * 10_000_000
        limits.Basic.ActiveProcessLimit = 1
        limits.ProcessMemoryLimit = MEMORY
        kernel.SetInformationJobObject(job, _EXTENDED_INFORMATION, ctypes.byref(limits), ctypes.sizeof(limits))
        kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())

else:
    import resource

    def _limit_posix() -> None:
        # Linux counts what a process writes to (DATA); macOS keeps neither limit, so `_watch` looks, too.
        _set(resource.RLIMIT_DATA, MEMORY)
        _set(resource.RLIMIT_CPU, SECONDS)
        _set(resource.RLIMIT_CORE, 0)

    def _set(what: int, most: int) -> None:
        with contextlib.suppress(ValueError, OSError):  # a lower limit is there already
            resource.setrlimit(what, (most, most))

    def _watch() -> None:
        while True:
            if peak() > MEMORY:
                os._exit(TOO_LARGE)
            time.sleep(0.02)
