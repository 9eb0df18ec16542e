"""The shipped Word templates are what their sources say."""

import make_templates
import pytest

from pressdesk.model.resources import read_resource


@pytest.mark.parametrize("name", make_templates.NAMES)
def test_the_shipped_file_is_what_the_sources_make(name: str) -> None:
    assert read_resource(f"templates/{name}.docx") == make_templates.template(name)
