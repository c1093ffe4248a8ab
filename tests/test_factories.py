"""Everything that an editor can make, a test can make."""

import inspect

import factory
import pytest
from django.apps import apps

from tests import factories

EVERY = [
    each
    for each in vars(factories).values()
    if inspect.isclass(each)
    and issubclass(each, factory.Factory)
    and each.__module__.startswith(f"{factories.__name__}.")
    and not each._meta.abstract
]


@pytest.mark.parametrize("each", EVERY, ids=lambda each: each.__name__)
def test_factory_makes_something_that_stays(site, each):
    made = each()
    assert type(made)._default_manager.filter(pk=made.pk).exists()


def test_models_of_pages_projects_and_events_have_factories():
    made = {each._meta.model for each in EVERY}
    made_by_fixtures = {"HomePage", "HubRendition", "SiteSettings", "HelpLine"}
    for label in ("pages", "projects", "events"):
        for model in apps.get_app_config(label).get_models():
            name = model.__name__
            assert model in made or name in made_by_fixtures or name.endswith("IndexPage"), name
