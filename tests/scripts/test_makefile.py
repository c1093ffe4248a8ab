"""`make` tells a newcomer what there is."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MAKEFILE = (ROOT / "Makefile").read_text()


@pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")
def test_make_alone_lists_every_target_with_what_it_does() -> None:
    listed = subprocess.run(["make", "-C", ROOT, "--no-print-directory"], capture_output=True, text=True, check=True)
    targets = MAKEFILE.partition(".PHONY: ")[2].splitlines()[0].split()
    for target in targets:
        assert re.search(rf"^  make {target} +\S", listed.stdout, re.MULTILINE), target


def test_scripts_of_the_virtual_environment_are_never_run_directly() -> None:
    """Their first line names an interpreter, which breaks in a folder with a space in its name."""
    files = [ROOT / "Makefile", ROOT / ".ci" / "run", *ROOT.glob("scripts/**/*.sh")]
    called = {name for path in files for name in re.findall(r"\.venv/bin/(\w+)", path.read_text())}
    assert called == {"python"}
