"""Fills PostgreSQL and Elasticsearch with a million search documents and measures both: what `make bench-scale` runs.

    bench_scale.py [DOCUMENTS] [FOLDER]

Servers of its own run below FOLDER (var/bench/scale); what was measured is added to results.json there, step by step,
and a step that is in it already is left out. Takes about 20 GB of disk and an hour on two cores.
"""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from network_site.benchmarks.servers import ROOT, ServerMissing, servers


def main() -> None:
    documents = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else ROOT / "var/bench/scale"
    folder.mkdir(parents=True, exist_ok=True)
    results = folder / "results.json"
    with servers(("postgresql",), folder) as running:
        postgresql = running["postgresql"]
        environment = {"DATABASE_URL": postgresql.url, "DATA_DIR": str(folder / "data")}
        manage("migrate", "--verbosity=0", **environment)
        for step in ("fill", "ask"):
            measure(step, "postgresql", documents, postgresql.process, results, environment)
        with servers(("elasticsearch",), folder) as more:
            elasticsearch = more["elasticsearch"]
            environment["ELASTICSEARCH_URL"] = elasticsearch.url
            for step in ("fill", "ask"):
                measure(step, "elasticsearch", documents, elasticsearch.process, results, environment)
    print(results.read_text())


def measure(step: str, engine: str, documents: int, server: int, results: Path, environment: dict[str, str]) -> None:
    """One step, unless it was measured before."""
    done = json.loads(results.read_text()) if results.exists() else {}
    if f"{step} {engine} {documents}" in done:
        return
    print(f"{step} {engine}: {documents:,} documents; load {os.getloadavg()[0]:.1f}", flush=True)
    numbers = ("--documents", str(documents), "--server", str(server), "--results", str(results))
    manage("bench_scale", step, engine, *numbers, **environment)


def manage(*arguments: str, **environment: str) -> None:
    """Run a command of the hub; ends this program where it fails."""
    settings = {"DJANGO_SETTINGS_MODULE": "network_site.settings.test"}
    command = [sys.executable, "manage.py", *arguments]
    done = subprocess.run(command, cwd=ROOT, env=os.environ | settings | environment)  # noqa: S603 - our own command
    if done.returncode:
        sys.exit(done.returncode)


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the servers are stopped
    try:
        main()
    except ServerMissing as error:
        sys.exit(str(error))
    except KeyboardInterrupt:
        sys.exit(130)
