"""What an organisation's page tells of its announcements before anybody has written a word."""

from babel.core import get_global
from django.conf import settings

from pages.choices import COUNTRY_CODES, LANGUAGE_CODES, country_name, language_name, time_zone_choices
from pages.models import OrganisationPage

#: The own zone of Cyprus is in Asia by name; this is another name of the same one.
_ZONES = {"CY": "Europe/Nicosia"}


def time_zone_of(country: str) -> str:
    """The first European time zone of a country (CLDR); the site's own where there is none."""
    known = {name for name, _label in time_zone_choices()}
    zones = [_ZONES.get(country, ""), *get_global("territory_zones").get(country, ())]
    return next((zone for zone in zones if zone in known), settings.TIME_ZONE)


def working_language(organisation: OrganisationPage) -> str:
    """The language in which the organisation's page is written, as a code of working languages."""
    return organisation.locale.language_code.partition("-")[0]


def languages_of_the_hub() -> list[tuple[str, str]]:
    """The languages that the site is written in; the ordinary form offers the others."""
    codes = {code.partition("-")[0] for code, _name in settings.LANGUAGES}
    return [(code, language_name(code)) for code in LANGUAGE_CODES if code in codes]


def countries_of_the_hub(organisation: OrganisationPage) -> list[tuple[str, str]]:
    """The countries in which the network has organisations; the ordinary form offers the others."""
    codes = set(OrganisationPage.objects.live().public().order_by().values_list("country", flat=True).distinct())
    return [(code, country_name(code)) for code in COUNTRY_CODES if code in codes | {organisation.country}]
