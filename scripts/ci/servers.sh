# shellcheck shell=bash
# Sourced by .ci/run: servers of its own for one run, on free loopback ports, as an ordinary user, below $work.

server_user=$(id -un)
stop_commands=()

prepare_server_user() {
    [ "$(id -u)" -eq 0 ] || return 0
    server_user=hub-ci
    id "$server_user" >/dev/null 2>&1 || useradd --system --no-create-home --shell /usr/sbin/nologin "$server_user"
}

as_server() {
    if [ "$(id -u)" -eq 0 ]; then runuser -u "$server_user" -- "$@"; else "$@"; fi
}

server_folder() {
    mkdir -p "$work/$1"
    [ "$(id -u)" -ne 0 ] || chown -R "$server_user" "$work/$1"
    printf '%s\n' "$work/$1"
}

free_port() {
    python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# wait_for SECONDS NAME LOG COMMAND…: until the command succeeds; shows the log's end when it never does.
wait_for() {
    local seconds=$1 name=$2 log=$3 second
    shift 3
    for ((second = 0; second < seconds; second++)); do
        if "$@" >/dev/null 2>&1; then
            echo "$name answers after $second s."
            return 0
        fi
        sleep 1
    done
    echo "$name did not answer within $seconds s." >&2
    tail -n 40 "$log" >&2 || true
    return 1
}

start_postgresql() {
    local folder port bin
    bin=$(find /usr/lib/postgresql -maxdepth 2 -name bin | sort -V | tail -n 1)
    folder=$(server_folder postgresql)
    port=$(free_port)
    as_server "$bin/initdb" --pgdata="$folder/cluster" --username=hub --auth=trust --encoding=UTF8 --locale=C.UTF-8 \
        >"$folder/initdb.log" 2>&1
    # Speed instead of durability: the cluster lives as long as this run.
    as_server "$bin/pg_ctl" --pgdata="$folder/cluster" --log="$folder/log" --no-wait \
        --options="-p $port -k $folder -c listen_addresses=127.0.0.1 -c fsync=off -c full_page_writes=off" start >/dev/null
    stop_commands+=("as_server $bin/pg_ctl --pgdata=$folder/cluster --mode=immediate stop")
    wait_for 60 PostgreSQL "$folder/log" "$bin/pg_isready" --host=127.0.0.1 --port="$port"
    export TEST_POSTGRESQL_URL="postgres://hub@127.0.0.1:$port/postgres"
}

start_redis() {
    local folder port
    folder=$(server_folder redis)
    port=$(free_port)
    as_server redis-server --bind 127.0.0.1 --port "$port" --dir "$folder" --save '' --appendonly no \
        --daemonize yes --pidfile "$folder/pid" --logfile "$folder/log" >/dev/null
    stop_commands+=("redis-cli -p $port shutdown nosave")
    wait_for 30 Redis "$folder/log" redis-cli -p "$port" ping
    export TEST_REDIS_URL="redis://127.0.0.1:$port/0"
}

# The S3 server of moto, which comes with the development packages: needs .venv. It forgets everything when it stops.
start_s3() {
    local folder port
    mkdir -p "$work/s3"
    folder=$work/s3
    port=$(free_port)
    .venv/bin/python -m moto.server --host 127.0.0.1 --port "$port" >"$folder/log" 2>&1 </dev/null &
    stop_commands+=("kill $!")
    wait_for 60 "The S3 server" "$folder/log" curl --silent --fail "http://127.0.0.1:$port/moto-api/"
    export TEST_S3_URL="http://127.0.0.1:$port"
}

stop_servers() {
    local command
    for command in ${stop_commands[@]+"${stop_commands[@]}"}; do
        eval "$command" >/dev/null 2>&1 || true
    done
    stop_commands=()
}
