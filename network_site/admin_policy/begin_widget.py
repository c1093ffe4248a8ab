"""Parts of Wagtail's forms begin by an element of their own instead of an inline script.

Wagtail writes ``<script>new PageChooser("id", {…});</script>`` behind a field. The same is said here as data:
``<begin-widget data-function="PageChooser" data-arguments="[…]">``, and ``js/begin_widget.js`` calls the function as
soon as the element comes into the page, which is when the script would have run.
"""

import json
import re
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.utils.html import escapejs, format_html
from django.utils.safestring import SafeString
from wagtail.admin.widgets import BaseChooser

#: ``new PageChooser("id", {…});`` or ``createTaskChooser("id");``
_CALL = re.compile(r"(?:new )?(?P<function>\w+)\((?P<arguments>.*)\);?", re.DOTALL)


def begin_widget(function: str, *arguments: Any) -> SafeString:
    """The element that calls one of the functions which ``js/begin_widget.js`` knows."""
    # Quotes are written as \\u0022: by them Wagtail finds the end of the numbers of forms that are added to a page.
    return format_html(
        '<begin-widget hidden data-function="{}" data-arguments="{}"></begin-widget>',
        function,
        escapejs(json.dumps(arguments, cls=DjangoJSONEncoder)),
    )


def from_script(script: str) -> SafeString:
    """The same for a call with plain data written as JavaScript; raises ValueError for anything else."""
    call = _CALL.fullmatch(script.strip())
    if call is None:
        raise ValueError(f"Not a call of one function with plain data: {script}")
    return begin_widget(call["function"], *json.loads(f"[{call['arguments']}]"))


def choosers_without_scripts() -> None:
    """Wagtail has no setting or template for what stands behind a chooser."""
    BaseChooser.render = _render_chooser


def _render_chooser(
    self: BaseChooser, name: str, value: Any, attrs: dict | None = None, renderer: Any = None
) -> SafeString:
    id_ = (attrs or {})["id"]
    data = self.get_value_data(value)
    html = self.render_html(name, data, attrs)
    return format_html("{}{}", html, from_script(self.render_js_init(id_, name, data)))
