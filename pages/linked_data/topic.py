"""A topic as a term of the network's list of topics."""

from django.conf import settings
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from search.models.language import FALLBACK_LANGUAGE
from search.topic_pages.topic import TopicPage

from ..frame import Frame
from ..presentation.json_ld import known_facts
from .things import Facts, full_address


def term_set(frame: Frame) -> Facts:
    """https://schema.org/DefinedTermSet"""
    return {"@type": "DefinedTermSet", "name": _("Topics"), "url": full_address(frame.request, reverse("topics"))}


def defined_term(topic: TopicPage, frame: Frame) -> Facts:
    """https://schema.org/DefinedTerm with its names in every language, and the same idea in public word lists.

    Its identity is the same in all languages: the address in the site's first language.
    """
    concept = topic.concept
    with translation.override(settings.LANGUAGE_CODE):
        identity = full_address(frame.request, reverse("topic", args=[concept.slug]))
    facts = {
        "@type": "DefinedTerm",
        "@id": f"{identity}#topic",
        "name": [_worded(name, tag) for names in topic.names for name, tag in _preferred(names)],
        "alternateName": [_worded(word, names.tag) for names in topic.names for word in names.synonyms],
        "description": _worded(topic.definition, _definition_tag(topic, frame)) if topic.definition else None,
        "termCode": concept.slug,
        "url": full_address(frame.request, concept.get_absolute_url()),
        "sameAs": [uri for uri in (concept.yso_uri, concept.eurovoc_uri) if uri],
        "inDefinedTermSet": term_set(frame),
    }
    return known_facts(facts)


def _preferred(names) -> list[tuple[str, str]]:
    """The name, for Serbian in both scripts as the page shows it."""
    return [(names.label, names.tag), *([(names.cyrillic, "sr-Cyrl")] if names.cyrillic else [])]


def _definition_tag(topic: TopicPage, frame: Frame) -> str:
    return topic.definition_tag or frame.language_tag or FALLBACK_LANGUAGE


def _worded(text: str, tag: str) -> Facts:
    """Words with their language (JSON-LD 1.1, section 4.2.4, "string internationalization")."""
    return {"@language": tag, "@value": text}
