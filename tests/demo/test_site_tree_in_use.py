"""The starting tree in a hub that has lists of its own, or fewer languages."""

from wagtail.models import Site

from network_site.site_tree import create_site_tree
from pages.models import HomePage, OrganisationIndexPage


def test_lists_made_by_hand_are_adopted(site: object) -> None:
    create_site_tree()
    lists = OrganisationIndexPage.objects.all()
    assert lists.count() == 6
    assert {page.translation_key for page in lists} == {site.organisations["en"].translation_key}
    assert HomePage.objects.filter(translation_key=site.homes["en"].translation_key).count() == 6


def test_site_with_fewer_languages_gets_fewer_trees(db: None, settings: object) -> None:
    settings.LANGUAGES = settings.WAGTAIL_CONTENT_LANGUAGES = [("fi", "Suomi"), ("sv", "Svenska")]
    settings.LANGUAGE_CODE = "fi"
    create_site_tree()
    assert sorted(HomePage.objects.values_list("slug", flat=True)) == ["fi", "sv"]
    assert Site.objects.get().root_page.slug == "fi"
