"""An editor without a manual adds an organisation and a project, publishes both, and a reader finds them."""

from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse
from wagtail.models import Page
from wagtail.rich_text import RichText
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text

from network_site.groups import EDITORS, create_groups
from pages.models import OrganisationPage
from projects.models import ProjectPage
from tests import factories as make
from tests.pages.reading import fact, read_address, section, text_of


@pytest.fixture
def editor_client(site) -> Client:
    create_groups()
    editor = make.UserFactory()
    editor.groups.add(Group.objects.get(name=EDITORS))
    client = Client()
    client.force_login(editor)
    return client


def untouched_form(client: Client, address: str) -> dict[str, Any]:
    """The fields of an editing form as they stand before anybody types."""
    form = client.get(address).context["form"]
    data: dict[str, Any] = {}
    for name, field in form.fields.items():
        value = form.get_initial_for_field(field, name)
        if isinstance(value, RichText) or type(field.widget).__name__ == "DraftailRichTextArea":
            data[name] = rich_text(str(value or ""))
        elif isinstance(value, list | tuple):
            data[name] = value
        elif value not in (None, False):
            data[name] = str(value)
    data |= {name: inline_formset([]) for name in form.formsets}
    return data


def publish(client: Client, parent: Page, model: type[Page], **typed: Any) -> Page:
    """What the editor does: open the form, type, press "Publish"."""
    address = reverse("wagtailadmin_pages:add", args=(model._meta.app_label, model._meta.model_name, parent.pk))
    typed = {**untouched_form(client, address), **typed, "action-publish": "1"}
    response = client.post(address, nested_form_data(typed))
    if response.status_code != 302:
        form = response.context["form"]
        mistakes = {name: formset.errors for name, formset in form.formsets.items() if any(formset.errors)}
        raise AssertionError(f"{form.errors} {mistakes}")
    return model.objects.get(slug=typed["slug"])


def add_organisation(client: Client, site) -> OrganisationPage:
    return publish(
        client,
        site.organisations["en"],
        OrganisationPage,
        title="House of Friends",
        slug="house-of-friends",
        summary="A house where people meet.",
        kind="association",
        country="EE",
    )


def row(**fields: Any) -> dict[str, Any]:
    return {"name": "", "country": "", "note": "", "organisation": "", **fields}


def figure(label: str, value: str, **fields: Any) -> dict[str, Any]:
    return {"label": label, "value": value, "denominator": "", "unit": "", "date": "", "note": "", **fields}


def test_organisation_is_published_and_found(editor_client, client, site):
    add_organisation(editor_client, site)
    assert fact(read_address(client, "/en/organisations/house-of-friends/"), "Kind of organisation") == "Association"
    assert "House of Friends" in text_of(read_address(client, "/en/organisations/").main)
    assert "House of Friends" in text_of(read_address(client, "/fi/search/", q="friends").main)


def test_project_with_two_partners_and_three_figures_is_published_and_found(editor_client, client, site):
    make.ConceptFactory(slug="peer-support", labels={"en": "peer support", "fi": "vertaistuki"})
    organisation = add_organisation(editor_client, site)
    publish(
        editor_client,
        site.projects["en"],
        ProjectPage,
        title="Together again",
        slug="together-again",
        summary="Two communities learn from each other.",
        code="2024-1-EE01-KA122-ADU-000233253",
        programme=make.FundingProgrammeFactory(mark_rule="none").pk,
        starts="6/2024",
        ends="2025",
        concepts="vertaistuki",
        participations=inline_formset(
            [
                row(role="coordinator", organisation=organisation.pk),
                row(role="partner", name="Hillside Centre", country="NO"),
            ]
        ),
        indicators=inline_formset(
            [
                figure("In self-help groups", "83", denominator="136", unit="people"),
                figure("Days together", "12"),
                figure("Grade of the course", "4.64", scale_maximum="5"),
            ]
        ),
    )
    page = read_address(client, "/en/projects/together-again/")
    words = text_of(page.main)
    assert "2024-1-EE01-KA122-ADU-000233253" in words
    assert "House of Friends" in words
    assert "Hillside Centre" in words
    for figure_words in ("83", "136", "12", "4.64"):
        assert figure_words in section(page, "figures"), figure_words
    assert "Together again" in text_of(read_address(client, "/en/projects/").main)
    assert "Together again" in text_of(read_address(client, "/fi/search/", q="vertaistuki").main)
    assert "Together again" in text_of(read_address(client, "/en/organisations/house-of-friends/").main)
