"""`python -m pressdesk` and the `pressdesk` command."""

import sys

from pressdesk.cli import main

__all__ = ["main"]

if __name__ == "__main__":
    sys.exit(main())
