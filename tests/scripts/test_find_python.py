"""Which Python `make demo` and `make test` take, and what they say when there is none."""

import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "find_python.sh"
pytestmark = pytest.mark.skipif(not Path("/bin/sh").exists(), reason="/bin/sh is not there")


def fake_python(path: Path, *, fits: bool = True, venv: bool = True) -> Path:
    """A command that answers the script's two questions: is the version right, can it make environments?"""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        f"#!/bin/sh\ncase $2 in *version_info*) exit {int(not fits)};; *ensurepip*) exit {int(not venv)};; esac\n"
    )
    path.chmod(0o755)
    return path


def find(folder: Path, **environment: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        ["/bin/sh", SCRIPT], env={"PATH": str(folder), **environment}, capture_output=True, text=True, check=False
    )


def test_newest_that_fits_is_taken(tmp_path: Path) -> None:
    fake_python(tmp_path / "python3.11")
    fake_python(tmp_path / "python3.12")
    fake_python(tmp_path / "python3")
    assert find(tmp_path).stdout == "python3.12\n"


def test_command_that_only_pretends_is_passed_over(tmp_path: Path) -> None:
    fake_python(tmp_path / "python3.13", fits=False)
    fake_python(tmp_path / "python3")
    assert find(tmp_path).stdout == "python3\n"


def test_python_without_environments_is_passed_over_for_one_with(tmp_path: Path) -> None:
    fake_python(tmp_path / "python3.13", venv=False)
    fake_python(tmp_path / "python3.11")
    assert find(tmp_path).stdout == "python3.11\n"


def test_chosen_python_is_taken_even_with_a_space_in_its_path(tmp_path: Path) -> None:
    chosen = fake_python(tmp_path / "my pythons" / "python3")
    fake_python(tmp_path / "python3.13")
    assert find(tmp_path, PYTHON=str(chosen)).stdout == f"{chosen}\n"


def test_chosen_python_that_does_not_fit_is_named(tmp_path: Path) -> None:
    old = fake_python(tmp_path / "python3.9", fits=False)
    fake_python(tmp_path / "python3.13")
    found = find(tmp_path, PYTHON=str(old))
    assert found.returncode == 1
    assert found.stderr.startswith(f"PYTHON={old} is not a Python 3.11, 3.12 or 3.13")


def test_no_python_is_said_in_one_sentence(tmp_path: Path) -> None:
    found = find(tmp_path)
    assert found.returncode == 1
    assert found.stderr.count("\n") == 1
    assert "needs Python 3.11, 3.12 or 3.13" in found.stderr


def test_missing_venv_names_the_package_to_install(tmp_path: Path) -> None:
    fake_python(tmp_path / "python3", venv=False)
    found = find(tmp_path)
    assert found.returncode == 1
    assert found.stderr.count("\n") == 1
    assert "sudo apt install python3-venv" in found.stderr
