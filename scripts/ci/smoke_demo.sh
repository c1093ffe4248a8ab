#!/usr/bin/env bash
# Runs `make demo` twice in a copy of the repository whose path has a space in it, as a newcomer would.
# First run: serves within 3 minutes. Second run: serves within 10 seconds and keeps an edit.
# Where TEST_VNU_JAR names the HTML checker, every address of the demo's map is then checked as HTML.
# Needs: the repository's committed state, curl, a Python, a package index. On a machine that is busy with other things
# SMOKE_SECONDS allows the first run more than 180 s.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

work=$(mktemp -d "${TMPDIR:-/tmp}/hub-smoke.XXXXXX")
copy="$work/a hub with spaces"
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
demo=''
started=0

stop_demo() {
    [ -n "$demo" ] || return 0
    kill -INT -- "-$demo" 2>/dev/null || true
    for _ in $(seq 40); do
        kill -0 -- "-$demo" 2>/dev/null || break
        sleep 0.5
    done
    kill -KILL -- "-$demo" 2>/dev/null || true
    demo=''
}
trap 'stop_demo; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

answers_200() { [ "$(curl --silent --output /dev/null --write-out '%{http_code}' "http://localhost:$port$1")" = 200 ]; }

# serves_within SECONDS LOG: starts the demo and waits until both addresses answer.
serves_within() {
    local began=$SECONDS
    (cd "$copy" && exec setsid make demo PORT="$port" >"$2" 2>&1 </dev/null) &
    demo=$!
    while ! { answers_200 /en/ && answers_200 /admin/login/; }; do
        if [ $((SECONDS - began)) -gt "$1" ] || ! kill -0 "$demo" 2>/dev/null; then
            echo "make demo did not serve within $1 s:" >&2
            tail -n 40 "$2" >&2
            return 1
        fi
        sleep 0.5
    done
    started=$((SECONDS - began))
}

in_the_copy() {
    (cd "$copy" && DJANGO_SETTINGS_MODULE=network_site.settings.development .venv/bin/python manage.py shell --verbosity 0 -c "$1")
}

git clone --quiet . "$copy"
serves_within "${SMOKE_SECONDS:-180}" "$work/first.log"
echo "First run: serves after $started s."
grep -q '^admin ' "$work/first.log" || { echo "The first run names no demo accounts." >&2; exit 1; }
[ "$(stat -c %a "$copy/var/demo-accounts.txt")" = 600 ] || { echo "Others can read the demo passwords." >&2; exit 1; }
stop_demo

in_the_copy 'from wagtail.models import Page; Page.objects.filter(depth=2).update(seo_title="An edit to keep")'
serves_within 10 "$work/second.log"
echo "Second run: serves after $started s."
in_the_copy 'from wagtail.models import Page; assert Page.objects.filter(seo_title="An edit to keep").exists(), "edit lost"'
if [ -n "${TEST_VNU_JAR:-}" ]; then
    "$copy/.venv/bin/python" scripts/check_html.py "http://localhost:$port"
fi
[ -z "$(git -C "$copy" status --porcelain)" ] || { echo "make demo leaves files that git does not ignore." >&2; exit 1; }
