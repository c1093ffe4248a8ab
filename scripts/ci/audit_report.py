"""Says what pip-audit found: ``audit_report.py FILE ANSWER LOG``. Ends with an error for a known weakness only."""

import json
import sys
from pathlib import Path


def report(name: str, answer: str, log: str) -> tuple[str, bool]:
    """What to tell, and whether something weak was found. ``answer`` is its JSON; without one ``log`` says why."""
    try:
        packages = json.loads(answer)["dependencies"]
    except (ValueError, KeyError, TypeError):
        why = next((line for line in reversed(log.splitlines()) if line.strip()), "it ended without an answer")
        return f"{name}: nothing could be audited. The advisory service was not reached: {why.strip()[:300]}", False
    audited = [package for package in packages if "skip_reason" not in package]
    told = [f"{name}: {len(audited)} of {len(packages)} packages were audited."]
    if left := [package for package in packages if "skip_reason" in package]:
        told.append(f"  {len(left)} were not, for example: {left[0]['skip_reason'][:200]}")
    weak = [(package, found) for package in audited for found in package.get("vulns", [])]
    for package, found in weak:
        mended = ", ".join(found.get("fix_versions") or []) or "no version yet"
        told.append(f"  {package['name']} {package['version']}: {found['id']}, mended in {mended}")
    return "\n".join(told), bool(weak)


if __name__ == "__main__":
    text, is_weak = report(sys.argv[1], *(Path(path).read_text() for path in sys.argv[2:4]))
    print(text)
    sys.exit(is_weak)
