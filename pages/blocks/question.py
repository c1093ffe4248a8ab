from typing import ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

ANSWER_KINDS = [
    ("text", _("Text")),
    ("one", _("One of the options")),
    ("many", _("Any of the options")),
]


class QuestionBlock(blocks.StructBlock):
    """One question, how it is answered, and its options. The block's id is the question's id in every language."""

    text = blocks.CharBlock(label=_("question"))
    help_text = blocks.CharBlock(label=_("what to think of"), required=False)
    answer_kind = blocks.ChoiceBlock(label=_("how it is answered"), choices=ANSWER_KINDS, default="text")
    options = blocks.ListBlock(blocks.CharBlock(), label=_("options"), default=[])

    class Meta:
        icon = "help"
        label = _("question")
        form_classname: ClassVar[str] = "struct-block"
