from dataclasses import asdict

from django.http import HttpRequest, JsonResponse
from django.utils.translation import get_language, gettext, ngettext
from django.views.decorators.http import require_safe

from ..kinds import Kind
from ..suggestions.finding import suggestions_for


@require_safe
def suggest(request: HttpRequest) -> JsonResponse:
    """Suggestions for ``?q=`` with all the words that a list of them needs, in the reader's language.

    ``{"label", "message", "items": [{"kind", "kind_label", "text", "url", "language", "hint", "hint_language"}]}``
    """
    found = suggestions_for(request.GET.get("q", ""), get_language() or "en")
    kinds = {"topic": gettext("Topic")} | {kind.value: str(kind.label) for kind in Kind}
    message = ngettext("%(count)s suggestion", "%(count)s suggestions", len(found)) % {"count": len(found)}
    return JsonResponse(
        {
            "label": gettext("Suggestions"),
            "message": message if found else gettext("No suggestions"),
            "items": [asdict(item) | {"kind_label": kinds[item.kind]} for item in found],
        }
    )
