"""How the serving processes share their readers."""

import time

from gunicorn.workers.gthread import ThreadWorker

#: Seconds. Enough for another process to wake up and take the connection; of a page that is kept nobody notices it.
_A_MOMENT = 0.0005


class EvenWorker(ThreadWorker):
    """Leaves a new connection to a process that has none, where there is one.

    All processes listen at one socket, and the first one awake would take every connection that waits there. Browsers
    and proxies keep connections open, so one core would go on working for all readers while the other is idle.
    """

    def accept(self, listener: object) -> None:
        if self.nr_conns:
            time.sleep(_A_MOMENT)
        super().accept(listener)
