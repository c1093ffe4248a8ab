# shellcheck shell=bash
# Sourced by .ci/run: installs what a bare Debian machine lacks. Needs root only where something is missing.

ci_packages=(
    ca-certificates chromium curl fonts-dejavu-core gettext git make nginx-light postgresql
    procps python3 python3-venv redis-server systemd unzip util-linux wrk
)

install_packages() {
    local missing=() package
    for package in "${ci_packages[@]}"; do
        dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    command -v mvn >/dev/null || missing+=(maven)
    [ "${#missing[@]}" -gt 0 ] || return 0
    echo "Installing ${missing[*]}"
    apt-get update -qq
    # RUNLEVEL=1 keeps the packages from starting servers of their own.
    RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        -o Dpkg::Use-Pty=0 "${missing[@]}" >/dev/null
}

# Prints the folder of a Java 21 or later, which Elasticsearch needs; Debian 12 itself ends at 17.
newer_java() {
    local release version
    for release in /usr/lib/jvm/*/release; do
        version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$release" 2>/dev/null)
        if [ "${version:-0}" -ge 21 ] && [ -x "$(dirname "$release")/bin/java" ]; then
            dirname "$release"
            return 0
        fi
    done
    return 1
}

install_newer_java() {
    newer_java >/dev/null && return 0
    apt-get update -qq
    RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install -y -qq openjdk-21-jre-headless >/dev/null 2>&1 || true
    newer_java >/dev/null && return 0
    echo "Elasticsearch needs Java 21 or later in /usr/lib/jvm, and this machine has none." >&2
    return 1
}
