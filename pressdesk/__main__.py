"""`python -m pressdesk` and the `pressdesk` command."""

import gc
import sys

gc.disable()  # nothing of a start is garbage; `main` lets it be collected again

from pressdesk.cli import main  # noqa: E402

__all__ = ["main"]

if __name__ == "__main__":
    sys.exit(main())
