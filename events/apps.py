from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class EventsConfig(AppConfig):
    name = "events"
    verbose_name = _("Events")

    def ready(self) -> None:
        from pages.numbers.registry import register_number  # models can be imported only once all apps are loaded
        from search.facet_labels import register_labels

        from .models.paid_parts import names_of_paid_parts
        from .numbers import NUMBERS
        from .status_names import names_of_statuses

        register_labels("status", names_of_statuses)
        register_labels("paid", names_of_paid_parts)
        register_number(*NUMBERS)
