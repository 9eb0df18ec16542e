"""Make what is made from sources: the JSON Schema of the exchange format, the base and the starter letterhead."""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "word"))

from make_templates import NAMES, TEMPLATES, template

from pressdesk.model.schema import schema

SCHEMA = TEMPLATES.parent / "schema" / "pressrelease.schema.json"

if __name__ == "__main__":
    SCHEMA.write_text(json.dumps(schema(), indent=1, ensure_ascii=False) + "\n", encoding="utf-8", newline="\n")
    for name in NAMES:
        (TEMPLATES / f"{name}.docx").write_bytes(template(name))
