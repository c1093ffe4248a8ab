"""Which machine translates, if any: only what the environment names."""

from typing import Any

from django.core.exceptions import ImproperlyConfigured
from environ import Env

_BACK_ENDS = "pages.translating.machine.back_ends"


def machine_translator_from_environment(env: Env) -> dict[str, Any] | None:
    """Wagtail-localize's setting; nothing without ``MACHINE_TRANSLATOR``.

    Raises ImproperlyConfigured where the named machine is unknown or lacks its key or address.
    """
    seconds = env.int("MACHINE_TRANSLATOR_TIMEOUT", default=20)
    match env("MACHINE_TRANSLATOR", default=""):
        case "":
            return None
        case "deepl":
            options = {"AUTH_KEY": _needed(env, "DEEPL_AUTH_KEY"), "TIMEOUT": seconds}
            if formality := env("DEEPL_FORMALITY", default=""):
                options["FORMALITY"] = formality
            return {"CLASS": f"{_BACK_ENDS}.DeepL", "OPTIONS": options}
        case "libretranslate":
            options = {
                "LIBRETRANSLATE_URL": _needed(env, "LIBRETRANSLATE_URL").rstrip("/"),
                "API_KEY": env("LIBRETRANSLATE_API_KEY", default=""),
                "TIMEOUT": seconds,
            }
            return {"CLASS": f"{_BACK_ENDS}.LibreTranslate", "OPTIONS": options}
        case other:
            raise ImproperlyConfigured(f"MACHINE_TRANSLATOR is deepl or libretranslate, not {other!r}.")


def _needed(env: Env, name: str) -> str:
    value = env(name, default="")
    if not value:
        raise ImproperlyConfigured(f"MACHINE_TRANSLATOR needs {name}.")
    return value
