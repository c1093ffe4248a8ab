"""A project as a time line: what is drawn and where, the table behind it, and the same as CSV."""

import csv
from datetime import date, timedelta
from io import StringIO

import pytest
from django.utils import timezone

from pages.partial_dates import PartialDate
from projects.timeline import Entry, Lane, time_line
from projects.timeline.scale import FIRST, LAST, MOST_YEARS, Scale
from tests import factories as make
from tests.pages.hiding import HIDDEN_STATES, hide
from tests.pages.reading import queries_of, read, text_of


@pytest.fixture
def project(project):
    """Public, as its tables are asked for by its number."""
    return make.published(project)


def entry(lane, begins, ends="", **facts):
    return Entry(lane, PartialDate.parse(begins), PartialDate.parse(ends or begins), "Title", "/en/", **facts)


def tracks_of(*entries):
    return {track.lane: track for track in time_line(entries, 1).tracks}


def journey(project, title, first, **facts):
    page = make.EventPageFactory(title=title, kind="mobility", project=project, **facts)
    make.OccurrenceFactory(page=page, starts_on=first, ends_on=first + timedelta(days=4))
    return make.published(page)


def report(project, title, starts, **facts):
    return make.published(make.MobilityReportPageFactory(title=title, project=project, starts=starts, **facts))


def rows_of(soup):
    return [text_of(row) for row in soup.select("#time-line ~ details tbody tr")]


def csv_rows(client, project):
    response = client.get(f"/en/project/{project.pk}/time-line.csv")
    assert response.status_code == 200
    return list(csv.DictReader(StringIO(response.content.decode("utf-8-sig"))))


def fill(project):
    """Everything from the call to the change; the project itself ran from April 2018 to April 2022."""
    call = journey(project, "To Oulu", date(2019, 3, 4), applications_close_on=date(2019, 1, 15))
    told = report(project, "The door was open", "2019-03", event=call)
    make.FollowUpFactory(page=told, told_on=date(2020, 5, 1))
    day = make.EventPageFactory(title="Open day", project=project)
    make.OccurrenceFactory(page=day, starts_on=date(2021, 9, 1), ends_on=date(2021, 9, 1))
    make.published(day)
    for published in ("2020", "2020-05-01", "2021", ""):
        make.OutputFactory(page=project, published=published)
    make.published(project)


def test_years_stand_in_equal_parts_from_left_to_right():
    scale = Scale.of([date(2021, 5, 1), date(2024, 2, 1)])
    assert scale.place(date(2021, 1, 1)) == FIRST
    assert scale.place(date(2025, 1, 1)) == LAST
    assert scale.place(date(2023, 1, 1)) == pytest.approx((FIRST + LAST) / 2, abs=0.1)
    assert [year for year, _place in scale.years] == [2021, 2022, 2023, 2024]


@pytest.mark.parametrize("years", [1, 2, 6, 7, 30, 200])
def test_no_more_years_are_written_than_a_phone_has_room_for(years):
    assert 1 <= len(Scale(2000, 1999 + years).years) <= MOST_YEARS


def test_days_are_diamonds_and_spans_are_bands():
    tracks = tracks_of(
        entry(Lane.PROJECT, "2020", "2023"), entry(Lane.EVENTS, "2020-07-01"), entry(Lane.EVENTS, "2021-01", "2021-12")
    )
    (whole,) = tracks[Lane.PROJECT].bands
    assert (whole.x, whole.width) == ("2.0%", "96.0%")
    assert len(tracks[Lane.EVENTS].bands) == 1
    (day,) = tracks[Lane.EVENTS].diamonds
    assert day.place == pytest.approx(FIRST + 96 / 8, abs=0.2)


def test_a_month_is_marked_in_its_middle():
    (mark,) = tracks_of(entry(Lane.TOLD, "2020-06"), entry(Lane.CHANGES, "2023"))[Lane.TOLD].diamonds
    assert mark.place == pytest.approx(Scale(2020, 2023).place(date(2020, 6, 16)), abs=0.1)


def test_forty_days_near_each_other_are_few_diamonds_with_their_number():
    entries = [entry(Lane.TOLD, str(date(2021, 1, 1) + timedelta(days=8 * number))) for number in range(40)]
    diamonds = tracks_of(*entries, entry(Lane.OUTPUTS, "2025"))[Lane.TOLD].diamonds
    assert sum(diamond.count for diamond in diamonds) == 40
    assert len(diamonds) <= 6


@pytest.mark.parametrize(
    "entries",
    [
        [],
        [entry(Lane.PROJECT, "2020", "2023")],
        [entry(Lane.PROJECT, "2020", "2023"), entry(Lane.EVENTS, "2021")],
        [entry(Lane.ANNOUNCED, "2021-05-01"), entry(Lane.TOLD, "2021-05-01")],
    ],
)
def test_nothing_is_drawn_where_a_line_of_words_says_as_much(entries):
    assert time_line(entries, 1) is None


