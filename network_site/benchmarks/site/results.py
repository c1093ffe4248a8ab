"""Results in a file, written row by row: a benchmark that was interrupted goes on where it stopped."""

import json
import os
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from .plan import Row
from .repeated import Run


class Results:
    """Runs by row, with what they were measured on."""

    def __init__(self, path: Path, effort: str, commit: str) -> None:
        self._path, self._commit = path, commit
        kept = json.loads(path.read_text()) if path.exists() else {}
        # Runs of another length are no part of this table.
        self._held = kept if kept.get("effort") == effort else {"effort": effort, "rows": {}}

    @property
    def machine(self) -> list[str]:
        """The lines that describe what was measured on."""
        return self._held.get("machine", [])

    def describe(self, lines: list[str]) -> None:
        """Keep the description of a benchmark that begins; one that goes on keeps its own."""
        self._held.setdefault("machine", lines)
        self._write()

    def has(self, row: Row) -> bool:
        return row.key in self._held["rows"]

    def add(self, row: Row, runs: Sequence[Run]) -> None:
        """Keep the runs of a row together with the load of the machine at that time."""
        load = round(os.getloadavg()[0], 1)
        kept = {"load": load, "commit": self._commit, "runs": [asdict(run) for run in runs]}
        self._held["rows"][row.key] = kept
        self._write()

    def runs(self, row: Row) -> list[Run]:
        """The runs of a row, none where it was not measured."""
        held = self._held["rows"].get(row.key, {"runs": []})
        return [Run(**values) for values in held["runs"]]

    def load(self, row: Row) -> float | None:
        """Programs that wanted to run when the row was measured."""
        return self._held["rows"].get(row.key, {}).get("load")

    def commits(self) -> list[str]:
        """The states of the code that were measured, the first one first."""
        return list(dict.fromkeys(row["commit"] for row in self._held["rows"].values()))

    def _write(self) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        fresh = self._path.with_suffix(".new")
        fresh.write_text(json.dumps(self._held, indent=1))
        fresh.replace(self._path)
