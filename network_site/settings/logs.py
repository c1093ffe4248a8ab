"""Where messages go: one line each to standard output, for whatever collects a service's output."""


def logging_to_stdout(level: str) -> dict:
    """Django's LOGGING. Errors of requests carry their traceback; nothing is sent by mail."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
        "handlers": {"stdout": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "line"}},
        "root": {"handlers": ["stdout"], "level": level},
        "loggers": {
            "django": {"handlers": [], "level": level, "propagate": True},
            # One warning for every HEAD request, whose body Django leaves to the server to drop.
            "gunicorn.http.wsgi": {"level": "ERROR"},
            # One line for every wrong Host header would fill the log of any server that is reached by its number.
            "django.security.DisallowedHost": {"handlers": [], "propagate": False},
        },
    }
