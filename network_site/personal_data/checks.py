"""``manage.py check`` warns where the inventory of personal data is no longer true."""

from typing import Any

from django.core.checks import CheckMessage, Warning, register

from .looking import missing, without_object


@register()
def check_inventory(**_: Any) -> list[CheckMessage]:
    """Warnings, not errors: an operator who adds an app is told, and not stopped. The test suite is stricter."""
    found: list[CheckMessage] = [
        Warning(
            f"{model}.{name} looks like personal data and is not in the inventory.",
            hint="Declare it in the app's personal_data.py, or say there why it is not personal.",
            id="personal_data.W001",
        )
        for model, name in missing()
    ]
    found += [
        Warning(f"The inventory of personal data names {model}.{name}, which does not exist.", id="personal_data.W002")
        for model, name in without_object()
    ]
    return found
