"""The funding statements that come with the hub, in the languages of the European Union, Norway and Serbia."""

import csv
from pathlib import Path

from .models import EUStatement

SEED_FILE = Path(__file__).parent / "seed" / "eu_statements.csv"


def load_eu_statements() -> int:
    """Adds the statements of languages that have none and returns how many; what editors changed stays."""
    known = set(EUStatement.objects.values_list("language", flat=True))
    with SEED_FILE.open(encoding="utf-8", newline="") as stream:
        missing = [EUStatement(**row) for row in csv.DictReader(stream) if row["language"] not in known]
    EUStatement.objects.bulk_create(missing)
    return len(missing)
