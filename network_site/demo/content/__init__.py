"""All pages of the demo, parents before children, and pages before those that refer to them."""

from collections.abc import Iterator
from datetime import date

from ..page_content import PageContent
from . import (
    balanssi,
    balanssi_assessment,
    examples,
    examples_estonia,
    examples_finland,
    examples_norway,
    examples_serbia,
    ian_organisations,
    ian_projects,
    kakspy,
    recovery_project,
    tootamaja,
)

REAL = (kakspy, recovery_project, tootamaja, balanssi, balanssi_assessment, ian_organisations, ian_projects)
INVENTED = (examples, examples_finland, examples_estonia, examples_serbia, examples_norway)


def demo_pages(today: date) -> Iterator[PageContent]:
    """The pages; dates of invented events count from ``today``."""
    for subject in REAL:
        yield from subject.PAGES
    for subject in INVENTED:
        yield from subject.pages(today)
