"""Collections to measure with: tags, documents, and questions whose right answers are known."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


class CollectionError(Exception):
    """A file that is not a collection; the message says what is wrong."""


@dataclass(frozen=True, slots=True)
class Tag:
    id: str
    labels: dict[str, str]
    synonyms: dict[str, list[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Document:
    id: str
    language: str
    title: str
    body: str
    tags: list[str]


@dataclass(frozen=True, slots=True)
class Question:
    """``relevant`` are the ids of the right answers, ``own_language`` those among them in the asker's language."""

    id: str
    language: str
    query: str
    relevant: list[str]
    own_language: list[str]
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Collection:
    tags: list[Tag]
    documents: list[Document]
    questions: list[Question]


def read_collection(path: Path) -> Collection:
    """The collection in a JSON file; raises CollectionError in words when the file is none."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        return Collection(
            [_tag(each) for each in data.get("tags", [])],
            [_document(each) for each in data["documents"]],
            [_question(each) for each in data["queries"]],
        )
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise CollectionError(f"{path} cannot be read: {error}") from error
    except KeyError as error:
        raise CollectionError(f"{path} is no collection: {error} is missing.") from error
    except (TypeError, AttributeError) as error:
        raise CollectionError(f"{path} is no collection: {error}.") from error


def _tag(row: dict[str, Any]) -> Tag:
    labels = {language: label for language, label in row.get("labels", {}).items() if label}
    return Tag(str(row["id"]), labels, row.get("synonyms") or {})


def _document(row: dict[str, Any]) -> Document:
    tags = [str(tag) for tag in row.get("tags", [])]
    return Document(str(row["id"]), row["language"], row.get("title", ""), row.get("body", ""), tags)


def _question(row: dict[str, Any]) -> Question:
    relevant = [str(each) for each in row["relevant"]]
    own = [str(each) for each in row.get("own_language", [])]
    return Question(str(row["id"]), row["language"], row["query"], relevant, own, row.get("kind", ""))
