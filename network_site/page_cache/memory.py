"""Kept answers in the memory of one process, within a number of bytes."""

import threading
from collections import OrderedDict
from contextlib import suppress

from .entry import Entry
from .question import Question

#: Shares of the memory. Questions and addresses that lead nowhere have no end: they cannot push pages out.
_SHARES = {"pages": 0.7, "questions": 0.25, "nothing": 0.05}


class Shelf:
    """Entries of at most ``limit`` bytes together; the one that was asked for longest ago goes first."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.used = 0
        self.entries: OrderedDict[tuple[str, ...], Entry] = OrderedDict()

    def put(self, key: tuple[str, ...], entry: Entry) -> None:
        self.take(key)
        if entry.size > self.limit // 4:
            return
        self.entries[key] = entry
        self.used += entry.size
        while self.used > self.limit:
            _key, oldest = self.entries.popitem(last=False)
            self.used -= oldest.size

    def take(self, key: tuple[str, ...]) -> None:
        entry = self.entries.pop(key, None)
        if entry is not None:
            self.used -= entry.size

    def clear(self) -> None:
        self.entries.clear()
        self.used = 0


class Memory:
    """Shelves for pages, for questions, and for what was not found or is elsewhere."""

    def __init__(self, limit: int) -> None:
        self._shelves = {name: Shelf(int(limit * share)) for name, share in _SHARES.items()}
        self._lock = threading.Lock()
        self.version: int | None = None

    def find(self, question: Question, version: int, now: float) -> Entry | None:
        """The entry of that version that is still good."""
        for name in ("questions" if question.asks else "pages", "nothing"):
            shelf = self._shelves[name]
            entry = shelf.entries.get(question.key)
            if entry is not None and entry.version == version and now < entry.until:
                with suppress(KeyError):  # another thread may take it down; it is a good answer all the same
                    shelf.entries.move_to_end(question.key)
                return entry
        return None

    def keep(self, question: Question, entry: Entry) -> None:
        name = "nothing" if entry.status != 200 else "questions" if question.asks else "pages"
        with self._lock:
            self._shelves[name].put(question.key, entry)

    def follow(self, version: int) -> bool:
        """Let go of what belongs to another version; True where it was one."""
        if version == self.version:
            return False
        with self._lock:
            self.version = version
            for shelf in self._shelves.values():
                shelf.clear()
        return True

    @property
    def used(self) -> int:
        """Bytes in use, roughly."""
        return sum(shelf.used for shelf in self._shelves.values())

    def __len__(self) -> int:
        return sum(len(shelf.entries) for shelf in self._shelves.values())
