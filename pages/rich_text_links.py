"""Links to pages inside rich text lead readers to the version in their own language."""

from collections.abc import Iterable

from django.utils.html import format_html
from django.utils.translation import get_language
from wagtail.models import Page
from wagtail.rich_text.pages import PageLinkHandler

from search.models.language import language_tag
from search.publicity import public_pages

from .frame.languages import original_address


class ReaderPageLink(PageLinkHandler):
    """Instead of Wagtail's own handler, which asks for each page by itself and also links to what readers may not see.

    A page without a version in the reader's language is linked to within the reader's menus; a page that is not public
    is named without a link. Three queries, however many links there are.
    """

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[dict]) -> list[str]:
        numbers = [attrs.get("id") for attrs in attrs_list]
        opening = _opening_tags(int(number) for number in numbers if str(number).isdecimal())
        return [opening.get(str(number), "<a>") for number in numbers]


def _opening_tags(page_ids: Iterable[int]) -> dict[str, str]:
    keys = dict(Page.objects.filter(pk__in=set(page_ids)).values_list("pk", "translation_key"))
    versions = list(public_pages().filter(translation_key__in=keys.values()).select_related("locale"))
    by_number = {version.pk: version for version in versions}
    in_my_language = {
        version.translation_key: version for version in versions if version.locale.language_code == get_language()
    }
    tags = {}
    for number, key in keys.items():
        version = in_my_language.get(key) or by_number.get(number)
        if version and version.get_url():
            tags[str(number)] = _opening_tag(version)
    return tags


def _opening_tag(version: Page) -> str:
    language = get_language()
    if version.locale.language_code == language:
        return format_html('<a href="{}">', version.get_url())
    tag = language_tag(version.locale.language_code)
    return format_html('<a href="{}" hreflang="{}">', original_address(version, language), tag)
