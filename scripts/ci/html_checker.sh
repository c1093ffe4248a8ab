# shellcheck shell=bash
# Sourced by .ci/run: the Nu HTML Checker with the jars it needs from Maven Central, kept by Maven between runs.

html_checker=nu.validator:validator:26.9.27

# Prints the paths of the jars with colons between them, as Java and TEST_VNU_JAR want them. A new version of the
# checker needs its list beside this file: `sha256sum` of the jars that Maven fetched, by their place in its folder.
html_checker_jars() {
    local repository=$HOME/.m2/repository list=$PWD/scripts/ci/html_checker.sha256 attempt
    mkdir -p "$repository"
    for attempt in 1 2 3; do
        (cd "$repository" && sha256sum --check --status "$list" 2>/dev/null) && break
        timeout 600 mvn --batch-mode --quiet "$maven_dependency_plugin:get" -Dmaven.repo.local="$repository" \
            -Dartifact="$html_checker" >&2 || echo "Fetching the HTML checker failed (attempt $attempt of 3)." >&2
    done
    (cd "$repository" && sha256sum --check --quiet "$list") >&2 || return 1
    sed "s|^[0-9a-f]*  |$repository/|" "$list" | paste -s -d :
}
