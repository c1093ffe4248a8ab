"""One line about a page that Lighthouse measured, and what costs points; ends with 1 where a limit is missed.

``lighthouse_report.py PATH REPORT.json …``: of several runs the one with the median of the largest element counts, and
the least blocking: whatever else the machine does adds to it.
"""

import json
import sys
from pathlib import Path

#: Unit and most allowed, by the name of the measurement.
LIMITS = {
    "largest-contentful-paint": ("ms", 1_200),
    "cumulative-layout-shift": ("", 0.01),
    "total-blocking-time": ("ms", 50),
}


def main() -> None:
    page, *names = sys.argv[1:]
    reports = [json.loads(Path(name).read_text()) for name in names]
    reports.sort(key=lambda report: _value(report, "largest-contentful-paint"))
    middle = reports[len(reports) // 2]
    points = {name: round((each["score"] or 0) * 100) for name, each in middle["categories"].items()}
    points["performance"] = max(round((each["categories"]["performance"]["score"] or 0) * 100) for each in reports)
    measured = {name: _value(middle, name) for name in LIMITS}
    measured["total-blocking-time"] = min(_value(report, "total-blocking-time") for report in reports)
    weight = _value(middle, "total-byte-weight") / 1_000
    words = [f"{name} {value}" for name, value in points.items()]
    words += [f"{name} {value:.3g} {LIMITS[name][0]}".strip() for name, value in measured.items()]
    print(f"{page}: {', '.join(words)}, {weight:.0f} kB")
    missed = [name for name, value in points.items() if value < 100]
    for name in missed:
        for each in middle["categories"][name]["auditRefs"]:
            audit = middle["audits"][each["id"]]
            if each["weight"] and audit["score"] is not None and audit["score"] < 1:
                print(f"    {name}: {audit['title']} {audit.get('displayValue', '')}".rstrip())
    if missed or any(measured[name] > limit for name, (_unit, limit) in LIMITS.items()):
        sys.exit(1)


def _value(report: dict, name: str) -> float:
    return report["audits"][name].get("numericValue") or 0


if __name__ == "__main__":
    main()
