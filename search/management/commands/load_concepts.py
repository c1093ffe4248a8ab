from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from search.vocabulary.entries import VocabularyError, VocabularyFile
from search.vocabulary.exporting import current_vocabulary
from search.vocabulary.files import read_vocabulary
from search.vocabulary.gaps import gaps
from search.vocabulary.loading import load_vocabulary
from search.vocabulary.seed_files import seed_vocabulary


class Command(BaseCommand):
    help = (
        "Load concepts and groups from CSV or Turtle files. Without a file, the vocabulary that comes with the hub; "
        "where there is one already, only its words and definitions in languages in which a topic has none."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("files", nargs="*", type=Path, help="files of concepts (.csv, .ttl) and of groups (.csv)")
        parser.add_argument(
            "--replace-synonyms",
            action="store_true",
            help="take away synonyms that the file does not have, in the languages whose synonyms it lists",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            files = options["files"]
            vocabulary = self._read(files) if files else gaps(seed_vocabulary(), current_vocabulary())
            report = load_vocabulary(vocabulary, replace_synonyms=options["replace_synonyms"])
        except VocabularyError as error:
            lines = [f"line {each.line}: {each.message}" if each.line else each.message for each in error.problems]
            raise CommandError("Nothing was loaded:\n" + "\n".join(lines)) from error
        self.stdout.write(
            f"Groups: {len(report.groups_created)} created, {len(report.groups_updated)} updated. "
            f"Concepts: {len(report.created)} created, {len(report.updated)} updated, "
            f"{len(report.unchanged)} unchanged, {len(report.merged)} left alone because they were merged."
        )

    def _read(self, paths: list[Path]) -> VocabularyFile:
        whole = VocabularyFile()
        for path in paths:
            try:
                content = path.read_bytes()
            except OSError as error:
                raise CommandError(f"{path} cannot be read: {error.strerror}.") from error
            part = read_vocabulary(path.name, content)
            whole.groups += part.groups
            whole.concepts += part.concepts
            whole.synonym_languages |= part.synonym_languages
        return whole
