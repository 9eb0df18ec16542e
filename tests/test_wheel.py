"""The wheel holds what the program reads at run time: resources, migrations, the mark that it is typed."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True, timeout=120)
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as archive:
        return set(archive.namelist())


def test_every_resource_is_in_it(wheel: set[str]) -> None:
    files = {path.relative_to(ROOT).as_posix() for path in (ROOT / "resources").rglob("*.*")}
    assert len(files) > 50
    assert {f"pressdesk/{file}" for file in files} <= wheel


def test_every_file_of_the_package_is_in_it(wheel: set[str]) -> None:
    files = {path.relative_to(ROOT).as_posix() for path in (ROOT / "pressdesk").rglob("*.*") if path.suffix != ".pyc"}
    assert files <= wheel
    assert "pressdesk/py.typed" in files


def test_nothing_else_is_in_it(wheel: set[str]) -> None:
    assert {name.split("/")[0].split("-")[0] for name in wheel} == {"pressdesk"}
