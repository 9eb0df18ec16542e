"""The README says what is true: its commands, its places, its files."""

import re
from pathlib import Path

import pytest

from pressdesk import cli, commands
from pressdesk.ui.actions import ACTIONS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def usage(command: commands.Command) -> str:
    """Return the line by which the README shows a command."""
    words = [f"pressdesk {command.name}"]
    for names, options in command.arguments:
        value = options.get("metavar") or "|".join(options.get("choices", ()))
        if not names.startswith("-"):
            words.append(value + "..." * (options.get("nargs") == "+"))
        else:
            call = f"{names.split()[0]} {value}".strip()
            words.append(call if options.get("required") else f"[{call}]")
    return " ".join(words)


def test_the_commands_are_those_of_the_program() -> None:
    shown = re.findall(r"^    (pressdesk [a-z].*)$", README, re.MULTILINE)
    assert shown == [usage(command) for command in commands.COMMANDS]


@pytest.mark.parametrize("command", commands.COMMANDS, ids=lambda command: command.name)
def test_help_knows_each_command(command: commands.Command, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main([*command.name.split(), "--help"])
    assert ended.value.code == 0
    said = capsys.readouterr().out
    flags = [flag for names, _ in command.arguments for flag in names.split() if flag.startswith("-")]
    assert [flag for flag in (f"pressdesk {command.name}", *flags) if flag not in said] == []


def test_the_shortcuts_are_those_of_the_window() -> None:
    table = README.partition("| keys | do | keys | do |\n|---|---|---|---|\n")[2].partition("\n\n")[0]
    rows = [row.strip("| ").split(" | ") for row in table.splitlines()]
    shown = {(keys, words) for row in rows for keys, words in zip(row[::2], row[1::2], strict=True)}
    assert len(shown) == 20
    assert shown <= {(act.keys, act.text.rstrip("…")) for act in ACTIONS if act.keys}


def test_the_shortcuts_and_menus_named_in_the_text_exist() -> None:
    named = set(re.findall(r"(?:Ctrl|Alt|Shift)\+[A-Z0-9+a-z]+", README))
    assert named
    assert named <= {act.keys for act in ACTIONS}
    paths = set(re.findall(r"\*(\w+) ▸ ([^*]+)\*", README.replace("\n", " ")))
    assert paths
    assert paths <= {(act.menu, act.text.rstrip("…")) for act in ACTIONS if act.text}


def test_every_file_it_shows_is_there() -> None:
    targets = re.findall(r"\]\(([^)#:]+)\)", README)
    assert len(targets) >= 4
    assert [target for target in targets if not (ROOT / target).is_file()] == []


def test_the_make_commands_exist() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert set(re.findall(r"make ([a-z]+)\b(?= |`)", README)) <= targets
