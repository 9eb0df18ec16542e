"""The shipped samples as values."""

import json
from functools import cache

from pressdesk.model import HouseStyle, Office, Organization, Release, codec
from pressdesk.model.resources import resource_path, resource_text


@cache
def samples() -> dict[str, Release]:
    """Return the sample releases by the name of their file."""
    found = sorted(resource_path("samples").glob("*.pressrelease"))
    return {path.stem: codec.decode(path.read_bytes()).release for path in found}


@cache
def office() -> Office:
    """Return the office of the samples."""
    raw = json.loads(resource_text("samples/organization.json"))
    return Office(codec.convert(raw["organization"], Organization), codec.convert(raw["house"], HouseStyle))
