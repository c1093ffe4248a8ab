from collections.abc import Iterator

import pytest
from django.core.exceptions import ValidationError
from wagtail.admin.panels import Panel, TitleFieldPanel
from wagtail.models import get_page_models

from pages.models import BasePage, OrganisationPage

PAGE_MODELS = [model for model in get_page_models() if issubclass(model, BasePage)]

# What a script may ask of a form itself; a field of that name stands in its way
# (HTML standard, "The form element", named access).
OWN_NAMES_OF_A_FORM = {
    "action", "autocomplete", "checkValidity", "elements", "encoding", "enctype", "length", "method", "name",
    "noValidate", "rel", "relList", "reportValidity", "requestSubmit", "reset", "submit", "target",
}  # fmt: skip


def panels_within(panel: Panel) -> Iterator[Panel]:
    yield panel
    for child in getattr(panel, "children", []):
        yield from panels_within(child)


@pytest.mark.parametrize("model", PAGE_MODELS, ids=lambda model: model.__name__)
def test_address_of_a_page_is_made_from_its_title_while_typing(model):
    """Without it an editor who never opened the second tab is told that the slug is required."""
    titles = [p for p in panels_within(model.get_edit_handler()) if getattr(p, "field_name", "") == "title"]
    assert [type(panel) for panel in titles] == [TitleFieldPanel]


@pytest.mark.parametrize("model", PAGE_MODELS, ids=lambda model: model.__name__)
def test_no_field_hides_what_the_editing_scripts_ask_of_the_form(model):
    """A field called "action" sends every draft that is saved by itself to an address that does not exist."""
    assert not OWN_NAMES_OF_A_FORM & set(model.get_edit_handler().get_form_class().base_fields)


@pytest.mark.django_db
def test_organisation_form_tells_all_its_mistakes_at_once():
    page = OrganisationPage(title="A", kind="association", latitude="58.38", staff_count=12)
    with pytest.raises(ValidationError) as caught:
        page.clean()
    assert set(caught.value.message_dict) == {"country", "longitude", "counts_year"}
