"""Work that begins after the answer was given, so that the time of an answer tells nothing about it.

It is lost where the process ends abruptly: only for what somebody asks for again when it does not come.
"""

import logging
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import BoundedSemaphore
from typing import Any

from django.db import connections

logger = logging.getLogger(__name__)

#: More work than this is not taken on: somebody asks for the sake of asking.
_WAITING = 100
#: Seconds, in which the answer and the next ones of the same browser are well under way.
_PAUSE = 1.0
_places = BoundedSemaphore(_WAITING)
_worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="afterwards")  # begins its thread with the first work


def afterwards(work: Callable[..., object], *args: Any) -> None:
    """Lets another thread of the process do the work. What goes wrong there is logged, without the arguments."""
    if _places.acquire(blocking=False):
        _worker.submit(_do, work, args)
    else:
        logger.warning("Too much waits: %s is not done", work.__name__)


def _do(work: Callable[..., object], args: tuple[Any, ...]) -> None:
    try:
        time.sleep(_PAUSE)
        work(*args)
    except Exception as error:
        logger.error("%s failed (%s)", work.__name__, type(error).__name__)
    finally:
        connections.close_all()
        _places.release()
