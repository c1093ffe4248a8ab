from wagtail import hooks
from wagtail.signals import init_new_page

from .announcing import hooks as announcing_hooks  # noqa: F401 - registering is importing
from .reminders.panel import show_questions
from .reporting import fill_report, note_announcement

hooks.register("construct_homepage_panels", show_questions)
hooks.register("before_create_page", note_announcement)
init_new_page.connect(fill_report, dispatch_uid="fill_report")
