"""Checks HTML with the Nu HTML Checker, the one behind validator.w3.org/nu: no error, no warning. No page weighs more
than 15 kB packed (docs/speed.md).

``check_html.py FOLDER`` checks the files of a folder; ``check_html.py http://localhost:8000`` fetches every address of
that hub's map (``/sitemap.xml``), in every language, and checks what comes. Needs Java, and the checker's jars in
``TEST_VNU_JAR`` (several with colons between them: scripts/ci/html_checker.sh). Ends with 1 where something was found.
"""

import gzip
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from html import unescape
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import unquote, urlsplit
from urllib.request import urlopen

CHECKER = "nu.validator.client.SimpleCommandLineValidator"
#: What the checker says beside errors and warnings is advice.
COUNTED = ("error", "non-document-error", "warning")
#: Where a style sheet lays a table or a list out otherwise, browsers forget what it is unless a role says so.
NOT_COUNTED = "role is unnecessary for element"
#: Nobody reads more in one go, and the first ones are mended first.
SHOWN = 60
#: Bytes of a page packed with gzip, as every server packs it.
HEAVIEST = 15_000
_LOCATION = re.compile(r"<loc>([^<]+)</loc>")


def main() -> None:
    jars = os.environ.get("TEST_VNU_JAR")
    if len(sys.argv) != 2 or not jars:
        sys.exit(__doc__)
    what = sys.argv[1]
    if not what.startswith("http"):
        report(Path(what), messages(Path(what), jars))
        return
    with tempfile.TemporaryDirectory(prefix="hub-html-") as folder:
        count = save(addresses(what), Path(folder))
        print(f"{count} addresses fetched.", flush=True)
        if not count:
            sys.exit("The map of the site is empty.")
        report(Path(folder), messages(Path(folder), jars))


def addresses(site: str) -> Iterator[str]:
    """Every address of the site's maps, at the host that was asked."""
    root = "{0.scheme}://{0.netloc}".format(urlsplit(site))
    for section in _listed(f"{root}/sitemap.xml"):
        for address in _listed(root + urlsplit(section)._replace(scheme="", netloc="").geturl()):
            yield root + urlsplit(address).path


def _listed(address: str) -> list[str]:
    with urlopen(address, timeout=60) as answer:  # noqa: S310 - the address is the caller's own hub
        return [unescape(each) for each in _LOCATION.findall(answer.read().decode())]


def save(wanted: Iterable[str], folder: Path) -> int:
    """Keeps each page in a file named after its address; an address that does not answer ends the run."""

    def fetch(address: str) -> None:
        try:
            with urlopen(address, timeout=60) as answer:  # noqa: S310 - as above
                (folder / file_name(address)).write_bytes(answer.read())
        except HTTPError as error:
            sys.exit(f"{address} answers {error.code}.")

    with ThreadPoolExecutor(4) as pool:
        return sum(1 for _done in pool.map(fetch, dict.fromkeys(wanted)))


def file_name(address: str) -> str:
    """``fi_hankkeet_voima.html`` for ``http://…/fi/hankkeet/voima/``."""
    return (unquote(urlsplit(address).path).strip("/").replace("/", "_") or "root") + ".html"


def messages(folder: Path, jars: str) -> list[dict]:
    """What the checker found in the folder's files, most of them in one run: starting it takes seconds."""
    command = ["java", "-Xss8m", "-cp", jars, CHECKER, "--format", "json", "--exit-zero-always", str(folder)]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stderr  # noqa: S603 - our own command
    every = json.loads(told)["messages"]
    return [each for each in every if _kind(each) in COUNTED and NOT_COUNTED not in each["message"]]


def _kind(message: dict) -> str:
    return message.get("subType") or message["type"]


def report(folder: Path, found: list[dict]) -> None:
    """Prints what was found, and ends the program with 1 where it is anything."""
    weights = {path.name: len(gzip.compress(path.read_bytes(), 6)) for path in folder.iterdir()}
    if not weights:
        sys.exit(f"No files in {folder}.")
    for message in found[:SHOWN]:
        place = f"{Path(unquote(urlsplit(message.get('url', '')).path)).name}:{message.get('lastLine', '?')}"
        print(f"{place}: {_kind(message)}: {message['message']}\n    {message.get('extract', '').strip()}")
    heavy = [name for name, weight in weights.items() if weight > HEAVIEST]
    for name in heavy:
        print(f"{name}: {weights[name]} bytes packed, more than {HEAVIEST}")
    print(
        f"{len(weights)} files checked, {len(found)} errors and warnings; packed {max(weights.values())} bytes at most."
    )
    if found or heavy:
        sys.exit(1)


if __name__ == "__main__":
    main()
