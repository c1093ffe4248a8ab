import json
from dataclasses import asdict
from pathlib import Path

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser
from django.test import override_settings

from network_site.benchmarks.processes import memory_of_family, processor_seconds
from network_site.benchmarks.scale import asking, in_elasticsearch, in_postgresql
from network_site.benchmarks.scale.documents import make_templates, stream
from network_site.demo.programmes import load_programmes
from network_site.site_tree import create_site_tree
from search.models import Concept

_ENGINES = {"postgresql": in_postgresql, "elasticsearch": in_elasticsearch}


class Command(BaseCommand):
    help = (
        "One step of `make bench-scale`: fills or asks an engine and adds what was measured to a file. "
        "Empties the search's tables: only for a database of its own."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("step", choices=("fill", "ask"))
        parser.add_argument("engine", choices=tuple(_ENGINES))
        parser.add_argument("--documents", type=int, default=1_000_000)
        parser.add_argument("--server", type=int, required=True, help="the first process of the engine's server")
        parser.add_argument("--results", type=Path, required=True, help="a file of JSON")
        parser.add_argument("--words", type=int, default=5)
        parser.add_argument("--rounds", type=int, default=3)

    def handle(self, *args: object, **options: object) -> None:
        found = self._fill(options) if options["step"] == "fill" else self._ask(options)
        path = options["results"]
        results = json.loads(path.read_text()) if path.exists() else {}
        name = f"{options['step']} {options['engine']} {options['documents']}"
        path.write_text(json.dumps(results | {name: found}, indent=1))
        self.stdout.write(json.dumps({name: found}, indent=1))

    def _fill(self, options: dict) -> dict:
        create_site_tree()
        if not Concept.objects.exists():
            call_command("load_concepts", verbosity=0)
        load_programmes()
        templates = make_templates()
        engine = _ENGINES[options["engine"]]
        before = processor_seconds(options["server"])
        seconds = engine.fill(stream(templates, options["documents"]), self._tell)
        return {
            "seconds": {name: round(value, 1) for name, value in seconds.items()},
            "documents a second": round(options["documents"] / sum(seconds.values())),
            "server's processor seconds": round(processor_seconds(options["server"]) - before, 1),
            "megabytes": {name: round(value) for name, value in engine.megabytes().items()},
            "server's memory, megabytes": round(memory_of_family(options["server"])),
        }

    def _ask(self, options: dict) -> dict:
        uncached = {"default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}}
        with override_settings(CACHES=uncached, SEARCH_RECORDS_UNANSWERED=False):
            first = asking.first_question()
            asked = asking.ask(options["server"], options["words"], options["rounds"])
        return {
            "first question of a process": first,
            "questions": {name: asdict(each) for name, each in asked.items()},
            "hub's memory afterwards, megabytes": round(asking.memory_of_this_process()),
            "server's memory, megabytes": round(memory_of_family(options["server"])),
        }

    def _tell(self, written: int) -> None:
        if written % 50_000 == 0:
            self.stdout.write(f"{written:,} documents …")
            self.stdout.flush()
