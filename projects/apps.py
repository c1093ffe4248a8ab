from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ProjectsConfig(AppConfig):
    name = "projects"
    verbose_name = _("Projects")

    def ready(self) -> None:
        from pages.numbers.registry import register_number  # models can be imported only once all apps are loaded
        from search.facet_labels import register_labels

        from .funding_guard import going_live  # noqa: F401 - connecting is importing
        from .numbers import NUMBERS
        from .programme_names import names_of_programmes

        register_labels("programme", names_of_programmes)
        register_number(*NUMBERS)