def test_the_present_day_is_marked_only_where_it_lies_within():
    today = timezone.localdate()
    now = time_line([entry(Lane.EVENTS, str(today.year)), entry(Lane.EVENTS, str(today.year - 2))], 1)
    assert now.now.endswith("%")
    past = time_line([entry(Lane.EVENTS, "2012"), entry(Lane.EVENTS, "2014")], 1)
    assert past.now == ""


def test_picture_table_and_csv_tell_the_same_from_call_to_change(client, project):
    fill(project)
    soup = read(client, project)
    picture = soup.select_one("svg.time-line")
    assert [label.string for label in picture.select(".time-line__track > text")] == [
        "Project",
        "Time to apply",
        "Mobilities",
        "Journeys with a report",
        "Trainings and events",
        "To read, watch or use",
        "What changed since",
    ]
    assert picture.desc.string == (
        "From 2018 to 2022: Time to apply 1, Mobilities 1, Journeys with a report 1, Trainings and events 1, "
        "To read, watch or use 3, What changed since 1."
    )
    assert rows_of(soup) == [
        "1 April 2018 – 30 April 2022 Project The project",
        "15 January 2019 Time to apply To Oulu",
        "March 2019 Journeys with a report The door was open",
        "4–8 March 2019 Mobilities To Oulu",
        "2020 To read, watch or use 2 things to read, watch and use",
        "1 May 2020 What changed since The door was open",
        "2021 To read, watch or use 1 thing to read, watch or use",
        "1 September 2021 Trainings and events Open day",
    ]
    rows = csv_rows(client, project)
    assert [(row["From"], row["To"], row["How many"]) for row in rows] == [
        ("2018-04-01", "2022-04-30", "1"),
        ("2019-01-15", "2019-01-15", "1"),
        ("2019-03", "2019-03", "1"),
        ("2019-03-04", "2019-03-08", "1"),
        ("2020", "2020", "2"),
        ("2020-05-01", "2020-05-01", "1"),
        ("2021", "2021", "1"),
        ("2021-09-01", "2021-09-01", "1"),
    ]
    assert all(row["Address"].startswith("http://testserver/en/") for row in rows)
    assert soup.find("a", href=f"/en/project/{project.pk}/time-line.csv")


def test_what_did_not_take_place_is_hollow_and_says_so(client, project):
    fill(project)
    journey(project, "To Tartu", date(2021, 2, 1), status="cancelled")
    soup = read(client, project)
    assert len(soup.select("svg.time-line .off")) == 1
    assert "1–5 February 2021 Mobilities Cancelled To Tartu" in rows_of(soup)
    assert [row["State"] for row in csv_rows(client, project) if row["Title"] == "To Tartu"] == ["Cancelled"]


def test_project_with_one_date_has_no_picture_but_its_table(client, project):
    journey(project, "To Oulu", date(2019, 3, 4))
    assert read(client, project).find(id="time-line") is None
    assert [row["Title"] for row in csv_rows(client, project)] == ["The project", "To Oulu"]


@pytest.mark.parametrize("state", HIDDEN_STATES)
def test_hidden_journeys_are_nowhere_in_it(client, project, state):
    fill(project)
    hidden = journey(project, "Secret journey", date(2019, 6, 1))
    hide(hidden, state)
    assert "Secret journey" not in " ".join(rows_of(read(client, project)))
    assert "Secret journey" not in str(csv_rows(client, project))


@pytest.mark.parametrize("state", HIDDEN_STATES)
def test_hidden_project_has_no_tables(client, project, state):
    fill(project)
    hide(project, state)
    for name in ("time-line", "map"):
        assert client.get(f"/en/project/{project.pk}/{name}.csv").status_code == 404


def test_hostile_titles_stay_words(client, project):
    fill(project)
    journey(project, "=1+1<script>", date(2019, 6, 1))
    soup = read(client, project)
    assert "1–5 June 2019 Mobilities =1+1<script>" in rows_of(soup)
    assert "'=1+1<script>" in [row["Title"] for row in csv_rows(client, project)]


def test_number_of_queries_does_not_grow_with_the_entries(client, project):
    fill(project)
    few = queries_of(client, project)
    for number in range(3):
        report(project, "Told", f"2020-0{number + 1}")
        make.OutputFactory(page=project, published="2019")
    make.published(project)
    assert queries_of(client, project) == few


def test_the_last_day_to_apply_is_that_of_the_organisers_calendar(client, project):
    """A minute before midnight in Belgrade it is the next day in Helsinki, where the site's clock stands."""
    closing = {"applications_close_on": date(2019, 1, 15), "time_zone": "Europe/Belgrade"}
    journey(project, "To Novi Sad", date(2019, 3, 4), **closing)
    (row,) = [row for row in csv_rows(client, project) if "Time to apply" in row.values()]
    assert "2019-01-15" in row.values()
    assert "2019-01-16" not in row.values()


def test_a_date_at_the_end_of_the_calendar_is_drawn(client, project):
    """ "No end" is a natural thing to write as 9999."""
    project.starts, project.ends = "2018", "9999"
    make.published(project)
    fill(project)
    assert read(client, project).select_one("svg.time-line")
