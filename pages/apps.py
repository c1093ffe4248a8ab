from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PagesConfig(AppConfig):
    name = "pages"
    verbose_name = _("Pages")

    def ready(self) -> None:
        from search.facet_labels import register_labels  # models can be imported only once all apps are loaded

        from .consents import signal_handlers as consent_signal_handlers  # noqa: F401 - connecting is importing
        from .facet_names import names_of_countries, names_of_dates, names_of_languages, names_of_organisations
        from .numbers.network import NUMBERS
        from .numbers.registry import register_number
        from .partners import signal_handlers  # noqa: F401 - connecting is importing
        from .serbian import signal_handlers as serbian_signal_handlers  # noqa: F401 - connecting is importing
        from .translating import signal_handlers as translation_signal_handlers  # noqa: F401 - connecting is importing

        register_labels("country", names_of_countries)
        register_labels("language", names_of_languages)
        register_labels("organisation", names_of_organisations)
        for span in ("month", "day"):
            register_labels(span, names_of_dates)
        register_number(*NUMBERS)
