"""One answer of a list as a template shows it: marked words, why it was found, other languages it is written in."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.conf import settings
from django.urls import reverse
from django.utils.html import escape, format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from ..models import SearchDocument
from ..models.language import language_tag
from ..querying.response import Hit, Reason, Segment


@dataclass(frozen=True, slots=True)
class Result:
    """``title``, ``excerpt``, ``why`` and ``also_in`` are safe HTML; the last three may be empty."""

    document: SearchDocument
    title: SafeString
    excerpt: SafeString
    why: SafeString | str
    also_in: SafeString | str


def result_of(hit: Hit) -> Result:
    """The hit for the active language. Asks the database nothing."""
    return Result(
        document=hit.document,
        title=marked(hit.title),
        excerpt=marked(hit.snippet),
        why=_why(hit.reasons, hit.document.language),
        also_in=_also_in(hit),
    )


def marked(segments: Iterable[Segment]) -> SafeString:
    """The pieces as HTML, with ``<mark>`` round what the reader looked for."""
    pieces = (f"<mark>{escape(each.text)}</mark>" if each.marked else escape(each.text) for each in segments)
    return mark_safe("".join(pieces))  # noqa: S308 - every piece is escaped


def _why(reasons: list[Reason], language: str) -> SafeString | str:
    """``Found through the topic peer support = vertaistuki``, for the first topic that says why."""
    if not reasons:
        return ""
    reason = reasons[0]
    topic = format_html('<a href="{}">{}</a>', reverse("topic", kwargs={"slug": reason.slug}), reason.label)
    if reason.label_in_hit in ("", reason.label):
        return format_html(_("Found through the topic {topic}"), topic=topic)
    word = format_html('<span lang="{}">{}</span>', language_tag(language), reason.label_in_hit)
    return format_html(_("Found through the topic {topic} = {word}"), topic=topic, word=word)


def _also_in(hit: Hit) -> SafeString | str:
    """``Also in Suomi, Eesti``: each language in its own name leads to that version."""
    names = dict(settings.LANGUAGES)
    order = {code: place for place, code in enumerate(names)}
    # Pages may be left of a language that was taken out of the settings.
    versions = sorted((each for each in hit.also_in if each.language in order), key=lambda each: order[each.language])
    if not versions:
        return ""
    links = format_html_join(
        ", ",
        '<a href="{}" lang="{}" hreflang="{}">{}</a>',
        (
            (version.path, language_tag(version.language), language_tag(version.language), names[version.language])
            for version in versions
        ),
    )
    return format_html(_("Also in {languages}"), languages=links)
