"""``{% load originals %}``: what a translated page tells of its original."""

from django import template
from django.template.base import FilterExpression, NodeList, Parser, Token
from django.template.context import Context
from django.utils.safestring import mark_safe

from pages.presentation.originals import original_of
from pages.presentation.untranslated import mark_untranslated
from search.models.language import language_tag

register = template.Library()
register.simple_tag(original_of, name="original_of")


@register.tag(name="in_their_languages")
def in_their_languages(parser: Parser, token: Token) -> "InTheirLanguages":
    """``{% in_their_languages frame %} … {% end_in_their_languages %}`` marks what is not translated with its language.

    Costs nothing on a page whose translation is complete.
    """
    _name, frame = token.split_contents()
    nodes = parser.parse(("end_in_their_languages",))
    parser.delete_first_token()
    return InTheirLanguages(parser.compile_filter(frame), nodes)


class InTheirLanguages(template.Node):
    def __init__(self, frame: FilterExpression, nodelist: NodeList) -> None:
        self.frame = frame
        self.nodelist = nodelist

    def render(self, context: Context) -> str:
        html = self.nodelist.render(context)
        record = self.frame.resolve(context).translation_record
        if not record or not record.untranslated:
            return html
        # Safe: it is the HTML that the templates made, with attributes added.
        return mark_safe(mark_untranslated(html, record.untranslated, language_tag(record.original_language)))  # noqa: S308
