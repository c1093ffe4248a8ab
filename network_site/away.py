"""A server that may be away for a while: it is asked again only now and then, and the log tells it once."""

import logging
import threading
import time

logger = logging.getLogger(__name__)

#: Seconds after which a server that did not answer is asked again.
NEXT_TRY = 5.0


class Away:
    """Whether a server, named for the log, is taken for away. ``instead`` tells what happens without it."""

    def __init__(self, name: str, instead: str) -> None:
        self.name, self.instead = name, instead
        self._since = self._next_try = 0.0
        self._lock = threading.Lock()

    def __bool__(self) -> bool:
        """True until the next try is due."""
        return bool(self._since) and time.monotonic() < self._next_try

    def note_failure(self, error: Exception) -> None:
        now = time.monotonic()
        with self._lock:
            is_new = not self._since
            self._since = self._since or now
            self._next_try = now + NEXT_TRY
        if is_new:
            logger.warning("%s does not answer; %s: %s", self.name, self.instead, error)

    def note_success(self) -> None:
        if not self._since:
            return
        with self._lock:
            seconds, self._since = time.monotonic() - self._since, 0.0
        logger.warning("%s answers again after %d seconds.", self.name, seconds)
