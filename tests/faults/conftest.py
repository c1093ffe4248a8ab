import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.upgrade.previous_release import upgraded_copy

from .hub import Hub


@pytest.fixture(scope="session")
def rounds() -> int:
    """How often something is killed: a few times in each run, ``FAULT_ROUNDS=20`` before a release."""
    return int(os.environ.get("FAULT_ROUNDS") or 2)


@pytest.fixture(scope="session")
def filled_folder() -> Path:
    """A folder with the demo of the release before, brought up to date. To be copied, never written."""
    return upgraded_copy()


@pytest.fixture
def make_hub(tmp_path: Path, filled_folder: Path) -> Iterator[Callable[..., Hub]]:
    """Makes a hub on a copy of the demo, to be started; it is stopped after the test."""
    yield from _making(tmp_path, filled_folder)


@pytest.fixture(scope="module")
def make_module_hub(tmp_path_factory: pytest.TempPathFactory, filled_folder: Path) -> Iterator[Callable[..., Hub]]:
    """The same for all tests of a file."""
    yield from _making(tmp_path_factory.mktemp("hub"), filled_folder)


def _making(own: Path, filled_folder: Path) -> Iterator[Callable[..., Hub]]:
    with ExitStack() as stack:

        def make(folder: Path | None = None, **more: str) -> Hub:
            data_dir = (folder or own) / "data"
            shutil.copytree(filled_folder, data_dir, symlinks=True)
            hub = Hub(data_dir, **more)
            hub.log = own / "gunicorn.log"
            stack.callback(hub.kill)
            return hub

        yield make
