"""Faults of the Word engine that the corpus has found and that are not mended yet; mend one, and take its line out."""

import pytest

KNOWN = {
    "test_all_else_stays_as_it_was[the logo in": "the placeholder's picture stays in the file, related from nowhere",
    "test_all_else_stays_as_it_was[no logo": "the placeholder's picture stays in the file, related from nowhere",
    "[the name word": "members with a path for a name are copied",
    "[a name of 60,000": "members that nothing relates to are copied",
    "[outside: from": "relationships of parts without text lead outside still",
    "[a DTD in a part of one's own]": "parts that are not read are copied whatever they hold",
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let what is known fail; do not wait for what is slow."""
    for item in items:
        if reason := next(
            (said for words, said in KNOWN.items() if words in item.nodeid and "word/" in item.nodeid), ""
        ):
            item.add_marker(pytest.mark.xfail(reason=reason, run=not reason.startswith("slow")))
