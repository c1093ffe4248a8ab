"""The benchmark of the search says something sensible about a small hub, and leaves Wagtail's index as it was."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from wagtail.models import Page

from network_site.benchmarks import report
from network_site.benchmarks.rebuilding import Rebuild
from network_site.benchmarks.table import table
from network_site.benchmarks.timing import Durations, percentile


@pytest.mark.django_db
def test_every_part_prints_a_table(monkeypatch):
    monkeypatch.setattr(report, "measure_rebuild", lambda: Rebuild(12.3, 10.1, 210.0))  # a process of its own: no test
    call_command("generate_content", 200, verbosity=0)
    page = Page.objects.filter(depth__gt=3).last()
    printed = StringIO()
    call_command("bench_search", "--words=1", "--rounds=1", stdout=printed)
    text = printed.getvalue()
    for expected in (
        "Machine: ",
        "rare word",
        "all together",
        "suggestions",
        "page chooser",
        "without any search",
        "beyond the text",
        "Wagtail's own search",
        "210",
    ):
        assert expected in text
    assert page.pk in [found.pk for found in Page.objects.autocomplete(str(page.pk))]


def test_an_unknown_part_is_named():
    with pytest.raises(CommandError, match="There is no part serach"):
        call_command("bench_search", "serach")


@pytest.mark.parametrize(
    ("values", "part", "expected"),
    [([1], 0.95, 1), (list(range(1, 21)), 0.95, 19), (list(range(1, 101)), 0.95, 95), ([3, 1, 2], 0.5, 2)],
)
def test_percentile(values, part, expected):
    assert percentile(values, part) == expected


def test_a_table_is_set_in_columns():
    assert table(["What", "ms"], [["one", "5"], ["another", "12"]]) == (
        "What     ms\n-----------\none       5\nanother  12"
    )


def test_durations_are_measured_by_the_clock_and_the_processor():
    durations = Durations()
    with durations.measure():
        sum(range(10_000))
    assert len(durations.clock) == len(durations.processor) == 1
    assert durations.median > 0
