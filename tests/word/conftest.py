"""Faults of the Word engine that the corpus has found and that are not mended yet; mend one, and take its line out."""

import pytest

KNOWN = {
    "[a paragraph without a control": "a control round a paragraph's place stands outside its repeat",
    "test_all_else_stays_as_it_was[the logo in": "the placeholder's picture stays in the file, related from nowhere",
    "test_all_else_stays_as_it_was[no logo": "the placeholder's picture stays in the file, related from nowhere",
    "behind the place": "what stands in the run behind a place is lost",
    "[an equation]": "a place in an equation is printed as it is, without a word",
    "[a watermark]": "a place in a watermark is printed as it is, without a word",
    "[the name word": "members with a path for a name are copied",
    "[a name of 60,000": "members that nothing relates to are copied",
    "[outside: from": "relationships of parts without text lead outside still",
    "[a DTD in a part of one's own]": "parts that are not read are copied whatever they hold",
    "[40,000 runs in one paragraph]": "slow: time grows with the square of the runs",
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let what is known fail; do not wait for what is slow."""
    for item in items:
        if reason := next(
            (said for words, said in KNOWN.items() if words in item.nodeid and "word/" in item.nodeid), ""
        ):
            item.add_marker(pytest.mark.xfail(reason=reason, run=not reason.startswith("slow")))
