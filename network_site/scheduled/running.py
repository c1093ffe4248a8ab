"""Running all parts, one run at a time."""

import logging
from collections.abc import Callable, Iterable

from events.models import ScheduledRun

from .parts import PARTS, Part, PartFailed

logger = logging.getLogger(__name__)

#: Under which name the run is taken.
NAME = "run_scheduled"


def run_scheduled(say: Callable[[str], object], parts: Iterable[Part] = PARTS) -> bool:
    """Runs every part and tells ``say`` what each did; false where one failed, which stops none of the others.

    While another run is at work nothing is done, and that is no failure.
    """
    run = ScheduledRun.begin(NAME)
    if run is None:
        say("Another run is at work.")
        return True
    try:
        worked = [_run(part, say) for part in parts]  # every part, also after one that failed
        return all(worked)
    finally:
        run.end()


def _run(part: Part, say: Callable[[str], object]) -> bool:
    try:
        said = part.work()
    except PartFailed as failure:
        say(f"{part.name}: {failure}.")
    except Exception as error:  # whatever breaks one part, the others still do their work
        logger.exception("%s failed", part.name)
        say(f"{part.name}: failed ({type(error).__name__}).")
    else:
        say(f"{part.name}: {said}.")
        return True
    return False
