"""The JSON Schema of the exchange format, generated from the values."""

from typing import Any

import msgspec

from pressdesk.model.migrations import VERSION
from pressdesk.model.office import Asset
from pressdesk.model.release import Release


def schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a `.pressrelease` file."""
    made, components = msgspec.json.schema_components((Release, Asset), ref_template="#/$defs/{name}")
    root: dict[str, Any] = dict(components.pop("Release"))
    properties = {"pressdesk": {"const": VERSION, "description": "Version of the format."}, **root["properties"]}
    properties["assets"] = {
        "description": "The pictures, each under the SHA-256 of its bytes.",
        "type": "object",
        "additionalProperties": made[1],
        "default": {},
    }
    whole = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "PressDesk release",
        **root,
        "properties": properties,
        "required": ["pressdesk", *root["required"]],
        "$defs": components,
    }
    plain: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(whole))
    return plain
