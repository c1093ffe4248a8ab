"""Which database the hub runs on: SQLite beside the code, or what ``DATABASE_URL`` names."""

from pathlib import Path

from environ import Env

# WAL lets readers go on while one editor writes; IMMEDIATE takes the write lock at the start of a transaction,
# so that two editors wait for each other instead of failing half-way.
SQLITE_OPTIONS = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;",
}


def database_from_environment(env: Env, data_dir: Path) -> dict:
    """Django's database settings; creates the folder of an SQLite file that does not exist yet."""
    config = env.db_url("DATABASE_URL", default=f"sqlite:///{data_dir / 'hub.sqlite3'}")
    if config["ENGINE"].endswith("sqlite3"):
        Path(config["NAME"]).parent.mkdir(parents=True, exist_ok=True)
        config["OPTIONS"] = SQLITE_OPTIONS | config.get("OPTIONS", {})
    return config
