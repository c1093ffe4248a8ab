"""The containers are described without mistakes that reading can find. Nothing here starts one."""

import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text())
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
OF_THE_HUB = {name: service for name, service in SERVICES.items() if "build" in service}
DOCKERFILE = (ROOT / "Dockerfile").read_text()
INSTRUCTIONS = [
    tuple(line.split(None, 1))
    for line in re.sub(r"\\\n\s*", "", re.sub(r"^#.*\n", "", DOCKERFILE, flags=re.MULTILINE)).splitlines()
    if line
]
#: Those that need more than a start as an ordinary user gives, and why.
MAY_BECOME = {"s3": {"CHOWN", "DAC_OVERRIDE", "SETGID", "SETUID"}}  # its image gives its folder to an ordinary user
#: Elasticsearch writes keys and plug-ins beside its programs when it starts.
WRITES_BESIDE_ITS_PROGRAMS = {"elasticsearch"}


def explained() -> set[str]:
    return set(re.findall(r"^(?:# )?([A-Z0-9_]+)=", (ROOT / ".env.example").read_text(), re.MULTILINE))


def test_every_part_of_the_grown_hub_is_there() -> None:
    assert set(SERVICES) == {"prepare", "web", "scheduled", "nginx", "postgres", "elasticsearch", "redis", "s3"}


@pytest.mark.parametrize("name", sorted(SERVICES))
def test_no_service_may_do_more_than_it_must(name: str) -> None:
    service = SERVICES[name]
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert set(service.get("cap_add", ())) == MAY_BECOME.get(name, set())
    assert not {"privileged", "pid", "network_mode", "ipc", "devices"} & set(service)
    assert service.get("read_only", False) is (name not in WRITES_BESIDE_ITS_PROGRAMS)
    assert not any(str(volume).startswith("/") for volume in service.get("volumes", ()))


@pytest.mark.parametrize("name", sorted(SERVICES))
def test_images_have_a_version_and_a_way_to_tell_that_they_live(name: str) -> None:
    service = SERVICES[name]
    assert re.fullmatch(r"[\w./-]+:[\w.-]+", service["image"])
    assert not service["image"].endswith(":latest")
    if name in OF_THE_HUB:
        assert service.get("healthcheck", {}).get("disable", name == "web") is (name in ("prepare", "scheduled", "web"))
    else:
        assert service["healthcheck"]["test"][0] in ("CMD", "CMD-SHELL")
    assert service["restart"] in ("unless-stopped", "on-failure:3")


def test_only_nginx_is_reachable_and_from_this_machine_only() -> None:
    published = {name: service["ports"] for name, service in SERVICES.items() if "ports" in service}
    assert published == {"nginx": ["127.0.0.1:8080:8080"]}


def test_databases_reach_nothing_outside() -> None:
    assert COMPOSE["networks"]["inside"]["internal"] is True
    for name in ("postgres", "elasticsearch", "redis", "s3"):
        assert SERVICES[name]["networks"] == ["inside"]
    assert SERVICES["nginx"]["networks"] == ["outside"]


def test_volumes_networks_and_services_that_are_named_exist() -> None:
    for service in SERVICES.values():
        for volume in service.get("volumes", ()):
            source = volume.split(":")[0]
            assert (ROOT / source).is_file() if source.startswith("./") else source in COMPOSE["volumes"]
        assert set(service["networks"]) <= set(COMPOSE["networks"])
        for other, wanted in service.get("depends_on", {}).items():
            assert other in SERVICES
            if wanted["condition"] == "service_healthy":
                assert not SERVICES[other].get("healthcheck", {}).get("disable")


def test_tables_are_made_once_before_anything_serves() -> None:
    assert SERVICES["prepare"]["command"] == ["sh", "scripts/prepare.sh"]
    for name in ("web", "scheduled"):
        assert SERVICES[name]["depends_on"]["prepare"] == {"condition": "service_completed_successfully"}


def test_the_hub_gets_only_variables_that_it_reads() -> None:
    given = set(COMPOSE["x-hub"]["environment"]) - {"PYTHON"}  # scripts/prepare.sh
    assert given <= explained()
    assert {"DATABASE_URL", "ELASTICSEARCH_URL", "REDIS_URL", "S3_BUCKET"} <= given
    asked = set(re.findall(r"\$\{([A-Z0-9_]+)", (ROOT / "compose.yaml").read_text()))
    assert asked <= explained()


def test_every_secret_comes_from_the_environment_and_must_be_set() -> None:
    for service in SERVICES.values():
        for name, value in service.get("environment", {}).items():
            if re.search(r"PASSWORD|SECRET|KEY", name):
                assert re.fullmatch(r"\$\{[A-Z0-9_]+:\?.+\}", value), name


def test_the_bucket_is_the_one_that_the_store_makes() -> None:
    environment = COMPOSE["x-hub"]["environment"]
    assert f"-bucket={environment['S3_BUCKET']}" in SERVICES["s3"]["command"]
    assert environment["S3_ENDPOINT_URL"] == "http://s3:8333"


def test_the_tools_that_make_backups_are_those_of_the_server() -> None:
    (major,) = re.findall(r"^postgres:(\d+)-", SERVICES["postgres"]["image"])
    assert f"postgresql-client-{major}" in DOCKERFILE


def test_the_image_is_built_apart_and_runs_as_an_ordinary_user() -> None:
    stages = [rest for word, rest in INSTRUCTIONS if word == "FROM"]
    assert len(stages) == 2
    assert stages[0].endswith(" AS build")
    assert all(re.match(r"[\w./-]+:[\w.-]+", stage) for stage in stages)
    assert [rest for word, rest in INSTRUCTIONS if word == "USER"] == ["10001:10001"]
    assert "--require-hashes" in DOCKERFILE
    assert [word for word, _rest in INSTRUCTIONS].count("HEALTHCHECK") == 1


def test_what_the_image_copies_and_runs_exists() -> None:
    for word, rest in INSTRUCTIONS:
        if word == "COPY":
            *options, source, _target = rest.split()
            assert "--from=build" in options or (ROOT / source).exists()
    ignored = set((ROOT / ".dockerignore").read_text().split())
    for path in ("scripts/health.py", "scripts/gunicorn.conf.py", "scripts/prepare.sh", "manage.py"):
        assert (ROOT / path).is_file()
        assert not {path, path.split("/")[0]} & ignored
    assert {".env", ".git", "var", ".venv"} <= ignored, "secrets and data stay out of the image"


def test_the_preparing_script_calls_commands_that_exist() -> None:
    script = (ROOT / "scripts" / "prepare.sh").read_text()
    (named,) = re.findall(r"for command in (.+); do", script)
    found = {path.stem for path in ROOT.glob("*/management/commands/*.py")}
    assert set(shlex.split(named)) <= found
