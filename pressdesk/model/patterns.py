"""Patterns that are compiled when they are first used: a start does without the time of most of them."""

import re
from typing import Any, cast


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return a compiled pattern's methods, for the methods only: `re.sub` and its like do not know it."""
    return cast("re.Pattern[str]", _Uncompiled(source, flags))


class _Uncompiled:
    def __init__(self, source: str, flags: int) -> None:
        self._wanted = source, flags

    def __getattr__(self, name: str) -> Any:
        made = re.compile(*self._wanted)
        # Kept, so that the next use finds it without coming here.
        vars(self).update({each: getattr(made, each) for each in _METHODS})
        return getattr(made, name)


_METHODS = tuple(name for name in dir(re.Pattern) if not name.startswith("_"))
