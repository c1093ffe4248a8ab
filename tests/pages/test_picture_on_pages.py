"""The one picture that a page may open with: how it is shown, and when it is not."""

from datetime import timedelta
from io import BytesIO

import pytest
from bs4 import BeautifulSoup, Tag
from django.core.exceptions import ValidationError
from django.core.files.images import ImageFile
from django.utils import timezone
from PIL import Image
from wagtail.models import Locale
from wagtail_localize.models import TranslationSource

from search.models import SearchDocument
from tests import factories as make
from tests.pages.reading import queries_of, read, text_of
from tests.templates.test_head import shared_as

FACTORIES = [
    make.StandardPageFactory,
    make.OrganisationPageFactory,
    make.ProjectPageFactory,
    make.MobilityReportPageFactory,
    make.EventPageFactory,
    make.TrainingProgrammePageFactory,
]
HIDDEN = {
    "nobody asked": {"people_consent": ""},
    "consent over": {"people_consent": "consented", "consent_until": timezone.localdate() - timedelta(days=1)},
}


def picture_of(soup: BeautifulSoup) -> Tag | None:
    return soup.select_one("main picture")


@pytest.mark.parametrize("factory", FACTORIES, ids=lambda factory: factory.__name__)
def test_every_kind_of_page_shows_its_picture(client, site, factory):
    page = factory(lead_picture=make.HubImageFactory(description="Two people row a boat"))
    assert picture_of(read(client, page)).img["alt"] == "Two people row a boat"


@pytest.mark.parametrize("factory", FACTORIES, ids=lambda factory: factory.__name__)
@pytest.mark.parametrize("why", HIDDEN)
def test_picture_that_may_not_be_shown_is_nowhere_on_the_page(client, site, factory, why):
    page = factory(lead_picture=make.HubImageFactory(**HIDDEN[why]))
    soup = read(client, page)
    assert picture_of(soup) is None
    assert "/media/" not in str(soup)


def test_last_day_of_consent_is_included(client, site):
    image = make.HubImageFactory(people_consent="consented", consent_until=timezone.localdate())
    assert picture_of(read(client, make.ProjectPageFactory(lead_picture=image)))


def test_picture_of_a_journey_goes_with_the_story_of_the_travellers(client, site):
    report = make.MobilityReportPageFactory(
        lead_picture=make.HubImageFactory(), consent_until=timezone.localdate() - timedelta(days=1)
    )
    assert "/media/" not in str(read(client, report))


def test_browser_chooses_format_and_width_and_knows_the_shape_beforehand(client, site):
    picture = picture_of(read(client, make.ProjectPageFactory(lead_picture=make.HubImageFactory())))
    assert [source["type"] for source in picture.find_all("source")] == ["image/avif", "image/webp"]
    for tag in (*picture.find_all("source"), picture.img):
        widths = [candidate.split()[1] for candidate in tag["srcset"].split(", ")]
        assert widths == ["400w", "720w"]
        assert tag["sizes"]
    assert picture.img["src"].endswith(".jpg")
    assert (picture.img["width"], picture.img["height"]) == ("400", "225")


def test_every_format_is_handed_out_as_what_it_is(client, site):
    picture = picture_of(read(client, make.ProjectPageFactory(lead_picture=make.HubImageFactory())))
    for tag, kind in [
        *((source, source["type"]) for source in picture.find_all("source")),
        (picture.img, "image/jpeg"),
    ]:
        for candidate in tag["srcset"].split(", "):
            response = client.get(candidate.split()[0])
            assert (response.status_code, response.headers["Content-Type"]) == (200, kind)


def test_picture_below_the_facts_waits_and_one_that_is_seen_first_does_not(client, site):
    image = make.HubImageFactory()
    below = picture_of(read(client, make.ProjectPageFactory(lead_picture=image))).img
    first = picture_of(read(client, make.StandardPageFactory(lead_picture=image))).img
    assert below["loading"] == "lazy"
    assert not first.get("loading")
    assert first["fetchpriority"] == "high"


