"""Makes a page in the language it was written in."""

from django.db.models import Model
from django.utils.text import slugify
from wagtail.coreutils import string_to_ascii
from wagtail.models import Locale, Page, TranslatableMixin

from search.models import Concept, ConceptOnPage, ConceptRedirect

from .page_content import PageContent, Reference, Row, value_in

SLUG_LENGTH = 60


def make_original(content: PageContent, parent: Page, language: str) -> Page:
    """A live page below its parent, checked as the editor checks it.

    Raises ValidationError where a fact breaks a rule of its model.
    """
    locale = Locale.objects.get(language_code=language)
    page = content.model(
        locale=locale,
        translation_key=content.key,
        title=content.title[language],
        slug=slug_in(language, content),
        summary=content.summary[language],
        **{name: value_in(language, value) for name, value in content.fields.items()},
    )
    for relation, rows in content.rows.items():
        children = [_row(content, page, relation, number, row) for number, row in enumerate(rows)]
        setattr(page, relation, [child for child in children if child])
    page.concept_items = [ConceptOnPage(tag=concept) for concept in concepts(content.topics)]
    parent.add_child(instance=page)
    page.save_revision().publish()
    return page


def slug_in(language: str, content: PageContent) -> str:
    """The page's part of the address: what the content says, else its title in the letters of addresses."""
    if content.slug:
        return content.slug[language]
    title = content.title[language].lower().replace("đ", "dj")
    slug = slugify(string_to_ascii(title))
    return slug if len(slug) <= SLUG_LENGTH else slug[:SLUG_LENGTH].rpartition("-")[0]


def concepts(slugs: str) -> list[Concept]:
    """The concepts of a page. One that was merged leads to the concept it became; one that was deleted is left out."""
    wanted = slugs.split()
    found = {concept.slug: concept for concept in Concept.objects.filter(slug__in=wanted)}
    for redirect in ConceptRedirect.objects.filter(old_slug__in=set(wanted) - set(found)).select_related("concept"):
        found[redirect.old_slug] = redirect.concept
    return list(dict.fromkeys(found[slug] for slug in wanted if slug in found))


def _row(content: PageContent, page: Page, relation: str, number: int, row: Row) -> Model | None:
    """An inline child; none where it stands for a page that is not on this site."""
    model = content.model._meta.get_field(relation).related_model
    values = {name: value_in(page.locale.language_code, value) for name, value in row.items()}
    if any(values[name] is None for name, value in row.items() if isinstance(value, Reference)):
        return None
    child = model(**values, page=page, sort_order=number)
    if isinstance(child, TranslatableMixin):
        child.locale = page.locale
        child.translation_key = content.row_key(relation, number)
    child.full_clean(exclude=["page"])
    return child
