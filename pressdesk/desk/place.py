"""Where a desk may lie: on a disk of this computer, in no folder that is shared or synced."""

import os
import re
import sys
from pathlib import Path

from pressdesk.model import DeskError

_SERVER = re.compile(r"(postgres(?:ql)?)(?:\+\w+)?:/+", re.IGNORECASE)
_ADDRESS = re.compile(r"[A-Za-z][\w+.-]+:/+")

# A folder's name, as the programs that sync it name it, and the service.
SYNCED = (
    (re.compile(r"Dropbox( \(.+\))?", re.IGNORECASE), "Dropbox"),
    (re.compile(r"OneDrive( - .+|-.+)?", re.IGNORECASE), "OneDrive"),
    (re.compile(r"Google ?Drive( \(.+\)|-.+)?|GoogleDrive|My Drive", re.IGNORECASE), "Google Drive"),
    (re.compile(r"iCloud ?Drive|Mobile Documents|com~apple~CloudDocs", re.IGNORECASE), "iCloud"),
    (re.compile(r"Nextcloud|ownCloud", re.IGNORECASE), "Nextcloud"),
    (re.compile(r"Box Sync|pCloud ?Drive|MEGAsync|Syncthing", re.IGNORECASE), "synced"),
)
# What those programs leave in the folder they sync, whatever its name.
MARKS = (
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".tmp.drivedownload", "Google Drive"),
    (".tmp.driveupload", "Google Drive"),
    (".stfolder", "Syncthing"),
    (".owncloudsync.log", "Nextcloud"),
)
NETWORK_SYSTEMS = frozenset((
    "nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "afs", "ncpfs", "ceph", "lustre",
    "gpfs", "beegfs", "glusterfs", "davfs", "webdav", "vboxsf", "vmhgfs", "prl_fs", "fuse.sshfs", "fuse.rclone",
    "fuse.gvfsd-fuse", "fuse.glusterfs", "fuse.davfs2", "fuse.ceph", "fuse.s3fs", "fuse.smbnetfs",
    "fuse.onedriver", "fuse.google-drive-ocamlfuse", "fuse.dropbox", "fuse.kio-fuse", "fuse.vmhgfs-fuse",
))  # fmt: skip
SAFE = (
    "Keep the desk on this computer’s own disk. To share work, send releases as .pressrelease files; "
    "to keep a copy there, copy the desk’s file while PressDesk is closed."
)
_DRIVE_REMOTE = 4  # GetDriveTypeW, Microsoft's fileapi.h


def checked_place(path: str | os.PathLike[str]) -> Path:
    """Return the absolute path of a desk, its links followed. DeskError for a server, a network or a synced folder."""
    named = os.fspath(path)
    if _SERVER.match(named):
        raise DeskError(
            "A team’s PostgreSQL server is not supported yet",
            "Use a desk on this computer’s own disk; releases travel between desks as .pressrelease files.",
        )
    if _ADDRESS.match(named):
        raise DeskError(f"“{named[:80]}” is not a file on this computer", SAFE)
    if reason := _network_share(named):
        raise DeskError(f"The desk cannot be kept on {reason}: {named}", SAFE)
    try:
        place = Path(named).expanduser().resolve()
    except (OSError, RuntimeError, ValueError) as error:
        raise DeskError(f"“{named[:80]}” cannot be a desk: {error}", SAFE) from None
    if service := _synced(place):
        raise DeskError(f"The desk cannot be kept in a {service} folder: {place}. Syncing would damage it", SAFE)
    if reason := _network_share(str(place)) or _network_disk(place):
        raise DeskError(f"The desk cannot be kept on {reason}: {place}", SAFE)
    return place


def _network_share(named: str) -> str:
    share = named.replace("/", "\\")
    local = share.startswith(("\\\\?\\", "\\\\.\\")) and not share.upper().startswith("\\\\?\\UNC\\")
    return "a network share" if share.startswith("\\\\") and not local else ""


def _synced(place: Path) -> str:
    """Return the service that syncs the folder, or nothing."""
    folders = place.parent.parts
    for folder in folders:
        for pattern, service in SYNCED:
            if pattern.fullmatch(folder):
                return service
    if "CloudStorage" in folders and "Library" in folders:
        return "synced"
    for name in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer"):
        if (root := os.environ.get(name)) and place.is_relative_to(root):
            return "OneDrive"
    return next((s for parent in place.parents for mark, s in MARKS if os.path.lexists(parent / mark)), "")


def _network_disk(place: Path) -> str:
    """Return which network disk holds the file, or nothing where the system does not say."""
    if sys.platform == "win32":
        import ctypes

        remote = ctypes.windll.kernel32.GetDriveTypeW(place.anchor) == _DRIVE_REMOTE
        return f"the network drive {place.drive}" if remote else ""
    system = _file_system(place)
    return f"a network disk ({system})" if system in NETWORK_SYSTEMS else ""


def _file_system(place: Path) -> str:
    """Return the type of the file system that holds `place`, as the system names it; nothing if unknown."""
    mounts = _mounts_of_mac(place) if sys.platform == "darwin" else _mounts_of_linux()
    holding = [(len(Path(point).parts), kind) for point, kind in mounts if place.is_relative_to(point)]
    return max(holding, key=lambda mount: mount[0], default=(0, ""))[1]


def _mounts_of_linux() -> list[tuple[str, str]]:
    """Return mount points and types, later mounts first (proc(5), mountinfo)."""
    try:
        lines = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return []
    mounts = []
    for line in reversed(lines):
        before, _, after = line.partition(" - ")
        point = re.sub(r"\\(\d{3})", lambda octal: chr(int(octal.group(1), 8)), before.split(" ")[4])
        mounts.append((point, after.split(" ")[0]))
    return mounts


def _mounts_of_mac(place: Path) -> list[tuple[str, str]]:
    """Return mount points and types, asked only for where shares are mounted: the question costs some milliseconds."""
    if place.parts[1:2] not in (("Volumes",), ("Network",)):
        return []
    import subprocess  # nothing else needs it

    try:
        said = subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=2, check=True).stdout
    except (OSError, subprocess.SubprocessError):
        return []
    return re.findall(r"^.+ on (/.*) \((\w+)[,)]", said, re.MULTILINE)
