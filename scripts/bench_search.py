"""Fills a database of its own with invented pages and measures the search in it: what `make bench-search` runs.

    bench_search.py [PAGES] [argument of manage.py bench_search ...]

Pages that are there from an earlier run are used again. BENCH_DATABASE_URL names another database than the SQLite file
below var/; whatever is in it gets changed.
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
#: Publishing is measured at this number of pages too, to see whether it grows with the site.
FEW_PAGES = 1_000


def main() -> None:
    pages = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    arguments = sys.argv[2:]
    os.environ.update(environment(pages))
    manage("migrate", "--verbosity=0")
    present = pages_present()
    if present < min(pages, FEW_PAGES):
        manage("generate_content", str(min(pages, FEW_PAGES)))
        manage("bench_search", "publishing", *arguments)
        present = pages_present()
    if present < pages:
        manage("generate_content", str(pages - min(pages, FEW_PAGES)), "--seed=2")
    print(f"\nmanage.py bench_search {' '.join(arguments)}\n", flush=True)
    manage("bench_search", *arguments)


def environment(pages: int) -> dict[str, str]:
    """Settings without debugging, data in a folder of its own."""
    data_dir = ROOT / "var" / f"benchmark-{pages}"
    data_dir.mkdir(parents=True, exist_ok=True)
    return {
        "DJANGO_SETTINGS_MODULE": "network_site.settings.test",
        "DATA_DIR": str(data_dir),
        "DATABASE_URL": os.environ.get("BENCH_DATABASE_URL") or f"sqlite:///{data_dir / 'hub.sqlite3'}",
    }


def manage(*arguments: str) -> None:
    """Run a command of the hub; ends this program where it fails."""
    done = subprocess.run([sys.executable, "manage.py", *arguments], cwd=ROOT)  # noqa: S603 - our own command
    if done.returncode:
        sys.exit(done.returncode)


def pages_present() -> int:
    """How many generated pages the database holds, about: the pages of the tree itself are not counted."""
    question = "from wagtail.models import Page; print(Page.objects.filter(depth__gt=3).count())"
    command = [sys.executable, "manage.py", "shell", "--no-imports", "--command", question]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S603 - our own
    return int(done.stdout.strip().splitlines()[-1])


if __name__ == "__main__":
    main()
