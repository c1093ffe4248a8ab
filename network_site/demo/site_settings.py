"""The demo's own facts: a mailbox that nobody reads, and emergency numbers that nobody has checked."""

from wagtail.models import Site

from pages.models import HelpLine, SiteSettings

#: Country and emergency number. They carry no date of checking, because nobody has called them for this site.
EMERGENCY_NUMBERS = (("FI", "112"), ("EE", "112"), ("RS", "194"), ("NO", "113"), ("SE", "112"))


def fill_site_settings() -> None:
    """Fills in what is empty; what editors wrote stays."""
    settings = SiteSettings.for_site(Site.objects.get(is_default_site=True))
    if not settings.help_lines.exists():
        settings.help_lines = [
            HelpLine(country=country, number=number, sort_order=order)
            for order, (country, number) in enumerate(EMERGENCY_NUMBERS)
        ]
    settings.mailbox = settings.mailbox or "hub@example.org"
    settings.save()
