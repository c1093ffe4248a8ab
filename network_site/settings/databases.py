"""Which database the hub runs on: SQLite beside the code, or what ``DATABASE_URL`` names."""

from pathlib import Path
from typing import Any

from django.core.exceptions import ImproperlyConfigured
from environ import Env

# WAL lets readers go on while one editor writes; IMMEDIATE takes the write lock at the start of a transaction,
# so that two editors wait for each other instead of failing half-way.
SQLITE_OPTIONS = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;",
}
#: Seconds that a request waits for a connection, and that a new connection may take.
_WAIT, _CONNECT = 3, 3
#: Connections of one process beside those of its threads: what watches asks in threads of its own.
_BESIDE_THREADS = 4


def database_from_environment(env: Env, data_dir: Path) -> dict[str, Any]:
    """Django's database settings; creates the folder of an SQLite file that does not exist yet."""
    config = env.db_url("DATABASE_URL", default=f"sqlite:///{data_dir / 'hub.sqlite3'}")
    if config["ENGINE"].endswith("sqlite3"):
        Path(config["NAME"]).parent.mkdir(parents=True, exist_ok=True)
        config["OPTIONS"] = SQLITE_OPTIONS | config.get("OPTIONS", {})
        config["CONN_MAX_AGE"] = None  # why: network_site/faults/reopening.py
    elif config["ENGINE"].endswith("postgresql"):
        return _on_a_server(config, env)
    return config


def _on_a_server(config: dict[str, Any], env: Env) -> dict[str, Any]:
    """A pool of connections in each process; without one (``DATABASE_POOL=0``), a connection for each thread."""
    options: dict[str, Any] = {"application_name": "hub", "connect_timeout": _CONNECT} | config.get("OPTIONS", {})
    if seconds := env.int("DATABASE_STATEMENT_SECONDS", default=0):
        options["options"] = f"{options.get('options', '')} -c statement_timeout={seconds * 1000}".strip()
    most = env.int("DATABASE_POOL", default=env.int("WEB_THREADS", default=3) + _BESIDE_THREADS)
    if most < 0:
        raise ImproperlyConfigured("DATABASE_POOL is a number of connections, or 0 for no pool.")
    if most:
        options["pool"] = {"min_size": 1, "max_size": most, "timeout": _WAIT, "name": "hub"}
    age = 0 if most else 60
    return config | {"OPTIONS": options, "CONN_MAX_AGE": age, "CONN_HEALTH_CHECKS": True}
