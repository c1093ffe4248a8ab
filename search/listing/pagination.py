"""The pages of a list: which one is shown, which ones can be reached from it."""

from dataclasses import dataclass

#: Rows on one page of a list.
PAGE_SIZE = 20


@dataclass(frozen=True, slots=True)
class PageLink:
    """A page that can be reached; ``number`` 0 stands for a gap."""

    number: int
    url: str = ""
    is_current: bool = False


@dataclass(frozen=True, slots=True)
class Pagination:
    """A page beyond the last one is the last one."""

    total: int
    number: int
    size: int = PAGE_SIZE

    @property
    def last(self) -> int:
        return max(1, -(-self.total // self.size))

    @property
    def current(self) -> int:
        return min(max(self.number, 1), self.last)

    @property
    def slice(self) -> slice:
        first = (self.current - 1) * self.size
        return slice(first, first + self.size)

    @property
    def first_row(self) -> int:
        return min(self.total, (self.current - 1) * self.size + 1)

    def numbers(self) -> list[int]:
        """The first, the last and those around the current one, with 0 where some are left out."""
        near = {1, self.last, *range(self.current - 1, self.current + 2)}
        shown: list[int] = []
        for number in sorted(number for number in near if 1 <= number <= self.last):
            if shown and number - shown[-1] == 2:
                shown.append(number - 1)
            elif shown and number - shown[-1] > 2:
                shown.append(0)
            shown.append(number)
        return shown
