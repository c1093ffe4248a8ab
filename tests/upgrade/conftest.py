from pathlib import Path

import pytest

from .previous_release import upgraded_copy


@pytest.fixture(scope="session")
def upgraded() -> Path:
    """The folder of a hub that was made by the release before and brought up to date. Not to be written."""
    return upgraded_copy()
