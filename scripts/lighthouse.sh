#!/usr/bin/env bash
# Measures a running hub with Lighthouse as an old phone on a slow line sees it: home, search, list, project, event.
# `scripts/lighthouse.sh [http://localhost:8000]`; the demo (`make demo`) serves as the public does. Prints a line for
# each page and fails below 100 points, above 1.2 s to the largest element, 0.01 shift or 50 ms of blocking.
# Needs Node.js 18.20 or later with npm, which fetches Lighthouse, and Chromium (CHROME_PATH).
# LANGUAGES=en and PAGES="/en/ /en/search/" choose other pages, RUNS how often each is measured (the median counts).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

site=${1:-http://localhost:8000}
lighthouse=lighthouse@12.8.2 # 13 wants Node.js 22.19
CHROME_PATH=${CHROME_PATH:-$(command -v chromium || command -v google-chrome)}
export CHROME_PATH
work=$(mktemp -d "${TMPDIR:-/tmp}/hub-lighthouse.XXXXXX")
trap 'rm -rf "$work"' EXIT

# The first page of a list, as its readers get there.
first_of() {
    curl --silent --fail "$site$1" | grep -o '<h3[^>]*><a[^>]*href="[^"]*"' | sed 's/.*href="//; s/"$//' | head -n 1
}

pages=${PAGES:-"/en/ /en/search/?q=recovery /en/projects/ $(first_of '/en/search/?kind=project&sort=newest') $(first_of '/en/search/?kind=call&open=1')"}

failed=0
for page in $pages; do
    reports=()
    for run in $(seq "${RUNS:-3}"); do
        curl --silent --output /dev/null "$site$page" # a page is kept once somebody has asked for it
        npx --yes "$lighthouse" "$site$page" --quiet --output=json --output-path="$work/$run.json" \
            --chrome-flags="--headless=new --no-sandbox" 2>"$work/log" || { cat "$work/log" >&2; exit 1; }
        reports+=("$work/$run.json")
    done
    python3 scripts/lighthouse_report.py "$page" "${reports[@]}" || failed=1
done
exit "$failed"
