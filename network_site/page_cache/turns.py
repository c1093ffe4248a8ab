"""Of several readers who wait for the same page, one gets it rendered and the others take what came of it."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

#: Nobody waits longer than so many seconds for another reader's page.
PATIENCE = 10.0


class Turns:
    """One lock for each address that is being rendered."""

    def __init__(self) -> None:
        self._locks: dict[tuple[str, ...], tuple[threading.Lock, int]] = {}
        self._guard = threading.Lock()

    @contextmanager
    def turn(self, key: tuple[str, ...]) -> Iterator[bool]:
        """Waits for the turn; True where somebody else had it meanwhile."""
        with self._guard:
            lock, waiting = self._locks.get(key, (threading.Lock(), 0))
            self._locks[key] = (lock, waiting + 1)
        has_turn = lock.acquire(timeout=PATIENCE)
        try:
            yield waiting > 0
        finally:
            if has_turn:
                lock.release()
            with self._guard:
                lock, waiting = self._locks[key]
                if waiting == 1:
                    del self._locks[key]
                else:
                    self._locks[key] = (lock, waiting - 1)
