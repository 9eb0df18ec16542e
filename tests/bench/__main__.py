"""Run every measurement beside its rival, each in a process of its own: `python tests/bench [name...]`."""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def main() -> int:
    """Return 0 when every measurement ran; the figures are printed, never judged."""
    names = sys.argv[1:] or sorted(path.stem for path in HERE.glob("*.py") if path.stem != "__main__")
    failed = 0
    for name in names:
        print(f"\n== {name} ==", flush=True)
        failed |= subprocess.run([sys.executable, HERE / f"{name}.py"], check=False).returncode
    return failed


if __name__ == "__main__":
    raise SystemExit(main())
