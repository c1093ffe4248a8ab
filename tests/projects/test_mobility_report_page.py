"""A learning report: facts of the journey, what people saw and changed, and their consent."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from search.models import SearchDocument
from tests import factories as make
from tests.pages.hiding import HIDDEN_STATES, assert_cannot_be_read, hide
from tests.pages.reading import fact, queries_of, read, read_address, section, text_of


@pytest.fixture
def report(site):
    programme = make.FundingProgrammeFactory(mark_rule="co-funded-2021")
    make.EUStatementFactory()
    host = make.published(make.OrganisationPageFactory(title="Balance", town="Rovaniemi"))
    sender = make.published(make.OrganisationPageFactory(title="Kogukond", language="et", country="EE"))
    return make.MobilityReportPageFactory(
        title="They asked what I can do",
        parent=make.published(make.OrganisationPageFactory(title="Open house")),
        project=make.published(make.ProjectPageFactory(title="Strong communities", programme=programme)),
        sending_organisation=sender,
        host_organisation=host,
        host_town="Rovaniemi",
        starts="2027-03-08",
        ends="2027-03-12",
        people_count=6,
        lived_experience_count=2,
        people_description="community developers",
        went_to_see="<p>Treatment ends after a year.</p>",
        saw="<p>A house with a kitchen.</p>",
        learned="<p>The agreement.</p>",
        changed="<p>A group meets on Thursdays.</p>",
        hope="We met people who were ten years ahead.",
        connectedness="We ate together.",
    )


def test_facts_of_the_journey(client, report):
    soup = read(client, report)
    assert fact(soup, "Who went") == "6 people community developers 2 of them with own experience of recovery"
    assert fact(soup, "From") == "Kogukond Estonia"
    assert fact(soup, "To") == "Balance Rovaniemi, Finland"
    assert fact(soup, "When") == "8–12 March 2027"
    assert fact(soup, "Kind of learning") == "Job shadowing"
    assert fact(soup, "Project") == "Strong communities"
    assert fact(soup, "Funding programme") == "Erasmus+"
    assert "Co-funded by the European Union" in text_of(soup.select_one(".page-head .eu"))


def test_organisations_without_a_page_are_named(client, site):
    report = make.MobilityReportPageFactory(sending_name="Friends", sending_country="NO", host_name="Hosts")
    soup = read(client, report)
    assert fact(soup, "From") == "Friends Norway"
    assert fact(soup, "To") == "Hosts"
    assert fact(soup, "When") == "Not published"


def test_story_stands_in_its_order(client, report):
    soup = read(client, report)
    assert [section(soup, anchor) for anchor in ("why", "saw", "learned", "changed")] == [
        "Treatment ends after a year.",
        "A house with a kitchen.",
        "The agreement.",
        "A group meets on Thursdays.",
    ]


def test_only_parts_of_chime_that_somebody_wrote_about_are_shown(client, report):
    rows = [text_of(row) for row in read(client, report).select(".lens > div")]
    assert rows == ["Connectedness We ate together.", "Hope We met people who were ten years ahead."]


def test_follow_ups_stand_in_the_text_and_in_the_chain(client, report):
    assert "Follow-up at home Not told yet" in text_of(read(client, report).select_one(".chain"))
    make.FollowUpFactory(page=report, told_on=date(2027, 9, 1), text="It is a club today.")
    soup = read(client, report)
    assert section(soup, "since") == "1 September 2027 It is a club today."
    assert "Follow-up at home 1 September 2027" in text_of(soup.select_one(".chain"))


def test_materials_lead_to_what_others_can_use(client, report):
    make.MaterialFactory(page=report, title="Agreement", link="https://example.org/a", explanation="One page")
    soup = read(client, report)
    assert section(soup, "use") == "Agreement One page"
    assert soup.find("a", string="Agreement")["href"] == "https://example.org/a"


def test_words_are_told_while_the_consent_lasts(client, report):
    report.consent_until = timezone.localdate()
    report.save()
    soup = read(client, report)
    assert "Told with the consent of the people who travelled" in text_of(soup.aside)
    assert "We ate together." in text_of(soup.main)


def test_words_vanish_after_the_consent_but_facts_stay(client, report):
    make.FollowUpFactory(page=report, text="It is a club today.")
    report.consent_until = timezone.localdate() - timedelta(days=1)
    report.save()
    soup = read(client, report)
    for words in ("We ate together.", "A house with a kitchen.", "It is a club today."):
        assert words not in text_of(soup)
    assert "The story is no longer told" in text_of(soup.main)
    assert fact(soup, "When") == "8–12 March 2027"


@pytest.mark.parametrize(("days_left", "found"), [(None, True), (30, False), (-1, False)])
def test_search_keeps_only_words_that_are_told_for_good(client, report, days_left, found):
    make.FollowUpFactory(page=report, text="It is a club today.")
    report.consent_until = timezone.localdate() + timedelta(days=days_left) if days_left else None
    make.published(report)
    body = SearchDocument.objects.get(pk=report.pk).body
    for words in ("We ate together.", "A house with a kitchen.", "It is a club today."):
        assert (words in body) == found
    assert "Rovaniemi" in body
    answer = read_address(client, "/en/search/", q="kitchen")
    assert ("They asked what I can do" in text_of(answer.main)) == found


@pytest.mark.parametrize("hide", ["draft", "restricted"])
def test_hidden_organisations_and_projects_are_not_named(client, report, hide):
    for page in (report.project, report.host_organisation):
        if hide == "draft":
            page.unpublish()
        else:
            make.restricted(page)
    words = text_of(read(client, report))
    assert "Strong communities" not in words
    assert "Balance" not in words


@pytest.mark.parametrize("state", HIDDEN_STATES)
def test_hidden_report_cannot_be_read(client, report, state):
    hide(report, state)
    assert_cannot_be_read(client, report, "They asked what I can do")


def test_number_of_queries_does_not_grow_with_what_is_shown(client, report):
    """Wagtail finds the page below its organisation (11), the frame (7), then: organisation, project, programme and
    its names, EU statement, sender, host, the pages of all of them, follow-ups, materials, tags."""
    make.FollowUpFactory(page=report)
    make.MaterialFactory(page=report)
    count = queries_of(client, report)
    assert count <= 31
    for _number in range(3):
        make.FollowUpFactory(page=report)
        make.MaterialFactory(page=report)
    assert queries_of(client, report) == count
