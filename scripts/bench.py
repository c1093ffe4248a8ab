"""Measures the whole site with its real servers and prints one table: what `make bench` runs.

SIZES="1000 10000" and PROFILES="embedded" choose hubs, QUICK=1 the smallest with short runs, RUNS= and RUN_SECONDS=
how long each row takes. COMPARE=1 measures WordPress and Wagtail's bakerydemo too. Rows are kept in
var/bench/results.json as they come: after an interruption the same command goes on; FRESH=1 begins anew. Hubs stay in
var/bench for next time.
"""

import os
import signal
import sys
from itertools import groupby
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from network_site.benchmarks.servers import ROOT, ServerMissing
from network_site.benchmarks.site import others
from network_site.benchmarks.site.machine import commit, description
from network_site.benchmarks.site.measuring import measure_hub
from network_site.benchmarks.site.plan import PROFILES, QUICK, QUICK_SIZES, SIZES, Effort, Row, plan
from network_site.benchmarks.site.rendering import rendered
from network_site.benchmarks.site.results import Results


def main() -> None:
    environment = os.environ.get
    quick = bool(environment("QUICK"))
    sizes = [int(size) for size in environment("SIZES", "").split()] or (QUICK_SIZES if quick else SIZES)
    usual = QUICK if quick else Effort()
    effort = Effort(int(environment("RUNS") or usual.runs), float(environment("RUN_SECONDS") or usual.seconds))
    folder = Path(environment("BENCH_DIR") or ROOT / "var/bench")
    path = folder / "results.json"
    if environment("FRESH"):
        path.unlink(missing_ok=True)
    results = Results(path, str(effort), commit())
    results.describe(description())
    rows = plan(sizes, environment("PROFILES", "").split() or PROFILES)
    reasons = []
    for (profile, size), of_hub in groupby(rows, lambda row: (row.system, row.pages)):
        try:
            measure_hub(list(of_hub), results, effort, folder, tell)
        except ServerMissing as missing:
            reasons.append(f"{profile}, {size:,} pages: {missing}")
    if environment("COMPARE"):
        more, why_not = others.measure(results, effort, folder, int(environment("COMPARE_PAGES") or min(sizes)), tell)
        rows, reasons = rows + more, reasons + why_not
    print(f"\n{rendered(rows, results)}")
    for reason in reasons:
        print(f"Not measured: {reason}")


def tell(row: Row) -> None:
    print(f"  measured: {row.key}", flush=True)


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the servers are stopped
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
