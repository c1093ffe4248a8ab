"""The vocabulary as CSV: one file of concepts, one of groups.

Concepts: ``slug, group, broader``, then a column a language for the preferred label (``fi``, ``sr_latn``), ``syn_fi``
for synonyms divided by semicolons, ``definition_fi`` for the definition, and ``yso_uri, eurovoc_uri``. Groups: ``slug``
and a column a language, in the order in which they are shown. Columns may come in any order and may be left out, save
``slug``; a file that has nothing but labels is one of groups.
"""

import csv
import io
from collections.abc import Iterable, Iterator

from babel import Locale
from django.utils.translation import gettext as _

from .entries import LANGUAGE_CODE, SEPARATOR, ConceptEntry, GroupEntry, Problem, VocabularyError, VocabularyFile

FACTS = ("slug", "group", "broader", "yso_uri", "eurovoc_uri")
SYNONYMS, DEFINITION = "syn_", "definition_"


def read_csv(text: str) -> VocabularyFile:
    """The concepts or the groups in a CSV text; which of the two, its columns tell. Raises VocabularyError."""
    rows, problems = list(_rows(text)), []
    header = [name.strip().lower() for name in rows[0][1]] if rows else []
    if "slug" not in header:
        raise VocabularyError([Problem(_("The first line must name the columns, and one of them must be “slug”."), 1)])
    is_groups = not any(name in FACTS[1:] or name.startswith((SYNONYMS, DEFINITION)) for name in header)
    problems += [
        Problem(_("The column “%(name)s” is not known.") % {"name": name}, 1)
        for name in header
        if name not in FACTS and _language(name) is None
    ]
    problems += [
        Problem(_("The column “%(name)s” is there twice.") % {"name": name}, 1)
        for name in sorted({name for name in header if header.count(name) > 1})
    ]
    result = VocabularyFile(
        synonym_languages={_language(name) for name in header if name.startswith(SYNONYMS)} - {None}
    )
    for line, cells in rows[1:]:
        if len(cells) != len(header):
            message = _("This line has %(found)d cells; the first line has %(expected)d.")
            problems.append(Problem(message % {"found": len(cells), "expected": len(header)}, line))
            continue
        row = {name: cell.strip() for name, cell in zip(header, cells, strict=True)}
        if is_groups:
            result.groups.append(_group(row, line, len(result.groups)))
        else:
            result.concepts.append(_concept(row, line))
    if problems:
        raise VocabularyError(problems)
    return result


def write_concepts(concepts: Iterable[ConceptEntry]) -> str:
    """Concepts as CSV text, which ``read_csv`` reads back to the same entries."""
    concepts = list(concepts)
    labelled = _languages(concept.labels for concept in concepts)
    synonymed = _languages(concept.synonyms for concept in concepts)
    defined = _languages(concept.definitions for concept in concepts)
    return _written(
        [
            *FACTS[:3],
            *map(_column, labelled),
            *(SYNONYMS + _column(code) for code in synonymed),
            *(DEFINITION + _column(code) for code in defined),
            *FACTS[3:],
        ],
        (
            [
                concept.slug,
                concept.group,
                concept.broader,
                *(concept.labels.get(code, "") for code in labelled),
                *(f"{SEPARATOR} ".join(concept.synonyms.get(code, ())) for code in synonymed),
                *(concept.definitions.get(code, "") for code in defined),
                concept.yso_uri,
                concept.eurovoc_uri,
            ]
            for concept in concepts
        ),
    )


def write_groups(groups: Iterable[GroupEntry]) -> str:
    """Groups as CSV text, in their order."""
    groups = sorted(groups, key=lambda group: group.sort_order)
    languages = _languages(group.labels for group in groups)
    rows = ([group.slug, *(group.labels.get(code, "") for code in languages)] for group in groups)
    return _written(["slug", *map(_column, languages)], rows)


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Each row that is not empty, with the number of its first line. Spreadsheets divide by comma, semicolon or tab."""
    first_line = text.lstrip("\ufeff").split("\n", 1)[0]
    delimiter = max(",;\t", key=first_line.count)
    reader = csv.reader(io.StringIO(text.lstrip("\ufeff"), newline=""), delimiter=delimiter, strict=True)
    line = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield line, cells
            line = reader.line_num + 1
    except csv.Error as error:
        message = _("This line is not well-formed CSV (%(reason)s). Is a quotation mark open?")
        raise VocabularyError([Problem(message % {"reason": error}, line)]) from error


def _concept(row: dict[str, str], line: int) -> ConceptEntry:
    entry = ConceptEntry(**{name: row.get(name, "") for name in FACTS}, line=line)
    for name, cell in row.items():
        if name in FACTS or not cell:
            continue
        language = _language(name)
        if name.startswith(SYNONYMS):
            entry.synonyms[language] = [word.strip() for word in cell.split(SEPARATOR) if word.strip()]
        elif name.startswith(DEFINITION):
            entry.definitions[language] = cell
        else:
            entry.labels[language] = cell
    return entry


def _group(row: dict[str, str], line: int, position: int) -> GroupEntry:
    labels = {_language(name): cell for name, cell in row.items() if name != "slug" and cell}
    return GroupEntry(row["slug"], labels, sort_order=position, line=line)


def _language(column: str) -> str | None:
    """The language code a column is about (``syn_sr_latn`` → ``sr-latn``); ``None`` when it is no language."""
    code = column.removeprefix(SYNONYMS).removeprefix(DEFINITION).replace("_", "-")
    known = LANGUAGE_CODE.fullmatch(code) and code.split("-")[0] in Locale("en").languages
    return code if known else None


def _column(language: str) -> str:
    return language.replace("-", "_")


def _languages(wordings: Iterable[dict]) -> list[str]:
    """Every language used, in the order of first use."""
    return list(dict.fromkeys(code for each in wordings for code in each))


def _written(header: list[str], rows: Iterable[list[str]]) -> str:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue()
