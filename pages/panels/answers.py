from collections.abc import Sequence

from django.utils.html import format_html_join
from django.utils.safestring import SafeString

# Not "_": these two words are Wagtail's own, translated in its catalogues.
from django.utils.translation import gettext_lazy as wagtail_word
from wagtail.admin.panels import ObjectList, Panel, TabbedInterface

from ..forms.self_assessment import SelfAssessmentForm


class AnswersPanel(Panel):
    """The questions of the chosen questionnaire with a field for each answer."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "pages/admin/answers_panel.html"

        def get_context_data(self, parent_context: dict | None = None) -> dict:
            return super().get_context_data(parent_context) | {"questions": self.form.answer_fields()}


class SelfAssessmentInterface(TabbedInterface):
    """The tabs of the form. Only ``AnswersPanel`` shows the answers.

    Wagtail knows the fields of a form by its class, and shows those that it does not know a second time below the
    tabs: empty boxes of the same names, which would overwrite what was written above.
    """

    def __init__(self, content_panels: Sequence[Panel] = (), promote_panels: Sequence[Panel] = (), **kwargs) -> None:
        kwargs.setdefault("base_form_class", SelfAssessmentForm)
        kwargs.setdefault(
            "children",
            [
                ObjectList(content_panels, heading=wagtail_word("Content")),
                ObjectList(promote_panels, heading=wagtail_word("Promote")),
            ],
        )
        super().__init__(**kwargs)

    class BoundPanel(TabbedInterface.BoundPanel):
        def render_missing_fields(self) -> SafeString:
            shown = set(self.panel.get_form_options().get("fields", []))
            shown |= {field.name for fields in self.form.answer_fields() for field in fields}
            return format_html_join("", "{}", ((self.form[name],) for name in self.form.fields if name not in shown))
