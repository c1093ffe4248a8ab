from wagtail.admin.panels import Panel


class AnswersPanel(Panel):
    """The questions of the chosen questionnaire with a field for each answer."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "pages/admin/answers_panel.html"

        def get_context_data(self, parent_context: dict | None = None) -> dict:
            return super().get_context_data(parent_context) | {"questions": self.form.answer_fields()}
