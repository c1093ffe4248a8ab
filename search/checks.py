"""System checks: mistakes in a page model that readers would notice as pages that cannot be found."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from django.apps import AppConfig, apps
from django.conf import settings
from django.core.checks import CheckMessage, Error, register
from wagtail.models import Page

from .searchable import Searchable


@register()
def check_page_models(app_configs: Iterable[AppConfig] | None = None, **_: Any) -> list[CheckMessage]:
    """Every page model of this project says what kind it is, or ``search_kind = None`` to stay out of the search."""
    ours = [config for config in (app_configs or apps.get_app_configs()) if _is_ours(config)]
    return [
        error
        for config in ours
        for model in config.get_models()
        if issubclass(model, Page)
        for error in check_page_model(model)
    ]


def check_page_model(model: type[Page]) -> list[CheckMessage]:
    """What is missing on one page model."""
    if not issubclass(model, Searchable):
        return [
            Error(
                f"{model.__name__} does not inherit search.searchable.Searchable.",
                hint="Inherit it (pages.models.BasePage does) and say what kind of page this is.",
                obj=model,
                id="search.E001",
            )
        ]
    if not hasattr(model, "search_kind"):
        return [
            Error(
                f"{model.__name__} does not say what kind of page it is.",
                hint="Set search_kind to a member of search.kinds.Kind, or to None to keep it out of search and lists.",
                obj=model,
                id="search.E002",
            )
        ]
    return []


def _is_ours(config: AppConfig) -> bool:
    """Apps of this project lie in its folder, others in the environment's."""
    path = Path(config.path)
    return path.is_relative_to(settings.BASE_DIR) and "site-packages" not in path.parts