@pytest.mark.parametrize(("height", "colour"), [(80, "red"), (1520, "blue")])
def test_focal_point_stays_where_the_picture_is_cut(client, site, height, colour):
    """A tall picture, red above and blue below, is shown in a wide shape."""
    tall = Image.new("RGB", (800, 1600), "red")
    tall.paste("blue", (0, 800, 800, 1600))
    stream = BytesIO()
    tall.save(stream, "PNG")
    focus = {"focal_point_x": 400, "focal_point_y": height, "focal_point_width": 80, "focal_point_height": 80}
    image = make.HubImageFactory(file=ImageFile(BytesIO(stream.getvalue()), name="tall.png"), **focus)
    address = picture_of(read(client, make.ProjectPageFactory(lead_picture=image))).img["src"]
    cut = Image.open(BytesIO(b"".join(client.get(address).streaming_content)))
    assert [round(part / 255) for part in cut.getpixel((200, 112))] == [colour == "red", 0, colour == "blue"]


def test_credit_stands_below_the_picture(client, site):
    image = make.HubImageFactory(credit="Example Person, CC BY 4.0")
    figure = read(client, make.ProjectPageFactory(lead_picture=image)).select_one("figure.picture")
    assert text_of(figure) == "Picture: Example Person, CC BY 4.0"


def test_page_without_a_picture_has_no_empty_frame(client, site):
    assert read(client, make.ProjectPageFactory()).select_one("figure") is None


def test_page_is_shared_with_its_picture(client, site):
    image = make.HubImageFactory(description="Two people row a boat", file__width=1600, file__height=1200)
    facts = shared_as(read(client, make.ProjectPageFactory(lead_picture=image)))
    assert facts["og:image"].startswith("http://testserver/media/images/")
    assert facts["og:image"].endswith(".jpg")
    assert (facts["og:image:width"], facts["og:image:height"]) == ("1200", "630")
    assert facts["og:image:alt"] == "Two people row a boat"


@pytest.mark.parametrize("why", HIDDEN)
def test_page_is_shared_with_a_drawn_card_where_its_own_picture_may_not_be_shown(client, site, why):
    page = make.ProjectPageFactory(lead_picture=make.HubImageFactory(**HIDDEN[why]))
    assert shared_as(read(client, page))["og:image"].startswith("http://testserver/cards/")


def test_lists_carry_no_pictures(client, site):
    make.published(make.ProjectPageFactory(lead_picture=make.HubImageFactory(), title="Together"))
    for address in ("/en/projects/", "/en/search/", "/en/search/feed.rss"):
        answer = client.get(address, {"q": "together"} if "search" in address else {}).content.decode()
        assert "Together" in answer
        assert "/media/" not in answer
    assert "/media/" not in str(SearchDocument.objects.values())


@pytest.mark.parametrize("factory", FACTORIES, ids=lambda factory: factory.__name__)
def test_translation_keeps_the_picture_and_follows_the_original(site, factory):
    first, second = make.HubImageFactory(), make.HubImageFactory()
    page = factory(lead_picture=first)
    finnish = Locale.objects.get(language_code="fi")
    if not page.get_parent().has_translation(finnish):
        make.translation_of(page.get_parent().specific, "fi")
    source, _created = TranslationSource.update_or_create_from_instance(page)
    translation, _created = source.create_or_update_translation(finnish, publish=True, fallback=True)
    assert translation.lead_picture == first
    page.lead_picture = second
    page.save()
    source.update_from_db()
    translation, _created = source.create_or_update_translation(finnish, publish=True, fallback=True)
    assert translation.lead_picture == second


def test_small_picture_is_refused_with_its_size(site):
    with pytest.raises(ValidationError, match=r"300 × 200 pixels.*at least 720 × 405"):
        make.ProjectPageFactory(lead_picture=make.HubImageFactory(file__width=300, file__height=200))


def test_page_stays_when_its_picture_is_deleted(client, site):
    page = make.ProjectPageFactory(lead_picture=make.HubImageFactory())
    page.lead_picture.delete()
    assert picture_of(read(client, page)) is None


def test_picture_costs_one_query(client, site):
    """Its row; the copies in all formats are remembered by their picture (Wagtail keeps them in the cache)."""
    plain = queries_of(client, make.ProjectPageFactory())
    assert queries_of(client, make.ProjectPageFactory(lead_picture=make.HubImageFactory())) == plain + 1
