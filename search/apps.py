from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SearchConfig(AppConfig):
    name = "search"
    verbose_name = _("Search")

    def ready(self) -> None:
        from . import checks, signal_handlers  # noqa: F401 - connecting is importing, once the models are there
        from .tag_field import registration  # noqa: F401 - before the first editing form is made
