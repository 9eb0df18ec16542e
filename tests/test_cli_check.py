"""`pressdesk check`: what is wrong, where, and the exit code."""

import json
from pathlib import Path

import pytest
from build import p, release

from pressdesk import desk as desks
from pressdesk.app import samples
from pressdesk.cli import main
from pressdesk.model import HouseStyle, codec

VALUE = release(p("One."), p("Of the the quay."))


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "one.pressrelease"
    path.write_bytes(codec.encode(VALUE, {}))
    return str(path)


def test_each_problem_is_a_line_with_its_place(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", file]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "warning     body 2: “the the” “the” stands twice. Keep it once.  [fact-double-word]" in lines


def test_machines_read_places(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", file, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    found = next(one for one in told["problems"] if one["rule"] == "fact-double-word")
    assert (told["release"], found["field"], found["block"]) == (VALUE.id, "body", 1)
    assert (found["start"], found["end"]) == (3, 10)


def test_an_error_makes_the_exit_code(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "d.sqlite"
    desk = desks.open_desk(path)
    samples.fill(desk)
    desks.save(desk, VALUE, None)
    desks.save_house(desk, HouseStyle(severities=(("fact-double-word", "error"),)))
    desk.close()
    assert main(["--desk", str(path), "check", VALUE.id]) == 1
    assert capsys.readouterr().out.startswith("error       body 2: “the the”")


def test_what_cannot_be_read_is_a_wrong_call(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(tmp_path / "none.pressrelease")]) == 2
    assert "cannot be read" in capsys.readouterr().err
