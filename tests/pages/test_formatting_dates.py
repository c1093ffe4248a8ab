"""Dates are as precise as they are known, folded where both ends share something, and written as each language does."""

from datetime import UTC, date, datetime, time

import pytest
from django.utils.translation import override

from pages.formatting import (
    day_and_month,
    format_date,
    format_moment_time,
    format_range,
    format_time,
    format_time_range,
)


@pytest.mark.parametrize(
    ("language", "year", "month", "day"),
    [
        ("en", "2014", "June 2014", "1 April 2018"),
        ("fi", "2014", "kesäkuu 2014", "1. huhtikuuta 2018"),
        ("et", "2014", "juuni 2014", "1. aprill 2018"),
        ("sr-latn", "2014.", "jun 2014.", "1. april 2018."),
        ("nb", "2014", "juni 2014", "1. april 2018"),
        ("sv", "2014", "juni 2014", "1 april 2018"),
    ],
)
def test_a_date_shows_no_more_than_is_known(language: str, year: str, month: str, day: str) -> None:
    assert [format_date(value, language) for value in ("2014", "2014-06", "2018-04-01")] == [year, month, day]


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2018-04-01", "2022-04-30", "1 April 2018 – 30 April 2022"),
        ("2022-04-01", "2022-06-30", "1 April – 30 June 2022"),
        ("2022-04-01", "2022-04-30", "1–30 April 2022"),
        ("2022-04-01", "2022-04-01", "1 April 2022"),
        ("2014-06", "2015-12", "June 2014 – December 2015"),
        ("2014-06", "2014-12", "June – December 2014"),
        ("2023", "2024", "2023–2024"),
        ("2023", "2024-06", "2023 – June 2024"),
    ],
)
def test_a_range_writes_once_what_both_ends_share(start: str, end: str, expected: str) -> None:
    assert format_range(start, end, "en") == expected


@pytest.mark.parametrize(
    ("language", "days", "months"),
    [
        ("en", "20–24 September 2027", "June 2014 – December 2015"),
        ("fi", "20.–24. syyskuuta 2027", "kesäkuu 2014 – joulukuu 2015"),
        ("et", "20.–24. september 2027", "juuni 2014 – detsember 2015"),
        ("sr-latn", "20.–24. septembar 2027.", "jun 2014. – decembar 2015."),
        ("nb", "20.–24. september 2027", "juni 2014–desember 2015"),
        ("sv", "20–24 september 2027", "juni 2014 – december 2015"),
    ],
)
def test_a_range_reads_naturally_in_each_language(language: str, days: str, months: str) -> None:
    assert format_range(date(2027, 9, 20), date(2027, 9, 24), language) == days
    assert format_range("2014-06", "2015-12", language) == months


def test_an_open_end_is_said_in_words() -> None:
    with override("en"):
        assert format_range("2018-04-01", "") == "from 1 April 2018"
        assert format_range(None, "2022") == "until 2022"
        assert format_range(None, None) == ""


def test_a_text_that_is_no_date_is_refused() -> None:
    with pytest.raises(ValueError, match="not a date"):
        format_date("spring", "en")


def test_a_calendar_leaf_names_the_month_briefly() -> None:
    assert day_and_month(date(2027, 5, 11), "fi") == ("11", "touko")


@pytest.mark.parametrize(("language", "expected"), [("en", "09:05"), ("fi", "9.05"), ("sv", "09:05"), ("et", "09:05")])
def test_the_clock_is_written_as_the_language_does(language: str, expected: str) -> None:
    assert format_time(time(9, 5), language) == expected


def test_a_time_names_the_country_whose_clock_is_meant() -> None:
    moment = datetime(2027, 5, 28, 20, 59, tzinfo=UTC)
    with override("en"):
        assert format_moment_time(moment, "Europe/Helsinki") == "23:59 in Finland"
        assert format_moment_time(moment, "Europe/Belgrade") == "22:59 in Serbia"
        assert format_moment_time(moment, "Europe/Lisbon") == "21:59 (clock of Lisbon)"


def test_an_unknown_time_zone_is_read_as_the_sites_own(settings) -> None:
    settings.TIME_ZONE = "Europe/Oslo"
    with override("en"):
        assert format_moment_time(datetime(2027, 5, 28, 10, tzinfo=UTC), "Nowhere/Here") == "12:00 in Norway"


def test_a_span_of_time_names_the_country_once() -> None:
    with override("en"):
        assert format_time_range(time(18), time(20), "Europe/Tallinn") == "18:00–20:00 in Estonia"
