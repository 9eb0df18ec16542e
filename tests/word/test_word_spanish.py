"""What is wrong with a template is told in the language of the window."""

import pytest
from faulty import FAULTY, UNREADABLE, letter

from pressdesk import word
from pressdesk.app import wording
from pressdesk.model import TemplateError


def test_every_fault_of_a_template_is_told_in_spanish(spanish: object):
    for faulty in FAULTY:
        for fault in word.inspect(letter(*faulty.pieces, framed=False), "letter.docx").faults:
            for text in filter(None, (fault.place, fault.message, fault.remedy)):
                assert wording.said(text) != text or "“" in text[:20], text
    for name, data, _ in UNREADABLE:
        with pytest.raises(TemplateError) as refused:
            word.compile(data, "letter.docx")
        assert wording.said_of(refused.value) != str(refused.value), name
