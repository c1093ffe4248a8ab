# shellcheck shell=bash
# Sourced by .ci/run: Elasticsearch's core archive from Maven Central, kept by Maven between runs.

elasticsearch_version=9.2.0
elasticsearch_sha256=bf44938a0490ba2a303d39c9cb64b38963dd08c812ce93e10816e878585bcb6b
maven_dependency_plugin=org.apache.maven.plugins:maven-dependency-plugin:3.8.1

# Prints the path of the archive; fetches it where Maven does not have it yet.
elasticsearch_archive() {
    local repository=$HOME/.m2/repository archive attempt
    archive=$repository/org/elasticsearch/distribution/integ-test-zip/elasticsearch/$elasticsearch_version
    archive=$archive/elasticsearch-$elasticsearch_version.zip
    for attempt in 1 2 3; do
        [ -e "$archive" ] && break
        timeout 600 mvn --batch-mode --quiet "$maven_dependency_plugin:get" -Dmaven.repo.local="$repository" \
            -Dartifact="org.elasticsearch.distribution.integ-test-zip:elasticsearch:$elasticsearch_version:zip" \
            -Dtransitive=false >&2 || echo "Fetching Elasticsearch failed (attempt $attempt of 3)." >&2
    done
    echo "$elasticsearch_sha256  $archive" | sha256sum --check --quiet >&2 || return 1
    printf '%s\n' "$archive"
}

start_elasticsearch() {
    local folder port transport archive
    archive=$(elasticsearch_archive)
    folder=$(server_folder elasticsearch)
    port=$(free_port)
    transport=$(free_port)
    unzip -q "$archive" -d "$folder"
    server_folder elasticsearch >/dev/null
    (
        cd "$folder/elasticsearch-$elasticsearch_version"
        export ES_JAVA_HOME="$(newer_java)" ES_JAVA_OPTS="-Xms512m -Xmx512m"
        as_server bin/elasticsearch -E discovery.type=single-node -E xpack.security.enabled=false \
            -E network.host=127.0.0.1 -E "http.port=$port" -E "transport.port=$transport" \
            -E cluster.routing.allocation.disk.threshold_enabled=false \
            -p "$folder/pid" >"$folder/log" 2>&1 </dev/null &
    )
    stop_commands+=("stop_elasticsearch $folder/pid")
    # GET / answers 405 here: that module is not in the core archive.
    wait_for 120 Elasticsearch "$folder/log" \
        curl --silent --fail "http://127.0.0.1:$port/_cluster/health?wait_for_status=yellow&timeout=1s"
    export TEST_ELASTICSEARCH_URL="http://127.0.0.1:$port"
}

stop_elasticsearch() {
    local process
    process=$(cat "$1")
    kill "$process"
    for _ in $(seq 20); do
        kill -0 "$process" 2>/dev/null || return 0
        sleep 0.5
    done
    kill -9 "$process"
}
