"""Every page of the demo and every translatable snippet, translated into every other language, read and compared."""

import re
from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.db import models
from wagtail.models import Locale, Page, TranslatableMixin, get_translatable_models
from wagtail_localize.fields import SynchronizedField, get_translatable_fields
from wagtail_localize.models import StringSegment, StringTranslation, Translation
from wagtail_localize.strings import StringValue

from network_site.demo.content import demo_pages
from network_site.demo.page_content import page_key
from network_site.site_tree import key_of
from network_site.site_tree.front import HOME
from network_site.site_tree.lists import LISTS
from network_site.site_tree.text_pages import TEXT_PAGES
from pages.models import BasePage, TranslationRecord
from tests.pages.translating.localize import begin, publish, write

from .conftest import TODAY, Demo, text_of

KEYS = {branch.name: key_of(branch.name) for branch in (HOME, *LISTS, *TEXT_PAGES)}
KEYS |= {content.name: page_key(content.name) for content in demo_pages(TODAY)}
LANGUAGES = [code for code, _name in settings.LANGUAGES]
SNIPPETS = [
    model
    for model in get_translatable_models(include_subclasses=True)
    if not issubclass(model, Page)
    and not any(isinstance(field, models.ForeignKey) and field.name == "page" for field in model._meta.fields)
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", KEYS)
def test_page(demo: Demo, name: str, language: str) -> None:
    original = first_version(KEYS[name])
    if original.locale.language_code == language:
        assert not TranslationRecord.objects.filter(page_id=original.pk).exists()
        return
    page = version_in(original, language)
    same_facts(original, page)
    record = page.translation_record
    assert (record.original_id, record.is_older, record.untranslated) == (original.pk, False, [])
    html = demo.client.get(page.get_url()).content.decode()
    main = BeautifulSoup(html, "html.parser").main
    assert words_missing(page, text_of(str(main))) == []
    assert foreign_links(main, language) == []
    assert outside_links(main) == outside_links(main_of(demo, original))


def first_version(key) -> BasePage:
    return Page.objects.filter(translation_key=key, alias_of=None).order_by("pk").first().specific


def version_in(original: BasePage, language: str) -> BasePage:
    """The live translation: the demo's own, else one in which every string says its language in front."""
    known = original.get_translations().filter(locale__language_code=language, live=True, alias_of=None).first()
    if known:
        return known
    translation = begin(original, language)
    write(translation, lambda text: f"{language} {text}")
    return publish(translation)


def same_facts(original: TranslatableMixin, version: TranslatableMixin) -> None:
    """Fields and rows that are no words are equal; rows stand in the same order. The version's rows are its own."""
    for declared in get_translatable_fields(type(original)):
        if declared.field_name in ("slug", "show_in_menus"):
            continue
        field = declared.get_field(type(original))
        if field.one_to_many:
            rows, twins = rows_of(original, declared.field_name), rows_of(version, declared.field_name)
            assert len(rows) == len(twins), declared
            for row, twin in zip(rows, twins, strict=True):
                assert row.pk != twin.pk
                same_row(row, twin)
        elif isinstance(declared, SynchronizedField):
            assert field.value_from_object(original) == field.value_from_object(version), declared


def same_row(row: models.Model, twin: models.Model) -> None:
    if isinstance(row, TranslatableMixin):
        assert row.translation_key == twin.translation_key
        same_facts(row, twin)
    else:
        plumbing = {"id", "sort_order", "page", "content_object"}
        for field in row._meta.concrete_fields:
            if field.name not in plumbing:
                assert field.value_from_object(row) == field.value_from_object(twin), field


def rows_of(page: models.Model, relation: str) -> list[models.Model]:
    return list(getattr(page, relation).all())


def words_missing(page: BasePage, shown: str) -> list[str]:
    """Paragraphs of the page's rich text and its title and summary that a reader does not see."""
    translation = Translation.objects.filter(
        source__object_id=page.translation_key, target_locale=page.locale, enabled=True
    ).first()
    paths = [field.name for field in page._meta.fields if type(field).__name__ == "RichTextField"]
    wanted = {"title", "summary", *paths} - ({"title"} if page.depth == 2 else set())
    if translation is None:
        return [text for text in (page.title, page.summary) if text not in shown and page.depth > 2]
    segments = StringSegment.objects.filter(source=translation.source, context__path__in=wanted)
    rows = StringTranslation.objects.filter(
        locale=page.locale,
        context__object_id=page.translation_key,
        context__path__in=wanted,
        translation_of__in=segments.values("string_id"),
    )
    plain = (spaced(text_of(StringValue(row.data).get_translatable_html())) for row in rows)
    return [text for text in plain if text and text not in spaced(shown)]


def spaced(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def main_of(demo: Demo, page: BasePage) -> BeautifulSoup:
    return BeautifulSoup(demo.html(page), "html.parser").main


def outside_links(main: BeautifulSoup) -> set[str]:
    return {link["href"] for link in main.find_all("a", href=True) if urlsplit(link["href"]).netloc}


def foreign_links(main: BeautifulSoup, language: str) -> list[str]:
    """Links to pages in another language's menus, but for the one to the original."""
    found = []
    for link in main.find_all("a", href=re.compile(r"^/")):
        first = urlsplit(link["href"]).path.split("/")[1]
        if first in LANGUAGES and first != language and not link.find_parent(class_=["provenance", "notice"]):
            found.append(link["href"])
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("model", SNIPPETS, ids=lambda model: model.__name__)
def test_snippet(demo: Demo, model: type[TranslatableMixin], language: str) -> None:
    locale = Locale.objects.get(language_code=language)
    originals = {row.translation_key: row for row in model.objects.order_by("-pk")}
    assert originals, "the demo has one of each"
    for original in originals.values():
        if original.locale_id == locale.pk:
            continue
        translation = begin(original, language)
        write(translation, lambda text: f"{language} {text}")
        version = publish(translation)
        same_facts(original, version)
        assert version.title == f"{language} {original.title}"
