"""Opens every kind of page of a running hub's admin in Chromium, and tells what the content security policy stopped.

    scripts/check_admin_policy.py http://localhost:8000 var/demo-accounts.txt admin editor translator partner

The accounts file is the one that `manage.py create_demo_accounts` writes. Of addresses that differ in numbers only,
three are opened; nothing is sent or deleted. The browser is TEST_CHROMIUM, or Playwright's own.
"""

import os
import re
import sys
from collections import Counter, deque
from pathlib import Path
from urllib.parse import urldefrag, urljoin, urlsplit

from playwright.sync_api import Error, Page, sync_playwright

OF_A_KIND = int(os.environ.get("OF_A_KIND", "3"))
#: Jcrop asks browsers without a touch screen by an inline handler whether they know touch (decision 30).
KNOWN = ("/admin/images/N/?", "inline event handler")
SIGNS = ("Content Security Policy", "Content-Security-Policy")


def passwords(path: Path) -> dict[str, str]:
    words = (line.split() for line in path.read_text(encoding="utf-8").splitlines())
    return {parts[0]: parts[1] for parts in words if len(parts) > 1}


def kind(address: str) -> str:
    """The address without what tells one object from another."""
    parts = urlsplit(address)
    names = sorted(re.findall(r"(?:^|&)([^=&]+)=", parts.query))
    return re.sub(r"\d+", "N", parts.path) + "?" + "&".join(names)


def links(page: Page, base: str) -> list[str]:
    found = page.eval_on_selector_all("a[href]", "all => all.map(each => each.getAttribute('href'))")
    addresses = (urldefrag(urljoin(page.url, each))[0] for each in found)
    return [each for each in addresses if each.startswith(f"{base}/admin/") and "logout" not in each]


def log_in(page: Page, base: str, name: str, password: str) -> None:
    page.goto(f"{base}/admin/login/")
    page.fill("input[name=username]", name)
    page.fill("input[name=password]", password)
    page.click("form button[type=submit], form [type=submit]")
    page.wait_for_url("**/admin/")


def crawl(page: Page, base: str, starts: list[str]) -> tuple[Counter[str], dict[str, str]]:
    """How often each kind of address was opened, and each complaint with the address where it came first."""
    seen: Counter[str] = Counter()
    complaints: dict[str, str] = {}

    def note(text: str, always: bool = False) -> None:
        is_known = kind(page.url).startswith(KNOWN[0]) and KNOWN[1] in text
        if always or (any(sign in text for sign in SIGNS) and not is_known):
            complaints.setdefault(re.sub(r"nonce-\S+", "nonce", text), page.url)

    page.on("console", lambda message: note(message.text))
    page.on("pageerror", lambda error: note(f"error: {error}", always=True))
    waiting = deque([f"{base}/admin/", *starts])
    known = set(waiting)
    while waiting:
        address = waiting.popleft()
        if seen[kind(address)] >= OF_A_KIND and address not in starts:
            continue
        seen[kind(address)] += 1
        try:
            answer = page.goto(address, wait_until="load")
            page.wait_for_timeout(150)
        except Error:  # a download
            continue
        if answer is not None and answer.status >= 500:
            complaints[f"answer {answer.status}"] = address
        for each in links(page, base):
            if each not in known:
                known.add(each)
                waiting.append(each)
    return seen, complaints


def main() -> None:
    base, accounts, *names = sys.argv[1:]
    known = passwords(Path(accounts))
    starts = [f"{base}{each}" for each in os.environ.get("ALSO", "").split()]
    bad = False
    with sync_playwright() as runner:
        browser = runner.chromium.launch(executable_path=os.environ.get("TEST_CHROMIUM"), args=["--no-sandbox"])
        for name in names:
            page = browser.new_context(accept_downloads=False).new_page()
            page.set_default_timeout(30_000)
            log_in(page, base, name, known[name])
            seen, complaints = crawl(page, base, starts)
            print(f"{name}: {sum(seen.values())} pages of {len(seen)} kinds, {len(complaints)} complaints", flush=True)
            for text, address in complaints.items():
                print(f"  {address}\n    {text}", flush=True)
            bad = bad or bool(complaints)
            page.context.close()
        browser.close()
    sys.exit(bad)


if __name__ == "__main__":
    main()
