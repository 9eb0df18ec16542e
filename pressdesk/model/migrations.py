"""Steps from each older version of the exchange format to the next."""

from collections.abc import Callable
from typing import Any

VERSION = 1

# MIGRATIONS[n] turns the plain JSON of format n into format n + 1. Format 1 is the first.
MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
