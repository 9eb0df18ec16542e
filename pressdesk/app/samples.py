"""The starter organization: what a new desk holds, so that the first window is never empty."""

from typing import Any

from msgspec import Struct

from pressdesk import desk as desks
from pressdesk.app.starters import STARTERS, starter
from pressdesk.desk import Desk
from pressdesk.model import Boilerplate, HouseStyle, Organization, Person, codec
from pressdesk.model.resources import read_resource

RELEASES = ("camera-policy", "fare-fines", "ordinance-statement", "clinica-aviso")
_FILLED = "filled"


class _House(Struct):
    organization: Organization
    house: HouseStyle


def fill(desk: Desk) -> None:
    """Put the starter organization, its samples and templates on a new desk; once only, so removed stays removed."""
    if desks.setting(desk, _FILLED) is not None:
        return
    starting: _House = _read("organization", _House)
    desks.add_samples(
        desk,
        tuple(codec.decode(read_resource(f"samples/{name}.pressrelease")).release for name in RELEASES),
        _read("boilerplate", tuple[Boilerplate, ...]),
        _read("people", tuple[Person, ...]),
        starting.organization,
        tuple(starter(kind) for kind in STARTERS),
    )
    desks.save_house(desk, starting.house)
    desks.set_setting(desk, _FILLED, "1")


def _read(name: str, kind: Any) -> Any:
    return codec.load(read_resource(f"samples/{name}.json"), kind)
