"""What the site itself adds to Wagtail's admin."""

from .sign_in import hooks as sign_in_hooks  # noqa: F401 - registering is importing
