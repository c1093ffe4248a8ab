from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from ..models import Concept, ConceptRedirect
from ..topic_pages.index import topics_by_group
from ..topic_pages.topic import TopicPage


@require_safe
def topics(request: HttpRequest) -> HttpResponse:
    """All topics, shelf by shelf."""
    return render(request, "search/topics.html", {"groups": topics_by_group(get_language())})


@require_safe
def topic(request: HttpRequest, slug: str) -> HttpResponse:
    """One topic. The address of a merged or renamed one leads to where it is now, for good."""
    concepts = Concept.objects.with_labels().prefetch_related("definitions")
    concept = concepts.filter(slug=slug).first()
    if concept is None:
        moved = ConceptRedirect.objects.filter(old_slug=slug).select_related("concept").first()
        if moved is None:
            raise Http404
        return redirect(moved.concept, permanent=True)
    return render(request, "search/topic.html", {"topic": TopicPage(concept, get_language())})
