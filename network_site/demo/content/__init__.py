"""All pages of the demo, parents before children, and pages before those that refer to them."""

from collections.abc import Iterator
from datetime import date

from ..page_content import PageContent
from . import (
    balanssi,
    balanssi_assessment,
    balanssi_trainings,
    examples,
    examples_estonia,
    examples_finland,
    examples_journeys,
    examples_norway,
    examples_reports,
    examples_serbia,
    ian_learning_sets,
    ian_organisations,
    ian_projects,
    kakspy,
    kakspy_project,
    recovery_project,
    tootamaja,
)

REAL = (
    kakspy,
    kakspy_project,
    recovery_project,
    tootamaja,
    balanssi,
    balanssi_trainings,
    balanssi_assessment,
    ian_organisations,
    ian_projects,
    ian_learning_sets,
)
INVENTED = (
    examples,
    examples_finland,
    examples_estonia,
    examples_serbia,
    examples_norway,
    examples_journeys,
    examples_reports,
)


def demo_pages(today: date) -> Iterator[PageContent]:
    """The pages; dates of invented events count from ``today``."""
    for subject in REAL:
        yield from subject.PAGES
    for subject in INVENTED:
        yield from subject.pages(today)
