"""The README says what is true: its commands, its places, its files."""

import re
from pathlib import Path

import pytest

from pressdesk import cli

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def subcommands() -> list[str]:
    return re.findall(r"^    pressdesk ([a-z]+)", README, re.MULTILINE)


def test_the_commands_are_those_of_the_program() -> None:
    assert set(subcommands()) == {command.name.split()[0] for command in cli.COMMANDS}


@pytest.mark.parametrize("command", subcommands())
def test_help_knows_each_command(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main([command, "--help"])
    assert ended.value.code == 0
    assert f"pressdesk {command}" in capsys.readouterr().out


def test_the_export_formats_are_those_of_the_program() -> None:
    listed = re.search(r"--to ([a-z|]+)", README)
    assert listed
    assert sorted(listed.group(1).split("|")) == sorted(cli.FORMATS)


def test_every_file_it_shows_is_there() -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", README):
        assert (ROOT / target).is_file(), target


def test_the_make_commands_exist() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert set(re.findall(r"make ([a-z]+)\b(?= |`)", README)) <= targets
