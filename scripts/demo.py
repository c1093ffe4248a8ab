"""Prepares a hub with demo content and serves it: what `make demo` runs inside the virtual environment.

The first run fills the database and makes accounts; later runs only bring it up to date and keep every edit.
It serves with the production settings. What .env or the environment says comes before the values chosen here.
"""

import os
import secrets
import socket
import subprocess
import sys
from pathlib import Path

import environ

ROOT = Path(__file__).resolve().parent.parent
EVERY_ADDRESS = ("0.0.0.0", "::")  # noqa: S104 - compared with, not bound to: HOST decides


def main() -> None:
    sys.path.insert(0, str(ROOT))
    os.chdir(ROOT)
    environ.Env.read_env(os.environ.get("ENV_FILE") or ROOT / ".env")
    host = os.environ.get("HOST") or "localhost"
    port = port_number(os.environ.get("PORT") or "8000")
    refuse_busy_port(host, port)
    data_dir = Path(os.environ.get("DATA_DIR") or ROOT / "var")
    for name, value in demo_environment(host, port, data_dir).items():
        os.environ.setdefault(name, value)
    prepare()
    address = f"http://{'localhost' if host in EVERY_ADDRESS else bracketed(host)}:{port}"
    print(f"\nThe hub:    {address}/\nIts editor: {address}/admin/\nCtrl-C stops it.\n", flush=True)
    os.environ.update(HOST=host, PORT=str(port))
    os.execv(sys.executable, [sys.executable, "-m", "gunicorn", "--config", "scripts/gunicorn.conf.py"])  # noqa: S606 - our own


def port_number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= 65535):
        sys.exit(f"PORT={text} is not a port: choose a number from 1 to 65535, for example make demo PORT=8001.")
    return int(text)


def bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def refuse_busy_port(host: str, port: int) -> None:
    """Exits with one sentence when the hub could not listen there."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            sys.exit(
                f"The hub cannot listen on {bracketed(host)}:{port} ({error.strerror}): stop what uses it, "
                f"or choose another port, for example make demo PORT={port % 65535 + 1}."
            )


def demo_environment(host: str, port: int, data_dir: Path) -> dict[str, str]:
    """What the production settings need, for a hub that only this machine (or, with HOST=0.0.0.0, its network) sees."""
    hosts = ["localhost", "127.0.0.1", "[::1]"]
    hosts += own_names() if host in EVERY_ADDRESS else [bracketed(host)]
    return {
        "DJANGO_SETTINGS_MODULE": "network_site.settings.production",
        "DATA_DIR": str(data_dir),
        "SECRET_KEY": secret_key(data_dir / "secret-key"),
        "ALLOWED_HOSTS": ",".join(dict.fromkeys(hosts)),
        "BASE_URL": f"http://{'localhost' if host in EVERY_ADDRESS else bracketed(host)}:{port}",
        "SERVE_MEDIA": "1",
        "LOG_LEVEL": "WARNING",
    }


def own_names() -> list[str]:
    """The names and numbers under which other machines may reach this one."""
    name = socket.gethostname()
    try:
        numbers = [str(entry[4][0]) for entry in socket.getaddrinfo(name, None)]
    except OSError:
        numbers = []
    return [name, f"{name}.local", *(bracketed(number) for number in numbers)]


def secret_key(path: Path) -> str:
    """The key kept in that file, made at random when there is none; only its owner can read it."""
    if not path.exists():
        # The database that will lie beside it is nobody else's business either.
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as stream:
            stream.write(secrets.token_urlsafe(50))
    return path.read_text().strip()


def prepare() -> None:
    """Everything between installing and serving, in one process: starting Django for each step would cost seconds."""
    import django  # needs the environment set above

    django.setup()
    from django.core.management import call_command

    from network_site.static_collection import collect_static_files

    word_lists = build_word_lists_beside_the_rest()
    call_command("compile_catalogues", verbosity=0)
    print("Preparing the database …", flush=True)
    call_command("migrate", interactive=False, verbosity=0)
    if collect_static_files():
        print("Collected styles, scripts and pictures of the design.", flush=True)
    call_command("load_demo", if_empty=True)
    call_command("create_groups", verbosity=0)  # a hub from before may lack what its editors need
    print(flush=True)
    call_command("create_demo_accounts", if_new=True)
    if word_lists:
        word_lists.wait()


def build_word_lists_beside_the_rest() -> subprocess.Popen | None:
    """Half a minute of work in a hub's first run, done on the second core; nothing in later runs."""
    from search.analysis.word_lists import missing_word_lists

    if not missing_word_lists():
        return None
    # Its errors come back where a page is indexed.
    return subprocess.Popen(
        [sys.executable, "manage.py", "build_word_lists", "--verbosity", "0"], stderr=subprocess.DEVNULL
    )


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
