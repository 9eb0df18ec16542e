"""Hostile files are refused, or their harm is left out, each in a process of its own whose memory is measured."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hostile import HOSTILE, Hostile

import pressdesk

CHILD = Path(__file__).with_name("hostile_child.py")
LIMIT_MB, LIMIT_SECONDS = 200, 10
ROWS: list[str] = []


@pytest.mark.parametrize("hostile", HOSTILE, ids=lambda hostile: hostile.name)
def test_no_harm_is_done(hostile: Hostile, tmp_path: Path) -> None:
    source, target = tmp_path / "letter.docx", tmp_path / "out.docx"
    source.write_bytes(hostile.make())
    said = _told(source, target)
    outcome = "refused" if said["refused"] else "filled"
    ROWS.append(
        f"{hostile.name[:40]:40}  {outcome:8} {said['seconds']:6.2f} s {said['megabytes']:6.0f} MB  {said['refused'][:90]}"  # noqa: E501
    )
    assert (outcome == "refused") == (hostile.outcome == "refused") or hostile.outcome == "dropped", said
    assert (said["megabytes"] < LIMIT_MB, said["seconds"] < LIMIT_SECONDS) == (True, True), said
    assert [word for word in hostile.never if target.exists() and word in _text(target)] == []


def _told(source: Path, target: Path) -> dict:  # type: ignore[type-arg]
    here = {**os.environ, "PYTHONPATH": str(Path(pressdesk.__file__).parents[1])}
    command = [sys.executable, "-W", "error", str(CHILD), str(source), str(target)]
    done = subprocess.run(command, env=here, capture_output=True, check=False, timeout=120)
    assert (done.returncode, done.stderr.decode()) == (0, "")
    return json.loads(done.stdout)  # type: ignore[no-any-return]


def _text(path: Path) -> str:
    with zipfile.ZipFile(path) as archive:
        return "".join(f"{name} {archive.read(name).decode('latin-1')}" for name in archive.namelist())


def test_the_table_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    with capsys.disabled():
        print("", *ROWS, sep="\n")
