"""Where messages go: one line each to standard output, for whatever collects a service's output."""

from django.core.exceptions import ImproperlyConfigured

_FORMATTERS = {
    "line": "network_site.request_log.formatters.LineFormatter",
    "json": "network_site.request_log.formatters.JsonFormatter",
}


def logging_to_stdout(level: str, form: str = "line") -> dict:
    """Django's LOGGING, ``form`` being ``line`` or ``json``. Errors of requests carry their traceback; none is mailed.

    What tells of a person is taken out of every line (network_site/request_log).
    """
    if form not in _FORMATTERS:
        raise ImproperlyConfigured(f"LOG_FORMAT is {' or '.join(_FORMATTERS)}.")
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"chosen": {"()": _FORMATTERS[form]}},
        "handlers": {"stdout": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "chosen"}},
        "root": {"handlers": ["stdout"], "level": level},
        "loggers": {
            "django": {"handlers": [], "level": level, "propagate": True},
            "hub.requests": {"level": "INFO"},  # asked for by itself, whatever the level of messages
            # One warning for every HEAD request, whose body Django leaves to the server to drop.
            "gunicorn.http.wsgi": {"level": "ERROR"},
            # gunicorn's own loggers bring handlers of theirs; with these lines they write as everything else does.
            "gunicorn.error": {"handlers": [], "propagate": True},
            "gunicorn.access": {"handlers": [], "propagate": False},
            # One line for every wrong Host header would fill the log of any server that is reached by its number.
            "django.security.DisallowedHost": {"handlers": [], "propagate": False},
        },
    }
