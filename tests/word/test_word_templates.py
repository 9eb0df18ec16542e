"""The shipped templates are what their readable sources make."""

import re

import pytest
from make_templates import NAMES, template
from wordfile import members_of

from pressdesk.model.resources import read_resource


@pytest.mark.parametrize("name", NAMES)
def test_a_template_is_what_its_source_makes(name: str) -> None:
    assert read_resource(f"templates/{name}.docx") == template(name)


def test_a_style_of_the_letterhead_stands_in_place_of_the_shared_one() -> None:
    styles = [re.findall(r'w:styleId="(\w+)"', members_of(template(name))["word/styles.xml"]) for name in NAMES]
    assert [len(ids) - len(set(ids)) for ids in styles] == [0, 0]
    assert "Masthead" in set(styles[1]) - set(styles[0])
    assert not set(styles[0]) - set(styles[1])
