"""All examinations, one after the other. One that breaks is a finding itself."""

from collections.abc import Callable, Iterable, Iterator

from .configuration import look_at_settings
from .content import look_at_content, look_at_people, look_at_search
from .database import look_at_database
from .finding import Finding, wrong
from .services import look_at_services
from .storage import look_at_backups, look_at_folders

Examination = Callable[[], Iterable[Finding]]
EXAMINATIONS: tuple[Examination, ...] = (
    look_at_settings,
    look_at_database,
    look_at_folders,
    look_at_services,
    look_at_content,
    look_at_people,
    look_at_search,
    look_at_backups,
)


def examine(examinations: Iterable[Examination] = EXAMINATIONS) -> Iterator[Finding]:
    for examination in examinations:
        try:
            yield from examination()
        except Exception as error:  # the doctor is called when something is broken
            subject = examination.__name__.removeprefix("look_at_").replace("_", " ").capitalize()
            yield wrong(subject, f"could not be looked at ({type(error).__name__}: {error})", "Mend what stands above.")
