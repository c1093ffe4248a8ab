from datetime import timedelta
from typing import ClassVar, Self

from django.db import models
from django.utils import timezone

#: A run that says nothing for so long was broken off.
LONGEST = timedelta(hours=1)


class ScheduledRun(models.Model):
    """Work done by the clock, of which only one run may be at work. A row for each name, in no form."""

    name = models.CharField(max_length=50, unique=True)
    busy_until = models.DateTimeField(null=True)

    class Meta:
        default_permissions: ClassVar = ()

    def __str__(self) -> str:
        return self.name

    @classmethod
    def begin(cls, name: str) -> Self | None:
        """Takes the work; none where another run has it. One statement decides, without a lock that lasts."""
        cls.objects.get_or_create(name=name)
        now = timezone.now()
        free = models.Q(busy_until=None) | models.Q(busy_until__lt=now)
        if not cls.objects.filter(free, name=name).update(busy_until=now + LONGEST):
            return None
        return cls.objects.get(name=name)

    def end(self) -> None:
        """Leaves the work to the next run; one that took over from a run thought dead keeps it."""
        type(self).objects.filter(pk=self.pk, busy_until=self.busy_until).update(busy_until=None)
