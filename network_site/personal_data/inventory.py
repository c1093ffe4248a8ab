"""All declarations together."""

from functools import cache

from django.apps import apps
from django.conf import settings

from events import personal_data as of_events
from pages import personal_data as of_pages
from projects import personal_data as of_projects
from search import personal_data as of_search
from search.data_holding import Holding, NotPersonal, Subject

from . import login_data, wagtail_data

_DECLARED = (of_pages, of_projects, of_events, of_search, wagtail_data, login_data)


@cache
def holdings() -> tuple[Holding, ...]:
    """What the installed apps keep, in the order of the subjects."""
    order = list(Subject)
    found = [each for module in _DECLARED for each in module.HOLDINGS if _is_installed(each.model)]
    return tuple(sorted(found, key=lambda each: order.index(each.subject)))


@cache
def not_personal() -> tuple[NotPersonal, ...]:
    return tuple(each for module in _DECLARED for each in module.NOT_PERSONAL if _is_installed(each.model))


def days_of(holding: Holding) -> int | None:
    """For how many days it is kept; none where no number of days ends it."""
    return settings.KEPT_DAYS[holding.kept_for] if holding.kept_for else None


def kept_words(holding: Holding) -> str:
    return holding.kept.format(days=days_of(holding))


def _is_installed(model: str) -> bool:
    return model.partition(".")[0] in _labels()


@cache
def _labels() -> frozenset[str]:
    return frozenset(config.label for config in apps.get_app_configs())
