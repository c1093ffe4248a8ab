"""What the topic field offers while an editor types."""

from django.http import HttpRequest, JsonResponse
from django.utils.translation import get_language
from django.views.decorators.http import require_GET

from ..models.language import language_tag
from ..vocabulary.finding import EXACT, find_concepts
from .chosen import SLUG_SIGN

LIMIT = 20


@require_GET
def autocomplete(request: HttpRequest) -> JsonResponse:
    """Topics like ``?q=``, best first: their name in the editor's language, and by which name they were found.

    Answers any text, with at most 20 topics. Wagtail lets only people with access to the admin reach it.
    """
    language = get_language()
    results = [
        {
            "line": SLUG_SIGN + found.concept.slug,
            "label": (label := found.concept.label_in(language)),
            "found": "" if found.label == label else found.label,
            "language": language_tag(found.language),
            "exact": found.rank == EXACT,
        }
        for found in find_concepts(request.GET.get("q", ""), language, LIMIT)
    ]
    return JsonResponse({"results": results})
