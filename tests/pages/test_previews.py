"""Editors see a page as readers will, with changes that are not published yet."""

from datetime import date

import pytest

from tests import factories as make


def project(site):
    page = make.ProjectPageFactory()
    make.ParticipationFactory(page=page, organisation=make.published(make.OrganisationPageFactory()))
    for factory in (make.IndicatorFactory, make.OutputFactory, make.WorkPackageFactory):
        factory(page=page)
    return page


def report(site):
    page = make.MobilityReportPageFactory()
    make.FollowUpFactory(page=page)
    make.MaterialFactory(page=page)
    return page


def event(site):
    page = make.EventPageFactory(applications_close_on=date(2040, 1, 1))
    for factory in (make.OccurrenceFactory, make.CostFactory, make.CareFactFactory, make.SelectionStepFactory):
        factory(page=page)
    return page


def training(site):
    page = make.TrainingProgrammePageFactory()
    for factory in (make.WorkloadFactory, make.PhaseFactory, make.ModuleFactory):
        factory(page=page)
    return page


def organisation(site):
    page = make.OrganisationPageFactory()
    make.ContactFactory(page=page)
    return page


def assessment(site):
    page = make.SelfAssessmentPageFactory()
    make.AnswerFactory(page=page)
    return page


@pytest.mark.parametrize("build", [project, report, event, training, organisation, assessment])
def test_draft_is_shown_with_its_parts(site, build):
    page = build(site)
    page.title = "A title that is not published"
    page.concepts.add(make.ConceptFactory(labels={"en": "peer support"}))
    draft = page.save_revision().as_object()
    response = draft.make_preview_request()
    assert response.status_code == 200
    assert "A title that is not published" in response.content.decode()
    assert "Peer support" in response.content.decode()
