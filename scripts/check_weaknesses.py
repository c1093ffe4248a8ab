"""Runs bandit over the code of the hub; any finding without a reason beside it ends with an error.

Ruff holds the same rules under the letter S, and reasons stand once, where ruff reads them: ``# noqa: S608 - why`` on a
line of the statement answers bandit's B608, too, and so do ruff's ``per-file-ignores``. What is left out for all files
stands in ``[tool.bandit]`` in pyproject.toml.
"""

import ast
import json
import re
import subprocess
import sys
import tomllib
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CODE = ("network_site", "events", "projects", "pages", "search", "scripts", "manage.py")
#: Rules of bandit that ruff has under another number.
ELSEWHERE = {"B703": "S308"}
_REASON = re.compile(r"#\s*noqa:\s*(?P<rules>[A-Z0-9, ]+?)\s*-\s*\S|#\s*noqa:\s*(?P<again>[A-Z0-9, ]+)")


def findings() -> list[dict]:
    """What bandit finds; raises RuntimeError when it could not look."""
    command = [
        sys.executable,
        "-m",
        "bandit",
        "--quiet",
        "--configfile",
        "pyproject.toml",
        "--format",
        "json",
        "-r",
        *CODE,
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 - our own
    try:
        answer = json.loads(done.stdout)
    except ValueError as error:
        raise RuntimeError(f"bandit did not run: {done.stderr[-500:]}") from error
    if answer["errors"]:
        raise RuntimeError(f"bandit could not read {answer['errors']}")
    return answer["results"]


def is_answered(finding: dict, ignored: dict[str, list[str]]) -> bool:
    """Whether somebody wrote beside the statement why it is right."""
    rule = ELSEWHERE.get(finding["test_id"], f"S{finding['test_id'][1:]}")
    name = finding["filename"].removeprefix("./")
    if any(fnmatch(name, pattern) and rule in rules for pattern, rules in ignored.items()):
        return True
    source = (ROOT / name).read_text()
    first, last = statement_around(source, finding["line_number"])
    lines = source.splitlines()[first - 1 : last]
    told = [match["rules"] or match["again"] for line in lines if (match := _REASON.search(line))]
    return any(rule in re.split(r"[,\s]+", rules) for rules in told)


def statement_around(source: str, line: int) -> tuple[int, int]:
    """First and last line of the innermost statement that holds a line, without statements within it."""
    nodes = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.stmt) and not hasattr(node, "body")]
    holding = [(node.lineno, node.end_lineno or node.lineno) for node in nodes]
    holding = [(first, last) for first, last in holding if first <= line <= last]
    return min(holding, key=lambda lines: lines[1] - lines[0], default=(line, line))


def main() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]
    ignored = settings["ruff"]["lint"]["per-file-ignores"]
    left = [finding for finding in findings() if not is_answered(finding, ignored)]
    for finding in left:
        place = f"{finding['filename'].removeprefix('./')}:{finding['line_number']}"
        print(f"{place}: {finding['test_id']} {finding['issue_text']}")
    if left:
        sys.exit("Mend these, or write beside them why they are right: # noqa: S… - the reason")


if __name__ == "__main__":
    main()
