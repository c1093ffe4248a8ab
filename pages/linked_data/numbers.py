"""A number of the network as a set of data that others can use."""

from ..frame import Frame
from ..numbers.sheet import NumberSheet
from ..presentation.json_ld import known_facts
from .site import network
from .things import Facts, full_address


def dataset(sheet: NumberSheet, frame: Frame) -> Facts:
    """https://schema.org/Dataset with its table. A number that may be larger says so: it is the least value."""
    value = "minValue" if sheet.tally.without else "value"
    measured = {
        "@type": "PropertyValue",
        "name": sheet.title,
        value: float(sheet.tally.number),
        "unitText": sheet.label,
    }
    table = {
        "@type": "DataDownload",
        "encodingFormat": "text/csv",
        "contentUrl": full_address(frame.request, sheet.csv_url),
    }
    facts = {
        "@type": "Dataset",
        "name": sheet.title,
        "description": sheet.counts,
        "url": full_address(frame.request, sheet.url),
        "creator": network(frame),
        "dateModified": sheet.counted_on.isoformat(),
        "isAccessibleForFree": True,
        "variableMeasured": measured,
        "distribution": table,
    }
    return known_facts(facts)
