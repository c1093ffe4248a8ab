"""The logo of an organisation: small and whole beside its facts, with the same consent as any picture."""

import re

import pytest
from django.conf import settings

from tests import factories as make
from tests.pages.reading import read


def logo_of(client, **fields):
    page = make.OrganisationPageFactory(logo=make.HubImageFactory(**fields))
    return read(client, page).select_one(".logo img")


def test_logo_stands_above_the_facts_whole(client, site):
    image = logo_of(client, file__width=1000, file__height=500, description="Balance")
    assert (image["width"], image["height"], image["alt"]) == ("216", "108", "Balance")
    assert image.find_parent("aside") is not None


def test_small_logo_is_not_blown_up(client, site):
    image = logo_of(client, file__width=100, file__height=50)
    assert (image["width"], image["height"]) == ("100", "50")


@pytest.mark.parametrize("consent", ["", "consented"])
def test_logo_without_consent_is_not_shown(client, site, consent):
    assert logo_of(client, people_consent=consent, consent_until="2020-01-01") is None


def test_organisation_without_a_logo_has_no_empty_frame(client, site):
    assert read(client, make.OrganisationPageFactory()).select_one(".logo") is None


def test_logo_is_never_higher_than_the_emblem_of_the_european_union():
    """Regulation (EU) 2021/1060, annex IX: in height or width the emblem is at least as large as the biggest logo."""
    css = (settings.BASE_DIR / "network_site/static/css/components.css").read_text()
    [logo] = re.findall(r"\.logo img \{[^}]*[ ;]block-size: ([\d.]+)rem;", css)
    emblems = re.findall(r"\.eu img \{[^}]*[ ;]?block-size: max\(([\d.]+)rem, 1cm\);", css)
    assert len(emblems) == 2
    assert float(logo) <= min(map(float, emblems))
