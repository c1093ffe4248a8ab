"""A form that names what its sender may not choose is refused, however the number came into it."""

from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.forms import ModelForm
from wagtail.documents import get_document_model
from wagtail.models import get_page_models
from wagtail.test.utils.form_data import rich_text

from events.models import EventPage
from pages.models import BasePage
from pages.partners.confinement.references import ConfinedPageForm
from pages.partners.teams import team_of
from tests.factories import EventPageFactory, HubImageFactory, TrainingProgrammePageFactory

from .conftest import Organisations

RICH_TEXTS = ("body", "audience", "outcomes", "how_to_apply")


def form_for(user: Any, event: EventPage, **changes: object) -> ModelForm:
    """The form of an event as it is, with the changes, sent by the user."""
    form_class = event.get_edit_handler().get_form_class()
    form = form_class(instance=event, for_user=user)
    data = {bound.name: bound.value() for bound in form}
    data = {name: value for name, value in data.items() if value not in (None, False)}
    data |= {name: rich_text(getattr(event, name), features=["document-link"]) for name in RICH_TEXTS if name in data}
    for formset in form.formsets.values():
        data |= {f"{formset.prefix}-TOTAL_FORMS": "0", f"{formset.prefix}-INITIAL_FORMS": "0"}
    return form_class({**data, **changes}, instance=EventPage.objects.get(pk=event.pk), for_user=user)


def is_accepted(user: Any, event: EventPage, **changes: object) -> bool:
    form = form_for(user, event, **changes)
    accepted = form.is_valid()
    assert accepted or form.non_field_errors(), form.errors
    return accepted


@pytest.fixture
def event(organisations: Organisations) -> EventPage:
    event = EventPageFactory(parent=organisations.own, live=False)
    event.save_revision()
    return event


def test_own_picture_is_accepted(organisations: Organisations, event: EventPage) -> None:
    picture = HubImageFactory(collection=team_of(organisations.own).collection)
    assert is_accepted(organisations.partner, event, lead_picture=picture.pk)


def test_picture_of_others_is_refused(organisations: Organisations, event: EventPage) -> None:
    picture = HubImageFactory(collection=team_of(organisations.other).collection)
    assert not is_accepted(organisations.partner, event, lead_picture=picture.pk)


def test_editor_may_name_every_picture(organisations: Organisations, event: EventPage) -> None:
    picture = HubImageFactory(collection=team_of(organisations.other).collection)
    assert is_accepted(organisations.editor, event, lead_picture=picture.pk)


def test_picture_that_an_editor_chose_may_stay(organisations: Organisations, event: EventPage) -> None:
    event.lead_picture = HubImageFactory(collection=team_of(organisations.other).collection)
    event.save_revision()
    assert is_accepted(organisations.partner, event, lead_picture=event.lead_picture.pk)


@pytest.mark.parametrize("live", [True, False])
def test_page_of_others_is_accepted_once_it_is_public(organisations, event: EventPage, live: bool) -> None:
    training = TrainingProgrammePageFactory(parent=organisations.other, live=live)
    assert is_accepted(organisations.partner, event, training_programme=training.pk) is live


def test_document_of_others_is_refused_in_a_text(organisations: Organisations, event: EventPage) -> None:
    document = get_document_model().objects.create(
        title="Plan", file=ContentFile(b"text", name="plan.txt"), collection=team_of(organisations.other).collection
    )
    text = rich_text(f'<p><a linktype="document" id="{document.pk}">Plan</a></p>', features=["document-link"])
    assert not is_accepted(organisations.partner, event, body=text)


@pytest.mark.parametrize("model", [model for model in get_page_models() if issubclass(model, BasePage)])
def test_every_page_of_the_hub_has_such_a_form(model: type[BasePage]) -> None:
    assert issubclass(model.get_edit_handler().get_form_class(), ConfinedPageForm)
