"""How a line of the log is written: for people, or with ``LOG_FORMAT=json`` for programs. Both are scrubbed."""

import copy
import json
import logging
from datetime import UTC, datetime

from .current import current
from .scrubbing import GONE, names_route, scrubbed


class LineFormatter(logging.Formatter):
    """``2026-05-04 12:00:00,000 WARNING django.request: Not Found: …``, with the traceback below it."""

    def __init__(self) -> None:
        super().__init__("{asctime} {levelname} {name}: {message}", style="{")

    def format(self, record: logging.LogRecord) -> str:
        notes = current.get()
        return super().format(_without_paths(record)) + (f" ({notes.request_id})" if notes else "")

    def formatMessage(self, record: logging.LogRecord) -> str:
        record.message = _message(record)
        return super().formatMessage(record)

    def formatException(self, ei: object) -> str:
        return scrubbed(super().formatException(ei))


class JsonFormatter(logging.Formatter):
    """One JSON object a line: ``time`` (RFC 3339), ``level``, ``logger``, ``message``, and what else is known."""

    def format(self, record: logging.LogRecord) -> str:
        record = _without_paths(record)
        record.message = record.getMessage()
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": _message(record),
            **getattr(record, "facts", {}),
        }
        if (notes := current.get()) is not None:
            line["request_id"] = notes.request_id
        if record.exc_info and record.exc_info[0]:
            line["error"] = record.exc_info[0].__name__
            line["traceback"] = scrubbed(self.formatException(record.exc_info))
        return json.dumps(line, ensure_ascii=False, default=str)


def _message(record: logging.LogRecord) -> str:
    """Lines of requests are made of names and numbers: nothing to take out."""
    return record.message if hasattr(record, "facts") else scrubbed(record.message)


def _without_paths(record: logging.LogRecord) -> logging.LogRecord:
    """Django's own messages name the path of a request: its route stands there instead. For this handler only."""
    record = copy.copy(record)
    record.exc_text = None
    request = getattr(record, "request", None)
    if isinstance(record.args, tuple):
        if request is not None:
            record.args = names_route(record.args, request)
        elif record.name.startswith("gunicorn"):  # it names the whole address, when Django is not there any more
            record.args = tuple(GONE if isinstance(each, str) and each[:1] == "/" else each for each in record.args)
    return record
