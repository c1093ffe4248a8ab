import json
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError, CommandParser

from search.engines.remote import ENGINES, EngineError, check_database, use_engine
from search.evaluation.collection import CollectionError, read_collection
from search.evaluation.metrics import Measures
from search.evaluation.run import evaluate

_COLUMNS = (
    ("questions", "questions"),
    ("P@5", "precision_at_5"),
    ("R@10", "recall_at_10"),
    ("MRR", "mrr"),
    ("own first", "own_language_first"),
    ("zero", "zero_results"),
)


class Command(BaseCommand):
    help = "Measures with a collection of pages and questions how well the search finds. The site itself is untouched."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path, help="a collection in JSON")
        parser.add_argument("--engine", choices=ENGINES, help="who answers, instead of the engine that is configured")
        parser.add_argument("--json", action="store_true", help="print JSON instead of a table")

    def handle(self, *args: object, **options: object) -> None:
        try:
            collection = read_collection(options["file"])
            check_database(options["engine"])
            with use_engine(options["engine"]):
                report = evaluate(collection)
        except (CollectionError, EngineError) as error:
            raise CommandError(str(error)) from error
        if options["json"]:
            self.stdout.write(json.dumps(report.as_dict(), indent=2, ensure_ascii=False))
            return
        self.stdout.write(f"engine: {report.engine}")
        self.stdout.write("".join(["language".ljust(10), *(title.rjust(11) for title, _ in _COLUMNS)]))
        for language, measures in {"all": report.total, **report.languages}.items():
            self.stdout.write("".join([language.ljust(10), *(_cell(measures, name) for _, name in _COLUMNS)]))


def _cell(measures: Measures, name: str) -> str:
    value = getattr(measures, name)
    if value is None:
        return "–".rjust(11)
    return (str(value) if isinstance(value, int) else f"{value:.3f}").rjust(11)
