"""Times of day that name the country whose clock is meant, not the code of a time zone."""

from datetime import datetime, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel import dates as cldr
from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from .locales import reading_locale

#: Whole phrases, because languages change the country's name here ("Suomessa", "Soomes").
_CLOCK_OF = {
    "Europe/Helsinki": gettext_lazy("%(time)s in Finland"),
    "Europe/Tallinn": gettext_lazy("%(time)s in Estonia"),
    "Europe/Belgrade": gettext_lazy("%(time)s in Serbia"),
    "Europe/Oslo": gettext_lazy("%(time)s in Norway"),
    "Europe/Stockholm": gettext_lazy("%(time)s in Sweden"),
}


def zone_or_default(name: str | None) -> ZoneInfo:
    """The named time zone; the site's own where the name is empty or unknown."""
    try:
        return ZoneInfo(name or settings.TIME_ZONE)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo(settings.TIME_ZONE)


def format_time(value: time | datetime, language: str | None = None) -> str:
    """``23:59``, or ``23.59`` where that is how it is written."""
    plain = value.timetz() if isinstance(value, datetime) else value
    return cldr.format_time(plain.replace(tzinfo=None), "short", locale=reading_locale(language))


def with_country(clock: str, zone: str | None, language: str | None = None) -> str:
    """Say whose clock a written time follows: ``23:59 in Finland``."""
    name = zone_or_default(zone).key
    if phrase := _CLOCK_OF.get(name):
        return str(phrase) % {"time": clock}
    place = cldr.get_timezone_location(name, locale=reading_locale(language), return_city=True)
    return _("%(time)s (clock of %(place)s)") % {"time": clock, "place": place}


def format_moment_time(moment: datetime, zone: str | None = None, language: str | None = None) -> str:
    """The time of day of an aware moment on the clock of ``zone``: ``23:59 in Finland``."""
    local = moment.astimezone(zone_or_default(zone))
    return with_country(format_time(local, language), zone, language)


def format_time_range(
    start: time | datetime, end: time | datetime | None, zone: str | None = None, language: str | None = None
) -> str:
    """``18:00–20:00 in Finland``. Datetimes are read on the clock of ``zone``."""
    clock = format_time(_local(start, zone), language)
    if end is not None:
        clock = f"{clock}–{format_time(_local(end, zone), language)}"
    return with_country(clock, zone, language)


def _local(value: time | datetime, zone: str | None) -> time | datetime:
    aware = isinstance(value, datetime) and value.tzinfo is not None
    return value.astimezone(zone_or_default(zone)) if aware else value
