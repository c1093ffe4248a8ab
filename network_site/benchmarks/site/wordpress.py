"""WordPress as Debian ships it: default theme, no plugin, MariaDB, PHP-FPM with its opcode cache, nginx."""

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..servers import ServerMissing, free_port, ordinary_user, own_folder, program, start, stop, wait_until
from .web import Other, answers

PACKAGES = "wordpress wordpress-theme-twentytwentythree mariadb-server php-fpm php-mysql php-gd nginx-light"
_SOURCE = Path("/usr/share/wordpress")
_THEME = "twentytwentythree"
_FILL = Path(__file__).with_name("wordpress.php")
_PHP_PROCESSES = 4

_CONFIGURATION = """<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:{folder}/mariadb.sock'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '{base}'); define('WP_SITEURL', '{base}');
define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true); define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_DEFAULT_THEME', '{theme}'); define('AUTH_KEY', 'for a benchmark on loopback only');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
// Without a name and on another port than 80 it would lead every reader to where they are.
remove_action('template_redirect', 'redirect_canonical');
"""
_PHP = """[global]
error_log = {folder}/php.log
daemonize = no
[www]
listen = {folder}/php.sock
listen.mode = 0666
pm = static
pm.max_children = {processes}
"""
_NGINX = """{user}worker_processes auto;
pid {folder}/nginx.pid;
error_log {folder}/nginx.log;
daemon off;
events {{ worker_connections 1024; }}
http {{
    include /etc/nginx/mime.types;
    access_log off;
    gzip on;
    {temporary}
    server {{
        listen 127.0.0.1:{port};
        root {folder}/site;
        index index.php;
        location / {{ try_files $uri $uri/ /index.php?$args; }}
        location ~ \\.php$ {{
            include /etc/nginx/fastcgi_params;
            fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
            fastcgi_pass unix:{folder}/php.sock;
            fastcgi_buffers 16 16k;
        }}
    }}
}}
"""


@contextmanager
def wordpress(posts: int) -> Iterator[Other]:
    """Within the block WordPress answers. Raises ServerMissing with the reason."""
    if not (_SOURCE / "wp-load.php").exists():
        raise ServerMissing(f"WordPress is not installed (Debian: apt-get install --no-install-recommends {PACKAGES}).")
    with tempfile.TemporaryDirectory(prefix="hub-bench-") as name:
        folder = own_folder(Path(name))
        folder.chmod(0o755)
        port = free_port()
        base = f"http://127.0.0.1:{port}"
        _lay_out(folder, base)
        processes = []
        try:
            processes.append(_database(folder))
            paths = _fill(folder, base, posts)
            processes.append(_php(folder))
            processes.append(_web_server(folder, port))
            wait_until(lambda: answers(f"{base}/"), processes[-1], "WordPress", folder / "nginx.log")
            yield Other(base, paths, tuple(process.pid for process in processes))
        finally:
            for process in reversed(processes):
                stop(process)


def version() -> str:
    """Its version number, from its own source."""
    path = _SOURCE / "wp-includes/version.php"
    return path.read_text().partition("$wp_version = '")[2].partition("'")[0] if path.exists() else "not installed"


def _lay_out(folder: Path, base: str) -> None:
    site = folder / "site"
    shutil.copytree(_SOURCE, site, symlinks=False, ignore=shutil.ignore_patterns("wp-config.php"))
    if not (site / "wp-content/themes" / _THEME).exists():
        raise ServerMissing(f"The theme of WordPress is not installed: apt-get install wordpress-theme-{_THEME}.")
    (site / "wp-config.php").write_text(_CONFIGURATION.format(folder=folder, base=base, theme=_THEME))


def _database(folder: Path) -> subprocess.Popen:
    user, data, socket = ordinary_user(), own_folder(folder / "mariadb"), folder / "mariadb.sock"
    make = [program("mariadb-install-db", "mariadb-server"), "--no-defaults", f"--datadir={data}", "--skip-test-db"]
    make.append("--auth-root-authentication-method=normal")  # nobody outside this folder reaches it
    subprocess.run(make, user=user, check=True, stdout=subprocess.DEVNULL, cwd=folder)  # noqa: S603 - our own
    command = [program("mariadbd", "mariadb-server"), "--no-defaults", f"--datadir={data}", f"--socket={socket}"]
    options = ["--skip-networking", f"--pid-file={folder}/mariadb.pid", "--innodb-buffer-pool-size=512M"]
    process = start([*command, *options], folder / "mariadb.log", user=user, cwd=folder)
    ask = [program("mariadb", "mariadb-client"), "--no-defaults", f"--socket={socket}", "--user=root", "-e"]
    ask.append("CREATE DATABASE IF NOT EXISTS wordpress")
    try:
        is_made = lambda: subprocess.run(ask, capture_output=True).returncode == 0  # noqa: E731, S603 - our own
        wait_until(is_made, process, "MariaDB", folder / "mariadb.log")
    except ServerMissing:
        stop(process)
        raise
    return process


def _fill(folder: Path, base: str, posts: int) -> dict[str, list[str]]:
    # A copy: the user of the servers may not be allowed to read this repository.
    script = shutil.copy(_FILL, folder / _FILL.name)
    command = [program("php", "php-cli"), "-d", "memory_limit=1G", str(script), str(folder / "site"), base, str(posts)]
    # A script of our own, with nothing from outside in the command.
    done = subprocess.run(command, user=ordinary_user(), cwd=folder, capture_output=True, text=True)  # noqa: S603
    if done.returncode or not done.stdout.strip():
        raise ServerMissing(f"WordPress could not be filled: {(done.stderr or done.stdout)[-800:]}")
    return json.loads(done.stdout.strip().splitlines()[-1])


def _php(folder: Path) -> subprocess.Popen:
    found = sorted(Path("/usr/sbin").glob("php-fpm*"))
    if not found:
        raise ServerMissing("PHP-FPM is not installed (Debian: apt-get install php-fpm).")
    (folder / "php-fpm.conf").write_text(_PHP.format(folder=folder, processes=_PHP_PROCESSES))
    command = [str(found[-1]), "--nodaemonize", "--fpm-config", str(folder / "php-fpm.conf")]
    process = start(command, folder / "php.out", user=ordinary_user(), cwd=folder)
    wait_until((folder / "php.sock").exists, process, "PHP-FPM", folder / "php.out")
    return process


def _web_server(folder: Path, port: int) -> subprocess.Popen:
    temporary = "".join(
        f"{kind}_temp_path {folder}/{kind}; " for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    user = "user root;\n" if os.getuid() == 0 else ""
    text = _NGINX.format(user=user, folder=folder, port=port, temporary=temporary)
    (folder / "nginx.conf").write_text(text)
    command = [program("nginx", "nginx-light"), "-e", str(folder / "nginx.log"), "-c", str(folder / "nginx.conf")]
    return start(command, folder / "nginx.log")
